import type { FormattedText } from "./telegram-html.js";

/** How a terminal, a file or a pipe wants its text. */
export interface TextStyle {
  /** Width to wrap at, in columns; undefined: lines stay as they are. */
  columns: number | undefined;
  /** Whether bold may be shown with ANSI escapes. */
  ansi: boolean;
}

const QUOTE_PREFIX = "│ ";
const MIN_COLUMNS = 24;

/**
 * Shows a message as plain text: links as `label <url>`, quotations behind a bar and always in full, bold with ANSI
 * where that is allowed. Control characters are left out, so nothing in a message can steer the terminal.
 */
export function showText(message: FormattedText, style: TextStyle): string {
  return linesOf(cellsOf(message))
    .flatMap((line) => {
      const prefix = line.quoted ? QUOTE_PREFIX : "";
      const width = style.columns === undefined ? Infinity : Math.max(MIN_COLUMNS, style.columns) - prefix.length;
      const rows = line.fixed ? [line.cells] : wrap(line.cells, width);
      return rows.map((row) => (prefix + emit(row, style.ansi)).trimEnd());
    })
    .join("\n");
}

/** Columns a text takes: marks take none, emoji and East Asian wide letters two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const glyph of text) {
    if (/[\p{M}\p{Cf}]/u.test(glyph)) continue;
    width += /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(glyph) ? 2 : 1;
  }
  return width;
}

/** Takes out what could steer a terminal, keeping line breaks; tabs become spaces. */
export function withoutControls(text: string): string {
  return text.replaceAll("\t", " ").replace(/[^\P{Cc}\n]/gu, "");
}

interface Cell {
  glyph: string;
  bold: boolean;
  quoted: boolean;
  fixed: boolean;
}

interface Line {
  cells: Cell[];
  quoted: boolean;
  /** Preformatted: its line breaks are part of the content. */
  fixed: boolean;
}

function cellsOf({ text, entities }: FormattedText): Cell[] {
  const inside = (types: readonly string[]): Uint8Array => {
    const marks = new Uint8Array(text.length + 1);
    for (const entity of entities) {
      if (types.includes(entity.type)) marks.fill(1, entity.offset, entity.offset + entity.length);
    }
    return marks;
  };
  const bold = inside(["bold"]);
  const quoted = inside(["blockquote", "expandable_blockquote"]);
  const fixed = inside(["pre"]);
  const tails = linkTails({ text, entities });

  const cells: Cell[] = [];
  let at = 0;
  for (const glyph of text) {
    const here = { bold: bold[at] === 1, quoted: quoted[at] === 1, fixed: fixed[at] === 1 };
    const last = cells.at(-1);
    // Telegram draws a quotation as a block of its own even where the text holds no line break.
    if (last !== undefined && last.quoted !== here.quoted && last.glyph !== "\n" && glyph !== "\n") {
      cells.push({ glyph: "\n", bold: false, quoted: last.quoted, fixed: false });
    }
    for (const shown of withoutControls(glyph)) cells.push({ glyph: shown, ...here });
    at += glyph.length;
    for (const shown of withoutControls(tails.get(at) ?? "")) cells.push({ glyph: shown, ...here, bold: false });
  }
  return cells;
}

/** Where a link's label ends, the address to show behind it; none where the label is the address. */
function linkTails({ text, entities }: FormattedText): Map<number, string> {
  const tails = new Map<number, string>();
  for (const entity of entities) {
    if (entity.type !== "text_link" || entity.url === "" || entity.url.startsWith("tg://")) continue;
    const end = entity.offset + entity.length;
    const label = text.slice(entity.offset, end).trim();
    if (bare(label) !== bare(entity.url)) tails.set(end, `${tails.get(end) ?? ""} <${entity.url}>`);
  }
  return tails;
}

const bare = (url: string): string => url.replace(/^https?:\/\//, "").replace(/\/$/, "");

function linesOf(cells: readonly Cell[]): Line[] {
  const lines: Line[] = [];
  let line: Line = { cells: [], quoted: false, fixed: false };
  for (const cell of cells) {
    line.quoted ||= cell.quoted && (cell.glyph !== "\n" || line.cells.length === 0);
    line.fixed ||= cell.fixed;
    if (cell.glyph === "\n") {
      lines.push(line);
      line = { cells: [], quoted: false, fixed: false };
    } else {
      line.cells.push(cell);
    }
  }
  return [...lines, line];
}

/** Breaks a line between words. Items of a list go on under their text; a word too long for a row, such as an
 *  address, is never broken, so that it can be copied. */
function wrap(cells: readonly Cell[], width: number): Cell[][] {
  const plain = cells.map((cell) => cell.glyph).join("");
  if (widthOf(plain) <= width) return [[...cells]];
  const marker = /^\s*(?:(?:\d{1,3}[.)]|\[\d{1,3}\]|[•–*-])\s+)?/.exec(plain)![0];
  const indent: Cell[] = Array.from(" ".repeat(Math.min(marker.length, 8)), (glyph) => ({ ...PLAIN, glyph }));

  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  let gap: Cell[] = [];
  for (const word of words(cells)) {
    if (word[0]!.glyph === " ") {
      gap = word;
      continue;
    }
    const size = widthOf(word.map((cell) => cell.glyph).join(""));
    if (used > indent.length && used + gap.length + size > width) {
      rows.push(row);
      row = [...indent];
      used = indent.length;
      gap = [];
    }
    row.push(...gap, ...word);
    used += gap.length + size;
    gap = [];
  }
  return [...rows, row];
}

const PLAIN: Cell = { glyph: " ", bold: false, quoted: false, fixed: false };

/** Runs of spaces and runs of anything else, in order. */
function words(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && (run[0]!.glyph === " ") === (cell.glyph === " ")) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function emit(row: readonly Cell[], ansi: boolean): string {
  let shown = "";
  let bold = false;
  for (const cell of row) {
    if (ansi && cell.bold !== bold) shown += cell.bold ? "\u001b[1m" : "\u001b[22m";
    bold = cell.bold;
    shown += cell.glyph;
  }
  return ansi && bold ? `${shown}\u001b[22m` : shown;
}
