import type { Delivery } from "../../subscriptions/delivery.js";
import type { ChatSettings, SavedConversation, SavedUpdate, UnansweredQuestion } from "../../subscriptions/store.js";
import type { Subscription } from "../../subscriptions/subscription.js";
import type { SeenItem, UpdateId } from "../../subscriptions/updates.js";

export type KeptDelivery = Delivery & { readonly doneAt?: number };

/** Without `holder` the update is done. */
export interface KeptClaim {
  readonly at: number;
  readonly holder?: string;
  readonly lane?: string;
}

/** What the parts of the memory store share. */
export interface Memory {
  readonly chats: Map<number, ChatSettings>;
  readonly conversations: Map<string, SavedConversation>;
  /** By `<chatId>:<messageId>`. */
  readonly answered: Map<string, { readonly replyIds: readonly number[]; readonly at: number }>;
  readonly questions: Map<string, UnansweredQuestion>;
  readonly handled: Map<number, KeptClaim>;
  readonly leases: Map<string, { readonly holder: string; readonly expiresAt: number }>;
  readonly subscriptions: Map<string, Subscription>;
  readonly seen: Map<UpdateId, Omit<SeenItem, "waiting">>;
  /** By `<id>@<revision>`, in the order they were found. */
  readonly updates: Map<string, SavedUpdate>;
  /** By id, in the order of ids. */
  readonly deliveries: Map<number, KeptDelivery>;
}

export function newMemory(): Memory {
  return {
    chats: new Map(),
    conversations: new Map(),
    answered: new Map(),
    questions: new Map(),
    handled: new Map(),
    leases: new Map(),
    subscriptions: new Map(),
    seen: new Map(),
    updates: new Map(),
    deliveries: new Map(),
  };
}

/** The store's calls are asynchronous; a fault in one is a rejection, as it would be with a database. */
export function soon<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
