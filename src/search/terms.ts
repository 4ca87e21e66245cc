/** Words made comparable: folded, stemmed and brought into one ASCII space, so that either script finds the other. */
import anyAscii from "any-ascii";
import stemmers from "snowball-stemmers";
import { eng, rus } from "stopword";
import type { Language } from "../corpus/language.js";
import { FUNCTION_WORDS, GENERIC } from "./function-words.js";

/**
 * Letters of the region's alphabets that people replace by a neighbour when their keyboard lacks them, and Latin letters
 * whose sound any-ascii would lose.
 */
const LETTERS: Record<string, string> = {
  ё: "е",
  і: "и",
  ї: "и",
  ӣ: "и",
  ә: "а",
  қ: "к",
  ғ: "г",
  ң: "н",
  ө: "о",
  ү: "у",
  ұ: "у",
  ӯ: "у",
  ў: "о",
  һ: "х",
  ҳ: "х",
  ҷ: "ж",
  ş: "sh",
  ç: "ch",
  ž: "j",
  ñ: "n",
  ň: "n",
  ŋ: "n",
};
const APOSTROPHES = /[ʻʼ'’‘`´ʹ]/g;

/** Spellings of one sound in the romanizations people use; longer ones first. */
const SOUNDS: [RegExp, string][] = [
  [/shch/g, "sh"],
  [/dzh|zh|dj/g, "j"],
  [/kh|x/g, "h"],
  [/ts/g, "c"],
  [/w/g, "v"],
  [/q/g, "k"],
  [/y/g, "i"],
];
/** Shortest word in which a doubled letter is one sound: "ООН" must not become "он". */
const DOUBLED_FROM = 4;

const english = stemmers.newStemmer("english");
const russian = stemmers.newStemmer("russian");

/** The word in lower case with the letters of one's own keyboard; still in its script. */
export function foldWord(word: string): string {
  const lower = word.normalize("NFC").toLowerCase().replace(APOSTROPHES, "");
  return Array.from(lower, (letter) => LETTERS[letter] ?? letter).join("");
}

/** The folded word as it would be heard, in a–z and 0–9: "Қазақстан", "Qazaqstan" and "казакстан" are one. */
export function skeletonOf(folded: string): string {
  let ascii = anyAscii(folded)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  for (const [spelling, sound] of SOUNDS) ascii = ascii.replace(spelling, sound);
  return ascii.length < DOUBLED_FROM ? ascii : ascii.replace(/(.)\1+/g, "$1");
}

export type Script = "latin" | "cyrillic" | "other";

export function scriptOf(word: string): Script {
  if (/\p{Script=Cyrillic}/u.test(word)) return "cyrillic";
  return /\p{Script=Latin}/u.test(word) ? "latin" : "other";
}

/**
 * A word as it is compared. Stems are worked out when first asked for: most words of most languages never need them, and
 * there are some ten thousand to read at the start.
 */
class Word {
  readonly script: Script;
  readonly full: string;
  readonly #folded: string;
  #en: string | undefined;
  #ru: string | undefined;
  #isStop: boolean | undefined;

  constructor(readonly raw: string) {
    this.#folded = foldWord(raw);
    this.script = scriptOf(raw);
    this.full = skeletonOf(this.#folded);
  }

  get en(): string {
    this.#en ??= this.script === "latin" ? skeletonOf(english.stem(this.#withoutGenitive())) : this.full;
    return this.#en;
  }

  get ru(): string {
    this.#ru ??= this.script === "cyrillic" ? skeletonOf(russian.stem(this.#folded)) : this.full;
    return this.#ru;
  }

  get isStop(): boolean {
    this.#isStop ??= STOP_WORDS.has(`${this.script}:${this.full}`);
    return this.#isStop;
  }

  #withoutGenitive(): string {
    return this.raw.endsWith("'s") || this.raw.endsWith("’s") ? this.#folded.replace(/s$/, "") : this.#folded;
  }
}

/** A word of a question or a text, at its place. `en` and `ru` are the skeletons of its stems, where its script allows one. */
export class Term {
  constructor(
    readonly word: Word,
    readonly start: number,
  ) {}

  get end(): number {
    return this.start + this.word.raw.length;
  }
  get raw(): string {
    return this.word.raw;
  }
  get script(): Script {
    return this.word.script;
  }
  get full(): string {
    return this.word.full;
  }
  get en(): string {
    return this.word.en;
  }
  get ru(): string {
    return this.word.ru;
  }
}

/**
 * Bounds on what is searched: a long message of random words would otherwise block everyone else for half a second.
 * Measured with `npm run bench -- answers`.
 */
const MOST_TERMS = 160;
const LONGEST_WORD = 40;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[ʻʼ'’‘`´ʹ][\p{L}\p{M}\p{N}]+)*[ʻʼ'’‘`´ʹ]?/gu;

/** The words of a text in order. Hyphens part words; apostrophes inside one do not. */
export function termsOf(text: string, most = MOST_TERMS): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    if (terms.length >= most) break;
    const raw = match[0];
    if (raw.length > LONGEST_WORD) continue;
    const term = termOf(raw, match.index);
    if (term.full !== "") terms.push(term);
  }
  return terms;
}

const known = new Map<string, Word>();
const MOST_KNOWN = 40_000;

function termOf(raw: string, start: number): Term {
  let word = known.get(raw);
  if (word === undefined) {
    word = new Word(raw);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(raw, word);
  }
  return new Term(word, start);
}

/** The form under which a word of that language is indexed. */
export function indexForm(term: Term, language: string): string {
  if (language === "en") return term.en;
  if (language === "ru") return term.ru;
  return term.full;
}

/** Keyed by script: "ООН" is not "on". */
const STOP_WORDS = new Set<string>(
  [...eng, ...rus, ...Object.values(FUNCTION_WORDS).flat()].map(
    (word) => `${scriptOf(word)}:${skeletonOf(foldWord(word))}`,
  ),
);

/** Whether the word says nothing by itself in any of the languages. */
export function isStopWord(term: Term): boolean {
  return term.word.isStop;
}

const GENERIC_WORDS = new Set(
  GENERIC.flatMap((word) => {
    const folded = foldWord(word);
    return [skeletonOf(folded), skeletonOf(english.stem(folded)), skeletonOf(russian.stem(folded))];
  }),
);

/** Whether the word stands in questions about any treaty: "treaty", "country", "sign". */
export function isGenericWord(term: Term): boolean {
  return isStopWord(term) || GENERIC_WORDS.has(term.full) || GENERIC_WORDS.has(term.en) || GENERIC_WORDS.has(term.ru);
}

/** Languages for which a stemmer exists; in the others a stored word matches whatever begins with it. */
export function isStemmed(language: Language): boolean {
  return language === "en" || language === "ru";
}
