import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import type { SendOutcome } from "../../src/subscriptions/delivery-outcome.js";
import { classify } from "../../src/telegram/send.js";

type Parameters = { retry_after?: number; migrate_to_chat_id?: number };

function refusal(code: number, description: string, parameters: Parameters = {}, payload: object = { chat_id: 7 }) {
  const response = { ok: false as const, error_code: code, description, parameters };
  return new GrammyError("Call to 'sendMessage' failed!", response, "sendMessage", { ...payload });
}

const gone = (reason: string) => ({ type: "chat-gone", reason });
const noRight = (reason: string) => ({ type: "no-right", reason });
const rejected = (reason: string) => ({ type: "rejected", reason });

describe("classify", () => {
  it.each<[number, string, object]>([
    [403, "Forbidden: bot was blocked by the user", gone("blocked")],
    [403, "Forbidden: user is deactivated", gone("deactivated")],
    [403, "Forbidden: bot was kicked from the group chat", gone("kicked")],
    [403, "Forbidden: bot was kicked from the supergroup chat", gone("kicked")],
    [403, "Forbidden: bot was kicked from the channel chat", gone("kicked")],
    [403, "Forbidden: bot is not a member of the group chat", gone("not-a-member")],
    [403, "Forbidden: bot is not a member of the supergroup chat", gone("not-a-member")],
    [403, "Forbidden: bot is not a member of the channel chat", gone("not-a-member")],
    [400, "Bad Request: CHANNEL_PRIVATE", gone("not-a-member")],
    [403, "Forbidden: bot can't initiate conversation with a user", gone("cannot-initiate")],
    [403, "Forbidden: bot can't send messages to bots", gone("cannot-initiate")],
    [403, "Forbidden: the bot can't send messages to the bot", gone("cannot-initiate")],
    [400, "Bad Request: PEER_ID_INVALID", gone("chat-not-found")],
    [400, "Bad Request: chat not found", gone("chat-not-found")],
    [400, "Bad Request: private chat not found", gone("chat-not-found")],
    [403, "Forbidden: the group chat was deleted", gone("chat-not-found")],
    [400, "Bad Request: group chat was upgraded to a supergroup chat", gone("chat-not-found")],

    [400, "Bad Request: message thread not found", { type: "topic-gone", reason: "deleted" }],
    [400, "Bad Request: TOPIC_DELETED", { type: "topic-gone", reason: "deleted" }],
    [400, "Bad Request: TOPIC_CLOSED", { type: "topic-gone", reason: "closed" }],
    [400, "Bad Request: chat doesn't have topics", { type: "topic-gone", reason: "deleted" }],

    [400, "Bad Request: CHAT_WRITE_FORBIDDEN", noRight("cannot-post")],
    [400, "Bad Request: have no write access to the chat", noRight("cannot-post")],
    [400, "Bad Request: have no rights to send a message", noRight("cannot-post")],
    [400, "Bad Request: CHAT_GUEST_SEND_FORBIDDEN", noRight("cannot-post")],
    [400, "Bad Request: not enough rights to send text messages to the chat", noRight("cannot-post")],
    [400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN", noRight("cannot-post")],
    [400, "Bad Request: need administrator rights in the channel chat", noRight("need-admin")],
    [400, "Bad Request: CHAT_ADMIN_REQUIRED", noRight("need-admin")],
    [400, "Bad Request: CHAT_RESTRICTED", noRight("restricted")],
    [400, "Bad Request: not enough rights to send photos to the chat", noRight("cannot-send-media")],
    [400, "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN", noRight("cannot-send-media")],
    [400, "Bad Request: not enough rights to send the rich message to the chat", noRight("cannot-send-rich")],
    [400, "Bad Request: ALLOW_PAYMENT_REQUIRED_10", noRight("payment-required")],
    [403, "Forbidden: something nobody has seen", noRight("forbidden")],

    [
      400,
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
      { type: "not-modified" },
    ],
    [400, "Bad Request: message to edit not found", { type: "message-gone" }],
    [400, "Bad Request: message to be replied not found", { type: "message-gone" }],
    [400, "Bad Request: message to delete not found", { type: "message-gone" }],
    [400, "Bad Request: message can't be edited", { type: "message-gone" }],
    [400, "Bad Request: MESSAGE_ID_INVALID", { type: "message-gone" }],

    [400, "Bad Request: message is too long", rejected("message-too-long")],
    [400, "Bad Request: message caption is too long", rejected("caption-too-long")],
    [
      400,
      `Bad Request: can't parse entities: Unsupported start tag "chat not found" at byte offset 3`,
      rejected("bad-markup"),
    ],
    [400, "Bad Request: ENTITIES_TOO_LONG", rejected("too-much-markup")],
    [400, "Bad Request: message text is empty", rejected("empty-text")],
    [400, "Bad Request: BUTTON_DATA_INVALID", rejected("bad-buttons")],
    [400, "Bad Request: reply markup is too long", rejected("bad-buttons")],
    [
      400,
      "Bad Request: query is too old and response timeout expired or query ID is invalid",
      rejected("query-too-old"),
    ],
    [400, "Bad Request: a fault of ours without a name", rejected("a fault of ours without a name")],
    [404, "Not Found: method not found", rejected("method-unknown")],
    [404, "Not Found", rejected("method-unknown")],
    [413, "Request Entity Too Large", rejected("Request Entity Too Large")],

    [401, "Unauthorized", { type: "unauthorized" }],
    [
      409,
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      { type: "retry", afterMs: 1_000, scope: "bot" },
    ],
    [400, "Bad Request: FROZEN_METHOD_INVALID", { type: "retry", afterMs: 600_000, scope: "bot" }],
    [
      500,
      "Internal Server Error: Request aborted",
      { type: "retry", afterMs: 1_000, scope: "network", maybeSent: true },
    ],
    [502, "Bad Gateway", { type: "retry", afterMs: 1_000, scope: "network", maybeSent: true }],
    [429, "Too Many Requests: retry after 5", { type: "retry", afterMs: 5_000, scope: "chat" }],
    [429, "Too Many Requests", { type: "retry", afterMs: 5_000, scope: "chat" }],
  ])("%i %s", (code, description, expected) => {
    expect(classify(refusal(code, description))).toEqual(expected);
  });

  it("waits exactly as long as Telegram says, and believes the parameter before the words", () => {
    const error = refusal(429, "Too Many Requests: retry after 3", { retry_after: 37 });
    expect(classify(error)).toEqual({ type: "retry", afterMs: 37_000, scope: "chat" });
  });

  it("counts a flood against the bot when the call named no chat", () => {
    const error = refusal(429, "Too Many Requests: retry after 3", { retry_after: 3 }, { inline_query_id: "1" });
    expect(classify(error)).toEqual({ type: "retry", afterMs: 3_000, scope: "bot" });
  });

  it("follows a group to its new id", () => {
    const error = refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: -1001234567890,
    });
    expect(classify(error)).toEqual({ type: "chat-moved", to: -1001234567890 });
  });

  it("understands words in other letters than expected", () => {
    expect(classify(refusal(403, "Forbidden: Bot was blocked by the user"))).toEqual(gone("blocked"));
  });

  const network = { type: "retry", afterMs: 1_000, scope: "network" } satisfies SendOutcome;

  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH"])("knows that nothing left on %s", (errorCode) => {
    const cause = Object.assign(new Error("request failed"), { code: errorCode });
    expect(classify(new HttpError("Network request for 'sendMessage' failed!", cause))).toEqual(network);
  });

  it.each<[string, unknown]>([
    ["a reset connection", Object.assign(new Error("reset"), { code: "ECONNRESET" })],
    ["a timeout of the connection", Object.assign(new Error("timed out"), { code: "ETIMEDOUT" })],
    ["a timeout of grammY", new Error("Request to 'sendMessage' timed out after 500 seconds")],
    ["an answer that is no JSON", Object.assign(new Error("invalid json"), { type: "invalid-json" })],
    ["no cause at all", undefined],
  ])("says that the message may have arrived after %s", (_name, cause) => {
    const error = new HttpError("Network request for 'sendMessage' failed!", cause);
    expect(classify(error)).toEqual({ ...network, maybeSent: true });
  });

  it("does not take our own faults for Telegram's", () => {
    const bug = new TypeError("x is not a function");
    expect(() => classify(bug)).toThrow(bug);
    expect(() => classify("a string")).toThrow();
  });
});
