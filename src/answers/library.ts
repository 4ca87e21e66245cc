/** Everything an answer is made from, built once per corpus: documents, their index, and the words that point at them. */
import type { Corpus } from "../corpus/corpus.js";
import { LANGUAGES, type Language, type Localized } from "../corpus/language.js";
import type { Gap, Person, StateCode } from "../corpus/schema.js";
import { Phrasebook } from "../search/phrasebook.js";
import { SearchIndex, type Searchable } from "../search/search-index.js";
import { foldWord, skeletonOf, termsOf, type Term } from "../search/terms.js";
import { documentsOf, type Document } from "./documents.js";
import { buildVocabulary, type Cue } from "./vocabulary.js";

export interface NamedState {
  code: StateCode;
  /** A capital or an organ standing for its state: a place, where a meeting or another state is named as well. */
  metonym: boolean;
}

/** What a concept or an `asked_as` points at, best first. */
export interface Pointer {
  id: string;
  label?: Localized;
  keys: readonly string[];
}

export interface Library {
  readonly corpus: Corpus;
  readonly documents: readonly Document[];
  /** Place of each document in `documents`, by its key. */
  readonly byKey: ReadonlyMap<string, number>;
  readonly passages: readonly (Searchable & { readonly number: number })[];
  readonly index: SearchIndex;
  readonly vocabulary: Phrasebook<Cue>;
  readonly states: Phrasebook<NamedState>;
  readonly people: Phrasebook<Person>;
  readonly pointers: Phrasebook<Pointer>;
  /** Concepts that a kind of question points at. */
  readonly askedKinds: readonly { pointer: Pointer; kinds: readonly Cue[]; about: readonly StateCode[] }[];
  readonly gaps: Phrasebook<Gap>;
  readonly lookAlikes: Phrasebook<string>;
  readonly treatyNames: Phrasebook<true>;
  /** Whether the word stands in the treaty's own title. */
  isOwnWord(term: Term): boolean;
  /** Topics of the treaty's own provisions and events: a report whose first topic is one of them is about the treaty. */
  readonly treatyTopics: ReadonlySet<string>;
}

/**
 * Each part is built when it is first asked for, some 0.4 s for a hundred documents in all: a look-up by number after a cold
 * start needs none of them. `prepare` builds them at once.
 */
export function createLibrary(corpus: Corpus): Library {
  const documents = documentsOf(corpus);
  const passages = documents.flatMap((document, at) =>
    document.passages.map((passage, number) => ({ texts: passage.texts, title: document.title, document: at, number })),
  );
  return lazily<Library>({
    corpus: () => corpus,
    documents: () => documents,
    byKey: () => new Map(documents.map((document, at) => [document.key, at])),
    passages: () => passages,
    index: () => new SearchIndex(passages),
    vocabulary: buildVocabulary,
    states: () => stateNames(corpus),
    people: () => peopleNames(corpus),
    pointers: () => pointersOf(corpus),
    askedKinds: () =>
      corpus.concepts.flatMap((concept) =>
        concept.asks.map(({ kinds, states }) => ({
          pointer: { id: concept.id, label: concept.label, keys: concept.points_to },
          kinds,
          about: states,
        })),
      ),
    // Small words count here: "how many ratifications" is not "ratification".
    gaps: () =>
      filled(
        (book: Phrasebook<Gap>) => {
          for (const gap of corpus.gaps) addAll(book, gap.asked_as, gap);
        },
        { keepStopWords: true, slips: 1 },
      ),
    lookAlikes: () =>
      filled((book: Phrasebook<string>) => {
        for (const other of corpus.lookAlikes) {
          addAll(book, other.asked_as, other.id);
          addAll(book, listed(other.name), other.id);
        }
      }),
    isOwnWord: () => ownWords(corpus),
    treatyTopics: () => topicsOfTreaty(corpus),
    treatyNames: () =>
      filled((book: Phrasebook<true>) => {
        const { title, short_title, aliases } = corpus.treaty;
        for (const names of [listed(title), listed(short_title), aliases]) addAll(book, names, true);
      }),
  });
}

/** Builds all parts of a library, so that no person waits for them. */
export function prepare(library: Library): void {
  Object.values(library);
}

/** An object whose properties are worked out once, when first read. */
function lazily<T extends object>(parts: { [Name in keyof T]: () => T[Name] }): T {
  const built = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[]) {
    Object.defineProperty(built, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = parts[name]();
        Object.defineProperty(built, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return built;
}

/** Without those that belong to other instruments more than to this one. */
function topicsOfTreaty(corpus: Corpus): Set<string> {
  const ofEvents = (kind: "treaty" | "look-alike"): string[] =>
    corpus.timeline.filter((event) => event.kind === kind).flatMap((event) => event.topics);
  const own = [
    ...corpus.articles.flatMap(({ topics }) => topics),
    ...corpus.provisions.flatMap(({ topics }) => topics),
    ...ofEvents("treaty"),
  ];
  const others = ofEvents("look-alike");
  const count = (topic: string, topics: string[]): number => topics.filter((one) => one === topic).length;
  return new Set(own.filter((topic) => count(topic, own) >= count(topic, others)));
}

function ownWords(corpus: Corpus): (term: Term) => boolean {
  const { title, short_title } = corpus.treaty;
  const own = new Set(
    [title, short_title]
      .flatMap((names) => Object.values(names))
      .flatMap((name) => termsOf(name))
      .flatMap(formsOf),
  );
  return (term) => formsOf(term).some((form) => own.has(form));
}

function formsOf(term: Term): string[] {
  return [term.full, term.en, term.ru];
}

type Lists = Partial<Record<Language, readonly string[]>>;

function filled<T>(fill: (book: Phrasebook<T>) => void, options = {}): Phrasebook<T> {
  const book = new Phrasebook<T>(options);
  fill(book);
  return book;
}

function addAll<T>(book: Phrasebook<T>, lists: Lists, value: T): void {
  for (const language of LANGUAGES) {
    for (const phrase of lists[language] ?? []) book.add(phrase, language, value);
  }
}

function listed(texts: Localized): Lists {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, [text]]));
}

/** Enough of a capital's name to know it in its inflected forms. */
const CAPITAL_STEM = 5;

function stateNames(corpus: Corpus): Phrasebook<NamedState> {
  return filled((book) => {
    for (const state of corpus.states) {
      const capitals = Object.values(state.capital ?? {}).map((name) =>
        skeletonOf(foldWord(name)).slice(0, CAPITAL_STEM),
      );
      const itself = { code: state.code, metonym: false };
      const standsFor = { code: state.code, metonym: true };
      const add = (lists: Lists): void => {
        for (const language of LANGUAGES) {
          for (const phrase of lists[language] ?? []) {
            const isCapital = capitals.includes(skeletonOf(foldWord(phrase)).slice(0, CAPITAL_STEM));
            book.add(phrase, language, isCapital ? standsFor : itself);
          }
        }
      };
      add(listed(state.name));
      add(state.aliases);
      add(state.demonyms);
      addAll(book, listed(state.capital ?? {}), standsFor);
      for (const [language, forms] of Object.entries(state.forms ?? {}) as [Language, Record<string, string>][]) {
        for (const [form, word] of Object.entries(forms)) if (form !== "gender") book.add(word, language, itself);
      }
    }
  });
}

function peopleNames(corpus: Corpus): Phrasebook<Person> {
  return filled((book) => {
    for (const person of corpus.people) {
      addAll(book, listed(person.name), person);
      addAll(book, person.aliases, person);
    }
  });
}

function pointersOf(corpus: Corpus): Phrasebook<Pointer> {
  return filled((book) => {
    for (const concept of corpus.concepts) {
      addAll(book, concept.words, { id: concept.id, label: concept.label, keys: concept.points_to });
    }
    const itself = (key: string, asked: Lists): void => {
      addAll(book, asked, { id: key, keys: [key] });
    };
    for (const article of corpus.articles) itself(`article:${article.number}`, article.asked_as);
    for (const provision of corpus.provisions) {
      itself(`provision:${provision.id}`, provision.asked_as);
      itself(`provision:${provision.id}`, listed(provision.label));
    }
    for (const report of corpus.reports) itself(`report:${report.id}`, report.asked_as);
    for (const event of corpus.timeline) itself(`event:${event.id}`, event.asked_as);
    for (const entry of corpus.glossary) {
      itself(`glossary:${entry.id}`, entry.asked_as);
      itself(`glossary:${entry.id}`, listed(entry.term));
    }
    for (const item of corpus.ledger.disagreements) itself(`disagreement:${item.id}`, item.asked_as);
    for (const topic of corpus.topics) {
      itself(`topic:${topic.id}`, topic.asked_as);
      itself(`topic:${topic.id}`, listed(topic.label));
    }
  });
}
