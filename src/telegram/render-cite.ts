/** [A6] Citations to paste: each in a block that a tap copies, and the short ones on buttons too. */
import type { DocRef } from "../answers/types.js";
import { citationsOfArticle, citationsOfReport, type ReadyCitation } from "../answers/cite.js";
import type { IsoDate } from "../corpus/date.js";
import type { Block } from "./fit.js";
import { bold, italic, joinHtml, pre } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import type { RenderContext } from "./render-context.js";
import { labelOf } from "./render-labels.js";

/** Bot API, CopyTextButton: 1 to 256 characters. */
const MAX_COPY_UNITS = 256;

const BUTTONS_PER_ROW = 2;

/** Undefined for what has no citation of its own. `today` decides which entries of the ledger count, and is the day of access. */
export function renderCitations(
  ref: DocRef,
  today: IsoDate,
  context: RenderContext,
  paragraph?: number,
): OutMessage[] | undefined {
  const citations = citationsOf(ref, today, context, paragraph);
  if (citations === undefined) return undefined;
  const { w } = context;
  const label =
    ref.kind === "article" && paragraph !== undefined ? w.article(ref.number, paragraph) : labelOf(ref, context);
  const blocks: Block[] = [
    {
      html: joinHtml([bold(w.say("cite-title", { label })), italic(w.say("cite-how"))], "\n"),
      keepWithNext: true,
    },
    ...citations.map(({ style, text }): Block => ({
      html: joinHtml([bold(styleName(style, context)), pre(withoutLastBreak(text))], "\n"),
    })),
  ];
  return outMessages(blocks, keyboardIn(context.place, copyButtons(citations, context)));
}

function citationsOf(
  ref: DocRef,
  today: IsoDate,
  { corpus }: RenderContext,
  paragraph: number | undefined,
): ReadyCitation[] | undefined {
  if (ref.kind === "article") return citationsOfArticle(ref.number, paragraph, corpus, today);
  const report = ref.kind === "report" ? corpus.report(ref.id) : undefined;
  return report && citationsOfReport(report, corpus, today);
}

function copyButtons(citations: readonly ReadyCitation[], context: RenderContext): Button[][] {
  const buttons = citations
    .filter(({ text }) => text.length <= MAX_COPY_UNITS)
    .map(({ style, text }): Button => ({
      label: context.w.say("button-copy", { style: styleName(style, context) }),
      copy: text,
    }));
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += BUTTONS_PER_ROW) rows.push(buttons.slice(at, at + BUTTONS_PER_ROW));
  return rows;
}

/** The styles are names; only the one that follows none is a word. */
function styleName(style: ReadyCitation["style"], { w }: RenderContext): string {
  return style === "plain" ? w.say("cite-plain") : style;
}

/** RIS ends with a line break, which would show as an empty line; copied from here it comes without. */
function withoutLastBreak(text: string): string {
  return text.replace(/\r\n/g, "\n").trimEnd();
}
