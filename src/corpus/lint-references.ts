/** Whatever one file names, another must hold. */
import { firstDayOf, lastDayOf } from "./date.js";
import { didYouMean } from "./closest.js";
import type { Fault } from "./faults.js";
import type { Kind, Linted, Rule } from "./lint.js";
import type { CorpusData, Report } from "./schema.js";

/** "the treaty has no Article 66; it has 1 to 32" */
export function noSuchArticle(data: CorpusData, number: number): string {
  return `the treaty has no Article ${number}; it has 1 to ${data.treaty.articles}`;
}

/** Articles named by reports, by their claims ("article 5") and by events. */
const articlesExist: Rule = (data, at) =>
  [...data.reports, ...data.timeline].flatMap((item) => [
    ...item.articles.flatMap((number, index) =>
      number <= data.treaty.articles ? [] : at.fault(item, ["articles", index], noSuchArticle(data, number)),
    ),
    ...("claims" in item ? item.claims : []).flatMap(({ about }, index) => {
      const number = Number(/^article (\d+)$/i.exec(about ?? "")?.[1] ?? 1);
      const exists = number >= 1 && number <= data.treaty.articles;
      return exists ? [] : at.fault(item, ["claims", index, "about"], noSuchArticle(data, number));
    }),
  ]);

/** Topics named by articles, provisions, reports and events. */
const topicsExist: Rule = (data, at) => {
  const known = new Set(data.topics.map(({ id }) => id));
  return [...data.articles, ...data.provisions, ...data.reports, ...data.timeline].flatMap((item) =>
    item.topics.flatMap((id, index) =>
      known.has(id) || at.hasFaultsOfItsOwn("topic", id)
        ? []
        : at.fault(item, ["topics", index], `there is no topic "${id}" in topics.yaml${didYouMean(id, [...known])}`),
    ),
  );
};

/** States named anywhere: without an entry in states.yaml a state has no name to show. */
const statesExist: Rule = (data, at) => {
  const known = new Set<string>(data.states.map(({ code }) => code));
  const { ledger, treaty } = data;
  const check = (item: object, path: readonly PropertyKey[], code: string | undefined): Fault[] =>
    code === undefined || known.has(code) || at.hasFaultsOfItsOwn("state", code)
      ? []
      : [at.fault(item, path, `there is no state ${code} in states.yaml; it has ${[...known].join(", ")}`)];
  const checkEach = (item: object, path: readonly PropertyKey[], codes: readonly string[]) =>
    codes.flatMap((code, index) => check(item, [...path, index], code));
  return [
    ...checkEach(treaty, ["parties"], treaty.parties),
    ...data.people.flatMap((person) => check(person, ["state"], person.state)),
    ...[...data.reports, ...data.timeline].flatMap((item) => checkEach(item, ["states"], item.states)),
    ...data.lookAlikes.flatMap((item) => checkEach(item, ["parties"], item.parties)),
    ...ledger.outsiders.flatMap(({ state }, index) => check(ledger, ["outsiders", index, "state"], state)),
    ...ledger.disagreements.flatMap(({ states }, index) => checkEach(ledger, ["disagreements", index, "states"], states)),
    ...check(ledger, ["depositary", "state"], ledger.depositary?.state),
  ];
};

/** Only parties act under the treaty; others are asked about, and stand among the outsiders. */
const actsAreByParties: Rule = ({ ledger, treaty }, at) => {
  const parties = treaty.parties.join(", ");
  const entries = (["acts", "findings"] as const).flatMap((list) =>
    ledger[list].map(({ state }, index) => ({ state, path: [list, index, "state"] })),
  );
  return [
    ...entries.flatMap(({ state, path }) =>
      state === undefined || treaty.parties.includes(state)
        ? []
        : at.fault(ledger, path, `${state} is not a party; treaty.yaml has ${parties}. Others belong under outsiders`),
    ),
    ...ledger.outsiders.flatMap(({ state }, index) =>
      treaty.parties.includes(state)
        ? at.fault(ledger, ["outsiders", index, "state"], `${state} is a party: what it did belongs under acts or findings`)
        : [],
    ),
  ];
};

/** What overtook a report is another, current or itself overtaken, not older, and the chain has an end. */
const chainsOfReportsEnd: Rule = (data, at) => {
  const byId = new Map(data.reports.map((report) => [report.id, report]));
  return data.reports.flatMap((report) => {
    const id = report.superseded_by?.report;
    if (id === undefined) return [];
    const message = faultInChain(report, id, byId, at);
    return message === undefined ? [] : at.fault(report, ["superseded_by", "report"], message);
  });
};

function faultInChain(report: Report, id: string, byId: ReadonlyMap<string, Report>, at: Linted): string | undefined {
  const next = byId.get(id);
  if (id === report.id) return "a report cannot overtake itself";
  if (next === undefined) {
    return at.hasFaultsOfItsOwn("report", id)
      ? undefined
      : `there is no report "${id}" in reports/${didYouMean(id, [...byId.keys()])}`;
  }
  if (next.withdrawn !== undefined) return `the report "${id}" is withdrawn and overtakes nothing`;
  if (report.published !== undefined && next.published !== undefined) {
    if (lastDayOf(next.published) < firstDayOf(report.published)) {
      return `the report "${id}" is older (${next.published}) than this one (${report.published})`;
    }
  }
  const passed = new Set([report.id]);
  for (let step: Report | undefined = next; step !== undefined; step = byId.get(step.superseded_by?.report ?? "")) {
    if (step.id === report.id) return `the reports overtake one another in a circle: ${[...passed, report.id].join(" → ")}`;
    if (passed.has(step.id)) return undefined; // a circle further on, reported where it is
    passed.add(step.id);
  }
  return undefined;
}

/** A concept leads to something: "article:6", "topic:water". */
const conceptsLeadSomewhere: Rule = (data, at) => {
  const targets: Partial<Record<Kind, readonly string[]>> = {
    article: data.articles.map(({ number }) => String(number)),
    provision: data.provisions.map(({ id }) => id),
    topic: data.topics.map(({ id }) => id),
    report: data.reports.map(({ id }) => id),
    event: data.timeline.map(({ id }) => id),
    "look-alike": data.lookAlikes.map(({ id }) => id),
    glossary: data.glossary.map(({ id }) => id),
    disagreement: data.ledger.disagreements.map(({ id }) => id),
    state: data.states.map(({ code }) => code),
  };
  const kinds = Object.keys(targets) as Kind[];
  const wrong = (target: string): string | undefined => {
    const colon = target.indexOf(":");
    const kind = kinds.find((known) => known === target.slice(0, Math.max(colon, 0)));
    if (kind === undefined) return `"${target}" must begin with one of ${kinds.map((known) => `${known}:`).join(" ")}`;
    const id = target.slice(colon + 1);
    const known = targets[kind] ?? [];
    if (known.includes(id) || at.hasFaultsOfItsOwn(kind, id)) return undefined;
    if (kind === "article" && /^\d+$/.test(id)) return noSuchArticle(data, Number(id));
    return `there is no ${kind} "${id}"${didYouMean(id, known)}`;
  };
  return data.concepts.flatMap((concept) =>
    concept.points_to.flatMap((target, index) => {
      const message = wrong(target);
      return message === undefined ? [] : at.fault(concept, ["points_to", index], message);
    }),
  );
};

/** An official text has the treaty's articles, each once; one that stops early was imported so on purpose. */
const officialTextsFit: Rule = (data, at) =>
  data.texts.flatMap((text) =>
    text.articles.flatMap(({ number }, index) => {
      const path = ["articles", index, "number"];
      if (typeof number === "number" && number > data.treaty.articles) return at.fault(text, path, noSuchArticle(data, number));
      const first = text.articles.findIndex((other) => other.number === number);
      return first === index ? [] : at.fault(text, path, `${number} is here twice: delete one of the two`);
    }),
  );

export const referenceRules: readonly Rule[] = [
  articlesExist,
  topicsExist,
  statesExist,
  actsAreByParties,
  chainsOfReportsEnd,
  conceptsLeadSomewhere,
  officialTextsFit,
];
