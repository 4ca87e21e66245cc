/**
 * Finds known words and phrases in a question: names, concepts, verbs of status. Forgiving as people type: inflected,
 * in the other script, in another order, with a slip of the finger.
 */
import type { Language } from "../corpus/language.js";
import { isGenericWord, isStemmed, isStopWord, termsOf, type Term } from "./terms.js";

export interface Found<T> {
  readonly value: T;
  readonly language: Language;
  /** Positions in the question's terms that carry the phrase. */
  readonly at: readonly number[];
  /** False when a word was only one slip of the finger away. */
  readonly exact: boolean;
}

interface Phrase<T> {
  value: T;
  language: Language;
  /** Ids of its words. */
  units: number[];
  /** Short abbreviations in capitals ("RT") count only where capitals or a bare lower-case word stand. */
  abbreviation: boolean;
}

/**
 * Shortest stored word that stands for all words beginning with it, in languages without a stemmer; shorter within a
 * phrase, where its neighbours keep it honest ("қол қой": қойды, қойған).
 */
const PREFIX_FROM = 4;
const PREFIX_IN_PHRASE_FROM = 3;
/** How much a Latin-typed Russian word may go on after its stem: "podpisal", "podpisali". */
const ENDING = 4;
/** Shortest word in which one, and in which two, slips are forgiven. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;
/** English articles: "a war" is "war", though "воевать за" is not "воевать". */
const ARTICLES = new Set(["a", "an", "the"]);
const SHORTEST_STEM = 3;
/** Foreign words that may stand between the words of a phrase. */
const GAP = 2;

export class Phrasebook<T> {
  readonly #keepStopWords: boolean;
  readonly #mostSlips: number;
  readonly #slipsFrom: number;
  readonly #byFirstUnit = new Map<number, Phrase<T>[]>();
  readonly #units = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = { en: new Map<string, number[]>(), ru: new Map<string, number[]>() };
  readonly #prefixes = new Map<string, number[]>();
  /** Units by their skeleton, and skeletons by length and first letter: a slip rarely changes the first. */
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #alike = new Map<string, string[]>();

  /**
   * `keepStopWords`: for phrases made of small words, such as "how many".
   * `slips`: how many slips of the finger a long word may hold; `slipsFrom`: the shortest word that may hold one.
   */
  constructor({ keepStopWords = false, slips = 2, slipsFrom = ONE_SLIP_FROM } = {}) {
    this.#keepStopWords = keepStopWords;
    this.#mostSlips = slips;
    this.#slipsFrom = slipsFrom;
  }

  /** `phrase` as a curator wrote it; its stop words are passed over unless it has no others. */
  add(phrase: string, language: Language, value: T): void {
    const all = termsOf(phrase);
    const telling = this.#keepStopWords ? all : all.filter((term) => !isStopWord(term));
    // "get out of the treaty" must not shrink to "treaty", which every question holds.
    const onlyArticles = all.every((term) => telling.includes(term) || ARTICLES.has(term.full));
    const shrinks =
      telling.length < all.length &&
      (telling.length > 1 || onlyArticles) &&
      telling.some((term) => !isGenericWord(term));
    if (shrinks) this.#addTerms(telling, language, value);
    // Whole, it is surer than its telling words alone: "what if one is attacked" is not "attacked".
    this.#addTerms(all, language, value);
  }

  #addTerms(terms: readonly Term[], language: Language, value: T): void {
    if (terms.length === 0) return;
    const units = terms.map((term) => this.#unitOf(term, language, terms.length > 1));
    const entry: Phrase<T> = {
      value,
      language,
      units,
      abbreviation: terms.length === 1 && /^[\p{Lu}\p{N}]{2,3}$/u.test(terms[0]!.raw),
    };
    push(this.#byFirstUnit, units[0]!, entry);
  }

  /** Every phrase that stands in the terms, longest first. `mayBeSlip`: whether a word may be a misspelt other one. */
  find(terms: readonly Term[], mayBeSlip: (term: Term) => boolean = () => true): Found<T>[] {
    const matched = terms.map((term) => this.#unitsIn(term, mayBeSlip(term)));
    const positions = new Map<number, { at: number; exact: boolean }[]>();
    matched.forEach((units, at) => {
      for (const [unit, exact] of units) push(positions, unit, { at, exact });
    });
    const found: Found<T>[] = [];
    for (const [unit, places] of positions) {
      for (const phrase of this.#byFirstUnit.get(unit) ?? []) {
        for (const place of places) {
          const match = around(phrase.units, place, positions);
          if (match === undefined) continue;
          if (phrase.abbreviation && !looksAbbreviated(terms, match.at[0]!)) continue;
          found.push({ value: phrase.value, language: phrase.language, at: match.at, exact: match.exact });
          break;
        }
      }
    }
    return found.sort((a, b) => b.at.length - a.at.length || Number(b.exact) - Number(a.exact));
  }

  #unitOf(term: Term, language: Language, inPhrase: boolean): number {
    const shortest = inPhrase ? PREFIX_IN_PHRASE_FROM : PREFIX_FROM;
    const key = `${shortest}:${term.script}:${language}:${term.full}:${term[isStemmed(language) ? (language as "en" | "ru") : "full"]}`;
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    const unit = this.#units.size;
    this.#units.set(key, unit);
    push(this.#exact, exactKey(term), unit);
    if (language === "en" || language === "ru") {
      // "Алиев" must not shrink to "ал".
      if (term[language].length >= Math.max(SHORTEST_STEM, term.full.length / 2))
        push(this.#stems[language], term[language], unit);
    } else if (term.full.length >= shortest) {
      push(this.#prefixes, term.full, unit);
      const bare = withoutDiacritics(term);
      if (bare !== term.full) push(this.#prefixes, bare, unit);
    }
    if (!this.#bySkeleton.has(term.full)) push(this.#alike, `${term.full.length}${term.full[0]!}`, term.full);
    push(this.#bySkeleton, term.full, unit);
    return unit;
  }

  #unitsIn(term: Term, forgiving: boolean): Map<number, boolean> {
    const units = new Map<number, boolean>();
    const take = (ids: number[] | undefined): void => {
      ids?.forEach((unit) => units.set(unit, true));
    };
    take(this.#exact.get(exactKey(term)));
    if (term.script === "latin") take(this.#stems.en.get(term.en));
    if (term.script === "cyrillic") take(this.#stems.ru.get(term.ru));
    for (let length = PREFIX_IN_PHRASE_FROM; length <= term.full.length; length++) {
      const start = term.full.slice(0, length);
      take(this.#prefixes.get(start));
      if (length >= PREFIX_FROM && term.script === "latin" && term.full.length - length <= ENDING)
        take(this.#stems.ru.get(start));
    }
    if (units.size === 0 && forgiving && !isStopWord(term)) this.#almost(term, units);
    return units;
  }

  #almost(term: Term, units: Map<number, boolean>): void {
    const { full } = term;
    if (full.length < this.#slipsFrom || /\d/.test(full)) return;
    const most = Math.min(this.#mostSlips, full.length >= TWO_SLIPS_FROM ? 2 : 1);
    for (let length = Math.max(this.#slipsFrom, full.length - most); length <= full.length + most; length++) {
      for (const skeleton of this.#alike.get(`${length}${full[0]!}`) ?? []) {
        if (slips(full, skeleton, most) > most) continue;
        for (const unit of this.#bySkeleton.get(skeleton)!) units.set(unit, false);
      }
    }
  }
}

/** Short words of the two scripts that sound alike are different words: "do" and "до". */
function exactKey(term: Term): string {
  return term.full.length <= 3 ? `${term.script}:${term.full}` : term.full;
}

/** Turkmen and Uzbek words as typed without their diacritics: ş for s, ç for c. */
function withoutDiacritics(term: Term): string {
  if (!/[şçž]/i.test(term.raw)) return term.full;
  const plain = term.raw.normalize("NFC").toLowerCase().replace(/ş/g, "s").replace(/ç/g, "c").replace(/ž/g, "z");
  return termsOf(plain)[0]?.full ?? term.full;
}

function around(
  units: number[],
  first: { at: number; exact: boolean },
  positions: Map<number, { at: number; exact: boolean }[]>,
): { at: number[]; exact: boolean } | undefined {
  const reach = units.length - 1 + GAP;
  const at = [first.at];
  let exact = first.exact;
  for (const unit of units.slice(1)) {
    const place = (positions.get(unit) ?? []).find(
      (candidate) => Math.abs(candidate.at - first.at) <= reach && !at.includes(candidate.at),
    );
    if (place === undefined) return undefined;
    at.push(place.at);
    exact &&= place.exact;
  }
  return { at, exact };
}

function looksAbbreviated(terms: readonly Term[], at: number): boolean {
  const { raw } = terms[at]!;
  if (raw === raw.toUpperCase()) return true;
  const allLower = terms.every((term) => term.raw === term.raw.toLowerCase());
  return allLower && !isStopWord(terms[at]!);
}

/** Optimal string alignment distance, or more than `most` as soon as that is certain. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
