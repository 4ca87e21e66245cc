/** How the heading of an article looks, in the seven languages, and which lines only look like one. */
import type { Language } from "../../corpus/language.js";

export interface Heading {
  readonly number: number;
  /** "1" in `Article 6-1`: an article that was put in later. */
  readonly inserted?: string;
  /** What follows the number in the same line: a title, or the text itself; "" when nothing does. */
  readonly rest: string;
  /** The languages that write their headings so. */
  readonly languages: readonly Language[];
  /**
   * 3: nothing else in the line, or a full stop, colon or dash after the number. 2: a title follows at once
   * (`Статья 6 Отказ от силы`). 1: a sentence follows at once, which a cross-reference does as well.
   */
  readonly strength: 1 | 2 | 3;
}

/** Arabic, or Roman in Latin letters or the Cyrillic ones that look the same; then `-1`, `.1` or a raised 1. */
const NUMBER = String.raw`(?<number>\d{1,4}|[IVXLCІХСМ]{1,8})(?![\p{L}\d])(?:\s?[-–.](?<inserted>\d{1,2})(?![\d\p{L}])|(?<raised>[¹²³⁴⁵⁶⁷⁸⁹]+))?`;

/** The word stands before the number. Only the nominative: "статьи 5", "Articles 5" and "Art. 5 of" are references. */
const WORD_FIRST: readonly (readonly [string, readonly Language[]])[] = [
  ["Статья|СТАТЬЯ|С т а т ь я|С Т А Т Ь Я", ["ru"]],
  [String.raw`Article|ARTICLE|Art\.|ART\.|A R T I C L E`, ["en"]],
  ["Моддаи|МОДДАИ", ["tg"]],
  ["Модда|МОДДА|Modda|MODDA", ["uz"]],
  ["Madda|MADDA", ["tk", "uz"]],
  ["Мадда|МАДДА", ["tk"]],
  ["Берене|БЕРЕНЕ", ["ky"]],
  ["Бап|БАП", ["kk"]],
];
/** The number stands before the word, with a hyphen or a space between. */
const NUMBER_FIRST: readonly (readonly [string, readonly Language[]])[] = [
  ["бап|Бап|БАП|bap", ["kk"]],
  ["берене|Берене|БЕРЕНЕ|статья|Статья|СТАТЬЯ", ["ky"]],
  ["modda|Modda|MODDA|модда|Модда|МОДДА", ["uz"]],
  ["моддаи|Моддаи|МОДДАИ", ["tg"]],
  ["n[jJ][yi] [mM]adda|NJ[YI] MADDA|нж[ыи] [мМ]адда|НЖ[ЫИ] МАДДА|madda|Madda|MADDA", ["tk"]],
];

const FORMS: readonly { readonly pattern: RegExp; readonly languages: readonly Language[] }[] = [
  ...WORD_FIRST.map(([words, languages]) => ({
    pattern: form(String.raw`(?:${words})\s?(?:№\s?)?${NUMBER}`),
    languages,
  })),
  // A number that stands first is the article's own: `6-1-бап` has the insertion between.
  ...NUMBER_FIRST.map(([words, languages]) => ({
    pattern: form(
      String.raw`(?<number>\d{1,4}|[IVXLCІХСМ]{1,8})(?:[-–.](?<inserted>\d{1,2}))?(?:\s?[-–]\s?|\s)(?:${words})(?![\p{L}\d])`,
    ),
    languages,
  })),
];

/** Signs of a plain-text markup (`## Article 6`) may stand before it. */
function form(core: string): RegExp {
  return new RegExp(String.raw`^[#*_\s]*${core}(?<after>[\s\S]*)$`, "u");
}

/** Longer than any title of an article. */
export const LONGEST_TITLE = 200;

/** The heading that a block of text is or begins with, or undefined when it is running text. */
export function parseHeading(block: string): Heading | undefined {
  for (const { pattern, languages } of FORMS) {
    const groups = pattern.exec(block)?.groups;
    if (groups === undefined) continue;
    const number = numberFrom(groups.number ?? "");
    if (number === undefined) continue;
    const inserted = groups.inserted ?? digitsOf(groups.raised ?? "");
    const heading = headingWith(groups.after ?? "");
    if (heading === undefined) return undefined;
    return { number, ...(inserted === "" ? {} : { inserted }), ...heading, languages };
  }
  return undefined;
}

function headingWith(after: string): Pick<Heading, "rest" | "strength"> | undefined {
  const [, separator = "", rest = ""] = /^([\s*_]*(?:[.:)]\s*[-–—]?|[-–—]|\n)?[\s*_]*)([\s\S]*)$/.exec(after) ?? [];
  if (rest === "") return { rest, strength: 3 };
  // "Article 5 of", "Article 5, paragraph 2", "Article 5 (2)" refer; "5-баптың" is an inflected form.
  if (/^[\p{Ll},;:!?/&]|^\(\s?(?:\d|\p{Ll}\s?\))/u.test(rest)) return undefined;
  if (/[.:)\-–—\n]/.test(separator)) return { rest, strength: 3 };
  if (!/^\s/.test(separator)) return undefined;
  return { rest, strength: looksLikeTitle(rest) ? 2 : 1 };
}

/** Whether a line is short and ends without a mark, as titles do and sentences do not. */
export function looksLikeTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.;:,!?]["»”)]?$/.test(line) && !/^[\p{Ll}\d(–—-]/u.test(line);
}

const ROMAN_LOOKALIKES: Readonly<Record<string, string>> = { І: "I", Х: "X", С: "C", М: "M" };
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, M: 1000 };

function numberFrom(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written) || undefined;
  const letters = Array.from(written, (letter) => ROMAN_LOOKALIKES[letter] ?? letter);
  const values = letters.map((letter) => ROMAN_VALUES[letter] ?? 0);
  const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return toRoman(sum) === letters.join("") ? sum : undefined;
}

function toRoman(number: number): string {
  const steps = [
    ["C", 100],
    ["XC", 90],
    ["L", 50],
    ["XL", 40],
    ["X", 10],
    ["IX", 9],
    ["V", 5],
    ["IV", 4],
    ["I", 1],
  ] as const;
  let left = number;
  let written = "";
  for (const [letters, value] of steps) {
    for (; left >= value; left -= value) written += letters;
  }
  return written;
}

function digitsOf(raised: string): string {
  return Array.from(raised, (digit) => digit.normalize("NFKC")).join("");
}
