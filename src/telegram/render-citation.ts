/** Excerpts: each with what it is, in which language, and the numbers of its sources. */
import type { Citation, DocRef } from "../answers/types.js";
import { refKey } from "../answers/refs.js";
import { inLanguage, type Localized } from "../corpus/language.js";
import type { Source } from "../corpus/schema.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, quote, type Html } from "./html.js";
import { textIn, type RenderContext } from "./render-context.js";
import { labelOf } from "./render-labels.js";
import { MOST_PER_STATEMENT, type NumberedSources } from "./render-sources.js";

/** A quotation longer than this is collapsed: three lines and a button. */
const COLLAPSE_ABOVE_UNITS = 300;

/** The excerpts in order; a document's name stands once above its excerpts, a foreign language is said once. */
export function citationBlocks(
  citations: readonly Citation[],
  context: RenderContext,
  sources: NumberedSources,
): Block[] {
  const blocks: Block[] = [];
  const languagesSaid = new Set<string>([context.language]);
  let above: string | undefined;
  for (const citation of citations) {
    const lines: Html[] = [];
    const key = refKey(citation.ref);
    if (citation.history !== undefined) lines.push(historyLine(citation.history, context, sources));
    if (key !== above) lines.push(bold(firstLine(citation.ref, context)));
    above = key;
    // The mark above an official text names its language already.
    if (citation.kind !== "official" && !languagesSaid.has(citation.language)) {
      languagesSaid.add(citation.language);
      lines.push(languageNote(citation.language, context));
    }
    lines.push(...excerptLines(citation, context, sources));
    blocks.push({ html: joinHtml(lines, "\n"), keepWithNext: true });
  }
  return blocks;
}

/** What answers the question, in one line. */
function firstLine(ref: DocRef, context: RenderContext): string {
  const label = labelOf(ref, context);
  if (ref.kind === "provision") return context.w.say("reported-provision", { label });
  if (ref.kind === "report") return `${label}:`;
  return /[.!?:…]$/.test(label) ? label : `${label}.`;
}

function historyLine(
  { reason, overtakenBy }: NonNullable<Citation["history"]>,
  context: RenderContext,
  sources: NumberedSources,
): Html {
  return html`${overtakenSentence(textIn(context, reason), overtakenBy, context, sources)}`;
}

/** "Overtaken: why (publisher, date) [2]": said before the words it has overtaken. */
export function overtakenSentence(
  reason: string,
  overtakenBy: Source,
  { w }: RenderContext,
  sources: NumberedSources,
): string {
  const date = overtakenBy.date === undefined ? w.say("date-not-shown") : w.date(overtakenBy.date);
  return w.say("overtaken", { reason, source: `${overtakenBy.publisher}, ${date}`, ref: sources.refs([overtakenBy]) });
}

/** One note for each other language that these texts had to be taken from. */
export function languageNotes(texts: readonly (Localized | undefined)[], context: RenderContext): Html[] {
  const shown = texts.flatMap((one) => (one === undefined ? [] : [inLanguage(one, context.language).language]));
  return [...new Set(shown)]
    .filter((language) => language !== context.language)
    .map((language) => languageNote(language, context));
}

function languageNote(isoCode: string, { w }: RenderContext): Html {
  return italic(w.say("language-note", { language: w.languageNameOf(isoCode) }));
}

function excerptLines(citation: Citation, context: RenderContext, sources: NumberedSources): Html[] {
  const { w } = context;
  const refs = sources.refs(citation.sources, MOST_PER_STATEMENT);
  const dated = citation.asOf === undefined ? "" : `${w.date(citation.asOf)}: `;
  const lines: Html[] = [];
  switch (citation.kind) {
    case "quotation":
      lines.push(
        quotation(citation.text, refs, context, citation.speaker === undefined ? {} : { speaker: citation.speaker }),
      );
      break;
    case "official":
      lines.push(italic(w.say("official-mark", { language: w.languageNameOf(citation.language) })));
      if (citation.paragraph !== undefined && citation.ref.kind === "article") {
        lines.push(html`${w.article(citation.ref.number, citation.paragraph)}`);
      }
      lines.push(quotation(citation.text, refs, context));
      break;
    case "summary":
    case "obligation":
    case "provision":
    case "claim":
    case "event":
    case "definition":
      lines.push(italic(w.say("summary-mark")));
      lines.push(html`${dated}${citation.text}${refs}`);
      break;
  }
  if (citation.caveat !== undefined) lines.push(caution(textIn(context, citation.caveat), context));
  return lines;
}

/** The words byte for byte between quotation marks, who said them, and where they stand. */
export function quotation(
  text: string,
  refs: string,
  { w, language }: RenderContext,
  from: { speaker?: string; language?: string } = {},
): Html {
  const by = from.speaker === undefined ? "" : ` — ${from.speaker}`;
  const inOther =
    from.language !== undefined && from.language !== language
      ? ` (${w.say("in-language", { language: w.languageNameOf(from.language) })})`
      : "";
  return quote(html`${w.quoted(text)}${by}${inOther}${refs}`, { collapsed: text.length > COLLAPSE_ABOVE_UNITS });
}

export function caution(text: string, { w }: RenderContext): Html {
  return italic(w.say("caution", { text }));
}
