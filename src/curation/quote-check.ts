/** Whether a sentence that somebody presents as the treaty's wording is in the official texts held. */
import type { Language } from "../corpus/language.js";
import type { ArticleNumber, OfficialText } from "../corpus/schema.js";
import { wordDiff, wordsOf } from "./word-diff.js";
import type { DiffPart } from "./word-diff.js";

/** Where the wording stands; `paragraph` counts from 1. */
export interface QuotePlace {
  readonly language: Language;
  readonly article: ArticleNumber;
  readonly paragraph: number;
  /** The words of the text held that correspond to the sentence, byte for byte but for line breaks. */
  readonly held: string;
}

export type QuoteCheck =
  | ({ readonly type: "exact" } & QuotePlace)
  /** `diff` leads from the wording held to the sentence: what was left out of it and what was put in. */
  | ({ readonly type: "altered"; readonly diff: DiffPart[] } & QuotePlace)
  | { readonly type: "not-held"; readonly languages: Language[] };

/** Under this part of its words in common, a sentence is another sentence and not an altered one. */
const ALTERED_SHARE = 0.6;
/** Two or three words occur together by chance. */
const FEWEST_WORDS = 4;
/** A message of Telegram has at most 4096 characters; the comparison takes time by the product of the lengths. */
const MOST_WORDS = 400;

interface Passage {
  readonly language: Language;
  readonly article: ArticleNumber;
  readonly paragraph: number;
  readonly words: readonly string[];
}

/**
 * Exact: the words in their order, whatever quotation marks, dashes, apostrophes and spaces they were typed with, and
 * whatever mark stands at the ends of the sentence; capitals count. Altered: at least 60 % of the words correspond.
 */
export function quoteCheck(sentence: string, texts: readonly OfficialText[]): QuoteCheck {
  const wanted = wordsOf(unquoted(sentence)).slice(0, MOST_WORDS);
  const passages = texts.flatMap(passagesOf);
  const notHeld: QuoteCheck = { type: "not-held", languages: texts.map(({ language }) => language) };
  if (wanted.length === 0) return notHeld;
  for (const passage of passages) {
    const at = exactPlace(wanted.map(retyped), passage.words.map(retyped));
    if (at !== undefined) return { type: "exact", ...placeOf(passage, at, at + wanted.length) };
  }
  if (wanted.length < FEWEST_WORDS) return notHeld;
  const bare = wanted.map(bareWord);
  let best: { passage: Passage; start: number; end: number; distance: number } | undefined;
  for (const passage of passages) {
    const words = passage.words.map(bareWord);
    const held = new Set(words);
    if (bare.filter((word) => held.has(word)).length / bare.length < ALTERED_SHARE) continue;
    const found = nearestWindow(bare, words);
    if (best === undefined || found.distance < best.distance) best = { passage, ...found };
  }
  if (best === undefined || best.distance > wanted.length * (1 - ALTERED_SHARE)) return notHeld;
  const place = placeOf(best.passage, best.start, best.end);
  return { type: "altered", ...place, diff: wordDiff(place.held, wanted.join(" ")) };
}

function passagesOf({ language, articles }: OfficialText): Passage[] {
  return articles.flatMap(({ number, paragraphs }) =>
    paragraphs.map((text, at) => ({ language, article: number, paragraph: at + 1, words: wordsOf(text) })),
  );
}

function placeOf({ language, article, paragraph, words }: Passage, start: number, end: number): QuotePlace {
  return { language, article, paragraph, held: words.slice(start, end).join(" ") };
}

function unquoted(sentence: string): string {
  return sentence.normalize("NFC").replace(/^[\s"'«»“”„‘’…]+|[\s"'«»“”„‘’…]+$/gu, "");
}

/** A word as another keyboard writes it. */
function retyped(word: string): string {
  return word
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[«»“”„‟"]/g, '"')
    .replace(/[ʻʼ‘’`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-");
}

/** Letters and digits only, in lower case: what makes a word the same word in an altered sentence. */
function bareWord(word: string): string {
  const bare = retyped(word)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'-]/gu, "");
  return bare === "" ? word : bare;
}

/** Where the words stand in a row. The outer marks of the first and the last may differ. */
function exactPlace(wanted: readonly string[], words: readonly string[]): number | undefined {
  for (let start = 0; start + wanted.length <= words.length; start++) {
    const fits = wanted.every((word, at) => {
      const held = words[start + at]!;
      if (word === held) return true;
      const first = at === 0 ? 1 : 0;
      const last = at === wanted.length - 1 ? 1 : 0;
      return first + last > 0 && withoutMarks(word, first, last) === withoutMarks(held, first, last);
    });
    if (fits) return start;
  }
  return undefined;
}

function withoutMarks(word: string, before: number, after: number): string {
  const start = before > 0 ? word.replace(/^[("]+/, "") : word;
  return after > 0 ? start.replace(/[.,;:!?)"…]+$/, "") : start;
}

/**
 * The part of `words` that takes the fewest changes of words to become `wanted` (Sellers' algorithm: Levenshtein's
 * distance with a free start and end).
 */
function nearestWindow(
  wanted: readonly string[],
  words: readonly string[],
): { start: number; end: number; distance: number } {
  // Per prefix of `words`: the distance of the best window that ends there, and where that window begins.
  let distances = words.map(() => 0);
  distances.push(0);
  let starts = distances.map((_, at) => at);
  for (const [row, word] of wanted.entries()) {
    const nextDistances = [row + 1];
    const nextStarts = [0];
    for (let at = 1; at <= words.length; at++) {
      const replaced = distances[at - 1]! + (words[at - 1] === word ? 0 : 1);
      const added = distances[at]! + 1;
      const removed = nextDistances[at - 1]! + 1;
      const least = Math.min(replaced, added, removed);
      nextDistances.push(least);
      nextStarts.push(least === replaced ? starts[at - 1]! : least === added ? starts[at]! : nextStarts[at - 1]!);
    }
    [distances, starts] = [nextDistances, nextStarts];
  }
  let end = 0;
  for (const [at, distance] of distances.entries()) if (distance < distances[end]!) end = at;
  return { start: starts[end]!, end, distance: distances[end]! };
}
