/**
 * One update on its way to one chat. It is written before anything is sent and stays `pending` until the store has recorded
 * what became of it, so that a stop at any moment repeats at most the one message that was under way.
 *
 *     pending ──► sent            (its messages are remembered, for corrections)
 *        │  ▲ └──► dropped        (nobody wants it any more, or it is malformed)
 *        ▼  │
 *       held                      (the bot lost the chat; goes on when it is back)
 */
import type { Language } from "../corpus/language.js";
import { backoffMs } from "./backoff.js";
import type { SendOutcome } from "./delivery-outcome.js";
import type { ChatAddress, ChatKind } from "./subscription.js";
import type { UpdateId } from "./updates.js";

export interface PlannedDelivery {
  readonly updateId: UpdateId;
  readonly revision: number;
  readonly chat: ChatAddress;
  readonly chatKind: ChatKind;
  readonly language: Language;
  /** Whether it waits to be told together with others. */
  readonly digest: boolean;
  /** When it is to be told; the deliveries of a chat go in this order. */
  readonly dueAt: number;
}

export interface Delivery extends PlannedDelivery {
  readonly id: number;
  readonly state: "pending" | "held" | "sent" | "dropped";
  /** `edit` and `reply` correct the post of an earlier delivery, `target`. */
  readonly how: "post" | "edit" | "reply";
  readonly target?: number;
  /** Not before this time: `dueAt`, or later after a failure. Later ones of the chat wait with it. */
  readonly readyAt: number;
  readonly attempts: number;
  /** Set while a message is under way, and left so by a crash: then nobody knows whether it went out. */
  readonly startedAt?: number;
  /** Deliveries told in one post share it: the id of the first. Set when the first message of the post starts. */
  readonly batch?: number;
  /** The revision that was shown; set together with `batch`. */
  readonly shownRevision?: number;
  /** The messages of the post that are out, in order. */
  readonly messageIds: readonly number[];
  /** Parts of the post that are out; equal to `messageIds.length` unless Telegram named no id. */
  readonly partsSent: number;
  /** Send plain text: the chat refused pictures or rich messages. */
  readonly plain: boolean;
  readonly note?: string;
}

/** What follows from one attempt, in the words of the store. */
export type Step =
  | { type: "sent"; messageId?: number }
  /** Try again, not before `until`. */
  | { type: "wait"; until: number; note: string }
  | { type: "drop"; note: string }
  | { type: "pause-chat"; reason: "gone" | "no-right"; note: string }
  | { type: "move-chat"; to: number }
  | { type: "leave-topic"; reason: "closed" | "deleted" }
  /** Try again at once, as plain text. */
  | { type: "plainer"; note: string }
  /** The post cannot be edited: reply under it instead. */
  | { type: "reply-instead" };

/** A token that is refused is a matter for people; asking more often helps nobody. */
export const UNAUTHORIZED_RETRY_MS = 60_000;

/** The least wait for a chat after a failure whose cause may be the network. */
const LEAST_RETRY_MS = 1_000;

/**
 * What follows from one attempt to send a delivery. Pure; `delivery.attempts` counts this attempt too.
 *
 * No number of failures gives a delivery up: as long as nothing says that chat or message are wrong, it is owed.
 */
export function afterAttempt(
  delivery: Pick<Delivery, "attempts" | "how" | "chat" | "plain">,
  outcome: SendOutcome,
  now: number,
  random: () => number,
): Step {
  switch (outcome.type) {
    case "sent":
      return { type: "sent", ...(outcome.messageId === undefined ? {} : { messageId: outcome.messageId }) };
    case "retry": {
      const backoff = outcome.scope === "network" ? LEAST_RETRY_MS + backoffMs(delivery.attempts, random) : 0;
      return { type: "wait", until: now + Math.max(outcome.afterMs, backoff), note: `retry (${outcome.scope})` };
    }
    case "unauthorized":
      return { type: "wait", until: now + UNAUTHORIZED_RETRY_MS, note: "unauthorized" };
    case "chat-moved":
      // A chat that moved to itself would be tried for ever.
      if (outcome.to === delivery.chat.chatId) return { type: "drop", note: "moved to itself" };
      return { type: "move-chat", to: outcome.to };
    case "chat-gone":
      return { type: "pause-chat", reason: "gone", note: outcome.reason };
    case "no-right":
      if (outcome.reason === "cannot-send-media" || outcome.reason === "cannot-send-rich") {
        if (!delivery.plain) return { type: "plainer", note: outcome.reason };
      }
      return { type: "pause-chat", reason: "no-right", note: outcome.reason };
    case "topic-gone":
      // General cannot be left for General: there the bot simply may not post.
      if (delivery.chat.threadId === undefined)
        return { type: "pause-chat", reason: "no-right", note: "general-closed" };
      return { type: "leave-topic", reason: outcome.reason };
    case "not-modified":
      return { type: "sent" };
    case "message-gone":
      return delivery.how === "edit" ? { type: "reply-instead" } : { type: "drop", note: "message-gone" };
    case "rejected":
      return { type: "drop", note: `rejected: ${outcome.reason}` };
  }
}
