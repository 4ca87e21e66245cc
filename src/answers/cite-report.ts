/** Reports as citations: three legal styles, a plain line, and records for reference managers. */
import type { Corpus } from "../corpus/corpus.js";
import type { IsoDate } from "../corpus/date.js";
import type { Report } from "../corpus/schema.js";
import { dayFirst, monthFirst } from "./cite-dates.js";
import { authorsOf, bibtexRecord, risRecord } from "./cite-records.js";

export type CitationStyle = "OSCOLA" | "Bluebook" | "AGLC" | "plain" | "BibTeX" | "RIS";

export interface ReadyCitation {
  readonly style: CitationStyle;
  /** Plain text. BibTeX has several lines; RIS ends its lines with CR LF, as its readers expect. */
  readonly text: string;
}

/**
 * A report in six styles: OSCOLA, Bluebook, AGLC, plain, BibTeX, RIS, in this order. `accessed` is the day its page was
 * opened. A withdrawn or overtaken report can still be cited; that a later one overtook it stands in the plain line and
 * the records, so that nobody pastes it as the last word.
 *
 * A title that is the curator's reconstruction stands in square brackets and without quotation marks, as the styles
 * print what the source itself does not carry. An English translation follows a foreign title in square brackets.
 */
export function citationsOfReport(report: Report, corpus: Corpus, accessed: IsoDate): ReadyCitation[] {
  const overtakenBy = corpus.overtakenBy(report);
  return [
    { style: "OSCOLA", text: oscola(report, accessed) },
    { style: "Bluebook", text: bluebook(report, accessed) },
    { style: "AGLC", text: aglc(report) },
    { style: "plain", text: plain(report, overtakenBy, accessed) },
    { style: "BibTeX", text: bibtexRecord(report, overtakenBy, accessed) },
    { style: "RIS", text: risRecord(report, overtakenBy, accessed) },
  ];
}

/**
 * OSCOLA (4th edition), 3.4.8 websites and blogs: author, ‘title’ (website, date) <address> accessed date. Up to three
 * authors, else "and others" (3.1.1); without an author the title comes first; without a date only that of access.
 */
function oscola(report: Report, accessed: IsoDate): string {
  const dated = report.published === undefined ? "" : `, ${dayFirst(report.published)}`;
  const parts = [
    listed(authorsOf(report), 3, "and", "and others"),
    `${titled(report, "‘", "’")} (${report.publisher}${dated}) <${report.url}> accessed ${dayFirst(accessed)}.`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/**
 * The Bluebook, rule 18.2.2: author, title, main title of the site (date), address; undated pages take "(last visited …)"
 * at the end instead. Two authors joined by "&", more as "et al." (15.1). A foreign title keeps its language, the
 * translation in brackets (20.2).
 */
function bluebook(report: Report, accessed: IsoDate): string {
  const dated = report.published === undefined ? "" : ` (${monthFirst(report.published)})`;
  const visited = report.published === undefined ? ` (last visited ${monthFirst(accessed)})` : "";
  const parts = [
    listed(authorsOf(report), 2, "&", "et al."),
    titled(report, "", ""),
    `${report.publisher}${dated}`,
    `${report.url}${visited}.`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/**
 * AGLC4, rule 7.15 internet materials: author, ‘title’, site (document type, date) <address>. The type is "Web Page"
 * where the source names none; the author is left out when it is the site itself; no date of access is asked for. Up to
 * three authors, else the first and "et al" (4.1.2).
 */
function aglc(report: Report): string {
  const type = report.kind === "blog" ? "Blog Post" : "Web Page";
  const dated = report.published === undefined ? type : `${type}, ${dayFirst(report.published)}`;
  const authors = authorsOf(report).filter((name) => name !== report.publisher);
  const parts = [
    listed(authors, 3, "and", "et al"),
    titled(report, "‘", "’"),
    `${report.publisher} (${dated}) <${report.url}>.`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function plain(report: Report, overtakenBy: Report | undefined, accessed: IsoDate): string {
  const who = [report.author, report.publisher].filter((part) => part !== undefined).join(", ");
  const when = report.published === undefined ? "undated" : dayFirst(report.published);
  const later = overtakenBy === undefined ? "" : ` Overtaken by: ${overtakenBy.url}`;
  return `${who}: ${titled(report, "“", "”")}, ${when}. ${report.url} (accessed ${dayFirst(accessed)}).${later}`;
}

/** Verbatim between quotation marks, or in brackets when the page does not print it like that. */
function titled(report: Report, open: string, close: string): string {
  const title = report.title_as_printed ? `${open}${report.title}${close}` : `[${report.title}]`;
  const translation = report.language === "en" ? undefined : report.title_translated?.en;
  return translation === undefined ? title : `${title} [${translation}]`;
}

/** "A", "A and B", "A, B and C"; beyond `most`, the first and `others`. */
function listed(names: string[], most: number, and: string, others: string): string {
  const [first = "", ...rest] = names;
  if (rest.length === 0) return first;
  if (names.length > most) return `${first} ${others}`;
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)!}`;
}
