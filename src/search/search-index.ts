/** The only user of MiniSearch: words of a question to passages, in one space of skeletons for all languages. */
import MiniSearch, { type SearchResult } from "minisearch";
import { indexForm, isStopWord, termsOf, type Term } from "./terms.js";

export interface Searchable {
  /** Texts by ISO 639-1 code: the language decides the stemmer. */
  readonly texts: Readonly<Record<string, string>>;
  readonly title: string;
  readonly document: number;
}

export interface Hit {
  readonly passage: number;
  readonly document: number;
  /** BM25+ of MiniSearch; comparable within one search only. */
  readonly score: number;
  /** Positions in the query's terms that this passage has, exactly or nearly. */
  readonly at: ReadonlySet<number>;
}

interface Row {
  id: number;
  title: string;
  text: string;
}

/** Shortest word that is also matched by its beginning, and that may hold a slip. */
const PREFIX_FROM = 5;
const FUZZY_FROM = 6;
const FUZZINESS = 0.2;

export class SearchIndex {
  readonly #index: MiniSearch<Row>;
  readonly #passages: readonly Searchable[];
  readonly #frequencies = new Map<string, number>();

  constructor(passages: readonly Searchable[]) {
    this.#passages = passages;
    this.#index = new MiniSearch<Row>({
      fields: ["title", "text"],
      tokenize: (text) => text.split(" "),
      processTerm: (term) => (term === "" ? null : term),
    });
    // A document's passages share its title.
    const titles = new Map<number, string>();
    const titleOf = ({ document, title }: Searchable): string => {
      const known = titles.get(document) ?? `${indexedForms(title, "en")} ${indexedForms(title, "ru")}`;
      titles.set(document, known);
      return known;
    };
    const rows = passages.map((passage, id) => ({
      id,
      title: titleOf(passage),
      text: Object.entries(passage.texts)
        .map(([language, text]) => indexedForms(text, language))
        .join(" "),
    }));
    this.#index.addAll(rows);
    const documents = new Map<string, Set<number>>();
    for (const row of rows) {
      const { document } = passages[row.id]!;
      for (const form of new Set(`${row.title} ${row.text}`.split(" "))) {
        const seen = documents.get(form);
        if (seen === undefined) documents.set(form, new Set([document]));
        else seen.add(document);
      }
    }
    const total = new Set(passages.map((passage) => passage.document)).size;
    for (const [form, seen] of documents) this.#frequencies.set(form, Math.log(1 + total / seen.size));
    this.rarest = Math.log(1 + Math.max(total, 1));
  }

  /** The weight of a word that no passage has. */
  readonly rarest: number;

  /** How telling a word is: inverse document frequency, `rarest` for one that no passage has. */
  weight(term: Term): number {
    return Math.min(...formsOf(term).map((form) => this.#frequencies.get(form) ?? this.rarest));
  }

  has(term: Term): boolean {
    return formsOf(term).some((form) => this.#frequencies.has(form));
  }

  /** Passages with any of the terms, best first. Stop words should be left out by the caller. */
  search(terms: readonly { term: Term; at: number }[]): Hit[] {
    const positions = new Map<string, Set<number>>();
    for (const { term, at } of terms) {
      for (const form of formsOf(term)) {
        const seen = positions.get(form) ?? new Set();
        seen.add(at);
        positions.set(form, seen);
      }
    }
    if (positions.size === 0) return [];
    return this.#index
      .search([...positions.keys()].join(" "), {
        boost: { title: 1.5 },
        prefix: (form) => form.length >= PREFIX_FROM,
        // A word that stands in the corpus is not misspelt; looking for its neighbours is the dear part of a search.
        fuzzy: (form) =>
          form.length >= FUZZY_FROM && !/\d/.test(form) && !this.#frequencies.has(form) ? FUZZINESS : false,
        weights: { prefix: 0.4, fuzzy: 0.25 },
      })
      .map((result: SearchResult) => ({
        passage: result.id as number,
        document: this.#passages[result.id as number]!.document,
        score: result.score,
        at: new Set(result.queryTerms.flatMap((form) => [...(positions.get(form) ?? [])])),
      }));
  }
}

function formsOf(term: Term): string[] {
  return [...new Set([term.en, term.ru, term.full])];
}

/** Long texts are indexed whole: the cap on terms is for questions. */
const MOST_INDEXED = 5_000;

function indexedForms(text: string, language: string): string {
  return termsOf(text, MOST_INDEXED)
    .filter((term) => !isStopWord(term))
    .map((term) => indexForm(term, language))
    .join(" ");
}
