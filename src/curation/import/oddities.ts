/** What about a split text a person should look at, and what stops an import. */
import type { SplitArticle } from "./split-treaty.js";

export type OddityKind =
  | "no-articles"
  | "does-not-start-at-1"
  | "gap"
  | "repeated"
  | "inserted"
  | "empty"
  | "too-many"
  | "too-few"
  | "other-language"
  | "two-languages"
  | "other-articles"
  | "no-preamble"
  | "paragraph-numbers"
  | "length"
  | "left-out"
  | "reference";

export interface Oddity {
  readonly kind: OddityKind;
  /** A sentence for the person who imports; a grave one names the mend. */
  readonly text: string;
  /** Stops an import; `gap`, `does-not-start-at-1`, `too-few`, `inserted` and `empty` may be allowed by the person. */
  readonly grave: boolean;
  readonly article?: number;
}

/** The articles must be 1..n, each once and in order; `expected` is how many the treaty has. */
export function faultsOfNumbers(numbers: readonly number[], expected: number | undefined): Oddity[] {
  const odd: Oddity[] = [];
  const add = (kind: OddityKind, text: string, article?: number) =>
    odd.push({ kind, grave: true, text, ...(article === undefined ? {} : { article }) });
  const [first] = numbers;
  if (first === undefined) return odd;
  if (first !== 1) {
    add(
      "does-not-start-at-1",
      `the first article found is Article ${first}: look whether the document is complete from its first page`,
      first,
    );
  }
  const seen = new Set<number>();
  let highest = first - 1;
  for (const number of numbers) {
    if (seen.has(number)) {
      add("repeated", `Article ${number} is there twice: take one of the two out of the document`, number);
    } else if (number < highest) {
      add(
        "repeated",
        `Article ${number} comes after Article ${highest}: put the articles of the document in order`,
        number,
      );
    } else if (number > highest + 1) {
      add(
        "gap",
        `${missing(highest + 1, number - 1)} missing after Article ${highest}: look for the heading in the document and put it at the start of a line of its own`,
        highest + 1,
      );
    }
    seen.add(number);
    highest = Math.max(highest, number);
  }
  if (expected !== undefined && highest > expected) {
    add(
      "too-many",
      `the document goes up to Article ${highest} and the treaty has ${expected}: look whether it is another treaty, or take out what follows the treaty`,
    );
  }
  if (expected !== undefined && highest < expected) {
    add(
      "too-few",
      `the document ends with Article ${highest} and the treaty has ${expected}: look whether it was saved in full`,
    );
  }
  return odd;
}

function missing(first: number, last: number): string {
  return first === last ? `Article ${first} is` : `Articles ${first} to ${last} are`;
}

/** Articles far longer than their neighbours have often swallowed one; very short ones have lost text. */
export function faultsOfLength(articles: readonly SplitArticle[]): Oddity[] {
  const lengths = articles.map(({ paragraphs }) => paragraphs.join("").length);
  const middle = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  return articles.flatMap(({ number }, index): Oddity[] => {
    const length = lengths[index]!;
    const isLong = length > LONG && length > middle * MUCH_LONGER;
    if (!isLong && length >= SHORT) return [];
    const how = isLong ? `is much longer than the others (${length} characters)` : `has only ${length} characters`;
    return [
      {
        kind: "length",
        grave: false,
        article: number,
        text: `Article ${number} ${how}: compare it with the publication`,
      },
    ];
  });
}

const LONG = 3000;
const MUCH_LONGER = 6;
const SHORT = 25;
