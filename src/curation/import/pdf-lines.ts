/** The pieces of text on a PDF page put into lines, and what the place of each line tells. Lengths are PDF points. */
import type { StructuredTextItem } from "unpdf";
import type { Line } from "./join-lines.js";
import { beginsParagraph } from "./paragraphs.js";

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the bottom of the page. */
  readonly y: number;
  readonly size: number;
}

interface OpenLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Pieces further apart than this part of the type size have a space between them, whether or not the file holds one. */
const SPACE = 0.18;

export function linesOfPage(items: readonly StructuredTextItem[]): PdfLine[] {
  const lines: OpenLine[] = [];
  let line: OpenLine | undefined;
  for (const { str, x, y, width, fontSize } of items) {
    if (str.trim() === "") {
      if (line !== undefined && str !== "" && Math.abs(y - line.y) < line.size) line.text += " ";
      continue;
    }
    const sameLine =
      line !== undefined && Math.abs(y - line.y) < 0.55 * Math.max(line.size, fontSize) && x >= line.left - 1;
    if (line === undefined || !sameLine) {
      line = { text: str, left: x, right: x + width, y, size: fontSize };
      lines.push(line);
      continue;
    }
    // A small number above the line is the mark of a footnote.
    const isMark = fontSize < 0.8 * line.size && y > line.y + 1 && /^[[(]?\d{1,3}[\])]?$|^\*+$/.test(str.trim());
    if (!isMark) line.text += (x - line.right > SPACE * fontSize && !line.text.endsWith(" ") ? " " : "") + str;
    line.right = Math.max(line.right, x + width);
    line.size = Math.max(line.size, fontSize);
  }
  return lines;
}

/** The size in which most letters are set. */
export function bodySizeOf(lines: readonly PdfLine[]): number {
  return mostCommon(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length])) ?? 0;
}

/** What `joinLines` needs to know of each line, from where it stands among its neighbours. */
export function withPlaces(pages: readonly (readonly PdfLine[])[], bodySize: number): Line[] {
  const all = pages.flat();
  const gap = usualGap(pages.flatMap(gapsOf)) ?? bodySize;
  const body = all.filter(({ size }) => Math.abs(size - bodySize) < 1);
  const left = mostCommon(body.map((line) => [Math.round(line.left), line.text.length])) ?? 0;
  const rights = body.map((line) => line.right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.97)] ?? 0;

  let previous: PdfLine | undefined;
  return pages.flatMap((page) =>
    page.map((line, at): Line => {
      const above = at > 0 ? page[at - 1] : undefined;
      const below = page[at + 1];
      const before = previous;
      previous = line;
      return {
        text: line.text,
        apart: above !== undefined && above.y - line.y > gap * 1.35 + 0.5,
        indented: before !== undefined && isFirstLineIndent(line, before, below),
        full: endsForWantOfRoom(line, nextOf(pages, line, below), right),
        display: isDisplay(line, { left, right, bodySize }),
      };
    }),
  );
}

function gapsOf(page: readonly PdfLine[]): number[] {
  return page
    .slice(1)
    .map((line, at) => page[at]!.y - line.y)
    .filter((gap) => gap > 0);
}

/** The smallest distance from line to line that is no exception: where paragraphs are short, the gaps between them are commoner. */
function usualGap(gaps: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(Math.round(gap), (counts.get(Math.round(gap)) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= Math.max(2, gaps.length * 0.05)).map(([gap]) => gap);
  return usual.length === 0 ? undefined : Math.min(...usual);
}

/** A hanging number ("1.  The Parties …") moves the lines after it to the right as well, and starts nothing. */
function isFirstLineIndent(line: PdfLine, before: PdfLine, below: PdfLine | undefined): boolean {
  if (line.left < before.left + 5 || beginsParagraph(before.text)) return false;
  return below === undefined || below.left < line.left - 5;
}

function nextOf(
  pages: readonly (readonly PdfLine[])[],
  line: PdfLine,
  below: PdfLine | undefined,
): PdfLine | undefined {
  if (below !== undefined) return below;
  const page = pages.findIndex((one) => one.at(-1) === line);
  return pages.slice(page + 1).find((one) => one.length > 0)?.[0];
}

/** Whether the first word of the next line would not have fitted. */
function endsForWantOfRoom(line: PdfLine, next: PdfLine | undefined, right: number): boolean {
  const letterWidth = (line.right - line.left) / Math.max(1, line.text.length);
  const word = next === undefined ? 0 : (/^\S+/.exec(next.text)?.[0].length ?? 0);
  return line.right + (word + 1) * letterWidth >= right - 2;
}

/** Larger than the running text, or in the middle between the margins. */
function isDisplay(
  line: PdfLine,
  { left, right, bodySize }: { left: number; right: number; bodySize: number },
): boolean {
  if (line.size > bodySize * 1.15) return true;
  const roomLeft = line.left - left;
  const roomRight = right - line.right;
  return roomLeft > 15 && roomRight > 15 && Math.abs(roomLeft - roomRight) < 12;
}

/** The value with the greatest weight. */
function mostCommon(weighted: readonly (readonly [number, number])[]): number | undefined {
  const totals = new Map<number, number>();
  for (const [value, weight] of weighted) totals.set(value, (totals.get(value) ?? 0) + weight);
  let best: number | undefined;
  for (const [value, total] of totals) if (best === undefined || total > totals.get(best)!) best = value;
  return best;
}
