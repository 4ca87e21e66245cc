// What became of one attempt to send, in words that do not depend on Telegram's. Every kind asks for a different step.

/**
 * Nothing was wrong with message or chat; try again. `afterMs` is the least wait: for `chat` and `bot` it is what Telegram
 * asked for; for `network` the caller adds its own growing wait (`backoffMs`).
 *
 * `scope` says what has to wait: this chat, everything the bot sends, or whatever goes over the network.
 * `maybeSent` is set when the request may have reached Telegram before the failure, so that trying again may repeat it.
 */
export type Retry = { type: "retry"; afterMs: number; scope: "chat" | "bot" | "network"; maybeSent?: true };

/** Why the bot cannot reach a chat any more. */
export type ChatGoneReason =
  "blocked" | "deactivated" | "kicked" | "not-a-member" | "chat-not-found" | "cannot-initiate";

/**
 * Why the bot is in a chat and may not post there. `cannot-send-media` and `cannot-send-rich` leave plain text open;
 * `payment-required` is a chat that takes Stars for each message; `forbidden` is a refusal whose wording we do not know.
 */
export type NoRightReason =
  | "cannot-post"
  | "need-admin"
  | "restricted"
  | "cannot-send-media"
  | "cannot-send-rich"
  | "payment-required"
  | "forbidden";

/** What became of one attempt to send or edit a message. */
export type SendOutcome =
  | { type: "sent"; messageId?: number }
  | Retry
  /** The group became a supergroup with this id. */
  | { type: "chat-moved"; to: number }
  | { type: "chat-gone"; reason: ChatGoneReason }
  | { type: "no-right"; reason: NoRightReason }
  | { type: "topic-gone"; reason: "closed" | "deleted" }
  /** The message to edit is there and already says this. */
  | { type: "not-modified" }
  /** The message to edit, answer or delete is not there, or can no longer be edited. */
  | { type: "message-gone" }
  /** Our mistake: a malformed message. It costs no chat its subscription. */
  | { type: "rejected"; reason: string }
  /** The token is not valid: nothing will be sent until the operator acts, and no delivery may be given up for it. */
  | { type: "unauthorized" };
