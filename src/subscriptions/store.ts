/**
 * Everything the bot remembers between two starts, as the rest of the program asks for it. `storage/` implements it over
 * memory, SQLite and PostgreSQL; one contract (tests/storage/store-contract.ts) holds for all three.
 *
 * Times are milliseconds since 1970, given by the caller. Chat, user and message ids are Telegram's numbers. A failed read or
 * write is thrown: a swallowed one would be a lost subscription.
 */
import type { Language } from "../corpus/language.js";
import type { Delivery, PlannedDelivery } from "./delivery.js";
import type { ChatAddress, ChatKind, Subscription } from "./subscription.js";
import type { Changes, Seen, Update, UpdateId } from "./updates.js";

/** Thrown where the storage cannot be reached just now; it may be back in a moment. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

export interface Store {
  readonly chats: ChatSettingsStore;
  readonly conversations: ConversationStore;
  readonly values: ValueStore;
  readonly answered: AnsweredStore;
  readonly questions: QuestionStore;
  readonly handled: HandledStore;
  readonly leases: LeaseStore;
  readonly subscriptions: SubscriptionStore;
  readonly updates: UpdateStore;
  readonly outbox: OutboxStore;
  readonly chatChanges: ChatChangeStore;
  /** Whether the storage answers; for the health check. Rejects when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What a chat chose. Only what is asked for is stored. */
export interface ChatSettings {
  readonly chatId: number;
  readonly kind: ChatKind;
  readonly language?: Language;
}

export interface ChatSettingsStore {
  get(chatId: number): Promise<ChatSettings | undefined>;
  /** Replaces all settings of the chat. */
  set(settings: ChatSettings): Promise<void>;
  forget(chatId: number): Promise<void>;
}

/** The state of a conversation under way, as JSON text, and the version of the code that wrote it. */
export interface SavedConversation {
  readonly value: string;
  readonly version: string;
}

/** Keys are `<chatId>` or `<chatId>:<userId>`, so that /forget finds what belongs to a chat or a person. */
export interface ConversationStore {
  read(key: string): Promise<SavedConversation | undefined>;
  write(key: string, value: string, version: string): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Small things without a table of their own (a watcher's place in a feed, drafts), as JSON text under `<subject>:<name>`. */
export interface ValueStore {
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  /** All keys that begin with `prefix`, in order of the alphabet, with their values. */
  list(prefix: string): Promise<readonly { readonly key: string; readonly value: string }[]>;
}

/** Telegram lets people edit a message for 48 hours; so long its answer can be found again. */
export const ANSWERED_KEPT_MS = 48 * 3_600_000;

/** Which messages answered which question, so that an edited question edits its answer. */
export interface AnsweredStore {
  /** The ids of the messages that answered; empty when none are known. */
  get(chatId: number, messageId: number): Promise<readonly number[]>;
  set(chatId: number, messageId: number, replyIds: readonly number[], now: number): Promise<void>;
}

/** So long after it was last asked a question without an answer is kept. */
export const QUESTION_KEPT_MS = 180 * 86_400_000;

/** A question that found no answer, without who asked. Who wants to be told has a subscription that names its `id`. */
export interface UnansweredQuestion {
  /** 12 hexadecimal digits made from language and text; fits into callback data. */
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly count: number;
  readonly firstAsked: number;
  readonly lastAsked: number;
}

export interface QuestionStore {
  /** Counts the question; the same words in other case or spacing are the same question. Gives its id. */
  record(text: string, language: Language, now: number): Promise<string>;
  get(id: string): Promise<UnansweredQuestion | undefined>;
  /** The most often asked first, then the newest. */
  list(limit: number): Promise<readonly UnansweredQuestion[]>;
  remove(id: string): Promise<void>;
}

/** Telegram repeats an update for at most 24 hours. */
export const HANDLED_KEPT_MS = 48 * 3_600_000;

/**
 * How long a claim keeps others away when the process that made it no longer prolongs it. We answer Telegram within a second,
 * and processes prolong what they have in hand; so a claim this old is a dead process's.
 */
export const CLAIM_LIVES_MS = 10_000;

/** `begun`: ours to handle. `done`: handled before. `underway`: another process has it, or another update of its lane, in hand. */
export type ClaimOutcome = "begun" | "done" | "underway";

/** What one write notes. Ids are in no list twice. */
export interface ClaimChanges {
  /**
   * To be claimed when unknown, or when an earlier claim has run out. Nothing of a `lane` (a chat) is claimed while another
   * process has an update of it in hand, so that a chat's updates keep their order; without a lane nothing is waited for.
   */
  readonly begin: readonly { readonly id: number; readonly lane?: string }[];
  /** Handled: never again. */
  readonly finish: readonly number[];
  /** Not handled: whoever gets it next may. A finished one stays finished. */
  readonly abandon: readonly number[];
  /** Still in hand: others go on waiting. */
  readonly prolong: readonly number[];
}

/** Telegram may deliver an update twice, to two processes at once, or again after the one that had it died. */
export interface HandledStore {
  /**
   * Notes all changes in one durable transaction, and says what became of each id to `begin`, in its order. `holder` tells
   * processes apart. Rejects when nothing was written. Lanes are forgotten with the claim.
   */
  write(changes: ClaimChanges, holder: string, now: number): Promise<readonly ClaimOutcome[]>;
}

/** A right that one process at a time holds for a while, and another takes over when it is not renewed. */
export interface LeaseStore {
  /** Takes the lease or, for its holder, prolongs it to `now + ttlMs`. False while another holds it. */
  acquire(name: string, holder: string, ttlMs: number, now: number): Promise<boolean>;
  /** Gives it back at once; nothing happens when another holds it by now. */
  release(name: string, holder: string): Promise<void>;
}

/** Once a chat has a subscription, the same wish for the same place is not a second one. */
export interface SubscriptionStore {
  /** `exists`: this chat and topic already asks for exactly this, by the subscription `id`; nothing was changed. */
  add(subscription: Subscription): Promise<{ type: "added" } | { type: "exists"; id: string }>;
  get(id: string): Promise<Subscription | undefined>;
  /** Puts a changed subscription in the place of the one with its id. `missing`: it has been removed meanwhile. */
  replace(subscription: Subscription): Promise<{ type: "saved" | "missing" } | { type: "exists"; id: string }>;
  remove(id: string): Promise<boolean>;
  /** Oldest first, of all topics. */
  ofChat(chatId: number): Promise<readonly Subscription[]>;
  /** How many this person set up, in all chats. */
  countBy(userId: number): Promise<number>;
  /** Those, oldest first. */
  setUpBy(userId: number): Promise<readonly Subscription[]>;
  /** In the order of ids, those after `afterId` (from the beginning: empty); for going through all without holding all. */
  page(afterId: string, limit: number): Promise<readonly Subscription[]>;
  /** How many chats have an active subscription, and how many subscriptions there are by state. */
  counts(): Promise<{ readonly chats: number; readonly active: number; readonly paused: number }>;
}

/**
 * `waiting` for a curator; `published`: its deliveries are planned; `skipped` by a curator; `void`: withdrawn before anyone was
 * told; `stopped`: taken back after some had been told, and free to be published again to the others.
 */
export type UpdateState = "waiting" | "published" | "skipped" | "void" | "stopped";

export interface SavedUpdate {
  readonly update: Update;
  readonly state: UpdateState;
  readonly detectedAt: number;
  readonly decidedAt?: number;
}

export interface UpdateStore {
  /** Undefined on the first start, when nothing has ever been looked at. */
  seen(): Promise<Seen | undefined>;
  /** Saves what `changesBetween` found, all or nothing. New updates wait; doing it twice adds nothing. */
  remember(changes: Changes, now: number): Promise<void>;
  get(id: UpdateId, revision: number): Promise<SavedUpdate | undefined>;
  /** The newest revision that was published, also if it was stopped. */
  newest(id: UpdateId): Promise<Update | undefined>;
  /** What a curator has to decide, oldest first: `waiting` and `stopped`. */
  waiting(): Promise<readonly SavedUpdate[]>;
  /** Replaces audience and answers of an update that waits; false when it no longer does. */
  amend(update: Update): Promise<boolean>;
  /** False when it no longer waits. */
  skip(id: UpdateId, revision: number, now: number): Promise<boolean>;
  /**
   * Publishes a new update and writes its deliveries, in one transaction. Gives how many were added; deliveries that exist are
   * left as they are. Undefined when it was decided already: nothing was changed.
   */
  publish(
    id: UpdateId,
    revision: number,
    deliveries: readonly PlannedDelivery[],
    now: number,
  ): Promise<number | undefined>;
  /** The same for a correction: one delivery, due at `dueAt`, for each post that showed an earlier revision. */
  publishCorrection(id: UpdateId, revision: number, dueAt: number, now: number): Promise<number | undefined>;
  /** How many posts showed an earlier revision: the chats a correction would go to. */
  countShown(id: UpdateId, revision: number): Promise<number>;
  /** Takes back what has not started. Without anyone told it waits again; else it is `stopped`. */
  undo(id: UpdateId, revision: number, now: number): Promise<{ readonly stopped: number; readonly told: number }>;
  /** Deliveries of an update that have begun or are done, in the order of ids. */
  told(id: UpdateId, revision: number): Promise<readonly Delivery[]>;
  /** Posts deleted from their chats count as never shown. With none left of a stopped update, it waits again. */
  recalled(id: UpdateId, revision: number, deliveries: readonly number[]): Promise<void>;
  /** The newest revision of what was published last, newest first. */
  recent(limit: number): Promise<readonly SavedUpdate[]>;
}

/** The lease of the one process that sends; `start` checks and prolongs it. */
export const SENDER_LEASE = "sender";

export interface HeldLease {
  readonly holder: string;
  readonly ttlMs: number;
}

/** The revision of the update of each delivery of a post, in their order, and the language of the post. */
export interface ShownPost {
  readonly revisions: readonly number[];
  readonly language: Language;
}

/** The note of a delivery whose post ended subscriptions that had waited for it. */
export const WATCH_ENDED = "ended a watch";

/** A place in the order of `due`. */
export type DueCursor = Pick<Delivery, "readyAt" | "id">;

/** Digests longer than this go on in a next post. */
export const BATCH_LIMIT = 50;

/** Sent deliveries are the memory of what was shown where, for corrections; so long they are kept. */
export const SENT_KEPT_MS = 400 * 86_400_000;

export const DROPPED_KEPT_MS = 90 * 86_400_000;

/** How long the subscriptions of a chat that the bot lost wait for it to come back. */
export const LOST_KEPT_MS = 30 * 86_400_000;

export interface OutboxStore {
  /**
   * Deliveries that may be sent now, only the first of each chat: a later one never overtakes. Sorted by `readyAt`, then `id`;
   * those after the cursor.
   */
  due(now: number, after: DueCursor | undefined, limit: number): Promise<readonly Delivery[]>;
  /** All deliveries that go out in one post with this one, itself included, in order, at most `BATCH_LIMIT`. */
  batchOf(first: Delivery, now: number): Promise<readonly Delivery[]>;
  /** When the next delivery that is not ready yet will be; undefined when there is none. */
  nextReadyAt(now: number): Promise<number | undefined>;
  get(id: number): Promise<Delivery | undefined>;
  /** The first delivery of the post that this message is part of; undefined when it is none of ours. */
  findShown(chatId: number, messageId: number): Promise<Delivery | undefined>;
  /** Every delivery that was shown in the same post, in order. */
  post(batch: number): Promise<readonly Delivery[]>;
  /**
   * Marks an attempt as under way and prolongs the lease, in one transaction, so that a process that lost the lease cannot send.
   * `shown` is what the post will show; left out for a post already begun.
   * `changed`: a delivery was moved, removed or decided meanwhile, or a newer revision was published; read again.
   */
  start(
    batch: readonly Delivery[],
    shown: ShownPost | undefined,
    lease: HeldLease,
    now: number,
  ): Promise<"started" | "changed" | "lease-lost">;
  /**
   * Records a message that is out. With `last` the post is complete: its deliveries are sent, the target of a correction counts
   * as corrected, and the `fulfilled` subscriptions end, which is noted (`WATCH_ENDED`). One transaction.
   */
  sent(
    batch: readonly Delivery[],
    result: { messageId?: number; last: boolean; readyAt: number; fulfilled: readonly string[] },
    now: number,
  ): Promise<void>;
  /**
   * Tries again not before `until`. `forget`: nothing went out, so the post may be put together anew, with others and with newer
   * words.
   */
  wait(ids: readonly number[], until: number, note: string, forget: boolean): Promise<void>;
  /** Moves deliveries to another time, as quiet hours ask; unlike after a failure, later ones of the chat need not wait. */
  postpone(ids: readonly number[], dueAt: number): Promise<void>;
  drop(ids: readonly number[], note: string, now: number): Promise<void>;
  /** Tells each of a digest in a post of its own: together they were refused. */
  split(ids: readonly number[], note: string): Promise<void>;
  /** Sends plain text from now on. */
  makePlain(ids: readonly number[], note: string): Promise<void>;
  /** A correction that could not edit replies instead. */
  replyInstead(id: number): Promise<void>;
  /** `oldestReadyAt`: since when the longest waiting delivery that is due has waited. */
  counts(now: number): Promise<OutboxCounts>;
}

export interface OutboxCounts {
  readonly due: number;
  readonly later: number;
  readonly held: number;
  readonly oldestReadyAt?: number;
}

/** What happens to chats. Each is one transaction over everything stored about the chat. */
export interface ChatChangeStore {
  /** Pauses what is active and holds what is pending. Gives the subscriptions that were paused by this. */
  pause(chatId: number, reason: "gone" | "no-right", note: string, now: number): Promise<readonly Subscription[]>;
  /** Ends the pauses that the loss of the chat began (not a person's); what was held is due again. */
  revive(chatId: number, now: number): Promise<readonly Subscription[]>;
  /**
   * A group became a supergroup: settings, subscriptions and deliveries follow. Where the new chat already has the same
   * subscription or delivery, one remains. Messages of the old chat cannot be edited in the new one and are forgotten.
   */
  move(from: number, to: number): Promise<void>;
  /** A topic was closed or deleted: its subscriptions and deliveries go to the chat itself. Gives those that moved. */
  leaveTopic(address: ChatAddress & { readonly threadId: number }): Promise<readonly Subscription[]>;
  /** Deletes everything stored about a chat or, when it is a private one, about the person. */
  forget(chatId: number): Promise<void>;
  /** Deletes what has been kept for its time: see the `…_KEPT_MS` constants. Gives the subscriptions that ended. */
  purge(now: number): Promise<readonly Subscription[]>;
}
