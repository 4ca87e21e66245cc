/** Status answers: the verdict, the fact with its date, as of when, what the sources disagree on, the sources. */
import type { FalsePremise, StatusAnswer, StatusFact } from "../answers/types.js";
import type { ActKind, Disagreement, Finding, LedgerAct, Source, StateCode } from "../corpus/schema.js";
import { encodeAction } from "./actions.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, type Html } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import { languageNotes } from "./render-citation.js";
import { stateName, textIn, verbEnding, type RenderContext } from "./render-context.js";
import { MOST_PER_STATEMENT, numberSources, type NumberedSources } from "./render-sources.js";

export function renderStatus(answer: StatusAnswer, context: RenderContext): OutMessage[] {
  const { w } = context;
  const sources = numberSources(context);
  const blocks: Block[] = [
    { html: joinHtml(answerLines(answer, context, sources), "\n"), keepWithNext: true },
    { html: italic(w.say("as-of", { asOf: answer.asOf, horizon: answer.horizon })), keepWithNext: true },
    ...conditionBlocks(answer, context, sources),
    ...answer.disagreements.map((one) => disagreementBlock(one, context, sources)),
    ...languageBlocks(answer, context),
    ...sources.blocks(),
  ];
  return outMessages(blocks, keyboardIn(context.place, [[watchButton(answer, context)]]));
}

/** The verdict is the first word; a mistaken belief is named next, before any fact. */
function answerLines(answer: StatusAnswer, context: RenderContext, sources: NumberedSources): Html[] {
  const { w } = context;
  const [first, ...others] = answer.facts;
  const opening = [
    answer.premise === undefined ? undefined : premiseSentence(answer.premise, context),
    answer.asked === undefined ? undefined : askedWords(answer.asked, context),
  ].filter((words) => words !== undefined);
  const [sentence, ...lines] = factLines(first, context, sources);
  return [
    html`${bold(w.say("verdict", { verdict: answer.verdict }))} ${[...opening, ""].join(" ")}${sentence ?? ""}`,
    ...lines,
    ...others.flatMap((fact) => factLines(fact, context, sources)),
  ];
}

function askedWords(asked: NonNullable<StatusAnswer["asked"]>, { w }: RenderContext): string {
  return asked.from === undefined
    ? w.say("asked-day", { date: asked.to })
    : w.say("asked-period", { from: asked.from, to: asked.to });
}

// --- facts -----------------------------------------------------------------------------------------------------------

/** A sentence, and for a tally the names below it. */
function factLines(fact: StatusFact, context: RenderContext, sources: NumberedSources): Html[] {
  const { w } = context;
  switch (fact.type) {
    case "done":
      return [html`${doneSentence(fact.act, context, sources)}`];
    case "done-later":
      return [html`${w.say("later", { fact: doneSentence(fact.act, context, sources) })}`];
    case "done-earlier":
      return [html`${w.say("earlier", { fact: doneSentence(fact.act, context, sources) })}`];
    case "not-done":
      return [html`${notDoneSentence(fact.finding, context, sources)}`];
    case "not-established": {
      const { finding } = fact;
      const ref = sources.refs(finding.sources, MOST_PER_STATEMENT);
      return [html`${w.say("not-established", { silent: silence(finding, context), checked: finding.checked, ref })}`];
    }
    case "no-record":
      return [html`${w.say("no-record", { silent: silence(fact, context) })}`];
    case "tally":
      return tallyLines(fact, context, sources);
    case "not-a-party": {
      const status = fact.status === undefined ? "" : ` ${textIn(context, fact.status)}`;
      const on = fact.on === undefined ? "" : ` (${w.say("as-of-day", { date: fact.on })})`;
      const refs = sources.refs(fact.sources, MOST_PER_STATEMENT);
      return [html`${w.say("not-a-party", { state: stateName(context, fact.state) })}${status}${on}${refs}`];
    }
  }
}

/** "Xland signed the treaty on 3 May 2021 (Port City) [1]." */
export function doneSentence(act: LedgerAct, context: RenderContext, sources: NumberedSources | undefined): string {
  const { w } = context;
  const common = {
    act: act.act,
    date: act.date,
    where: act.place === undefined ? "" : ` (${textIn(context, act.place)})`,
    ref: sources?.refs(act.sources, MOST_PER_STATEMENT) ?? "",
  };
  return act.state === undefined
    ? w.say("done-whole", common)
    : w.say("done", { ...common, state: stateName(context, act.state), ending: verbEnding(context, act.state) });
}

function notDoneSentence(finding: Finding, context: RenderContext, sources: NumberedSources): string {
  const { w } = context;
  const common = { act: finding.act, date: finding.on, ref: sources.refs(finding.sources, MOST_PER_STATEMENT) };
  return finding.state === undefined
    ? w.say("not-done-whole", common)
    : w.say("not-done", {
        ...common,
        state: stateName(context, finding.state),
        ending: verbEnding(context, finding.state),
      });
}

function silence({ act, state }: { act: ActKind; state?: StateCode | undefined }, context: RenderContext): string {
  return state === undefined
    ? context.w.say("silent-whole", { act })
    : context.w.say("silent", { act, state: stateName(context, state), ending: verbEnding(context, state) });
}

function premiseSentence(premise: FalsePremise, context: RenderContext): string {
  const { w } = context;
  if (premise.type === "refused-but-signed")
    return w.say("premise-refused", { state: stateName(context, premise.state) });
  const { act, state, established } = premise;
  if (state === undefined) {
    return w.say(established ? "premise-not-done-whole" : "premise-not-established-whole", { act });
  }
  return w.say(established ? "premise-not-done" : "premise-not-established", { act, state: stateName(context, state) });
}

// --- tallies ---------------------------------------------------------------------------------------------------------

type Tally = Extract<StatusFact, { type: "tally" }>;

/** Silence is not counted as a no: where nobody is recorded and somebody is unknown, no number is given. */
function tallyLines(tally: Tally, context: RenderContext, sources: NumberedSources): Html[] {
  const { w } = context;
  const { act, parties } = tally;
  const counted = tally.done.length > 0 || tally.settled;
  const done = tally.done.map((one) => ({
    ...one,
    when: `${w.date(one.date)}${one.place === undefined ? "" : `, ${textIn(context, one.place)}`}`,
  }));
  const notDone = tally.notDone.map((one) => ({ ...one, when: w.say("as-of-day", { date: one.on }) }));
  const unknown = tally.unknown.map((one) => ({ ...one, when: w.say("looked-until", { date: one.checked }) }));
  const sentence = counted
    ? w.say("tally", { act, done: tally.done.length, parties })
    : w.say("tally-none", { act, parties });
  const heading = w.say("tally-not-done", { act });
  const whoHas = (): Html[] => group(w.say("tally-done", { act }), done, context, sources);
  const whoHasNot = (): Html[] => group(heading, notDone, context, sources);
  const whoMay = (): Html[] => group(w.say("tally-unknown", { act }), unknown, context, sources);
  // Sources are numbered in the order in which they are first named.
  if (tally.missingFirst !== true || notDone.length === 0) {
    return [html`${sentence}`, ...whoHas(), ...whoHasNot(), ...whoMay()];
  }
  const named = notDone.flatMap(({ state }) => (state === undefined ? [] : [stateName(context, state)]));
  return [html`${heading} ${w.list(named)}. ${sentence}`, ...whoHasNot(), ...whoMay(), ...whoHas()];
}

interface Standing {
  state?: StateCode | undefined;
  when: string;
  sources: readonly Source[];
}

/** A heading and one line for all states with the same date: names, date, sources. */
function group(heading: string, all: readonly Standing[], context: RenderContext, sources: NumberedSources): Html[] {
  if (all.length === 0) return [];
  const byDate = new Map<string, Standing[]>();
  for (const one of all) byDate.set(one.when, [...(byDate.get(one.when) ?? []), one]);
  const lines = [...byDate].map(([when, together]) => {
    const names = together.flatMap(({ state }) => (state === undefined ? [] : [stateName(context, state)]));
    const refs = sources.refs(
      together.flatMap((one) => one.sources),
      MOST_PER_STATEMENT,
    );
    return html`• ${names.length === 0 ? "" : `${context.w.list(names)} — `}${when}${refs}`;
  });
  return [bold(heading), ...lines];
}

// --- what belongs to it ----------------------------------------------------------------------------------------------

/** Whoever asks whether it is in force is told what is known of the condition for it. */
function conditionBlocks(answer: StatusAnswer, context: RenderContext, sources: NumberedSources): Block[] {
  if (!conditionShown(answer)) return [];
  const condition = context.corpus.ledger.entry_into_force_condition;
  const refs = sources.refs(condition.sources, MOST_PER_STATEMENT);
  const line = html`${bold(context.w.say("in-force-condition"))} ${textIn(context, condition.note)}${refs}`;
  return [{ html: line, keepWithNext: true }];
}

function conditionShown(answer: StatusAnswer): boolean {
  return answer.act === "entry-into-force" && answer.verdict !== "yes";
}

/** Both versions with the dates of their sources, which is preferred, and why. */
export function disagreementBlock(one: Disagreement, context: RenderContext, sources: NumberedSources): Block {
  const { w } = context;
  const versions = one.versions.map((version) => {
    const named = version.sources.flatMap((url) => sourceAt(url, one, context) ?? []).slice(0, MOST_PER_STATEMENT);
    const dates = [...new Set(named.flatMap(({ date }) => (date === undefined ? [] : [w.date(date)])))];
    const dated = dates.length === 0 ? "" : ` (${dates.join("; ")})`;
    return html`• ${textIn(context, version.text)}${dated}${sources.refs(named)}`;
  });
  const preferred = w.say("preferred", {
    what: sentence(textIn(context, one.preferred)),
    why: textIn(context, one.why),
  });
  // Where no version names its own sources, the disagreement's stand for all.
  const rest = one.versions.some((version) => version.sources.length > 0)
    ? ""
    : sources.refs(one.sources, MOST_PER_STATEMENT);
  const heading = bold(w.say("disagreement", { about: textIn(context, one.about) }));
  return { html: joinHtml([heading, ...versions, html`${preferred}${rest}`], "\n"), keepWithNext: true };
}

/** The explanations are held in few languages; a reply in another one says which it had to take. */
function languageBlocks(answer: StatusAnswer, context: RenderContext): Block[] {
  const shown = [
    ...(conditionShown(answer) ? [context.corpus.ledger.entry_into_force_condition.note] : []),
    ...answer.disagreements.flatMap((one) => [one.about, one.preferred, one.why]),
    ...answer.facts.flatMap((fact) => (fact.type === "not-a-party" && fact.status !== undefined ? [fact.status] : [])),
  ];
  return languageNotes(shown, context).map((note) => ({ html: note, keepWithNext: true }));
}

/** A version names addresses; what stands there is said by the disagreement's own sources or by a report held. */
function sourceAt(url: string, { sources }: Disagreement, { corpus }: RenderContext): Source | undefined {
  const report = corpus.reports.find((one) => one.url === url);
  return sources.find((source) => source.url === url) ?? (report === undefined ? undefined : corpus.sourceOf(report));
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function watchButton({ watch, verdict }: StatusAnswer, { w }: RenderContext): Button | undefined {
  if (watch === undefined) return undefined;
  const about = { act: watch.act, ...(watch.state === undefined ? {} : { state: watch.state }) };
  return verdict === "not-established"
    ? { label: w.say("button-known"), callback: encodeAction({ type: "known", ...about }) }
    : { label: w.say("button-watch"), callback: encodeAction({ type: "watch", ...about }) };
}
