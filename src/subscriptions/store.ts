/**
 * Everything the bot remembers between two starts, as the rest of the program asks for it. `storage/` implements it over
 * memory, SQLite and PostgreSQL; one contract (tests/storage/store-contract.ts) holds for all three.
 *
 * Times are milliseconds since 1970, given by the caller. Chat, user and message ids are Telegram's numbers. A failed read or
 * write is thrown: a swallowed one would be a lost subscription.
 */
import type { Language } from "../corpus/language.js";
import type { ChatKind } from "./subscription.js";

export interface Store {
  readonly chats: ChatSettingsStore;
  readonly conversations: ConversationStore;
  readonly values: ValueStore;
  readonly answered: AnsweredStore;
  readonly questions: QuestionStore;
  readonly handled: HandledStore;
  readonly leases: LeaseStore;
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

/** Telegram may deliver an update twice, to two processes at once; one of them gets it. */
export interface HandledStore {
  /** True for the first who asks, false ever after. */
  claimUpdate(updateId: number, now: number): Promise<boolean>;
}

/** A right that one process at a time holds for a while, and another takes over when it is not renewed. */
export interface LeaseStore {
  /** Takes the lease or, for its holder, prolongs it to `now + ttlMs`. False while another holds it. */
  acquire(name: string, holder: string, ttlMs: number, now: number): Promise<boolean>;
  /** Gives it back at once; nothing happens when another holds it by now. */
  release(name: string, holder: string): Promise<void>;
}
