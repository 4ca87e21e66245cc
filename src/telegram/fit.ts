// Making text fit: whole blocks into messages, and a block that is itself too long at a place where a reader would pause.

import { htmlOfRuns, joinHtml, plainText, runsOf, textLength, type Html, type Run, type Tag } from "./html.js";

/** Something that is read as one: a heading, a paragraph, a quotation, a list of sources. */
export type Block = {
  html: Html;
  /** Never the last thing in a message while another block follows: a quotation before its source, a heading. */
  keepWithNext?: boolean;
};

/** Bot API, sendMessage: 4096 characters after entity parsing. */
export const MESSAGE_LIMIT = 4096;

const BLANK_LINE = "\n\n";

/** Telegram shows the first hundred entities of a message and silently drops the formatting and links of the rest. */
const MAX_ENTITIES = 100;

/** Bytes of tags in one message: near 9,500 bytes of entities the whole message is refused as ENTITIES_TOO_LONG. */
const MAX_TAG_BYTES = 8_000;

/**
 * Packs blocks into as few messages as keep their order, a blank line between blocks. Messages are divided between blocks; only a
 * block longer than a message is divided inside, at a paragraph, sentence, word or character, whichever comes first, with
 * its tags opened again in the next message. A block kept with the next has at least its last part in the same message.
 * Blocks with nothing to see are left out, so no message is empty; without any block to see there is no message.
 *
 * @param limit UTF-16 units after entity parsing; at least 2, the length of a character outside the basic plane.
 * @throws RangeError for a smaller limit.
 */
export function fitBlocks(blocks: readonly Block[], limit = MESSAGE_LIMIT): Html[] {
  if (limit < 2) throw new RangeError(`a message needs room for one character: limit ${limit}`);
  const messages: Html[] = [];
  for (const group of groupsOf(blocks.filter((block) => isVisible(plainText(block.html))))) {
    const parts = fitGroup(group, limit);
    const last = messages.at(-1);
    const joined = last && withBlankLine([last, parts[0]!]);
    if (joined && fits(joined, limit)) messages.splice(-1, 1, joined, ...parts.slice(1));
    else messages.push(...parts);
  }
  return messages;
}

/**
 * Plain text cut to at most `maxUnits` UTF-16 units, `…` included, at the end of a word; within a word only when it
 * fills half of the room, and then between characters as people count them. For use before text is marked up.
 */
export function shorten(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  if (maxUnits < 1) return "";
  const room = maxUnits - 1;
  const word = lastBreak(text, /\s+/g, room, room / 2);
  const kept = text.slice(0, word?.end ?? characterBoundary(text, room));
  return `${kept.replace(/[\s,;:–—-]+$/u, "")}…`;
}

// --- blocks ----------------------------------------------------------------------------------------------------------

function groupsOf(blocks: readonly Block[]): Html[][] {
  const groups: Html[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open) groups.at(-1)!.push(block.html);
    else groups.push([block.html]);
    open = block.keepWithNext ?? false;
  }
  return groups;
}

/** One message if the group fits, else several, where each block but the last ends in the message its successor begins. */
function fitGroup(group: readonly Html[], limit: number): Html[] {
  const whole = withBlankLine(group);
  if (fits(whole, limit)) return [whole];
  const [head, ...rest] = group;
  if (head === undefined) return [];
  if (rest.length === 0) return splitText(head, limit);

  const [next, ...later] = fitGroup(rest, limit);
  const parts = splitText(head, limit, limit - BLANK_LINE.length - textLength(next!));
  const kept = withBlankLine([parts.at(-1)!, next!]);
  if (fits(kept, limit)) return [...parts.slice(0, -1), kept, ...later];
  // The next block fills its message alone, so nothing can stand beside it.
  return [...splitText(head, limit), next!, ...later];
}

function withBlankLine(parts: readonly Html[]): Html {
  return parts.length === 1 ? parts[0]! : joinHtml(parts, BLANK_LINE);
}

function fits(markup: Html, limit: number): boolean {
  return textLength(markup) <= limit && tagsFit(runsOf(markup));
}

function tagsFit(runs: readonly Run[]): boolean {
  const tags = new Set(runs.flatMap((run) => run.tags));
  return tags.size <= MAX_ENTITIES && bytesOf(tags) <= MAX_TAG_BYTES;
}

function bytesOf(tags: Iterable<Tag>): number {
  let bytes = 0;
  for (const tag of tags) bytes += Buffer.byteLength(tag.source);
  return bytes;
}

// --- inside a block --------------------------------------------------------------------------------------------------

/** Divides one block into parts of at most `limit` units, the last of at most `lastLimit`. */
function splitText(block: Html, limit: number, lastLimit = limit): Html[] {
  const runs = runsOf(block);
  const text = plainText(block).trimEnd();
  const parts: Html[] = [];
  let start = 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const room = roomForTags(runs, start, limit);
    const { end, next } = findPartEnd(rest, room, Math.min(room, lastLimit));
    parts.push(htmlOfRuns(sliceRuns(runs, start, start + end)));
    start += next;
  }
  return parts.filter((part) => isVisible(plainText(part)));
}

function findPartEnd(rest: string, room: number, lastRoom: number): Break {
  if (rest.length <= lastRoom) return { end: rest.length, next: rest.length };
  if (rest.length > room) return findBreak(rest, room);
  // All of it would fit, but not beside the block it belongs to: leave about half of what does.
  return findBreak(rest, rest.length - Math.ceil(lastRoom / 2), rest.length - lastRoom - 1);
}

/** How many units from `start` may go into one message, so that its tags stay within what Telegram keeps. */
function roomForTags(runs: readonly Run[], start: number, limit: number): number {
  const seen = new Set<Tag>();
  let at = 0;
  for (const run of runs) {
    const runStart = at;
    at += run.text.length;
    if (at <= start) continue;
    if (runStart >= start + limit) break;
    for (const tag of run.tags) seen.add(tag);
    const tooMany = seen.size > MAX_ENTITIES || bytesOf(seen) > MAX_TAG_BYTES;
    if (tooMany && runStart - start >= 2) return Math.min(limit, runStart - start);
  }
  return limit;
}

function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const sliced: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== "") sliced.push({ text, tags: run.tags });
    at += run.text.length;
  }
  return sliced;
}

type Break = { end: number; next: number };

// A full stop after a short word is more often an abbreviation ("ст. 5", "art. 6", "г. Астана") than the end of a sentence.
const SENTENCE_END = /(?<=[\p{L}\p{N}]{4}[.!?…]["»”)\]]*)\s+(?=["«“(]*\p{Lu})/gu;

/** Where to cut `text` so that the first part is at most `max` and, where `min` is given, longer than `min`. */
function findBreak(text: string, max: number, min?: number): Break {
  const worthwhile = min ?? max / 2;
  const found =
    lastBreak(text, /\n\s*\n/g, max, worthwhile) ??
    lastBreak(text, /\n/g, max, worthwhile) ??
    lastBreak(text, SENTENCE_END, max, worthwhile) ??
    lastBreak(text, /\s+/g, max, min ?? 0);
  if (found) return found;
  const end = characterBoundary(text, Math.max(max, 2));
  return { end, next: end };
}

/** The last match of `gap` that begins after `min` and not after `max`; the text goes on after the blanks there. */
function lastBreak(text: string, gap: RegExp, max: number, min: number): Break | undefined {
  let end = -1;
  // Enough beyond `max` to see what follows a gap there, and no more: the text may be long.
  for (const match of text.slice(0, max + 16).matchAll(gap)) {
    if (match.index > min && match.index <= max) end = match.index;
  }
  if (end === -1) return undefined;
  const blanks = /^\s*/.exec(text.slice(end))![0].length;
  return { end: text.slice(0, end).trimEnd().length, next: end + blanks };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The last boundary between characters at or before `at`; inside a character only if it alone is longer than that. */
function characterBoundary(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const boundary = graphemes.segment(text).containing(at)!.index;
  if (boundary > 0) return boundary;
  return text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;
}

/** Whether there is anything to see: Telegram refuses a message of blanks and invisible characters alone. */
function isVisible(text: string): boolean {
  return /[^\p{Z}\p{C}\u2800\u3164\uFFFC]/u.test(text);
}
