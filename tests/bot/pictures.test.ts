import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { labels, startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let anna: Person;
let chat: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, language_code: "en" });
  chat = bot.tg.privateChat(anna);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

const photos = () => bot.tg.calls.filter(({ method, error }) => method === "sendPhoto" && error === undefined);

/** Whether the picture itself went to Telegram that time, and not the id of one it has. */
const isUpload = (at: number): boolean => String(photos()[at]!.payload["photo"]).startsWith("attach://");

async function askFor(command: string, where = chat): Promise<void> {
  const before = photos().length;
  anna.says(where, command);
  await bot.tg.waitFor(() => photos().length > before);
}

describe.each([
  ["/status", /^Where the treaty stands/],
  ["/timeline", /^Timeline/],
])("%s", (command, title) => {
  it("says everything in words first, with buttons, and sends a picture after that", async () => {
    await askFor(command);
    const [text, picture] = bot.tg.sent(chat) as Message[];
    expect(text!.text).toMatch(title);
    expect(labels(text!).flat().length).toBeGreaterThan(0);
    expect(picture!.photo).toBeDefined();
    expect(picture!.caption).toMatch(title);
    expect(picture!.caption).toContain("As of");
  });

  it("uploads the picture once and sends it again by its id", async () => {
    await askFor(command);
    expect(isUpload(0)).toBe(true);
    const fileId = (bot.tg.lastReply(chat) as Message).photo!.at(-1)!.file_id;
    await askFor(command);
    expect(photos()[1]!.payload["photo"]).toBe(fileId);
  });

  it("uploads it again when Telegram no longer knows the id", async () => {
    await askFor(command);
    bot.tg.failNext("sendPhoto", {
      error_code: 400,
      description: "Bad Request: wrong file identifier/HTTP URL specified",
    });
    await askFor(command);
    expect(isUpload(1)).toBe(true);
  });

  it("is content with the words where photos are not allowed", async () => {
    const group = bot.tg.supergroup({ bot: "member" });
    bot.tg.failNext("sendPhoto", {
      error_code: 400,
      description: "Bad Request: not enough rights to send photos to the chat",
    });
    anna.says(group, command);
    await bot.tg.waitFor(({ calls }) => calls.some(({ method }) => method === "sendPhoto"));
    await anna.presses(bot.tg.lastReply(group) as Message, labels(bot.tg.lastReply(group)).flat()[0]!).answer;
    expect(bot.tg.sent(group)[0]!.text).toMatch(title);
    expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

it("draws in the language of the chat, each its own picture", async () => {
  await askFor("/status");
  await bot.desk.store.chats.set({ chatId: 7, kind: "private", language: "ru" });
  await askFor("/status");
  expect(isUpload(1)).toBe(true);
  expect((bot.tg.lastReply(chat) as Message).caption).toMatch(/^Положение договора/);
});

it("stays in the topic it was asked in", async () => {
  const forum = bot.tg.supergroup({ bot: "member", forum: true });
  const topic = forum.topic("Questions");
  const before = photos().length;
  anna.says(forum, "/status", { topic });
  await bot.tg.waitFor(() => photos().length > before);
  expect((bot.tg.lastReply(forum) as Message).message_thread_id).toBe(topic.id);
});
