/** What a search found, a list to tap. */
import type { DocRef } from "../answers/types.js";
import { encodeAction } from "./actions.js";
import { shorten, type Block } from "./fit.js";
import { bold, html, joinHtml } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import type { RenderContext } from "./render-context.js";
import { labelOf } from "./render-labels.js";
import { numberRows, pageLine, pageOf, turnButtons } from "./render-pages.js";

const RESULTS_PER_PAGE = 8;
const MAX_QUERY_UNITS = 60;

/** Results in the order given; none is a refusal like any other. */
export function renderSearch(
  query: string,
  results: readonly DocRef[],
  page: number,
  context: RenderContext,
): OutMessage[] {
  const { w } = context;
  if (results.length === 0) return outMessages([{ html: html`${w.say("nothing-found")}` }]);
  const label = (ref: DocRef): string => resultLabel(ref, context);
  const shown = pageOf(results, page, { most: RESULTS_PER_PAGE, htmlOf: (ref) => html`${label(ref)}` });
  const title = w.say("search-title", { query: shorten(query, MAX_QUERY_UNITS), count: results.length });
  const lines = shown.entries.map((ref, at) => html`${shown.from + at + 1}. ${label(ref)}`);
  const blocks: Block[] = [
    { html: bold(title), keepWithNext: true },
    { html: joinHtml(lines, "\n") },
    ...pageLine(shown, context).map((line) => ({ html: html`${line}` })),
  ];
  const numbers = shown.entries.map((ref, at): Button => {
    return { label: String(shown.from + at + 1), callback: encodeAction({ type: "show", ref }) };
  });
  const turn = turnButtons(shown, (to) => ({ type: "more", page: to }), context);
  return outMessages(blocks, keyboardIn(context.place, [...numberRows(numbers), turn]));
}

/** In a list a report is known by its title, and a provision by the warning it carries. */
function resultLabel(ref: DocRef, context: RenderContext): string {
  const label = labelOf(ref, context);
  if (ref.kind === "provision") return `${label} (${context.w.say("number-unknown")})`;
  const report = ref.kind === "report" ? context.corpus.report(ref.id) : undefined;
  return report === undefined ? label : `${report.title_translated?.[context.language] ?? report.title} — ${label}`;
}
