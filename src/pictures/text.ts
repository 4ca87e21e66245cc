/** Text in a picture: how wide it is, and how it is broken or made smaller to stay inside its room. */
import { advanceOf, UNITS_PER_EM, type Weight } from "./font-widths.js";

export type { Weight } from "./font-widths.js";

/** What a character is taken to need that the font does not have: it will be drawn as a box about this wide. */
const UNKNOWN_EM = 1;
/** Kerning and hinting move glyphs a little; text that fits with this to spare fits. */
const TOLERANCE = 1.01;
const ELLIPSIS = "…";
const SIZE_STEP_PX = 2;

/** Width of one line in pixels, at `size` pixels to the em. */
export function widthOf(text: string, size: number, weight: Weight): number {
  let units = 0;
  for (const character of text) {
    units += advanceOf(character.codePointAt(0)!, weight) ?? UNKNOWN_EM * UNITS_PER_EM;
  }
  return (units / UNITS_PER_EM) * size * TOLERANCE;
}

export interface Room {
  /** Pixels. */
  width: number;
  /** The most lines. */
  lines: number;
  /** Wanted and smallest size, in pixels to the em. */
  size: number;
  smallest: number;
  weight: Weight;
}

export interface Fitted {
  lines: string[];
  size: number;
  /** False when something had to be left out. */
  whole: boolean;
}

/**
 * The text in its room: as large as wanted if it fits, else smaller; at the smallest size what is left over is cut with an
 * ellipsis. No line is ever wider than the room.
 */
export function fitText(text: string, room: Room): Fitted {
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (let size = room.size; size >= room.smallest; size -= SIZE_STEP_PX) {
    const lines = brokenIntoLines(words, (line) => widthOf(line, size, room.weight) <= room.width);
    if (lines !== undefined && lines.length <= room.lines) {
      return { lines: balanced(lines, room, size), size, whole: true };
    }
  }
  return { ...cut(words, room), size: room.smallest };
}

/** Undefined when a single word is too wide. */
function brokenIntoLines(words: readonly string[], fits: (line: string) => boolean): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(word)) lines.push(word);
    else return undefined;
  }
  return lines;
}

/** The same number of lines, but of like length: a last line of one short word looks like a mistake. */
function balanced(lines: string[], room: Room, size: number): string[] {
  if (lines.length < 2) return lines;
  const words = lines.join(" ").split(" ");
  const narrowest = Math.max(...words.map((word) => widthOf(word, size, room.weight)));
  for (let width = Math.max(narrowest, room.width / 2); width < room.width; width += size / 2) {
    const attempt = brokenIntoLines(words, (line) => widthOf(line, size, room.weight) <= width);
    if (attempt?.length === lines.length) return attempt;
  }
  return lines;
}

/** Breaks words that are wider than the room, and ends the last line with an ellipsis when something is left over. */
function cut(words: readonly string[], room: Room): { lines: string[]; whole: boolean } {
  const fits = (line: string): boolean => widthOf(line, room.smallest, room.weight) <= room.width;
  const pieces = words.flatMap((word) => piecesOf(word, fits));
  const lines = brokenIntoLines(pieces, fits) ?? pieces;
  if (lines.length <= room.lines) return { lines, whole: true };
  const kept = lines.slice(0, room.lines);
  let last = Array.from(kept[room.lines - 1]!);
  while (last.length > 0 && !fits(last.join("").trimEnd() + ELLIPSIS)) last = last.slice(0, -1);
  kept[room.lines - 1] = last.join("").trimEnd() + ELLIPSIS;
  return { lines: kept, whole: false };
}

function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}
