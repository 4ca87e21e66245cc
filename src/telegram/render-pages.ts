/** Lists over several pages: what stands on a page, and the buttons that turn them. */
import { encodeAction, type Action } from "./actions.js";
import { textLength, type Html } from "./html.js";
import type { Button } from "./message.js";
import type { RenderContext } from "./render-context.js";

/** Room for one page's entries; heading, sources and page number come on top of it. */
const PAGE_UNITS = 2_400;

/** Telegram shows up to eight short labels in one row. */
const NUMBERS_PER_ROW = 8;

export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** Index of the page's first entry among all. */
  readonly from: number;
  /** Counted from 0; a page asked for beyond the end is the last. */
  readonly page: number;
  readonly pages: number;
}

/** The entries of one page, at most `most`, none of which makes it longer than a message. */
export function pageOf<Entry>(
  all: readonly Entry[],
  page: number,
  { most, units: room = PAGE_UNITS, htmlOf }: { most: number; units?: number; htmlOf: (entry: Entry) => Html },
): Page<Entry> {
  const starts = [0];
  let units = 0;
  for (const [at, entry] of all.entries()) {
    const length = textLength(htmlOf(entry)) + 1;
    const start = starts.at(-1)!;
    if (at > start && (at - start >= most || units + length > room)) {
      starts.push(at);
      units = 0;
    }
    units += length;
  }
  const shown = Math.min(Math.max(page, 0), starts.length - 1);
  const from = starts[shown]!;
  return { entries: all.slice(from, starts[shown + 1] ?? all.length), from, page: shown, pages: starts.length };
}

/** Previous and next; at an end there is no button. */
export function turnButtons(
  { page, pages }: Page<unknown>,
  to: (page: number) => Action,
  { w }: RenderContext,
): Button[] {
  const buttons: Button[] = [];
  if (page > 0) buttons.push({ label: w.say("button-previous"), callback: encodeAction(to(page - 1)) });
  if (page < pages - 1) buttons.push({ label: w.say("button-next"), callback: encodeAction(to(page + 1)) });
  return buttons;
}

/** "Page 2 of 5"; nothing where there is only one. */
export function pageLine({ page, pages }: Page<unknown>, { w }: RenderContext): string[] {
  return pages < 2 ? [] : [w.say("page", { page: String(page + 1), pages: String(pages) })];
}

/** Rows of short labels, such as the numbers of a list's entries. */
export function numberRows(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += NUMBERS_PER_ROW) rows.push(buttons.slice(at, at + NUMBERS_PER_ROW));
  return rows;
}
