/** The one list of what our buttons do: each action with its arguments, written and read back here. */
import { createHash } from "node:crypto";
import { parseRef } from "../answers/refs.js";
import type { DocRef } from "../answers/types.js";
import type { Corpus } from "../corpus/corpus.js";
import { isLanguage, type Language } from "../corpus/language.js";
import { ActKindSchema, ReportKindSchema, StateCodeSchema, type ActKind, type StateCode } from "../corpus/schema.js";
import { decodeCallback, encodeCallback, type Callback } from "./callback-data.js";

/** Which reports a list shows. */
export type ReportFilter =
  { by: "all" } | { by: "state"; state: StateCode } | { by: "topic"; topic: string } | { by: "kind"; kind: string };

/** Pages count from 0. */
export type Action =
  /** Edits the message into this article, in this language. */
  | { type: "article"; number: number | "preamble"; page: number; language?: Language }
  /** Sends what the reference points at. */
  | { type: "show"; ref: DocRef }
  /** Edits the message into the list of articles. */
  | { type: "articles"; page: number }
  /** Sends citations to copy. */
  | { type: "cite"; ref: DocRef }
  /** Asks the example question of /start with this index. */
  | { type: "example"; index: number }
  /** Edits the results into another page; the question stands in the message replied to. */
  | { type: "more"; page: number }
  | { type: "timeline"; page: number }
  | { type: "reports"; page: number; filter: ReportFilter }
  /** Sends how one state stands. */
  | { type: "state"; state: StateCode }
  | { type: "language"; language: Language }
  | { type: "choose-language" }
  /** Subscribes this chat to an act that may still come. */
  | { type: "watch"; act: ActKind; state?: StateCode }
  /** Asks to be told when a question can be answered: one about an act, or the one in the message replied to. */
  | { type: "known"; act?: ActKind; state?: StateCode };

/**
 * A button's `callback_data`.
 *
 * @throws RangeError when it is longer than 64 bytes; ids are shortened, so none of these is.
 */
export function encodeAction(action: Action): string {
  switch (action.type) {
    case "article":
      return encodeCallback(
        "a",
        action.number === "preamble" ? "p" : action.number,
        action.page,
        action.language ?? "",
      );
    case "show":
      return encodeCallback("s", shortRef(action.ref));
    case "articles":
      return encodeCallback("A", action.page);
    case "cite":
      return encodeCallback("c", shortRef(action.ref));
    case "example":
      return encodeCallback("x", action.index);
    case "more":
      return encodeCallback("m", action.page);
    case "timeline":
      return encodeCallback("t", action.page);
    case "reports":
      return encodeCallback("r", action.page, ...filterFields(action.filter));
    case "state":
      return encodeCallback("S", action.state);
    case "language":
      return encodeCallback("l", action.language);
    case "choose-language":
      return encodeCallback("L");
    case "watch":
      return encodeCallback("w", action.act, action.state ?? "");
    case "known":
      return encodeCallback("k", action.act ?? "", action.state ?? "");
  }
}

/** What a pressed button asks for; undefined when it is stale: of an older version, or about something no longer held. */
export function actionOf(callback: Callback, corpus: Corpus): Action | undefined {
  if (callback.type === "stale") return undefined;
  const [first = "", second = "", third = ""] = callback.args;
  switch (callback.action) {
    case "a": {
      const number = first === "p" ? "preamble" : numberOf(first);
      const page = numberOf(second);
      if (number === undefined || page === undefined || corpus.article(number) === undefined) return undefined;
      return { type: "article", number, page, ...(isLanguage(third) ? { language: third } : {}) };
    }
    case "s":
      return withRef("show", first, corpus);
    case "c":
      return withRef("cite", first, corpus);
    case "A":
      return paged("articles", first);
    case "m":
      return paged("more", first);
    case "t":
      return paged("timeline", first);
    case "x": {
      const index = numberOf(first);
      return index === undefined ? undefined : { type: "example", index };
    }
    case "r": {
      const page = numberOf(first);
      const filter = filterOf(second, third, corpus);
      return page === undefined || filter === undefined ? undefined : { type: "reports", page, filter };
    }
    case "S":
      return corpus.state(first) === undefined ? undefined : { type: "state", state: first };
    case "l":
      return isLanguage(first) ? { type: "language", language: first } : undefined;
    case "L":
      return { type: "choose-language" };
    case "w": {
      const about = actOf(first, second);
      return about === undefined || about.act === undefined ? undefined : { type: "watch", ...about, act: about.act };
    }
    case "k": {
      const about = actOf(first, second);
      return about === undefined ? undefined : { type: "known", ...about };
    }
    default:
      return undefined;
  }
}

/** Whether the button changes its own message and so needs no chat to write to. */
export function editsInPlace(data: string): boolean {
  const callback = decodeCallback(data);
  return callback.type === "action" && ["a", "A", "t", "r"].includes(callback.action);
}

// --- references ------------------------------------------------------------------------------------------------------

const LETTERS = {
  article: "a",
  provision: "p",
  report: "r",
  event: "e",
  "look-alike": "l",
  glossary: "g",
  disagreement: "d",
  topic: "t",
} as const satisfies Record<DocRef["kind"], string>;

/** Longer ids are cut and told apart by a hash; the dot between them is no letter of an id. */
const MAX_ID_LENGTH = 40;

/** A reference in at most 41 characters: `a6`, `apreamble`, `r<id>`, `r<first 30 letters of the id>.<hash>`. */
export function shortRef(ref: DocRef): string {
  if (ref.kind === "article") return `a${ref.number}`;
  if (ref.id.length <= MAX_ID_LENGTH) return LETTERS[ref.kind] + ref.id;
  const hash = createHash("sha256").update(ref.id).digest("hex").slice(0, 9);
  return `${LETTERS[ref.kind]}${ref.id.slice(0, MAX_ID_LENGTH - 10)}.${hash}`;
}

/** The inverse of `shortRef` for what this corpus holds; undefined for anything else. */
export function refOf(short: string, corpus: Corpus): DocRef | undefined {
  const kind = (Object.keys(LETTERS) as DocRef["kind"][]).find((candidate) => LETTERS[candidate] === short[0]);
  if (kind === undefined) return undefined;
  if (kind === "article") {
    const ref = parseRef(`article:${short.slice(1)}`);
    return ref?.kind === "article" && corpus.article(ref.number) !== undefined ? ref : undefined;
  }
  return idsOf(kind, corpus)
    .map((id): DocRef => ({ kind, id }))
    .find((ref) => shortRef(ref) === short);
}

function idsOf(kind: Exclude<DocRef["kind"], "article">, corpus: Corpus): string[] {
  const held = {
    provision: corpus.provisions,
    report: corpus.reports,
    event: corpus.timeline,
    "look-alike": corpus.lookAlikes,
    glossary: corpus.glossary,
    disagreement: corpus.ledger.disagreements,
    topic: corpus.topics,
  };
  return held[kind].map((document) => document.id);
}

function withRef(type: "show" | "cite", short: string, corpus: Corpus): Action | undefined {
  const ref = refOf(short, corpus);
  return ref === undefined ? undefined : { type, ref };
}

// --- arguments -------------------------------------------------------------------------------------------------------

function numberOf(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function paged(type: "articles" | "more" | "timeline", text: string): Action | undefined {
  const page = numberOf(text);
  return page === undefined ? undefined : { type, page };
}

function actOf(act: string, state: string): { act?: ActKind; state?: StateCode } | undefined {
  const parsedAct = act === "" ? undefined : ActKindSchema.safeParse(act);
  const parsedState = state === "" ? undefined : StateCodeSchema.safeParse(state);
  if (parsedAct?.success === false || parsedState?.success === false) return undefined;
  return {
    ...(parsedAct === undefined ? {} : { act: parsedAct.data }),
    ...(parsedState === undefined ? {} : { state: parsedState.data }),
  };
}

function filterFields(filter: ReportFilter): string[] {
  switch (filter.by) {
    case "all":
      return [];
    case "state":
      return ["s", filter.state];
    case "topic":
      return ["t", shortRef({ kind: "topic", id: filter.topic })];
    case "kind":
      return ["k", filter.kind];
  }
}

function filterOf(by: string, value: string, corpus: Corpus): ReportFilter | undefined {
  switch (by) {
    case "":
      return { by: "all" };
    case "s":
      return { by: "state", state: value };
    case "t": {
      const ref = refOf(value, corpus);
      return ref?.kind === "topic" ? { by: "topic", topic: ref.id } : undefined;
    }
    case "k":
      return ReportKindSchema.safeParse(value).success ? { by: "kind", kind: value } : undefined;
    default:
      return undefined;
  }
}

/** What /start carries in a deep link: `a6`, `apreamble`, `r-<id>`, `p-<id>` and so on; undefined for other payloads. */
export function refOfStartPayload(payload: string, corpus: Corpus): DocRef | undefined {
  if (/^a(\d+|preamble)$/.test(payload)) return refOf(payload, corpus);
  const kind = (Object.keys(LETTERS) as DocRef["kind"][]).find((one) => payload.startsWith(`${LETTERS[one]}-`));
  if (kind === undefined || kind === "article") return undefined;
  const id = payload.slice(2);
  return idsOf(kind, corpus).includes(id) ? { kind, id } : undefined;
}

/** The /start payload that opens a document: `a6`, `r-<id>`. Ids are short enough for the 64 characters of a deep link. */
export function startPayload(ref: DocRef): string {
  if (ref.kind === "article") return `a${ref.number}`;
  return `${LETTERS[ref.kind]}-${ref.id}`;
}
