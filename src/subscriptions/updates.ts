/** What changed in the corpus since it was last looked at, as subscribers would tell it. */
import { createHash } from "node:crypto";
import type { CorpusData, LedgerAct, OfficialText, Report, TimelineEvent } from "../corpus/schema.js";
import type { ChatKind } from "./subscription.js";

/** An official text without its wording: the wording is in the corpus, and a row in a database need not repeat it. */
export type TextNotice = Omit<OfficialText, "articles"> & { readonly articles: number };

export type UpdateContent =
  | { readonly kind: "report"; readonly item: Report }
  | { readonly kind: "act"; readonly item: LedgerAct }
  | { readonly kind: "event"; readonly item: TimelineEvent }
  | { readonly kind: "text"; readonly item: TextNotice };

/** `report:<id>`, `act:<id>`, `event:<id>`, `text:<language>`. */
export type UpdateId = string;

/** Restricts who hears of an update beyond what they asked for; the curator's choice before publishing. */
export interface Audience {
  readonly chatKinds?: readonly ChatKind[];
  readonly exceptChats?: readonly number[];
}

export interface Update {
  readonly id: UpdateId;
  /** 1 when first seen; one more with each change of what subscribers see. */
  readonly revision: number;
  /**
   * `new` goes to everyone who wants it. `corrected` and `withdrawn` go to the chats that were shown an earlier revision, and
   * to no others.
   */
  readonly change: "new" | "corrected" | "withdrawn";
  /** As it was when the change was seen, so that a post can be written again later. */
  readonly content: UpdateContent;
  /** Questions that this item answers, as the curator confirmed [S8]; ids of `QuestionStore`. */
  readonly answers?: readonly string[];
  readonly audience?: Audience;
}

/** One item of the corpus as it was last looked at. */
export interface SeenItem {
  readonly hash: string;
  readonly revision: number;
  /** Its newest revision still waits for a curator: nobody has been told, so a change of it is no correction. */
  readonly waiting: boolean;
  /** It is no longer in the corpus. Its hash is kept: an item that comes back unchanged is no news. */
  readonly gone: boolean;
}

export type Seen = ReadonlyMap<UpdateId, SeenItem>;

export interface Changes {
  readonly updates: readonly Update[];
  /** What has to be remembered of each item that is new or changed, with or without an update. */
  readonly seen: readonly {
    readonly id: UpdateId;
    readonly hash: string;
    readonly revision: number;
    readonly gone: boolean;
  }[];
  /** Updates that waited and are void: their item was withdrawn before anyone was told. */
  readonly voided: readonly UpdateId[];
}

/**
 * Compares the corpus with what was last seen. `seen` undefined is the first start: everything is taken as known and nothing
 * is told.
 *
 * - An item that was not there is `new`; one whose visible content changed is `corrected`, with the next revision.
 * - One that still waits for a curator keeps its revision and stays `new`: only what the curator previews changes.
 * - A report that gains `withdrawn` is `withdrawn`. `superseded_by` alone changes nothing: the post said what the report says,
 *   and the report that overtook it is an update of its own.
 * - A report that is withdrawn or overtaken when first seen is history: remembered, never told.
 * - An item that is gone from the corpus is remembered as gone; nothing is sent. The curator's word for it is `withdrawn`.
 */
export function changesBetween(seen: Seen | undefined, corpus: CorpusData): Changes {
  const updates: Update[] = [];
  const nowSeen: Changes["seen"][number][] = [];
  const voided: UpdateId[] = [];
  const present = new Set<UpdateId>();

  for (const [id, content] of itemsOf(corpus)) {
    present.add(id);
    const hash = contentHash(content);
    const before = seen?.get(id);
    if (before?.hash === hash) {
      if (before.gone) nowSeen.push({ id, hash, revision: before.revision, gone: false });
      continue;
    }
    const withdrawn = isWithdrawn(content);
    if (before === undefined || before.waiting) {
      const revision = before?.revision ?? 1;
      nowSeen.push({ id, hash, revision, gone: false });
      if (withdrawn && before !== undefined) voided.push(id);
      else if (seen !== undefined && !withdrawn && !(before === undefined && isOvertaken(content))) {
        updates.push({ id, revision, change: revision === 1 ? "new" : "corrected", content });
      }
      continue;
    }
    const revision = before.revision + 1;
    nowSeen.push({ id, hash, revision, gone: false });
    updates.push({ id, revision, change: withdrawn ? "withdrawn" : "corrected", content });
  }

  for (const [id, { hash, revision, gone }] of seen ?? []) {
    if (!present.has(id) && !gone) nowSeen.push({ id, hash, revision, gone: true });
  }
  return { updates, seen: nowSeen, voided };
}

function* itemsOf(corpus: CorpusData): Generator<[UpdateId, UpdateContent]> {
  for (const item of corpus.reports) yield [`report:${item.id}`, { kind: "report", item }];
  for (const item of corpus.ledger.acts) yield [`act:${item.id}`, { kind: "act", item }];
  for (const item of corpus.timeline) yield [`event:${item.id}`, { kind: "event", item }];
  for (const text of corpus.texts) {
    yield [`text:${text.language}`, { kind: "text", item: { ...text, articles: text.articles.length } }];
  }
}

/**
 * Changes when what a post shows would change, and only then; 16 hexadecimal digits. Routing (`topics`, `asked_as`, `articles`)
 * and what only answers show (`claims`, `quotes`) stay out: a post must show nothing that is not listed here.
 */
export function contentHash(content: UpdateContent): string {
  return createHash("sha256")
    .update(canonical(visible(content)))
    .digest("hex")
    .slice(0, 16);
}

function visible(content: UpdateContent): unknown {
  switch (content.kind) {
    case "report": {
      const { title, title_as_printed, title_translated, publisher, author, published, url, digest, withdrawn } =
        content.item;
      return { title, title_as_printed, title_translated, publisher, author, published, url, digest, withdrawn };
    }
    case "act": {
      const { state, act, date, place, by, confidence, sources, note } = content.item;
      return { state, act, date, place, by, confidence, sources, note };
    }
    case "event": {
      const { date, kind, title, summary, sources } = content.item;
      return { date, kind, title, summary, sources };
    }
    case "text": {
      const { language, title, source, sha256 } = content.item;
      return { language, title, source, sha256 };
    }
  }
}

/** JSON whose keys are sorted, so that the order in a file does not matter. Fields that are undefined are left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}

function isWithdrawn(content: UpdateContent): boolean {
  return content.kind === "report" && content.item.withdrawn !== undefined;
}

function isOvertaken(content: UpdateContent): boolean {
  return content.kind === "report" && content.item.superseded_by !== undefined;
}
