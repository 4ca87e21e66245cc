/** What no schema can see: whether the files agree with one another. Each rule is small; all of them always run. */
import type { Fault } from "./faults.js";
import { dateRules } from "./lint-dates.js";
import { stemOf } from "./files.js";
import { noSuchArticle, referenceRules } from "./lint-references.js";
import type { CorpusData } from "./schema.js";

export type Kind =
  | "article"
  | "provision"
  | "topic"
  | "report"
  | "event"
  | "look-alike"
  | "glossary"
  | "disagreement"
  | "state"
  | "person"
  | "concept"
  | "gap"
  | "feed"
  | "text";

/** Where the items came from. An item is the content of a file, or one member of a file that is a list. */
export interface Linted {
  /** A fault at a path within an item. */
  fault(item: object, path: readonly PropertyKey[], message: string): Fault;
  /** "reports/2025-08-28-signs.yaml" */
  fileOf(item: object): string;
  /** True for what is there but was refused for faults of its own: whoever points at it is not to blame. */
  hasFaultsOfItsOwn(kind: Kind, id: string): boolean;
}

export type Rule = (data: CorpusData, at: Linted) => Fault[];

/** Every fault between the files, in no particular order. */
export function lint(data: CorpusData, at: Linted): Fault[] {
  return [...ownRules, ...referenceRules, ...dateRules].flatMap((rule) => rule(data, at));
}

/** Two things of one kind with one id: a link to it would lead to either. */
const idsAreUnique: Rule = (data, at) => {
  const { ledger } = data;
  const withIds: [string, readonly { readonly id: string }[]][] = [
    ["person", data.people],
    ["provision", data.provisions],
    ["report", data.reports],
    ["event", data.timeline],
    ["topic", data.topics],
    ["look-alike", data.lookAlikes],
    ["glossary entry", data.glossary],
    ["concept", data.concepts],
    ["gap", data.gaps],
  ];
  return [
    ...withIds.flatMap(([kind, items]) =>
      repeated(items, (item) => item.id).map((item) => at.fault(item, ["id"], `another ${kind} has the id "${item.id}"`)),
    ),
    ...repeated(data.states, (state) => state.code).map((state) =>
      at.fault(state, ["code"], `another state has the code ${state.code}`),
    ),
    ...(["acts", "findings", "disagreements"] as const).flatMap((list) => {
      const items: readonly { readonly id: string }[] = ledger[list];
      return repeated(items, (item) => item.id).map((item) =>
        at.fault(ledger, [list, items.indexOf(item), "id"], `another of the ${list} has the id "${item.id}"`),
      );
    }),
  ];
};

/** The treaty's articles, each once: what is not known is a file that says so, never a hole. */
const articlesAreComplete: Rule = (data, at) => {
  const { articles, treaty } = data;
  const beyond = articles
    .filter(({ number }) => typeof number === "number" && number > treaty.articles)
    .map((article) => at.fault(article, ["number"], noSuchArticle(data, Number(article.number))));
  const twice = repeated(articles, ({ number }) => String(number)).map((article) =>
    at.fault(article, ["number"], `another file has the number ${article.number} too`),
  );
  if (articles.length === 0) return [];
  const present = new Set(articles.map(({ number }) => String(number)));
  const missing = Array.from({ length: treaty.articles }, (_, index) => String(index + 1))
    .filter((number) => !present.has(number) && !at.hasFaultsOfItsOwn("article", number))
    .map((number) => {
      const file = `articles/${number.padStart(2, "0")}.yaml`;
      return at.fault(treaty, ["articles"], `there is no Article ${number}: create ${file}, with coverage: none if unknown`);
    });
  return [...beyond, ...twice, ...missing];
};

/** A file is found by its name: it must say what the file is. */
const fileNamesFit: Rule = (data, at) => [
  ...data.reports
    .filter((report) => stemOf(at.fileOf(report)) !== report.id)
    .map((report) => at.fault(report, ["id"], `does not fit the file's name: rename the file to ${report.id}.yaml`)),
  ...data.articles
    .filter((article) => numberInName(at.fileOf(article)) !== String(article.number))
    .map((article) => {
      const name = typeof article.number === "number" ? String(article.number).padStart(2, "0") : article.number;
      return at.fault(article, ["number"], `does not fit the file's name: rename the file to ${name}.yaml`);
    }),
  ...data.texts
    .filter((text) => at.fileOf(text).split("/")[1] !== text.language)
    .map((text) => at.fault(text, ["language"], `does not fit the folder: move the file to text/${text.language}`)),
];

/** One page is one report: a second one would count as a second witness. */
const addressesAreUnique: Rule = (data, at) =>
  repeated(data.reports, (report) => report.url).map((report) => {
    const first = data.reports.find(({ url }) => url === report.url);
    return at.fault(report, ["url"], `is the address of the report "${first?.id ?? ""}" too: keep one of the two`);
  });

/** Quotations are shown as they stand in the file, so a slip of YAML would be shown as the source's words. */
const quotationsAreClean: Rule = (data, at) => {
  const quoting: readonly { readonly quotes: readonly { readonly text: string }[] }[] = [
    ...data.articles,
    ...data.provisions,
    ...data.reports,
  ];
  return quoting.flatMap((item) =>
    item.quotes.flatMap(({ text }, index) => {
      const message = untidyQuote(text);
      return message === undefined ? [] : at.fault(item, ["quotes", index, "text"], message);
    }),
  );
};

const ownRules: readonly Rule[] = [
  idsAreUnique,
  articlesAreComplete,
  fileNamesFit,
  addressesAreUnique,
  quotationsAreClean,
];

function untidyQuote(text: string): string | undefined {
  if (text.endsWith("\n")) return "the quotation ends with a line break: write >- instead of > or |";
  if (text !== text.trim()) return "the quotation begins or ends with a space: delete it";
  // A blank line parts paragraphs and may be the source's; a single break is how the file was wrapped.
  if (/[^\n]\n[^\n]/.test(text)) return "the quotation has a line break inside: write >- instead of |";
  return undefined;
}

/** "articles/06.yaml" → "6", "articles/preamble.yaml" → "preamble". */
export function numberInName(file: string): string {
  return stemOf(file).replace(/^0+(?=\d)/, "");
}

/** Every item but the first of those that share a key. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}
