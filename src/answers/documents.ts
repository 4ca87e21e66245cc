/** The corpus cut into documents and passages: what search finds and citations show. */
import { firstDayOf, lastDayOf, type IsoDate } from "../corpus/date.js";
import type { Corpus } from "../corpus/corpus.js";
import { LANGUAGES, type Localized } from "../corpus/language.js";
import type { Article, Report, Source, StateCode } from "../corpus/schema.js";
import { refKey } from "./refs.js";
import type { Citation, DocRef } from "./types.js";

/** One thing a citation can point at, with the passages that can be shown of it. */
export interface Document {
  readonly ref: DocRef;
  readonly key: string;
  readonly label: Localized;
  /** Searched with more weight than the passages; in every language it exists in. */
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly states: readonly StateCode[];
  readonly topics: readonly string[];
  /** First and last day it is about. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** False for a report that a later one has overtaken: it may be told as history, never be the basis. */
  readonly current: boolean;
}

/** One citable text in all the languages it exists in. */
export type Passage = Omit<Citation, "ref" | "text" | "language"> & {
  readonly texts: Readonly<Record<string, string>>;
};

type Sources = [Source, ...Source[]];

/** Every document of the corpus but withdrawn reports and articles of which nothing is known. */
export function documentsOf(corpus: Corpus): Document[] {
  return [
    ...corpus.articles
      .filter((article) => article.coverage !== "none" || hasOfficialText(corpus, article))
      .map((article) => articleDocument(article, corpus)),
    ...corpus.provisions.map((provision): Document => ({
      ...identity({ kind: "provision", id: provision.id }),
      label: provision.label,
      title: allTexts(provision.label),
      states: [],
      topics: provision.topics,
      current: true,
      passages: [
        {
          kind: "provision",
          texts: provision.what,
          sources: provision.sources as Sources,
          ...(provision.caveat === undefined ? {} : { caveat: provision.caveat }),
        },
        ...provision.quotes.map((quote): Passage => ({
          kind: "quotation",
          texts: { [quote.language]: quote.text },
          sources: [quote.source],
        })),
      ],
    })),
    ...corpus.reports
      .filter((report) => report.withdrawn === undefined)
      .map((report) => reportDocument(report, corpus)),
    ...corpus.timeline.map((event): Document => ({
      ...identity({ kind: "event", id: event.id }),
      label: event.title,
      title: allTexts(event.title),
      states: event.states,
      topics: event.topics,
      from: firstDayOf(event.date),
      to: lastDayOf(event.date),
      current: true,
      passages: [{ kind: "event", texts: event.summary, asOf: event.date, sources: event.sources as Sources }],
    })),
    ...corpus.lookAlikes.map((other): Document => ({
      ...identity({ kind: "look-alike", id: other.id }),
      label: other.name,
      title: allTexts(other.name),
      states: other.parties,
      topics: [],
      from: firstDayOf(other.date),
      to: lastDayOf(other.date),
      current: true,
      passages: [{ kind: "summary", texts: other.difference, asOf: other.date, sources: other.sources as Sources }],
    })),
    ...corpus.glossary.map((entry): Document => ({
      ...identity({ kind: "glossary", id: entry.id }),
      label: entry.term,
      title: allTexts(entry.term),
      states: [],
      topics: [],
      current: true,
      passages: [{ kind: "definition", texts: entry.meaning, sources: entry.sources as Sources }],
    })),
    ...corpus.ledger.disagreements.map((item): Document => ({
      ...identity({ kind: "disagreement", id: item.id }),
      label: item.about,
      title: allTexts(item.about),
      states: item.states,
      topics: [],
      current: true,
      passages: [
        { kind: "summary", texts: item.preferred, sources: item.sources as Sources },
        { kind: "summary", texts: item.why, sources: item.sources as Sources },
      ],
    })),
  ];
}

function identity(ref: DocRef): { ref: DocRef; key: string } {
  return { ref, key: refKey(ref) };
}

function allTexts(texts: Localized | undefined): string {
  return texts === undefined ? "" : LANGUAGES.flatMap((language) => texts[language] ?? []).join(" · ");
}

function hasOfficialText(corpus: Corpus, article: Article): boolean {
  return corpus.texts.some((text) => text.articles.some((other) => other.number === article.number));
}

function articleDocument(article: Article, corpus: Corpus): Document {
  const official = corpus.texts.flatMap((text) =>
    text.articles
      .filter((other) => other.number === article.number)
      .flatMap((other) =>
        other.paragraphs.map((paragraph, at): Passage => ({
          kind: "official",
          texts: { [text.language]: paragraph },
          ...(other.paragraphs.length > 1 ? { paragraph: at + 1 } : {}),
          sources: [text.source],
        })),
      ),
  );
  return {
    ...identity({ kind: "article", number: article.number }),
    label: article.heading ?? {},
    title: allTexts(article.heading),
    states: [],
    topics: article.topics,
    current: true,
    passages: [
      ...official,
      ...article.quotes.map((quote): Passage => ({
        kind: "quotation",
        texts: { [quote.language]: quote.text },
        sources: [quote.source],
      })),
      ...article.obligations.map((obligation): Passage => ({
        kind: "obligation",
        texts: obligation.what,
        sources: obligation.sources as Sources,
      })),
      ...(article.summary === undefined || article.sources.length === 0
        ? []
        : [{ kind: "summary" as const, texts: article.summary, sources: article.sources as Sources }]),
    ],
  };
}

function reportDocument(report: Report, corpus: Corpus): Document {
  const sources: Sources = [corpus.sourceOf(report)];
  const newest = corpus.overtakenBy(report);
  const history =
    report.superseded_by === undefined || newest === undefined
      ? {}
      : { history: { reason: report.superseded_by.reason, overtakenBy: corpus.sourceOf(newest) } };
  const dates = [report.published, ...report.claims.map((claim) => claim.as_of)]
    .filter((date) => date !== undefined)
    .sort();
  return {
    ...identity({ kind: "report", id: report.id }),
    label: { ...report.title_translated, [report.language]: report.title },
    title: [report.title, allTexts(report.title_translated), report.publisher, report.author ?? ""].join(" · "),
    states: report.states,
    topics: report.topics,
    current: report.superseded_by === undefined,
    ...(dates[0] === undefined ? {} : { from: firstDayOf(dates[0]), to: lastDayOf(dates.at(-1)!) }),
    passages: [
      ...report.claims.map((claim): Passage => ({
        kind: "claim",
        texts: claim.text,
        asOf: claim.as_of,
        sources,
        ...history,
      })),
      ...report.quotes.map((quote): Passage => ({
        kind: "quotation",
        texts: { [quote.language ?? report.language]: quote.text },
        speaker: quote.speaker,
        sources,
        ...(report.published === undefined ? {} : { asOf: report.published }),
        ...history,
      })),
      {
        kind: "summary",
        texts: report.digest,
        sources,
        ...(report.published === undefined ? {} : { asOf: report.published }),
        ...history,
      },
    ],
  };
}
