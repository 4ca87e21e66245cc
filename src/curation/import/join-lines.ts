/** Lines as a page or a typewriter breaks them, joined into the paragraphs they belong to. */
import { isChapterHeading, isContentsLine } from "./furniture.js";
import { looksLikeTitle, parseHeading } from "./headings.js";
import { beginsParagraph } from "./paragraphs.js";

export interface Line {
  readonly text: string;
  /** An empty line, or more room than usual, stands before it. */
  readonly apart: boolean;
  /** It begins further right than the lines round it. */
  readonly indented: boolean;
  /** It reaches the right margin, or nearly. */
  readonly full: boolean;
  /** Set larger or bolder than the running text, or in the middle: a heading of some kind. */
  readonly display?: boolean;
}

const SENTENCE_ENDS = /[.;:!?…]["»”)\]]*$/;

/** Paragraphs of wrapped lines. A word divided at the end of a line is put together again. */
export function joinLines(lines: readonly Line[]): string[] {
  const hyphenated = hyphenatedWords(lines);
  const blocks: string[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open === undefined || previous === undefined || startsNew(line, previous)) blocks.push(line.text);
    else blocks[blocks.length - 1] = join(open, line.text, hyphenated);
    previous = line;
  }
  return blocks;
}

function startsNew(line: Line, previous: Line): boolean {
  if (line.display === true && previous.display === true && !line.apart)
    return isHeading(line.text) || isHeading(previous.text);
  if (line.display === true || previous.display === true) return true;
  // A reference that the line break put first is in the middle of its sentence.
  if (isHeading(line.text)) return !(previous.full && !SENTENCE_ENDS.test(previous.text) && !line.apart);
  if (isHeadingLine(previous.text)) return true;
  if (line.apart || line.indented) return true;
  if (isContentsLine(previous.text) || isChapterHeading(line.text) || isChapterHeading(previous.text)) return true;
  if (SENTENCE_ENDS.test(previous.text)) return beginsParagraph(line.text) || !previous.full;
  // The next word would have fitted: the line ended by itself.
  return !previous.full && !/^\p{Ll}/u.test(line.text) && !/[-\u00ad]$/.test(previous.text);
}

function isHeading(text: string): boolean {
  return parseHeading(text) !== undefined;
}

/** A heading that is over at the end of its line: nothing follows its number but a title. */
function isHeadingLine(text: string): boolean {
  const heading = parseHeading(text);
  return (
    heading !== undefined && (heading.rest === "" || looksLikeTitle(heading.rest) || SENTENCE_ENDS.test(heading.rest))
  );
}

/**
 * A hyphen at the end of a line, or a soft one, divides a word when a small letter follows; it belongs to the word when
 * the document has that word with its hyphen within a line ("по-прежнему").
 */
function join(before: string, after: string, hyphenated: ReadonlySet<string>): string {
  const divided = /(\p{L}+)([-\u00ad\u2010])$/u.exec(before);
  if (divided === null) return `${before} ${after}`;
  if (divided[2] !== "\u00ad") {
    const next = /^\p{L}+/u.exec(after)?.[0] ?? "";
    const keeps = !/^\p{Ll}/u.test(next) || hyphenated.has(`${divided[1]!}-${next}`.toLowerCase());
    if (keeps) return before + after;
  }
  return before.slice(0, -1) + after;
}

function hyphenatedWords(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
}
