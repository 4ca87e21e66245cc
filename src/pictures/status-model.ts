/** What the status picture shows, read from the ledger: the same standings the answers give, without any wording. */
import { standingOf } from "../answers/status.js";
import type { Corpus } from "../corpus/corpus.js";
import type { IsoDate } from "../corpus/date.js";
import { inLanguage, type Language } from "../corpus/language.js";
import type { ActKind, Finding, LedgerAct, StateCode } from "../corpus/schema.js";
import type { CardStanding } from "./theme.js";

export type CardStep = { type: "done"; date: IsoDate } | { type: "not-done"; asOf: IsoDate } | { type: "unknown" };

export interface CardState {
  code: StateCode;
  name: string;
  standing: CardStanding;
  signed: CardStep;
  ratified: CardStep;
  /** Only when the ledger has it for this state. */
  inForce?: CardStep;
  withdrawn?: CardStep;
}

export interface StatusModel {
  language: Language;
  treaty: string;
  states: CardState[];
  /** Of the treaty as a whole. */
  inForce: CardStep;
  /** The newest evidence about the treaty itself, and how far any source was read. */
  asOf: IsoDate;
  horizon: IsoDate;
  /** Publishers of what is shown, each once, in the order of the states. */
  publishers: string[];
}

/** Several acts bind a state like a ratification does (Vienna Convention on the Law of Treaties, articles 14 and 15). */
const BINDING_ACTS = ["ratification", "approval", "accession"] as const satisfies ActKind[];

/** How the parties stand at the end of `day`, with names in the language or the likeliest other one. */
export function statusModel(corpus: Corpus, language: Language, day: IsoDate): StatusModel {
  const { treaty, ledger } = corpus;
  const evidence: (LedgerAct | Finding)[] = [];
  const step = (acts: readonly ActKind[], state?: StateCode): CardStep => {
    const { step: found, from } = stepOf(corpus, acts, state, day);
    if (from !== undefined) evidence.push(from);
    return found;
  };
  const states = treaty.parties.map((code): CardState => {
    const signed = step(["signature"], code);
    const ratified = step(BINDING_ACTS, code);
    const inForce = step(["entry-into-force"], code);
    const withdrawn = step(["withdrawal"], code);
    const state = corpus.state(code);
    return {
      code,
      name: state === undefined ? code : inLanguage(state.name, language).text,
      standing: overall(signed, ratified, inForce, withdrawn),
      signed,
      ratified,
      ...(inForce.type === "done" ? { inForce } : {}),
      ...(withdrawn.type === "done" ? { withdrawn } : {}),
    };
  });
  return {
    language,
    treaty: inLanguage(treaty.short_title, language).text,
    states,
    inForce: step(["entry-into-force"]),
    asOf: ledger.as_of < day ? ledger.as_of : day,
    horizon: ledger.evidence_horizon < day ? ledger.evidence_horizon : day,
    publishers: [...new Set(evidence.map(({ sources }) => sources[0]!.publisher))],
  };
}

/** The strongest that is established. Silence about the signature is not its absence. */
function overall(signed: CardStep, ratified: CardStep, inForce: CardStep, withdrawn: CardStep): CardStanding {
  if (withdrawn.type === "done") return "withdrawn";
  if (inForce.type === "done") return "in-force";
  if (ratified.type === "done") return "ratified";
  if (signed.type === "done") return "signed";
  return signed.type === "not-done" ? "not-signed" : "not-established";
}

/** Of several acts any one that is done decides; else any of which a source says that it was not. */
function stepOf(
  corpus: Corpus,
  acts: readonly ActKind[],
  state: StateCode | undefined,
  day: IsoDate,
): { step: CardStep; from?: LedgerAct | Finding } {
  const standings = acts.map((act) => standingOf(corpus, act, state, day));
  for (const standing of standings) {
    if (standing.type === "done") return { step: { type: "done", date: standing.act.date }, from: standing.act };
  }
  for (const standing of standings) {
    if (standing.type !== "not-done") continue;
    if (standing.finding !== undefined) {
      // Not done on a later day is not done on this one; the picture claims no more than its own day.
      const asOf = standing.finding.on < day ? standing.finding.on : day;
      return { step: { type: "not-done", asOf }, from: standing.finding };
    }
    return { step: { type: "not-done", asOf: day }, ...(standing.later === undefined ? {} : { from: standing.later }) };
  }
  return { step: { type: "unknown" } };
}
