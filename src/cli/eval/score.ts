/** What became of one question: right or not, and which of the promises it touches. Pure. */
import type { Corpus } from "../../corpus/corpus.js";
import { refKey } from "../../answers/refs.js";
import type { Answer, Answered, Citation } from "../../answers/types.js";
import type { Question } from "./questions.js";

export interface Scored {
  question: Question;
  answered: Answered;
  outcome: Question["expect"]["outcome"];
  right: boolean;
  /** Whether the first source, and one of the first three, is among those expected; undefined where none is. */
  first?: boolean;
  three?: boolean;
  /** Based on a report that a later one has overtaken. */
  stale: boolean;
  /** A quotation that does not stand in the corpus as shown. */
  altered: boolean;
  /** A statement without a source. */
  unsupported: boolean;
  /** Strings that the reply should hold and does not, or should not hold and does. */
  missing: string[];
  forbidden: string[];
  languageRight?: boolean;
}

export function scoreQuestion(question: Question, answered: Answered, reply: string, corpus: Corpus): Scored {
  const { answer } = answered;
  const { expect } = question;
  const outcome = outcomeOf(answer);
  const keys = keysOf(answer, corpus);
  const wanted = new Set([...expect.sources, ...expect.articles.map((number) => `article:${number}`)]);
  const isSourced = wanted.size > 0 && expect.outcome === "answer";
  const byStatus = answer.type === "status" && expect.verdict === undefined;
  const first = isSourced ? byStatus || (keys[0]?.some((key) => wanted.has(key)) ?? false) : undefined;
  const three = isSourced
    ? byStatus ||
      keys
        .slice(0, 3)
        .flat()
        .some((key) => wanted.has(key))
    : undefined;

  const sameOutcome =
    outcome === expect.outcome ||
    (expect.outcome === "answer" && outcome === "article" && first === true) ||
    (expect.outcome === "answer" && byStatus);
  const sameVerdict = answer.type !== "status" || expect.verdict === undefined || answer.verdict === expect.verdict;
  const sameArticles =
    expect.outcome !== "article" ||
    answer.type !== "article" ||
    expect.articles.every((number) => number === answer.number || answer.others.includes(number));
  const missing = expect.must.filter((text) => !reply.includes(text));
  const forbidden = expect.mustNot.filter((text) => reply.includes(text));
  return {
    question,
    answered,
    outcome,
    right:
      sameOutcome && sameVerdict && sameArticles && first !== false && missing.length === 0 && forbidden.length === 0,
    ...(first === undefined ? {} : { first }),
    ...(three === undefined ? {} : { three }),
    stale: citationsOf(answer)[0]?.history !== undefined,
    altered: citationsOf(answer).some((citation) => !standsInCorpus(citation, corpus)),
    unsupported: citationsOf(answer).some((citation) => citation.sources.length === 0) || isStatusWithoutSource(answer),
    missing,
    forbidden,
    ...(question.kind === "article-ref" ? {} : { languageRight: answered.language === question.language }),
  };
}

function outcomeOf(answer: Answer): Question["expect"]["outcome"] {
  switch (answer.type) {
    case "status":
    case "article":
    case "out-of-range":
    case "small-talk":
      return answer.type;
    case "found":
    case "look-alike":
    case "page":
      return "answer";
    case "unclear":
      return "choices";
    case "nothing-found":
    case "empty":
      return "refusal";
  }
}

function citationsOf(answer: Answer): Citation[] {
  return answer.type === "found" || answer.type === "look-alike" ? answer.citations : [];
}

/** The keys each source of an answer goes by, first source first. */
function keysOf(answer: Answer, corpus: Corpus): string[][] {
  if (answer.type === "article") return [[`article:${answer.number}`]];
  if (answer.type === "look-alike") return [[`look-alike:${answer.lookAlike.id}`]];
  return citationsOf(answer).map(({ ref }) => {
    const event = ref.kind === "event" ? corpus.timeline.find(({ id }) => id === ref.id) : undefined;
    return event === undefined ? [refKey(ref)] : [refKey(ref), `event:${event.date}`];
  });
}

const textsByCorpus = new WeakMap<Corpus, string>();

/** Whether the words of a citation stand in the corpus byte for byte. */
export function standsInCorpus(citation: Citation, corpus: Corpus): boolean {
  let all = textsByCorpus.get(corpus);
  if (all === undefined) {
    all = stringsIn([
      corpus.articles,
      corpus.provisions,
      corpus.reports,
      corpus.timeline,
      corpus.lookAlikes,
      corpus.glossary,
      corpus.ledger,
      corpus.texts,
    ]).join("\u0000");
    textsByCorpus.set(corpus, all);
  }
  return all.includes(citation.text);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function isStatusWithoutSource(answer: Answer): boolean {
  if (answer.type !== "status") return false;
  return answer.facts.some((fact) => {
    switch (fact.type) {
      case "done":
      case "done-later":
      case "done-earlier":
        return fact.act.sources.length === 0;
      case "not-done":
      case "not-established":
        return fact.finding.sources.length === 0;
      case "tally":
        return [...fact.done, ...fact.notDone, ...fact.unknown].some((entry) => entry.sources.length === 0);
      case "not-a-party":
        return fact.sources.length === 0;
      case "no-record":
        return false;
    }
  });
}
