/** What the desk can answer. Rendering turns these into messages; nothing here knows of Telegram or of wording. */
import type { IsoDate, PartialDate } from "../corpus/date.js";
import type { Language, Localized } from "../corpus/language.js";
import type {
  ActKind,
  ArticleNumber,
  Disagreement,
  Finding,
  Gap,
  LedgerAct,
  LookAlike,
  Source,
  StateCode,
} from "../corpus/schema.js";

/** Something in the corpus that a button, a link or a citation can point at. */
export type DocRef =
  | { kind: "article"; number: ArticleNumber }
  | { kind: "provision"; id: string }
  | { kind: "report"; id: string }
  | { kind: "event"; id: string }
  | { kind: "look-alike"; id: string }
  | { kind: "glossary"; id: string }
  | { kind: "disagreement"; id: string }
  | { kind: "topic"; id: string };

/**
 * One excerpt. `text` stands in the corpus byte for byte.
 * `quotation`: words of the treaty or of a speaker, shown in quotation marks; everything else is our own summary.
 */
export interface Citation {
  ref: DocRef;
  kind: "quotation" | "official" | "summary" | "obligation" | "provision" | "claim" | "event" | "definition";
  text: string;
  /** Of `text`; an ISO 639-1 code. */
  language: string;
  /** Who said a quotation, where it is not the treaty. */
  speaker?: string;
  /** Numbered paragraph of an article. */
  paragraph?: number;
  /** The day a claim or event belongs to. */
  asOf?: PartialDate;
  /** Must stand beside the text, e.g. why the provision is doubtful as worded. */
  caveat?: Localized;
  sources: [Source, ...Source[]];
  /** Set when a later report has overtaken this one: it is told as history and never the basis. */
  history?: { reason: Localized; overtakenBy: Source };
}

export type Verdict = "yes" | "no" | "partly" | "not-established";

/** A sentence of a status answer; each carries the evidence it rests on. */
export type StatusFact =
  /** The act is in the ledger. */
  | { type: "done"; act: LedgerAct }
  /** It was done, but after the day or outside the period asked about. */
  | { type: "done-later"; act: LedgerAct }
  | { type: "done-earlier"; act: LedgerAct }
  /** A source says it had not been done on `finding.on`. */
  | { type: "not-done"; finding: Finding }
  /** The sources are silent; looked for until `finding.checked`. */
  | { type: "not-established"; finding: Finding }
  /** No act, and not even a finding is recorded. */
  | { type: "no-record"; act: ActKind; state?: StateCode }
  /** How the parties stand on one act; `settled`: of each it is known whether it has done it. */
  | {
      type: "tally";
      act: ActKind;
      done: LedgerAct[];
      notDone: Finding[];
      unknown: Finding[];
      parties: number;
      settled: boolean;
      /** Who has not is what was asked: they are named first. */
      missingFirst?: boolean;
    }
  /** A state that is not one of the treaty's parties. */
  | { type: "not-a-party"; state: StateCode; status?: Localized; on?: IsoDate; sources: Source[] };

/** A mistaken belief in the question, named before it is answered. */
export type FalsePremise =
  /** Asks for the time or place of an act that is not recorded as done. */
  | { type: "act-not-done"; state?: StateCode; act: ActKind; established: boolean }
  /** Takes signature for ratification, or either for entry into force. */
  | { type: "refused-but-signed"; state: StateCode };

export interface StatusAnswer {
  type: "status";
  verdict: Verdict;
  act: ActKind;
  /** The states asked about; empty for the treaty as a whole or all parties. */
  states: StateCode[];
  premise?: FalsePremise;
  /** The direct answer first, then what belongs to it. */
  facts: [StatusFact, ...StatusFact[]];
  /** The day the question is about, when it is in the past: the ledger is read as of then. */
  asked?: { from?: IsoDate; to: IsoDate; text: PartialDate };
  /** The newest evidence about this treaty, and the newest evidence of any kind that was read. */
  asOf: IsoDate;
  horizon: IsoDate;
  disagreements: Disagreement[];
  /** What one tap can subscribe to: an act that may still come. */
  watch?: { act: ActKind; state?: StateCode };
}

/** A thing to tap instead of a guess. */
export interface Choice {
  ref: DocRef;
  label: Localized;
}

export type Answer =
  | StatusAnswer
  | { type: "article"; number: ArticleNumber; paragraph?: number; others: ArticleNumber[]; outOfRange: string[] }
  | { type: "out-of-range"; asked: string[]; last: number }
  | {
      type: "found";
      citations: [Citation, ...Citation[]];
      /** Where the words fit another instrument as well. */
      lookAlike?: LookAlike;
      disagreements: Disagreement[];
      more: Choice[];
    }
  | { type: "look-alike"; lookAlike: LookAlike; citations: Citation[] }
  | { type: "unclear"; choices: [Choice, ...Choice[]] }
  | { type: "nothing-found"; nearest: Choice[]; gap?: Gap }
  /** Asks for one of the bot's own pages. */
  | { type: "page"; page: "timeline" | "articles" | "reports" | "status" }
  | { type: "small-talk"; about: "greeting" | "thanks" | "farewell" | "who" | "help" }
  | { type: "empty" };

/** An answer with how it came about, for the reply's language and for explaining it. */
export interface Answered {
  answer: Answer;
  /** The language of the question, when it could be told. */
  language?: Language;
  trace: Trace;
}

/** Why the answer is what it is: `npm run corpus -- ask` prints it. */
export interface Trace {
  understood: string[];
  rule: string;
  candidates: { ref: string; score: number; why: string }[];
}
