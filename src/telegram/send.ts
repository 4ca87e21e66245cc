// The one place that gives Telegram's refusals their meaning.
//
// Wordings: telegram-bot-api `Client.cpp` (fail_query_with_error, check_chat_access, check_message_topic) and tdlib
// `DialogManager`, `MessagesManager` (process_send_message_fail_error), `MessageContent` (rights to send). Names in capitals
// come from Telegram's servers and pass through unchanged.

import { GrammyError, HttpError } from "grammy";
import type { ChatGoneReason, NoRightReason, SendOutcome } from "../subscriptions/delivery-outcome.js";

/** The least wait after a fault of the network or of Telegram's servers; the caller's backoff grows from it. */
export const NETWORK_RETRY_MS = 1_000;

/** When Telegram says "too many requests" and not for how long. */
export const UNSPECIFIED_FLOOD_RETRY_MS = 5_000;

/** A frozen bot is thawed by people; asking more often helps nobody. */
export const FROZEN_RETRY_MS = 10 * 60_000;

/**
 * What an error thrown by a call of the Bot API means for the message and the chat. Parameters are read first
 * (`retry_after`, `migrate_to_chat_id`), then the code, and the wording last, since Telegram may change it.
 *
 * Telegram does not say whether a 429 concerns the chat or the whole bot: it counts against the chat the call named, and
 * against the bot when it named none. Seeing it in several chats at once is for the sender to judge.
 *
 * `rejected` carries a short name where we know the fault ("message-too-long", "bad-markup", "method-unknown", …) and
 * Telegram's own words otherwise.
 *
 * @throws the error itself when it does not come from Telegram or the network: it is a fault of ours, and no outcome.
 */
export function classify(error: unknown): SendOutcome {
  if (isRefusal(error)) return classifyRefusal(error);
  if (isNetworkFault(error)) return afterNetworkFault(error);
  throw error;
}

function classifyRefusal(error: Refusal): SendOutcome {
  const { retry_after: retryAfter, migrate_to_chat_id: movedTo } = error.parameters;
  if (retryAfter !== undefined) return afterFlood(error, retryAfter * 1_000);
  if (movedTo !== undefined) return { type: "chat-moved", to: movedTo };

  const code = error.error_code;
  if (code === 401) return { type: "unauthorized" };
  if (code === 404) return { type: "rejected", reason: "method-unknown" };
  // Two processes poll with one token. It refuses getUpdates, hardly a message; whatever it refuses can be tried again.
  if (code === 409) return { type: "retry", afterMs: NETWORK_RETRY_MS, scope: "bot" };
  if (code === 429) return afterFlood(error, msInWords(error.description) ?? UNSPECIFIED_FLOOD_RETRY_MS);
  if (code >= 500) return { type: "retry", afterMs: NETWORK_RETRY_MS, scope: "network", maybeSent: true };

  const known = REFUSALS.find(([wording]) => wording.test(error.description));
  if (known) return known[1];
  // Whatever the words are, 403 is about the chat and not about the message.
  if (code === 403) return { type: "no-right", reason: "forbidden" };
  return { type: "rejected", reason: error.description.replace(/^Bad Request: /, "") };
}

const gone = (reason: ChatGoneReason): SendOutcome => ({ type: "chat-gone", reason });
const noRight = (reason: NoRightReason): SendOutcome => ({ type: "no-right", reason });
const rejected = (reason: string): SendOutcome => ({ type: "rejected", reason });

/** The first that matches counts. Telegram capitalises freely, so case never matters. */
const REFUSALS: readonly (readonly [RegExp, SendOutcome])[] = [
  // Before all others: it repeats pieces of our own text, which must not be read as a statement about the chat.
  [/can't parse entities|ENTITY_BOUNDS_INVALID/i, rejected("bad-markup")],

  [/bot was blocked by the user|USER_IS_BLOCKED/i, gone("blocked")],
  [/user is deactivated|USER_DEACTIVATED|USER_DELETED/i, gone("deactivated")],
  [/bot was kicked from/i, gone("kicked")],
  [/bot is not a member of|CHANNEL_PRIVATE|CHANNEL_PUBLIC_GROUP_NA/i, gone("not-a-member")],
  [/can't initiate conversation with|can't send messages to (?:the )?bot/i, gone("cannot-initiate")],
  // An upgrade without the new id leaves nothing to follow.
  [/chat not found|PEER_ID_INVALID|CHAT_ID_INVALID|user not found/i, gone("chat-not-found")],
  [/group chat was (?:deleted|upgraded)|chat is deactivated/i, gone("chat-not-found")],

  [/TOPIC_CLOSED/i, { type: "topic-gone", reason: "closed" }],
  [/message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i, { type: "topic-gone", reason: "deleted" }],
  [/invalid forum topic identifier|chat doesn't have topics/i, { type: "topic-gone", reason: "deleted" }],

  [/need administrator rights|CHAT_ADMIN_REQUIRED/i, noRight("need-admin")],
  [/not enough rights to send the rich message/i, noRight("cannot-send-rich")],
  [/not enough rights to send text messages|CHAT_SEND_PLAIN_FORBIDDEN/i, noRight("cannot-post")],
  [/not enough rights to send|CHAT_SEND_[A-Z]+_FORBIDDEN/i, noRight("cannot-send-media")],
  [/have no (?:write access|rights to send)|CHAT_WRITE_FORBIDDEN|CHAT_GUEST_SEND_FORBIDDEN/i, noRight("cannot-post")],
  [/CHAT_RESTRICTED|USER_BANNED_IN_CHANNEL/i, noRight("restricted")],
  [/ALLOW_PAYMENT_REQUIRED/i, noRight("payment-required")],

  [/message is not modified/i, { type: "not-modified" }],
  [/message to .+ not found|message can't be edited|MESSAGE_ID_INVALID/i, { type: "message-gone" }],

  [/FROZEN_METHOD_INVALID/i, { type: "retry", afterMs: FROZEN_RETRY_MS, scope: "bot" }],

  [/message is too long|MESSAGE_TOO_LONG/i, rejected("message-too-long")],
  [/caption is too long|CAPTION_TOO_LONG/i, rejected("caption-too-long")],
  [/ENTITIES_TOO_LONG/i, rejected("too-much-markup")],
  [/text is empty|text must be non-empty|MESSAGE_EMPTY/i, rejected("empty-text")],
  [/BUTTON_[A-Z_]+|reply markup is too long|REPLY_MARKUP_INVALID/i, rejected("bad-buttons")],
  [/query is too old/i, rejected("query-too-old")],
];

function afterFlood(error: Refusal, afterMs: number): SendOutcome {
  return { type: "retry", afterMs, scope: "chat_id" in error.payload ? "chat" : "bot" };
}

function msInWords(description: string): number | undefined {
  const seconds = /retry after (\d+)/i.exec(description)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1_000;
}

// Errors of node's network that end the attempt before anything was sent.
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN"]);

function afterNetworkFault(error: HttpError): SendOutcome {
  const retry = { type: "retry", afterMs: NETWORK_RETRY_MS, scope: "network" } as const;
  return NEVER_SENT.has(codeOf(error.error)) ? retry : { ...retry, maybeSent: true };
}

function codeOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}

type Refusal = Pick<GrammyError, "error_code" | "description" | "parameters" | "payload">;

// By name as well: an error thrown inside a plugin may be of another copy of grammY's class.
function isRefusal(error: unknown): error is Refusal {
  return error instanceof GrammyError || (error instanceof Error && error.name === "GrammyError");
}

function isNetworkFault(error: unknown): error is HttpError {
  return error instanceof HttpError || (error instanceof Error && error.name === "HttpError");
}
