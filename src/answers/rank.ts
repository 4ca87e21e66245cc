/** Which documents answer a question: what its words point at, what they occur in, whom and when it is about. */
import { isGenericWord, isStemmed } from "../search/terms.js";
import type { Document } from "./documents.js";
import type { Library } from "./library.js";
import type { Understood } from "./understand.js";

export interface Candidate {
  document: number;
  score: number;
  /** Share of the question's telling words, by weight, that this document accounts for: 0 to 1. */
  coverage: number;
  /** How strongly concepts and `asked_as` point here: 0 to 1. */
  pointed: number;
  /** Passages with its words, best first. */
  passages: { number: number; score: number }[];
  why: string[];
}

const WEIGHT = {
  pointed: 1,
  coverage: 0.9,
  lexical: 0.35,
  state: 0.12,
  period: 0.3,
  place: 0.25,
  person: 0.35,
  speaks: 0.5,
  treaty: 0.2,
};
/** How strongly a bare period points at its events, and how many other words may stand beside it. */
const OF_PERIOD = 0.7;
const MOST_OTHERS = 1;
const MOST_OTHERS_UNSTEMMED = 3;
/** A definition goes before its subject only when the question asks what a word means. */
const DEFINITION_ASKED = 0.3;
const DEFINITION_UNASKED = -0.25;
/** How much less each further target of a concept is meant than the one before. */
const FALLOFF = 0.88;
const SLIP = 0.75;
const PART = 0.6;
/** A phrase of several words is surer than one word. */
const ONE_WORD = 0.72;
const PER_WORD = 0.14;
/** The material is in English and Russian: a word of another language that it lacks says little. */
const FOREIGN = 0.35;
/** What an overtaken report loses: a current one with the same words goes first. */
const OVERTAKEN = 0.45;
/** A word that only points somewhere loosely is worth less the more it points at. */
const TOPIC_SHARE = 0.45;

export function rank(question: Understood, library: Library): Candidate[] {
  const { documents, index } = library;
  const candidates = new Map<number, Candidate>();
  const covered = new Map<number, Set<number>>();
  const at = (document: number): Candidate => {
    let candidate = candidates.get(document);
    if (candidate === undefined) {
      candidate = { document, score: 0, coverage: 0, pointed: 0, passages: [], why: [] };
      candidates.set(document, candidate);
      covered.set(document, new Set());
    }
    return candidate;
  };

  // What the words point at.
  const usedBy = new Map<string, Set<number>>();
  for (const found of question.pointers) {
    const key = found.value.id;
    const before = usedBy.get(key);
    if (before !== undefined && found.at.every((place) => before.has(place))) continue;
    usedBy.set(key, new Set([...(before ?? []), ...found.at]));
    const length = Math.min(1, ONE_WORD + PER_WORD * (found.at.length - 1));
    const sure =
      length *
      (found.exact ? 1 : SLIP) *
      (isPartOfLonger(found, question.pointers) ? PART : 1) *
      (tellsNothing(found, question) ? PART : 1);
    found.value.keys.forEach((pointed, place) => {
      const strength = sure * FALLOFF ** place;
      for (const [document, share] of targets(pointed, library)) {
        const candidate = at(document);
        candidate.pointed = Math.min(
          1.4,
          Math.max(candidate.pointed, strength * share) + Math.min(candidate.pointed, strength * share) * 0.35,
        );
        candidate.why.push(found.value.id);
        for (const term of found.at) covered.get(document)!.add(term);
      }
    });
  }

  // What they occur in.
  const searched = question.telling.map((place) => ({ term: question.terms[place]!, at: place }));
  const hits = index.search(searched);
  const best = hits[0]?.score ?? 1;
  for (const hit of hits) {
    const candidate = at(hit.document);
    candidate.passages.push({ number: library.passages[hit.passage]!.number, score: hit.score });
    for (const term of hit.at) covered.get(hit.document)!.add(term);
    candidate.score = Math.max(candidate.score, (hit.score / best) * WEIGHT.lexical);
  }

  for (const document of eventsOfPeriod(question, library)) {
    const candidate = at(document);
    candidate.pointed = Math.max(candidate.pointed, OF_PERIOD);
    candidate.why.push("of the period");
    (question.cues.get("meeting") ?? []).forEach((place) => covered.get(document)!.add(place));
  }

  const about = new Set([...question.states, ...question.places.map((place) => place.code)]);
  const peopleAt = new Map(question.people.map((found) => [found.value.id, found.at] as const));
  for (const [number, candidate] of candidates) {
    const document = documents[number]!;
    const mine = covered.get(number)!;
    if (question.states.length > 0 && document.states.length > 0) {
      const shared = question.states.filter((state) => document.states.includes(state)).length / question.states.length;
      if (shared > 0) {
        question.statesAt.forEach((place) => mine.add(place));
        // A document about few states is more about each of them.
        candidate.score += WEIGHT.state * shared * (document.states.length <= Math.max(2, about.size) ? 1.5 : 1);
      }
    }
    if (question.period !== undefined && document.from !== undefined && document.to !== undefined) {
      const { from = "0000-01-01", to } = question.period;
      if (document.from <= to && document.to >= from) {
        candidate.score += WEIGHT.period * (document.from >= from && document.to <= to ? 1 : 0.4);
        question.period.at.forEach((place) => mine.add(place));
      }
    }
    for (const [id, places] of peopleAt) {
      if (mentions(library, number, id)) {
        candidate.score +=
          WEIGHT.person + (question.cues.has("says") && speaks(library, document, id) ? WEIGHT.speaks : 0);
        places.forEach((place) => mine.add(place));
      }
    }
    candidate.coverage = coverageOf(question, library, mine);
    candidate.score += WEIGHT.pointed * candidate.pointed + WEIGHT.coverage * candidate.coverage;
    if ((question.treatyAt.size > 0 || question.cues.has("says")) && isAboutTreaty(document, library))
      candidate.score += WEIGHT.treaty;
    if (document.ref.kind === "glossary")
      candidate.score += question.cues.has("means") ? DEFINITION_ASKED : DEFINITION_UNASKED;
    if (!document.current) candidate.score *= OVERTAKEN;
    candidate.passages.sort((a, b) => b.score - a.score);
  }
  return [...candidates.values()].sort((a, b) => b.score - a.score || a.document - b.document);
}

/** "what about" beside a subject of its own: small words point nowhere then. */
function tellsNothing(found: Understood["pointers"][number], question: Understood): boolean {
  if (found.at.some((place) => !isGenericWord(question.terms[place]!))) return false;
  return question.telling.some((place) => !found.at.includes(place) && !isGenericWord(question.terms[place]!));
}

/** "attacked" inside "what if one is attacked" means what the longer phrase means. */
function isPartOfLonger(found: Understood["pointers"][number], all: Understood["pointers"]): boolean {
  return all.some(
    (other) =>
      other.exact &&
      other.value.id !== found.value.id &&
      other.at.length > found.at.length &&
      found.at.every((place) => other.at.includes(place)),
  );
}

/** Articles, the treaty's own events, reports on its topics: not other instruments, not the news around it. */
export function isAboutTreaty(document: Document, library: Library): boolean {
  if (document.ref.kind === "article" || document.ref.kind === "provision") return true;
  if (document.ref.kind === "event") {
    const { id } = document.ref;
    return library.corpus.timeline.some((event) => event.id === id && event.kind === "treaty");
  }
  return document.ref.kind === "report" && library.treatyTopics.has(document.topics[0] ?? "");
}

/** Words that only ask are not part of what is asked about. */
const ASKING = new Set([
  "who",
  "when",
  "where",
  "how-many",
  "why",
  "says",
  "possibility",
  "article",
  "means",
  "list",
  "not",
  "everything",
  "meeting",
  "instrument",
  "signature",
  "member",
  "party",
] as const);

function coverageOf(question: Understood, library: Library, covered: ReadonlySet<number>): number {
  const asking = new Set(
    [...question.cues].filter(([cue]) => (ASKING as ReadonlySet<string>).has(cue)).flatMap(([, places]) => places),
  );
  let total = 0;
  let has = 0;
  for (const place of question.telling) {
    const term = question.terms[place]!;
    const isYear = question.period?.at.includes(place) === true;
    const foreign = question.language !== undefined && !isStemmed(question.language) && !covered.has(place);
    const weight =
      asking.has(place) || (!isYear && question.pointers.length > 0 && /^\d+$/.test(term.raw))
        ? 0.15
        : isYear
          ? 1
          : library.index.weight(term) * (foreign ? FOREIGN : 1);
    total += weight;
    if (covered.has(place)) has += weight;
  }
  // Small words alone, and they point somewhere: "what is it for".
  return total === 0 ? Number(question.pointers.length > 0) : has / total;
}

function targets(key: string, library: Library): [number, number][] {
  if (!key.startsWith("topic:")) {
    const document = library.byKey.get(key);
    return document === undefined ? [] : [[document, 1]];
  }
  const topic = key.slice("topic:".length);
  return library.documents.flatMap((document, number): [number, number][] =>
    document.topics.includes(topic) && document.current
      ? [[number, TOPIC_SHARE / Math.sqrt(1 + document.topics.indexOf(topic))]]
      : [],
  );
}

/** Whether the person's own words stand in a document. */
function speaks(library: Library, document: Document, person: string): boolean {
  const surname = library.corpus.people
    .find((other) => other.id === person)
    ?.name.en?.split(" ")
    .at(-1);
  return surname !== undefined && document.passages.some((passage) => passage.speaker?.includes(surname) === true);
}

const mentionsByLibrary = new WeakMap<Library, Map<string, Set<number>>>();

/** "what happened in 2025", "the July 2022 summit": the treaty's own events of those days, when little else is asked. */
function eventsOfPeriod(question: Understood, library: Library): number[] {
  const { period, cues } = question;
  if (period?.from === undefined) return [];
  const asked = new Set([...period.at, ...[...cues.values()].flat()]);
  const others = question.telling.filter((place) => !asked.has(place));
  const most = question.language === undefined || isStemmed(question.language) ? MOST_OTHERS : MOST_OTHERS_UNSTEMMED;
  if (others.length > most || question.states.length > 0) return [];
  const { from, to } = period;
  return library.corpus.timeline.flatMap((event) => {
    const number = library.byKey.get(`event:${event.id}`);
    const document = number === undefined ? undefined : library.documents[number];
    const isOfPeriod =
      event.kind === "treaty" && document?.from !== undefined && document.from >= from && document.from <= to;
    return isOfPeriod ? [number!] : [];
  });
}

/** Whether a document names a person, in any spelling the corpus knows. */
function mentions(library: Library, document: number, person: string): boolean {
  let known = mentionsByLibrary.get(library);
  if (known === undefined) {
    known = new Map();
    mentionsByLibrary.set(library, known);
  }
  let documents = known.get(person);
  if (documents === undefined) {
    const names = library.corpus.people.find((other) => other.id === person);
    const last = Object.values(names?.name ?? {}).map((name) => name.split(" ").at(-1)!.slice(0, -1).toLowerCase());
    documents = new Set(
      library.documents.flatMap((other, number) => {
        const text = [
          other.title,
          ...other.passages.flatMap((passage) => [...Object.values(passage.texts), passage.speaker ?? ""]),
        ]
          .join(" ")
          .toLowerCase();
        return last.some((name) => name.length >= 3 && text.includes(name)) ? [number] : [];
      }),
    );
    known.set(person, documents);
  }
  return documents.has(document);
}
