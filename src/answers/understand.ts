/** What a message says, before anything is looked up: references, states, acts, days, concepts. */
import type { IsoDate } from "../corpus/date.js";
import type { Language } from "../corpus/language.js";
import type { Gap, Person, StateCode } from "../corpus/schema.js";
import type { Found } from "../search/phrasebook.js";
import { isStopWord, termsOf, type Term } from "../search/terms.js";
import { findReferences, type References } from "./article-references.js";
import type { Library, Pointer } from "./library.js";
import { findPeriod, type Period } from "./periods.js";
import { questionLanguage } from "./question-language.js";
import type { Cue } from "./vocabulary.js";

export interface Understood {
  text: string;
  terms: Term[];
  language?: Language;
  references: References;
  /** Positions of each cue's words. */
  cues: Map<Cue, number[]>;
  states: StateCode[];
  /** Positions of the words that name states. */
  statesAt: number[];
  /** Capitals named as places. */
  places: { code: StateCode; at: number[] }[];
  people: Found<Person>[];
  period?: Period;
  pointers: Found<Pointer>[];
  gaps: Found<Gap>[];
  lookAlikes: Found<string>[];
  /** Positions of words that name this treaty, or any treaty. */
  treatyAt: Set<number>;
  /** Positions of the words that carry the subject: no small words, no names of the treaty. */
  telling: number[];
}

export function understand(text: string, library: Library, today: IsoDate): Understood {
  const terms = termsOf(text);
  const cues = new Map<Cue, number[]>();
  const languages: Found<unknown>[] = [];
  const mayBeSlip = (term: Term): boolean => !library.index.has(term);
  const gaps = library.gaps.find(terms, mayBeSlip);
  const pointers = library.pointers.find(terms, mayBeSlip);
  // A word that is known as it stands is no misspelt other one.
  const asWritten = new Set([...gaps, ...pointers].filter((found) => found.exact).flatMap((found) => found.at));
  for (const found of library.vocabulary.find(terms, mayBeSlip)) {
    if (!found.exact && (found.value.startsWith("small-talk") || found.at.some((at) => asWritten.has(at)))) continue;
    languages.push(found);
    cues.set(found.value, [...new Set([...(cues.get(found.value) ?? []), ...found.at])]);
  }
  const named = library.states.find(terms, mayBeSlip);
  const taken = new Set([
    ...named.filter((found) => found.exact).flatMap((found) => found.at),
    ...[...cues.values()].flat(),
  ]);
  const people = distinct(library.people.find(terms, mayBeSlip)).filter(
    (found) => found.exact || !found.at.some((at) => taken.has(at)),
  );
  const treatyNames = library.treatyNames.find(terms, mayBeSlip).filter((found) => found.exact);
  languages.push(...named, ...pointers, ...treatyNames);

  // "the convention" is this instrument where this one is called so, and another where it is a treaty.
  const itself = (cues.get("instrument") ?? []).filter((at) => library.isOwnWord(terms[at]!));
  const treatyAt = new Set([...treatyNames.flatMap((found) => found.at), ...(cues.get("treaty") ?? []), ...itself]);
  const { states, statesAt, places } = readStates(named, people, cues, terms);
  const period = findPeriod(text, today);
  const telling = terms.flatMap((term, at) => (isStopWord(term) || treatyAt.has(at) ? [] : [at]));
  const language = questionLanguage(text, terms, languages);
  return {
    text,
    terms,
    ...(language === undefined ? {} : { language }),
    references: findReferences(text),
    cues,
    states,
    statesAt,
    places,
    people,
    ...(period === undefined ? {} : { period }),
    pointers: [...pointers, ...askedKinds(library, cues, states, statesAt)],
    gaps,
    lookAlikes: library.lookAlikes.find(terms, mayBeSlip).filter((found) => found.exact),
    treatyAt,
    telling,
  };
}

/** Each person once, by the longest name found. */
function distinct(people: Found<Person>[]): Found<Person>[] {
  return people.filter((found, place) => people.findIndex((other) => other.value.id === found.value.id) === place);
}

/** Concepts that a kind of question points at: "why" and "signature" about a state, in whatever language. */
function askedKinds(
  library: Library,
  cues: Map<Cue, number[]>,
  states: StateCode[],
  statesAt: number[],
): Found<Pointer>[] {
  return library.askedKinds.flatMap(({ pointer, kinds, about }) => {
    if (!kinds.every((kind) => cues.has(kind))) return [];
    if (about.length > 0 && !about.some((state) => states.includes(state))) return [];
    const at = [...new Set([...kinds.flatMap((kind) => cues.get(kind)!), ...(about.length > 0 ? statesAt : [])])];
    return [{ value: pointer, language: "en" as const, at, exact: true }];
  });
}

/** A capital is its state ("Ashgabat refuses"), unless it is where something took place ("the Astana summit"). */
function readStates(
  named: Found<{ code: StateCode; metonym: boolean }>[],
  people: Found<Person>[],
  cues: Map<Cue, number[]>,
  terms: Term[],
): { states: StateCode[]; statesAt: number[]; places: { code: StateCode; at: number[] }[] } {
  const taken = new Set<number>();
  const states: { code: StateCode; at: number }[] = [];
  const places: { code: StateCode; at: number[] }[] = [];
  const others = named.some((found) => !found.value.metonym) || people.some((found) => found.value.state !== undefined);
  const meetings = cues.get("meeting") ?? [];
  const sorted = named.toSorted((a, b) => Number(b.exact) - Number(a.exact) || b.at.length - a.at.length);
  const exactAt = new Set(sorted.filter((found) => found.exact).flatMap((found) => found.at));
  for (const found of sorted) {
    if (found.at.some((at) => taken.has(at)) || (!found.exact && found.at.some((at) => exactAt.has(at)))) continue;
    found.at.forEach((at) => taken.add(at));
    const at = found.at[0]!;
    const isPlace = found.value.metonym && (meetings.length > 0 || (others && isAfterIn(terms, at)));
    if (isPlace) places.push({ code: found.value.code, at: [...found.at] });
    else states.push({ code: found.value.code, at });
  }
  const statesAt = [...taken].filter((at) => !places.some((place) => place.at.includes(at)));
  for (const person of people) {
    const { state } = person.value;
    if (state !== undefined && !states.some((other) => other.code === state))
      states.push({ code: state, at: person.at[0]! });
  }
  states.sort((a, b) => a.at - b.at);
  return { states: [...new Set(states.map((state) => state.code))], statesAt, places };
}

function isAfterIn(terms: Term[], at: number): boolean {
  return /^(in|at|в|во|дар)$/iu.test(terms[at - 1]?.raw ?? "") || /(да|де|та|те|da|de|ta|te)$/iu.test(terms[at]!.raw);
}
