/** A report as a record that reference managers read: BibTeX and RIS, both in UTF-8. */
import type { IsoDate, PartialDate } from "../corpus/date.js";
import type { Report } from "../corpus/schema.js";

/** The names in `author`, which the corpus writes as "First Author, Second Author". */
export function authorsOf(report: Pick<Report, "author">): string[] {
  return (report.author ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Macros that every bibliography style defines, so that the month comes out in the document's language. */
const BIBTEX_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/**
 * One `@misc` entry, which classic BibTeX and biblatex both take; the key is the report's id. Names and the title are
 * kept from being taken apart or put into small letters by braces of their own.
 */
export function bibtexRecord(report: Report, overtakenBy: Report | undefined, accessed: IsoDate): string {
  const [year, month, day] = report.published?.split("-") ?? [];
  const authors = authorsOf(report).map((name) => (/\band\b/i.test(name) ? `{${tex(name)}}` : tex(name)));
  const note = noteOf(report, overtakenBy);
  const fields: [name: string, value: string | undefined][] = [
    ["author", authors.length === 0 ? undefined : `{${authors.join(" and ")}}`],
    ["title", `{{${tex(report.title)}}}`],
    ["howpublished", `{${tex(report.publisher)}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : BIBTEX_MONTHS[Number(month) - 1]],
    ["day", day === undefined ? undefined : `{${Number(day)}}`],
    ["url", `{${texUrl(report.url)}}`],
    ["urldate", `{${accessed}}`],
    ["langid", `{${report.language}}`],
    ["note", note === undefined ? undefined : `{${tex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${report.id},`, ...lines, "}"].join("\n");
}

/** Characters that TeX takes for commands. Braces are spelled out: BibTeX counts them even behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
};

function tex(text: string): string {
  return oneLine(text).replace(/[\\{}~^%&#$_]/g, (character) => TEX[character]!);
}

/** A `url` field is read verbatim: only what would end or unbalance the field must go, in the address's own notation. */
function texUrl(url: string): string {
  return oneLine(url).replace(
    /[\\{}\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/**
 * One RIS record (Research Information Systems): a tag of two characters, two spaces, a hyphen, a space, the value; lines
 * end with CR LF; `TY` first, `ER` last; dates as YYYY/MM/DD/ with the unknown parts left empty.
 */
export function risRecord(report: Report, overtakenBy: Report | undefined, accessed: IsoDate): string {
  const type = { news: "NEWS", blog: "BLOG", official: "ELEC", analysis: "ELEC", academic: "ELEC", opinion: "ELEC" };
  const note = noteOf(report, overtakenBy);
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", type[report.kind]],
    ["ID", report.id],
    ...authorsOf(report).map((name): [string, string] => ["AU", name]),
    ["TI", report.title],
    ["TT", report.language === "en" ? undefined : report.title_translated?.en],
    ["PB", report.publisher],
    ["PY", report.published?.slice(0, 4)],
    ["DA", report.published === undefined ? undefined : risDate(report.published)],
    ["UR", report.url],
    ["Y2", risDate(accessed)],
    ["LA", report.language],
    ["N1", note],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}

function risDate(date: PartialDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

/** What a reader of the record must know and no field of its own can say. */
function noteOf(report: Report, overtakenBy: Report | undefined): string | undefined {
  const notes = [
    ...(report.title_as_printed ? [] : ["Title supplied, not as printed."]),
    ...(overtakenBy === undefined ? [] : [`Overtaken by ${overtakenBy.url}`]),
    ...(report.withdrawn === undefined ? [] : [`Withdrawn from the corpus on ${report.withdrawn.on}.`]),
  ];
  return notes.length === 0 ? undefined : notes.join(" ");
}

/** A line break in a value would end the field; in both formats a space means the same. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
