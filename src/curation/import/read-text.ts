/** Plain text: one paragraph in each line, or lines of a fixed width. */
import { joinLines } from "./join-lines.js";
import type { Line } from "./join-lines.js";
import { isPageNumber, withoutPageFurniture } from "./page-furniture.js";

/** Lines of a typewriter or an e-mail are at most so long; paragraphs in one line are longer somewhere. */
const WIDEST_COLUMN = 110;
/** A line that ends within this part of the width was broken there and did not end by itself. */
const NEARLY_FULL = 0.82;

/** Blocks of a plain text. A form feed ends a page, whose number and running header are left out. */
export function blocksOfText(text: string): string[] {
  const pages = text.replace(/\r\n?/g, "\n").split("\f");
  const lines = withoutPageFurniture(pages.map((page) => page.split("\n").map((line) => ({ text: line }))))
    .flat()
    .map((line) => line.text.replace(/\t/g, "    ").trimEnd());
  const filled = lines.filter((line) => line.trim() !== "");
  const widest = filled.reduce((most, line) => Math.max(most, line.length), 0);
  // Within a page only a number between dashes is surely its number; a bare one may be anything.
  if (widest > WIDEST_COLUMN || !isWrapped(filled, widest)) {
    return filled.filter((line) => !(isPageNumber(line) && /\D/.test(line.trim())));
  }
  const usualIndent = smallestCommonIndent(filled);
  const joined: Line[] = [];
  let apart = false;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") {
      apart = true;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    joined.push({
      text: trimmed,
      apart,
      indented: indent > usualIndent + 1,
      full: line.length >= widest * NEARLY_FULL,
    });
    apart = false;
  }
  return joinLines(joined);
}

/** Whether lines were broken at a width: many end near the widest, and not at the end of a sentence. */
function isWrapped(lines: readonly string[], widest: number): boolean {
  const broken = lines.filter((line) => line.length >= widest * NEARLY_FULL && !/[.;:!?]["»”)]?$/.test(line.trim()));
  return widest >= 40 && broken.length >= 3 && broken.length / lines.length > 0.15;
}

function smallestCommonIndent(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  return [...counts].reduce(
    ([best, most], [indent, count]) => (count > most ? [indent, count] : [best, most]),
    [0, 0],
  )[0];
}
