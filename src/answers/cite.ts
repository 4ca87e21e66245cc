/**
 * Citations to paste into a footnote, from corpus data alone. They are plain text: where a style asks for italics or small
 * capitals the reader's own document has to set them, for a chat cannot carry them into it.
 */
import type { Corpus } from "../corpus/corpus.js";
import type { IsoDate } from "../corpus/date.js";
import { inLanguage } from "../corpus/language.js";
import type { ArticleNumber, OfficialText } from "../corpus/schema.js";
import { dayFirst, monthFirst } from "./cite-dates.js";
import type { ReadyCitation } from "./cite-report.js";
import { standingOf } from "./status.js";

export { citationsOfReport } from "./cite-report.js";
export type { CitationStyle, ReadyCitation } from "./cite-report.js";

/** What the styles print about the treaty, each in its own order. */
interface Cited {
  title: string;
  /** English names of the parties. */
  parties: string[];
  /** "signed" when the ledger has a signature on the day of adoption, else "adopted". */
  verb: "signed" | "adopted";
  /** Whether the ledger has signatures on other days as well. */
  severalDays: boolean;
  adopted: IsoDate;
  place: string;
  /** "entered into force 9 August 2020", in the style's own way of writing dates. */
  force: (date: (day: IsoDate) => string) => string;
  text: OfficialText | undefined;
}

/**
 * An article of the treaty, or one paragraph of it, in four styles: OSCOLA, Bluebook, AGLC, plain, in this order.
 * `today` decides which entries of the ledger count; what it says of entry into force is said with its date, and silence
 * of the sources is printed as "not established", never as "not in force".
 *
 * Throws RangeError for a number the treaty does not have: such references are refused before they get here.
 */
export function citationsOfArticle(
  number: ArticleNumber,
  paragraph: number | undefined,
  corpus: Corpus,
  today: IsoDate,
): ReadyCitation[] {
  if (number !== "preamble" && (!Number.isInteger(number) || number < 1 || number > corpus.treaty.articles)) {
    throw new RangeError(`the treaty has no article ${number}; it has 1 to ${corpus.treaty.articles}`);
  }
  const cited = citedTreaty(corpus, today);
  return [
    { style: "OSCOLA", text: oscola(cited, number, paragraph) },
    { style: "Bluebook", text: bluebook(cited, number, paragraph) },
    { style: "AGLC", text: aglc(cited, number, paragraph) },
    { style: "plain", text: plain(cited, number, paragraph) },
  ];
}

/**
 * OSCOLA, "Citing International Law Sources" (Oxford 2006, kept beside the 4th edition), section A.1: title, parties of a
 * bilateral treaty in brackets, then in brackets the full date of signature or adoption and of entry into force, the
 * treaty series (none is known here), and "art 6(2)" without a stop.
 */
function oscola(cited: Cited, number: ArticleNumber, paragraph: number | undefined): string {
  const parties = cited.parties.length === 2 ? ` (${cited.parties.join("–")})` : "";
  const dates = `${cited.verb} ${dayFirst(cited.adopted)}${joint(cited)}${cited.force(dayFirst)}`;
  return `${cited.title}${parties} (${dates}) ${pinpoint(number, paragraph)}.`;
}

/**
 * The Bluebook, rule 21.4: name (21.4.1), parties only when there are two (21.4.2), subdivision (21.4.3, "art. 6, ¶ 2" by
 * rule 3.3), date (21.4.4: the bare date is that of signing; signed on different days, the date is labelled), source
 * (21.4.5), entry into force in a parenthesis at the end. Months by table T12.
 */
function bluebook(cited: Cited, number: ArticleNumber, paragraph: number | undefined): string {
  const parties = cited.parties.length === 2 ? `, ${cited.parties.join("-")},` : "";
  const article = number === "preamble" ? "pmbl." : `art. ${number}`;
  const subdivision = paragraph === undefined ? article : `${article}, ¶ ${paragraph}`;
  const label = cited.verb === "signed" && !cited.severalDays ? "" : "adopted ";
  const source = cited.text === undefined ? "" : `, ${cited.text.source.url}`;
  return `${cited.title}${parties} ${subdivision}, ${label}${monthFirst(cited.adopted)}${source} (${cited.force(monthFirst)}).`;
}

/**
 * AGLC4, chapter 8: title (8.1); parties joined by dashes when there are two or three and the title does not name them
 * (8.2); "signed" with the full date (8.3.2); treaty series (8.4, none is known here); "(entered into force …)" or "(not
 * yet in force)" (8.3.3); pinpoint without punctuation before it (8.7).
 */
function aglc(cited: Cited, number: ArticleNumber, paragraph: number | undefined): string {
  const named = cited.parties.every((name) => cited.title.includes(name));
  const parties = cited.parties.length <= 3 && !named ? `, ${cited.parties.join("–")}` : "";
  const date = `${cited.verb} ${dayFirst(cited.adopted)}`;
  return `${cited.title}${parties}, ${date} (${cited.force(dayFirst)}) ${pinpoint(number, paragraph)}.`;
}

/** For readers who follow no style: a sentence's worth of words, with the place and where the text stands. */
function plain(cited: Cited, number: ArticleNumber, paragraph: number | undefined): string {
  const article = number === "preamble" ? "Preamble" : `Article ${number}`;
  const part = paragraph === undefined ? article : `${article}(${paragraph})`;
  const source = cited.text === undefined ? "" : ` Text: ${cited.text.source.url}`;
  return `${part}, ${cited.title}, ${cited.verb} on ${dayFirst(cited.adopted)} (${cited.place}); ${cited.force(dayFirst)}.${source}`;
}

function pinpoint(number: ArticleNumber, paragraph: number | undefined): string {
  const article = number === "preamble" ? "preamble" : `art ${number}`;
  if (paragraph === undefined) return article;
  return number === "preamble" ? `preamble para ${paragraph}` : `${article}(${paragraph})`;
}

/** OSCOLA separates dates with commas; after a phrase that is no date of its own a semicolon reads better. */
function joint(cited: Cited): string {
  return cited.force(dayFirst).startsWith("entry into force not established") ? "; " : ", ";
}

function citedTreaty(corpus: Corpus, today: IsoDate): Cited {
  const { treaty, ledger } = corpus;
  const signatures = ledger.acts.filter((act) => act.act === "signature" && act.date <= today).map(({ date }) => date);
  return {
    title: inLanguage(treaty.title, "en").text,
    parties: treaty.parties.map((code) => {
      const state = corpus.state(code);
      return state === undefined ? code : inLanguage(state.name, "en").text;
    }),
    verb: signatures.includes(treaty.adopted) ? "signed" : "adopted",
    severalDays: signatures.some((date) => date !== treaty.adopted),
    adopted: treaty.adopted,
    place: inLanguage(treaty.place, "en").text,
    force: forceOf(corpus, today),
    text: corpus.texts.find(({ language }) => language === "en") ?? corpus.texts[0],
  };
}

/** Entry into force of the treaty as a whole, as the ledger has it on `today`. */
function forceOf(corpus: Corpus, today: IsoDate): Cited["force"] {
  const standing = standingOf(corpus, "entry-into-force", undefined, today);
  switch (standing.type) {
    case "done":
      return (date) => `entered into force ${date(standing.act.date)}`;
    case "not-done": {
      const { later, finding } = standing;
      if (later !== undefined) return (date) => `not in force until ${date(later.date)}`;
      // A finding of a later day speaks for `today` too, but is not known to hold beyond its own day.
      return finding === undefined ? () => "not yet in force" : (date) => `not yet in force as of ${date(finding.on)}`;
    }
    case "not-established": {
      const checked = standing.finding?.checked ?? corpus.ledger.evidence_horizon;
      return (date) => `entry into force not established as of ${date(checked)}`;
    }
  }
}
