/** Whether a document names the treaty, and where: by the words of its titles, in whatever grammatical form. */
import type { Corpus } from "../../corpus/corpus.js";
import type { Localized } from "../../corpus/language.js";

export interface FoundTitle {
  /** The blocks that carry it: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** How many of the title's words occur there, 0 to 1. */
  readonly share: number;
  /** The same as a number of words: more of them tell more. */
  readonly matched: number;
}

/** Under this a document is not taken for the treaty: a sister treaty may share two words of three. */
export const ENOUGH_OF_A_TITLE = 0.8;
/** A title of three words or fewer must occur entirely. */
const SHORT_TITLE = 3;
/** A title is rarely broken over more lines than this, and place or date stand right under it. */
const MOST_LINES = 6;
/** Prose of a preamble may hold all the words as well, but scattered among many others. */
const DENSEST = 2.5;

/**
 * The last place in `blocks` that carries at least `ENOUGH_OF_A_TITLE` of the words of one of `titles`: menus and
 * headers name the treaty as well, the title proper stands nearest to the text.
 */
export function findTitle(blocks: readonly string[], titles: readonly string[]): FoundTitle | undefined {
  const wanted = titles.map((title) => [...new Set(wordsOf(title))]).filter((words) => words.length > 0);
  const words = blocks.map(wordsOf);
  let best: FoundTitle | undefined;
  for (const [start, first] of words.entries()) {
    const window: string[] = [];
    // A window that begins with a block of foreign words would only be a worse copy of the next one.
    if (!wanted.some((title) => first.some((word) => title.includes(word)))) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + MOST_LINES); end++) {
      window.push(...words[end - 1]!);
      for (const title of wanted) {
        const matched = matchedWords(title, window);
        const share = matched / title.length;
        if (share < (title.length <= SHORT_TITLE ? 1 : ENOUGH_OF_A_TITLE)) continue;
        // The full title tells more than a short one that happens to be in it.
        const better = best === undefined || matched > best.matched || (matched === best.matched && start >= best.end);
        if (better) best = { start, end, share, matched };
      }
    }
  }
  return best;
}

function matchedWords(title: readonly string[], window: readonly string[]): number {
  if (window.length > Math.max(title.length * DENSEST, title.length + 8)) return 0;
  return title.filter((word) => window.includes(word)).length;
}

/** Stems of the words that tell: four letters or more, and numbers. Inflected languages change the ends of words. */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/ё/g, "е")
      .match(/[\p{L}ʻ‘’'\d]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= 4 || /\d/.test(word)).map((word) => word.slice(0, STEM));
  return telling;
}

const STEM = 5;

/** Titles by which the treaty itself is known. An alias of few words ("treaty of friendship") fits other treaties too. */
export function titlesOf({ treaty }: Pick<Corpus, "treaty">): string[] {
  const aliases = Object.values(treaty.aliases).flat();
  return [
    ...all(treaty.title),
    ...all(treaty.short_title),
    ...aliases.filter((alias) => wordsOf(alias).length >= LONG_ALIAS),
  ];
}

const LONG_ALIAS = 5;

/** The name of another instrument in the corpus that `blocks` fit better than the treaty, if there is one. */
export function findLookAlike(
  blocks: readonly string[],
  corpus: Pick<Corpus, "treaty" | "lookAlikes">,
): string | undefined {
  const own = findTitle(blocks, titlesOf(corpus))?.matched ?? 0;
  const other = corpus.lookAlikes.find((one) => (findTitle(blocks, all(one.name))?.matched ?? 0) > own);
  return other === undefined ? undefined : all(other.name)[0];
}

function all(texts: Localized): string[] {
  return Object.values(texts);
}
