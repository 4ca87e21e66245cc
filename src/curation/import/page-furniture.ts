/** What every page carries and the text does not: its number, running headers and footers. */
import { parseHeading } from "./headings.js";

/** "5", "- 5 -", "Page 5 of 60", "стр. 5", "5/60". */
export function isPageNumber(line: string): boolean {
  return /^(?:(?:page|p\.|стр\.?|страница|бет|бет\.|саҳифа|sahifa|sahypa)\s*)?[-–—[(]?\s*\d{1,4}\s*(?:(?:\/|of|из)\s*\d{1,4})?\s*[-–—\])]?$/iu.test(
    line.trim(),
  );
}

/** How many lines at the top and at the bottom of a page may be its furniture. */
const EDGE = 2;
/** A header on two pages may be chance; one page in three is not. */
const LEAST_PAGES = 2;
const LEAST_SHARE = 0.3;

/** Pages without their numbers and without lines that stand at the same edge of many pages. Headings of articles stay. */
export function withoutPageFurniture<T extends { readonly text: string }>(pages: readonly (readonly T[])[]): T[][] {
  if (pages.length < LEAST_PAGES) return pages.map((page) => [...page]);
  const occurrences = new Map<string, Set<number>>();
  for (const [number, page] of pages.entries()) {
    for (const key of edgesOf(page).values()) occurrences.set(key, (occurrences.get(key) ?? new Set()).add(number));
  }
  const running = new Set(
    [...occurrences]
      .filter(([, on]) => on.size >= Math.max(LEAST_PAGES, pages.length * LEAST_SHARE))
      .map(([key]) => key),
  );
  return pages.map((page) => {
    const edges = edgesOf(page);
    const isFurniture = (at: number) => {
      const key = edges.get(at);
      return key !== undefined && (running.has(key) || isPageNumber(page[at]!.text));
    };
    // From the edge inwards: under a line of text, a line that other pages have as well is text too.
    const filled = page.flatMap(({ text }, at) => (text.trim() === "" ? [] : [at]));
    const out = new Set<number>();
    for (const edge of [filled, filled.toReversed()]) {
      for (const at of edge) {
        if (!isFurniture(at)) break;
        out.add(at);
      }
    }
    return page.filter((_, at) => !out.has(at));
  });
}

/** The lines at the top and the bottom by their index, each as a key that is the same on every page. */
function edgesOf(page: readonly { readonly text: string }[]): Map<number, string> {
  const filled = page.flatMap(({ text }, at) => (text.trim() === "" ? [] : [at]));
  const edges = new Map<number, string>();
  for (const [end, indices] of [
    ["top", filled.slice(0, EDGE)],
    ["bottom", filled.slice(-EDGE)],
  ] as const) {
    for (const at of indices) {
      const text = page[at]!.text.trim();
      if (parseHeading(text) === undefined) edges.set(at, `${end} ${text.replace(/\d+/g, "#")}`);
    }
  }
  return edges;
}
