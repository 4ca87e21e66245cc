/**
 * [T9] The rich twin of a message: the same words and links in the same order, with headings, a table and references that
 * lead to their source (Bot API 10.0, InputRichMessage.html). It is made from the same markup as its twin, so that the two
 * cannot say different things.
 */
import { htmlOfRuns, joinHtml, plainText, runsOf, type Html, type Run } from "./html.js";

/** Bot API, InputRichMessage: characters in one message. */
const RICH_LIMIT = 32_768;

/** A part of a message: text as it stands in the HTML twin, or a row of a table, named in its first cell. */
export type RichPart = { type: "text"; html: Html } | { type: "row"; name: Html; cell: Html };

/** The rich twin's markup; undefined when it is longer than Telegram takes. Rows that follow one another make a table. */
export function richMarkup(parts: readonly RichPart[]): string | undefined {
  const words = parts.map((part) =>
    plainText(part.type === "text" ? part.html : joinHtml([part.name, part.cell], "\n")),
  );
  if (words.join("\n").length > RICH_LIMIT) return undefined;
  const last = lastReference(words);
  const out: string[] = [];
  let rows: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0) out.push(`<table bordered>${rows.join("")}</table>`);
    rows = [];
  };
  parts.forEach((part, at) => {
    if (part.type === "row") {
      const cells = [part.name, part.cell].map((cell) => withReferences(inlineMarkup(cell), last));
      rows.push(
        `<tr><td align="left" valign="top">${cells[0]!}</td><td align="left" valign="top">${cells[1]!}</td></tr>`,
      );
      return;
    }
    endTable();
    out.push(...blockMarkup(part.html, at === 0, last));
  });
  endTable();
  return out.join("");
}

/** How many sources are listed: lines that begin with `[n] `, which is how every source list is written. */
function lastReference(words: readonly string[]): number {
  const numbers = words.flatMap((text) => [...text.matchAll(/^\[(\d{1,3})\] /gm)].map(([, number]) => Number(number)));
  return Math.max(0, ...numbers);
}

/** Quotations and fixed-width text are blocks of their own; the rest is paragraphs, a bold first line their heading. */
function blockMarkup(html: Html, isFirst: boolean, last: number): string[] {
  const out: string[] = [];
  let paragraph: Run[] = [];
  const endParagraph = (): void => {
    for (const runs of paragraphsOf(paragraph)) out.push(paragraphMarkup(runs, isFirst && out.length === 0, last));
    paragraph = [];
  };
  for (const group of groupsOf(runsOf(html))) {
    if (group.block) {
      endParagraph();
      out.push(withReferences(inlineMarkup(htmlOfRuns(group.runs)), last));
    } else paragraph.push(...group.runs);
  }
  endParagraph();
  return out;
}

/** Runs inside one block quotation, and the runs between them. */
function groupsOf(runs: readonly Run[]): { block: boolean; runs: Run[] }[] {
  const groups: { block: boolean; tag: unknown; runs: Run[] }[] = [];
  for (const run of runs) {
    const tag = run.tags.find(({ name }) => name === "blockquote" || name === "pre");
    const open = groups.at(-1);
    if (open !== undefined && open.tag === tag) open.runs.push(run);
    else groups.push({ block: tag !== undefined, tag, runs: [run] });
  }
  return groups;
}

/** Divided at empty lines; what has no visible text is left out. */
function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(/\n{2,}/).forEach((text, at) => {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)!.push({ ...run, text });
    });
  }
  return paragraphs.filter((one) => one.some(({ text }) => text.trim() !== ""));
}

function paragraphMarkup(runs: Run[], isFirst: boolean, last: number): string {
  const [first, ...rest] = runs.filter(({ text }) => text !== "");
  const isBold = first?.tags.length === 1 && first.tags[0]!.name === "b";
  const endsLine = rest.length === 0 || rest[0]!.text.startsWith("\n");
  if (first === undefined || !isBold || !endsLine) return paragraphOf(runs, last);
  const level = isFirst ? 3 : 4;
  const heading = `<h${level}>${inlineMarkup(htmlOfRuns([{ ...first, tags: [] }]))}</h${level}>`;
  return rest.length === 0 ? heading : heading + paragraphOf(rest, last);
}

function paragraphOf(runs: readonly Run[], last: number): string {
  const markup = inlineMarkup(htmlOfRuns(runs)).replace(/^(?:<br>)+|(?:<br>)+$/g, "");
  return markup === "" ? "" : `<p>${withReferences(markup, last)}</p>`;
}

/** A rich message folds line breaks like a page on the web does. */
function inlineMarkup(html: Html): string {
  return html.toString().replaceAll("\n", "<br>");
}

/** `[2]` leads to the source that is listed as `[2]`; a line that begins with it is that source. */
function withReferences(markup: string, last: number): string {
  let beginsLine = true;
  return markup.replace(/<[^>]*>|[^<]+/g, (token) => {
    if (token.startsWith("<")) {
      if (token === "<br>") beginsLine = true;
      return token;
    }
    const isSource = beginsLine;
    beginsLine = false;
    return token.replace(/\[(\d{1,3})\]/g, (whole, number: string, at: number) => {
      if (Number(number) > last) return whole;
      return isSource && at === 0 ? `<a name="s${number}"></a>${whole}` : `<a href="#s${number}">${whole}</a>`;
    });
  });
}
