/** Plain text: one paragraph in each line, or lines of a fixed width. */
import { joinLines } from "./join-lines.js";
import type { Line } from "./join-lines.js";
import { isPageNumber, withoutPageFurniture } from "./page-furniture.js";

/** Lines of a typewriter or an e-mail are at most so long; paragraphs in one line are longer somewhere. */
const WIDEST_COLUMN = 110;
const NARROWEST_COLUMN = 40;
/** Letters of room that may be left at the end of a line although the next word would have fitted. */
const NEARLY_FULL_BY = 3;

/** Blocks of a plain text. A form feed ends a page, whose number and running header are left out. */
export function blocksOfText(text: string): string[] {
  const pages = text.replace(/\r\n?/g, "\n").split("\f");
  const lines = withoutPageFurniture(pages.map((page) => page.split("\n").map((line) => ({ text: line }))))
    .flat()
    .map((line) => line.text.replace(/\t/g, "    ").trimEnd());
  const filled = lines.filter((line) => line.trim() !== "");
  const widest = filled.reduce((most, line) => Math.max(most, line.length), 0);
  // Within a page only a number between dashes is surely its number; a bare one may be anything.
  if (widest > WIDEST_COLUMN || !isWrapped(lines, filled, widest)) {
    return filled.filter((line) => !(isPageNumber(line) && /\D/.test(line.trim())));
  }
  const usualIndent = smallestCommonIndent(filled);
  const joined: Line[] = [];
  let apart = false;
  for (const [at, line] of lines.entries()) {
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
      full: isFull(line, lines[at + 1], widest),
    });
    apart = false;
  }
  return joinLines(joined);
}

/**
 * Whether lines were broken at a width: most long ones without a mark at their end go on in the next with a small letter.
 * Where empty lines stand between the paragraphs, one that does is enough.
 */
function isWrapped(lines: readonly string[], filled: readonly string[], widest: number): boolean {
  const nexts = filled.flatMap((line, at) => {
    const next = filled[at + 1];
    return isFull(line, next, widest) && /[^.,;:!?»”")]$/.test(line.trimEnd()) ? [next?.trim() ?? ""] : [];
  });
  const goOn = nexts.filter((next) => /^\p{Ll}/u.test(next));
  if (widest < NARROWEST_COLUMN || goOn.length === 0) return false;
  const spaced = filled.length < lines.length * 0.75;
  return spaced || goOn.length >= nexts.length / 2;
}

/** Whether the first word of the next line would not have fitted. */
function isFull(line: string, next: string | undefined, widest: number): boolean {
  const word = next?.trim().split(" ", 1)[0] ?? "";
  return word !== "" && line.trimEnd().length + 1 + word.length > widest - NEARLY_FULL_BY;
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
