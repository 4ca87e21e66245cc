import type { Message, UserFromGetMe } from "grammy/types";
import { describe, expect, it } from "vitest";
import { readIncoming } from "../../src/bot/incoming.js";

const me = { id: 100, is_bot: true, first_name: "Desk", username: "Desk_bot" } as UserFromGetMe;
const anna = { id: 7, is_bot: false, first_name: "Anna" };
const privately = { chat: { id: 7, type: "private" }, from: anna };
const inGroup = { chat: { id: -1, type: "supergroup" }, from: anna };

function read(fields: object): ReturnType<typeof readIncoming> {
  return readIncoming({ message_id: 1, date: 1, ...fields } as Message, me);
}

function mention(text: string): object {
  return { text, entities: [{ type: "mention", offset: text.indexOf("@"), length: "@desk_bot".length }] };
}

describe("in a private chat", () => {
  it.each([
    ["/help", { type: "command", name: "help", argument: "" }],
    ["/Ask@DESK_BOT  what\nnow ", { type: "command", name: "ask", argument: "what\nnow" }],
    ["/ask@other_bot what", { type: "silence" }],
    ["what is /help", { type: "question", text: "what is /help" }],
    ["/", { type: "question", text: "/" }],
    ["/статья 6", { type: "question", text: "/статья 6" }],
  ])("%j is read", (text, expected) => {
    expect(read({ ...privately, text })).toEqual(expected);
  });

  it("a text that is long, or passed on and not short, is no question", () => {
    const forward_origin = { type: "hidden_user", sender_user_name: "X", date: 1 };
    expect(read({ ...privately, text: "x".repeat(501) }).type).toBe("passed-on");
    expect(read({ ...privately, text: "x".repeat(200), forward_origin }).type).toBe("passed-on");
    expect(read({ ...privately, text: "Has Arvenia signed?", forward_origin }).type).toBe("question");
    expect(read({ ...privately, text: "/forget", forward_origin })).toEqual({ type: "question", text: "/forget" });
  });

  it.each(["photo", "sticker", "voice", "location", "poll", "contact", "video_note", "dice"])(
    "a %s is no text",
    (kind) => {
      expect(read({ ...privately, [kind]: {} }).type).toBe("not-text");
    },
  );

  it("what reports something asks for nothing", () => {
    expect(read({ ...privately, pinned_message: {} }).type).toBe("silence");
    expect(read({ ...privately, write_access_allowed: {} }).type).toBe("silence");
  });

  it("what was sent through the bot's own inline mode is not a question to it", () => {
    expect(read({ ...privately, text: "Article 6", via_bot: me }).type).toBe("silence");
  });
});

describe("in a group", () => {
  it("a mention is taken out of the question", () => {
    expect(read({ ...inGroup, ...mention("@desk_bot: is it signed?") })).toEqual({
      type: "question",
      text: "is it signed?",
    });
    expect(read({ ...inGroup, ...mention("tell us, @desk_bot") })).toEqual({ type: "question", text: "tell us," });
  });

  it("a mention by name, for those who have no username, counts", () => {
    const entities = [{ type: "text_mention", offset: 0, length: 4, user: me }];
    expect(read({ ...inGroup, text: "Desk is it signed?", entities })).toEqual({
      type: "question",
      text: "is it signed?",
    });
  });

  it("a bare mention in reply to a message asks about that message, or its quoted part", () => {
    const reply_to_message = { message_id: 5, from: anna, text: "Hi all. Is it signed?" };
    const bare = { ...inGroup, ...mention("@desk_bot"), reply_to_message };
    expect(read(bare)).toEqual({ type: "question", text: "Hi all. Is it signed?" });
    expect(read({ ...bare, quote: { text: "Is it signed?" } })).toEqual({ type: "question", text: "Is it signed?" });
  });

  it.each([
    ["a bot", { from: { ...anna, is_bot: true } }],
    ["the linked channel", { is_automatic_forward: true, sender_chat: { id: -2, type: "channel" } }],
  ])("%s is not answered", (_name, sender) => {
    expect(read({ ...inGroup, ...sender, text: "/help" }).type).toBe("silence");
  });

  it.each([
    ["an anonymous admin", 1_087_968_824],
    ["someone who writes as a channel", 136_817_688],
  ])("%s is answered", (_name, id) => {
    expect(read({ ...inGroup, from: { id, is_bot: true, first_name: "X" }, text: "/help" }).type).toBe("command");
  });

  it("the message that opened a topic is not one that is replied to", () => {
    const reply_to_message = { message_id: 5, from: me, forum_topic_created: { name: "x", icon_color: 0 } };
    expect(read({ ...inGroup, text: "hello", reply_to_message }).type).toBe("silence");
  });
});
