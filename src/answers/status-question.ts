/** Whether a message asks how states stand on an act, and just what it asks. */
import type { IsoDate } from "../corpus/date.js";
import type { ActKind } from "../corpus/schema.js";
import { isGenericWord, isStemmed } from "../search/terms.js";
import type { Library } from "./library.js";
import { numberWord } from "./numerals.js";
import { standingOf, type StatusQuestion } from "./status.js";
import type { Understood } from "./understand.js";

/** "and that one?", "when?" after a status answer. */
export function followUpOf(question: Understood, before: StatusQuestion | undefined): StatusQuestion | undefined {
  if (before === undefined || question.terms.length > 5) return undefined;
  if (statusActOf(question) !== undefined) return undefined;
  const known = new Set([
    ...question.statesAt,
    ...(question.period?.at ?? []),
    ...(question.cues.get("when") ?? []),
    ...(question.cues.get("where") ?? []),
    ...(question.cues.get("by") ?? []),
    ...(question.cues.get("all") ?? []),
  ]);
  const unknown = question.telling.filter((place) => !known.has(place));
  if (unknown.length > 0) return undefined;
  const asksWhen = question.cues.has("when") || question.cues.has("where");
  if (question.states.length === 0 && question.period === undefined && !asksWhen) return undefined;
  return {
    act: before.act,
    states: question.states.length > 0 ? question.states : before.states,
    ...(question.period === undefined ? {} : { period: question.period }),
    ...(asksWhen ? { presumesDone: true } : {}),
  };
}

export function statusActOf(question: Understood): ActKind | undefined {
  const { cues } = question;
  const has = (cue: Parameters<typeof cues.has>[0]): boolean => cues.has(cue);
  if (has("withdrawal") && !has("possibility")) return "withdrawal";
  if (has("reservation")) return "reservation";
  if (has("deposit")) return "deposit";
  if (has("entry-into-force")) return "entry-into-force";
  if (has("ratification") || has("approval")) return "ratification";
  if (has("signature") || has("refusal")) return "signature";
  if (has("accession")) return "accession";
  return undefined;
}

export function statusQuestionOf(question: Understood, library: Library, today: IsoDate): StatusQuestion | undefined {
  const { cues, states } = question;
  const { parties } = library.corpus.treaty;
  let act = statusActOf(question);
  const premise = act === undefined ? undefined : premiseQuestion(question, library, act);
  if (premise !== undefined) return premise;
  if (cues.has("why") || cues.has("says") || cues.has("means")) return undefined;
  const outsiders = states.filter((state) => !parties.includes(state));
  const recorded = outsiders.some((state) => library.corpus.ledger.outsiders.some((entry) => entry.state === state));
  if (question.lookAlikes.length > 0 && !(recorded && act !== undefined)) return undefined;
  if (act === "accession" && states.length === 0 && cues.has("possibility")) return undefined;
  if (act === undefined && (cues.has("member") || cues.has("party"))) {
    act = outsiders.length > 0 ? "accession" : "signature";
    if (states.length === 0 && !(cues.has("party") && (cues.has("who") || question.telling.length <= 2)))
      return undefined;
    // A signatory is not yet a party: that it is one hangs on the entry into force.
    const [state] = states;
    const asksParty = cues.has("party") && states.length === 1 && state !== undefined;
    if (asksParty && standingOf(library.corpus, act, state, today).type === "done") act = "entry-into-force";
  }
  if (act === undefined && cues.has("status") && question.telling.length <= 2 + states.length) act = "signature";
  if (act === undefined) return undefined;
  if (act === "accession" && outsiders.length === 0) act = "signature";
  if (act === "signature" && outsiders.length > 0 && outsiders.length === states.length) act = "accession";
  if (isAboutSomethingElse(question, act)) return undefined;
  const asksForDetail = cues.has("when") || cues.has("where");
  return {
    act,
    states,
    ...(question.period === undefined ? meetingDay(question, library) : { period: question.period }),
    ...(cues.has("not") && states.length === 0 ? { asksMissing: true } : {}),
    ...(cues.has("future") ? { asksFuture: true } : {}),
    ...(asksForDetail && states.length > 0 && !cues.has("future") ? { presumesDone: true } : {}),
    ...(cues.has("refusal") && states.length > 0 ? { presumesRefusal: true, asksRefusal: true } : {}),
  };
}

/**
 * A question that takes for granted what the ledger does not bear out: "since it entered into force …", "why did X
 * withdraw", "as Y still refuses to sign". The premise is answered, not the rest.
 */
function premiseQuestion(question: Understood, library: Library, act: ActKind): StatusQuestion | undefined {
  const { cues, states } = question;
  const { corpus } = library;
  if (question.lookAlikes.length > 0 || states.some((state) => !corpus.treaty.parties.includes(state)))
    return undefined;
  const isDone = (kind: ActKind, state: string | undefined): boolean =>
    standingOf(corpus, kind, state, question.period?.to ?? corpus.ledger.compiled).type === "done";
  if (act === "signature") {
    // "How come all five signed on one day?"
    const all = corpus.treaty.parties.every((state) => isDone(act, state));
    if (states.length === 0 && cues.has("all") && cues.has("why") && !cues.has("not") && !all) return { act, states };
    const refuses = cues.has("refusal") || (cues.has("still") && (cues.has("not") || cues.has("why")));
    const [state] = states;
    // "Why did X not sign", of a state that no source says had ever not signed.
    const doubted = corpus.ledger.findings.some((one) => one.act === act && one.state === state);
    const wonders = cues.has("why") && (cues.has("refusal") || cues.has("not"));
    if (wonders && states.length === 1 && isDone(act, state) && !doubted && question.period === undefined)
      return { act, states, presumesRefusal: true, ...(cues.has("refusal") ? { asksRefusal: true } : {}) };
    if (!refuses || !cues.has("still") || state === undefined || !isDone(act, state)) return undefined;
    return { act, states, presumesRefusal: true };
  }
  const presumed = act === "withdrawal" ? cues.has("why") || cues.has("when") : cues.has("since");
  const done = states.length > 0 ? states.some((state) => isDone(act, state)) : isDone(act, undefined);
  return presumed && !done ? { act, states, presumesDone: true } : undefined;
}

/** "by the Astana summit": the day of the newest meeting at that place that the timeline knows. */
function meetingDay(question: Understood, library: Library): Pick<StatusQuestion, "period"> {
  const meeting = question.cues.get("meeting");
  const [place] = question.places;
  if (meeting === undefined || place === undefined) return {};
  const capital = library.corpus.state(place.code)?.capital?.en ?? "";
  const event = library.corpus.eventsByDate.findLast(
    (other) => other.kind === "treaty" && other.date.length === 10 && (other.title.en ?? "").includes(capital),
  );
  return event === undefined ? {} : { period: { to: event.date, text: event.date, at: [...meeting, ...place.at] } };
}

/** Words besides the status question that may still be only manner: "kazakstan signed it or no?" */
const MOST_ASIDE = 1;
const MOST_ASIDE_SPECIFIC = 2;
/** Auxiliary verbs are many where there is no list of small words. */
const MOST_ASIDE_UNSTEMMED = 3;

/** Words beyond status, states and days name another instrument or another subject. */
function isAboutSomethingElse(question: Understood, act: ActKind): boolean {
  const known = new Set([
    ...question.statesAt,
    ...question.places.flatMap((place) => place.at),
    ...question.people.flatMap((person) => person.at),
    ...(question.period?.at ?? []),
    ...[...question.cues.values()].flat(),
  ]);
  const rest = question.telling.filter((place) => !known.has(place));
  const cueOnly = ["instrument", "meeting"] as const;
  const other = cueOnly.flatMap((cue) => question.cues.get(cue) ?? []);
  if (question.cues.has("instrument") && !question.treatyAt.size) return true;
  const meaningful = rest.filter((place) => !isFiller(question, place));
  const cued = new Set([...question.cues.values()].flat());
  const gapped = question.gaps.filter((gap) => gap.exact && gap.at.some((place) => meaningful.includes(place)));
  if (gapped.some((gap) => !gap.at.some((place) => cued.has(place)))) return true;
  const acts = question.cues.get("signature") ?? [];
  const pointedElsewhere = question.pointers.filter(
    (found) =>
      found.exact &&
      found.at.some((place) => meaningful.includes(place)) &&
      !found.at.some((place) => acts.includes(place)) &&
      !found.value.keys.some((key) => key.startsWith("glossary:")) &&
      // Where and when a state is thought to have signed does not change the question.
      !(act === "signature" && question.states.length > 0 && (found.value.keys[0] ?? "").startsWith("event:")),
  );
  // "ratify" and "deposit" are said of treaties alone; "sign" and "in force" of much else.
  const isSpecific = act === "ratification" || act === "deposit";
  const most =
    (isSpecific ? MOST_ASIDE_SPECIFIC : 0) +
    (question.language === undefined || isStemmed(question.language) ? MOST_ASIDE : MOST_ASIDE_UNSTEMMED);
  if (act === "entry-into-force" && pointedElsewhere.length === 0) return meaningful.length > most + 1;
  const capitalized = meaningful.filter((place) => place > 0 && /^\p{Lu}/u.test(question.terms[place]!.raw));
  if (capitalized.length > 0) return true;
  if (other.length > 0 && meaningful.length > 0) return true;
  return pointedElsewhere.length > 0 || meaningful.length > most;
}

/** Too short, too general or a mere number: nothing that would name another instrument. */
function isFiller(question: Understood, place: number): boolean {
  const term = question.terms[place]!;
  if (/^\d+$/.test(term.raw)) return term.raw.length < 4;
  return term.full.length <= 2 || isGenericWord(term) || numberWord(term.raw) !== undefined;
}
