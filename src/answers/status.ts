/** Status answers: from the ledger alone, as of any day; silence is never "no". */
import type { Corpus } from "../corpus/corpus.js";
import type { IsoDate } from "../corpus/date.js";
import type { ActKind, Finding, LedgerAct, StateCode } from "../corpus/schema.js";
import type { Period } from "./periods.js";
import type { FalsePremise, StatusAnswer, StatusFact, Verdict } from "./types.js";

export interface StatusQuestion {
  act: ActKind;
  /** Empty: the treaty as a whole, or all parties. */
  states: StateCode[];
  period?: Period;
  /** Takes the act for granted: "when did X ratify". */
  presumesDone?: boolean;
  /** "who has not signed": asks for those that have not. */
  asksMissing?: boolean;
  /** Asks about a refusal, or takes it for granted. */
  presumesRefusal?: boolean;
  /** "did X refuse": yes or no is about the refusal, not about the signature. */
  asksRefusal?: boolean;
  /** "will X sign": what has not been done yet is no answer to it. */
  asksFuture?: boolean;
}

const COMES_AFTER_SIGNATURE: ReadonlySet<ActKind> = new Set([
  "ratification",
  "approval",
  "deposit",
  "entry-into-force",
]);

/** How one state, or the treaty as a whole, stands on one act at the end of a day. */
type Standing =
  | { type: "done"; act: LedgerAct }
  | { type: "not-done"; finding?: Finding; later?: LedgerAct }
  | { type: "not-established"; finding?: Finding };

export function statusAnswer(question: StatusQuestion, corpus: Corpus, today: IsoDate): StatusAnswer {
  const { ledger, treaty } = corpus;
  const { act } = question;
  const past = pastOf(question, corpus, today);
  const day = past?.to ?? today;
  const parties = question.states.filter((state) => treaty.parties.includes(state));
  const outsiders = question.states.filter((state) => !treaty.parties.includes(state));

  const facts: StatusFact[] = [];
  let verdict: Verdict;
  if (question.states.length === 0) {
    const whole = forAll(corpus, act, day, past);
    const [tally] = whole.facts;
    if (question.asksMissing === true && tally?.type === "tally") tally.missingFirst = true;
    verdict = whole.verdict;
    facts.push(...whole.facts);
  } else {
    const standings = parties.map((state) => ({ state, standing: standingOf(corpus, act, state, day) }));
    for (const { state, standing } of standings) facts.push(...factsOf(act, state, standing, past));
    // Signed is not ratified, and who has not signed cannot have: what comes before the act is said on its own.
    if (parties.length === 1 && COMES_AFTER_SIGNATURE.has(act)) {
      facts.push(...factsOf("signature", parties[0], standingOf(corpus, "signature", parties[0], day), undefined));
    }
    verdict = verdictOf(standings.map(({ standing }) => inPeriod(standing, past)));
    for (const state of outsiders) facts.push(outsiderFact(corpus, state));
    if (parties.length === 0)
      verdict = outsiders.some((state) => outsiderOf(corpus, state) !== undefined) ? "not-established" : "no";
    else if (outsiders.length > 0 && verdict === "yes") verdict = "partly";
  }

  const premise = premiseOf(question, verdict, corpus, day);
  if (question.presumesRefusal === true && premise?.type === "refused-but-signed" && question.asksRefusal === true)
    verdict = "no";
  if (question.asksFuture === true && verdict === "no" && past === undefined && parties.length > 0)
    verdict = "not-established";
  const watch = watchOf(act, parties, facts);
  return {
    type: "status",
    verdict,
    act,
    states: question.states,
    ...(premise === undefined ? {} : { premise }),
    facts: facts as [StatusFact, ...StatusFact[]],
    ...(past === undefined
      ? {}
      : { asked: { ...(past.from === undefined ? {} : { from: past.from }), to: past.to, text: past.text } }),
    asOf: ledger.as_of,
    horizon: ledger.evidence_horizon,
    disagreements: disagreementsFor(question, corpus),
    ...(watch === undefined ? {} : { watch }),
  };
}

/** "Who had signed in 2023", where nobody did that year, asks how things stood by its end. */
function pastOf({ period, act, states }: StatusQuestion, { ledger }: Corpus, today: IsoDate): Period | undefined {
  if (period === undefined || period.to >= today) return undefined;
  if (states.length > 0 || act === "entry-into-force") return period;
  const happened = ledger.acts.some((one) => one.act === act && isIn(period)(one) && one.date <= period.to);
  return happened ? period : { to: period.to, text: period.text, at: period.at };
}

/** The most states a disagreement may concern and still belong to an answer about one of them. */
const FEW_STATES = 2;

/** Where sources differ on the day of the act, or on whether it was refused; a plain yes or no is not cluttered. */
function disagreementsFor(question: StatusQuestion, corpus: Corpus): StatusAnswer["disagreements"] {
  if (question.presumesDone !== true && question.presumesRefusal !== true) return [];
  return corpus.ledger.disagreements.filter(
    (item) =>
      item.acts.includes(question.act) &&
      item.states.length > 0 &&
      item.states.length <= FEW_STATES &&
      (question.presumesRefusal === true
        ? item.states.length === FEW_STATES && question.states.every((state) => item.states.includes(state))
        : item.states.every((state) => question.states.includes(state))),
  );
}

/**
 * How a state stands on an act at the end of `day`. A refusal found later speaks for the time before it; one found
 * earlier does not speak for the time after it once a later search has come back with nothing.
 */
export function standingOf(corpus: Corpus, act: ActKind, state: StateCode | undefined, day: IsoDate): Standing {
  const { ledger } = corpus;
  const acts = ledger.acts.filter((entry) => entry.act === act && entry.state === state);
  const done = acts.filter((entry) => entry.date <= day).at(-1);
  if (done !== undefined && !isWithdrawn(corpus, act, state, done.date, day)) return { type: "done", act: done };
  const later = acts.find((entry) => entry.date > day);
  const findings = ledger.findings.filter((entry) => entry.act === act && entry.state === state).sort(byDay);
  const until = findings.filter((entry) => entry.on <= day).at(-1);
  const after = findings.find((entry) => entry.on > day && entry.says === "not-done");
  if (later !== undefined) return { type: "not-done", later, ...findingOf(after ?? notDone(until)) };
  // What had not been done on a later day had not been done before it either.
  if (after !== undefined) return { type: "not-done", finding: notDone(until)?.on === day ? until! : after };
  const silent = findings.find((entry) => entry.on > day && entry.says === "not-established");
  if (until?.says === "not-done" && (until.on === day || silent === undefined))
    return { type: "not-done", finding: until };
  // A search that found nothing covers the days before it as well.
  return { type: "not-established", ...findingOf(notSaid(until) ?? silent) };
}

function findingOf(finding: Finding | undefined): { finding: Finding } | Record<string, never> {
  return finding === undefined ? {} : { finding };
}

function notDone(finding: Finding | undefined): Finding | undefined {
  return finding?.says === "not-done" ? finding : undefined;
}

function notSaid(finding: Finding | undefined): Finding | undefined {
  return finding?.says === "not-established" ? finding : undefined;
}

function byDay(a: Finding, b: Finding): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function isWithdrawn(
  corpus: Corpus,
  act: ActKind,
  state: StateCode | undefined,
  since: IsoDate,
  day: IsoDate,
): boolean {
  if (act === "withdrawal" || state === undefined) return false;
  return (
    act === "entry-into-force" &&
    corpus.ledger.acts.some(
      (entry) => entry.act === "withdrawal" && entry.state === state && entry.date >= since && entry.date <= day,
    )
  );
}

/** For a period the act must lie inside it: signed in 2022 is not signed in 2023. */
function inPeriod(standing: Standing, period: Period | undefined): Standing["type"] {
  if (standing.type === "done" && period?.from !== undefined && standing.act.date < period.from) return "not-done";
  return standing.type;
}

function factsOf(
  act: ActKind,
  state: StateCode | undefined,
  standing: Standing,
  period: Period | undefined,
): StatusFact[] {
  const who = state === undefined ? {} : { state };
  switch (standing.type) {
    case "done":
      return period?.from !== undefined && standing.act.date < period.from
        ? [{ type: "done-earlier", act: standing.act }]
        : [{ type: "done", act: standing.act }];
    case "not-done":
      if (standing.later !== undefined) {
        const later: StatusFact = { type: "done-later", act: standing.later };
        return standing.finding === undefined ? [later] : [{ type: "not-done", finding: standing.finding }, later];
      }
      return standing.finding === undefined
        ? [{ type: "no-record", act, ...who }]
        : [{ type: "not-done", finding: standing.finding }];
    case "not-established":
      return standing.finding === undefined
        ? [{ type: "no-record", act, ...who }]
        : [{ type: "not-established", finding: standing.finding }];
  }
}

function verdictOf(standings: Standing["type"][]): Verdict {
  if (standings.every((standing) => standing === "done")) return "yes";
  if (standings.every((standing) => standing === "not-done")) return "no";
  if (standings.some((standing) => standing === "done")) return "partly";
  return "not-established";
}

/** The treaty as a whole: an act of its own (its entry into force), else how each party stands. */
function forAll(
  corpus: Corpus,
  act: ActKind,
  day: IsoDate,
  period: Period | undefined,
): { verdict: Verdict; facts: StatusFact[] } {
  const { treaty } = corpus;
  const standings = treaty.parties.map((state) => ({ state, standing: standingOf(corpus, act, state, day) }));
  const before = standings.flatMap(({ standing }) => (standing.type === "done" ? [standing.act] : []));
  const [done, earlier] = [before.filter(isIn(period)), before.filter((entry) => !isIn(period)(entry))];
  if (act === "entry-into-force") {
    const whole = standingOf(corpus, act, undefined, day);
    if (whole.type === "done" || before.length === 0) {
      return { verdict: verdictOf([whole.type]), facts: lastWord(corpus, act, whole, day) };
    }
  }
  const tally: StatusFact = {
    type: "tally",
    act,
    done: done.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    notDone: standings.flatMap(({ standing }) =>
      standing.type === "not-done" && standing.finding !== undefined ? [standing.finding] : [],
    ),
    unknown: standings.flatMap(({ standing }) =>
      standing.type === "not-established" && standing.finding !== undefined ? [standing.finding] : [],
    ),
    parties: treaty.parties.length,
    settled: standings.every(({ standing }) => standing.type !== "not-established"),
  };
  const verdict = verdictOf(standings.map(({ standing }) => inPeriod(standing, period)));
  const aside = earlier.map((entry): StatusFact => ({ type: "done-earlier", act: entry }));
  const later = standings.flatMap(({ standing }): StatusFact[] =>
    standing.type === "not-done" && standing.later !== undefined ? [{ type: "done-later", act: standing.later }] : [],
  );
  const counted = before.length + tally.notDone.length + tally.unknown.length + later.length;
  if (counted === 0) return { verdict: "not-established", facts: [{ type: "no-record", act }] };
  return { verdict, facts: [tally, ...aside, ...later] };
}

/** Signatures of 2022 are none of 2025; "by 2025" counts both. */
function isIn(period: Period | undefined): (entry: LedgerAct) => boolean {
  return (entry) => period?.from === undefined || entry.date >= period.from;
}

/** Where the sources fall silent, the last thing they did say belongs to the answer. */
function lastWord(corpus: Corpus, act: ActKind, standing: Standing, day: IsoDate): StatusFact[] {
  const facts = factsOf(act, undefined, standing, undefined);
  if (standing.type !== "not-established") return facts;
  const last = corpus.ledger.findings
    .filter((entry) => entry.act === act && entry.state === undefined && entry.says === "not-done" && entry.on <= day)
    .sort(byDay)
    .at(-1);
  return last === undefined ? facts : [...facts, { type: "not-done", finding: last }];
}

function outsiderOf(corpus: Corpus, state: StateCode): Corpus["ledger"]["outsiders"][number] | undefined {
  return corpus.ledger.outsiders.find((entry) => entry.state === state);
}

function outsiderFact(corpus: Corpus, state: StateCode): StatusFact {
  const entry = outsiderOf(corpus, state);
  return entry === undefined
    ? { type: "not-a-party", state, sources: corpus.treaty.official_text.sources }
    : { type: "not-a-party", state, status: entry.status, on: entry.on, sources: entry.sources };
}

function premiseOf(question: StatusQuestion, verdict: Verdict, corpus: Corpus, day: IsoDate): FalsePremise | undefined {
  const [state] = question.states;
  if (question.presumesRefusal === true && state !== undefined) {
    const standing = standingOf(corpus, "signature", state, day);
    if (standing.type === "done") return { type: "refused-but-signed", state };
  }
  if (question.presumesDone !== true || verdict === "yes" || verdict === "partly") return undefined;
  return {
    type: "act-not-done",
    act: question.act,
    established: verdict === "no",
    ...(state === undefined ? {} : { state }),
  };
}

/** An act that may still come: the first that the answer could not report as done. */
function watchOf(
  act: ActKind,
  parties: StateCode[],
  facts: StatusFact[],
): { act: ActKind; state?: StateCode } | undefined {
  const open = facts.find(
    (fact) => fact.type === "not-done" || fact.type === "not-established" || fact.type === "no-record",
  );
  if (open !== undefined) {
    const state = open.type === "no-record" ? open.state : open.finding.state;
    return { act, ...(state === undefined ? {} : { state }) };
  }
  const tally = facts.find((fact) => fact.type === "tally");
  if (tally !== undefined && tally.done.length < tally.parties) {
    const missing = [...tally.notDone, ...tally.unknown];
    return { act, ...(missing.length === 1 && missing[0]!.state !== undefined ? { state: missing[0]!.state } : {}) };
  }
  const [only] = parties;
  // Signed is not the end of the road: the next act is what its readers wait for.
  if (act === "signature" && parties.length === 1 && only !== undefined) return { act: "ratification", state: only };
  return undefined;
}
