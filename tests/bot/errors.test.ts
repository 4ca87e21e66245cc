import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { startTestBot, type TestBot } from "./support/bot.js";

const CURATOR = 1;

let bot: TestBot;
let anna: Person;
let chat: ChatHandle;
let curators: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot({ adminIds: [CURATOR] });
  anna = bot.tg.user({ id: 7, language_code: "en" });
  chat = bot.tg.privateChat(anna);
  curators = bot.tg.privateChat(bot.tg.user({ id: CURATOR }));
});

afterEach(async () => {
  await bot.stop();
});

const errors = (): string[] => bot.log.filter((line) => line.includes('"level":50'));

describe("when answering fails", () => {
  beforeEach(() => {
    bot.desk.knowledge = {
      ...bot.desk.knowledge,
      answer: () => {
        throw new Error(`broken, with ${bot.tg.token}`);
      },
    };
  });

  it("the person gets an apology whose number stands in the log, and a curator a line with it", async () => {
    anna.says(chat, "quokka?");
    const apology = (await bot.tg.nextReply(chat)).text ?? "";
    const id = /number: ([0-9a-f]{8})$/.exec(apology)?.[1];
    expect(id).toBeDefined();
    expect(errors()).toHaveLength(1);
    expect(errors()[0]).toContain(id);
    const told = await bot.tg.waitFor((tg) => tg.sent(curators).at(-1));
    expect(told.text).toContain(id);
  });

  it("neither the token nor the person's words reach the log or the curators", async () => {
    anna.says(chat, "quokka?");
    await bot.tg.waitFor((tg) => tg.sent(curators).at(-1));
    const everything =
      bot.log.join("") +
      bot.tg
        .sent(curators)
        .map(({ text }) => text)
        .join("");
    expect(everything).not.toContain("quokka");
    expect(everything).not.toContain(bot.tg.token);
    expect(everything).toContain("[secret]");
  });

  it("the curators hear of it once in a while, not every time", async () => {
    for (let at = 0; at < 3; at++) {
      const reply = bot.tg.nextReply(chat);
      anna.says(chat, "quokka?");
      await reply;
    }
    expect(bot.tg.sent(curators)).toHaveLength(1);
  });
});

describe("what Telegram refuses", () => {
  it("for its markup is sent plain, and logged", async () => {
    bot.tg.failNext("sendMessage", { error_code: 400, description: "Bad Request: can't parse entities: x" });
    anna.says(chat, "/article 4");
    const reply = await bot.tg.nextReply(chat);
    expect(reply.text).toMatch(/^Article 4/);
    expect(reply.entities?.some(({ type }) => type === "bold") ?? false).toBe(false);
    expect(errors()).toHaveLength(1);
  });

  it("because the person has blocked the bot is no error", async () => {
    bot.tg.failNext("sendMessage", { error_code: 403, description: "Forbidden: bot was blocked by the user" });
    anna.says(chat, "/article 4");
    await bot.tg.quiet(200);
    expect(errors()).toEqual([]);
  });

  it("under a button leaves the press answered", async () => {
    anna.says(chat, "/article 4");
    const shown = (await bot.tg.nextReply(chat)) as Message;
    bot.tg.failNext("editMessageText", { error_code: 403, description: "Forbidden: not enough rights" });
    await anna.presses(shown, "Next ›").answer;
    expect(errors()).toEqual([]);
  });

  it("for a moment is tried again", async () => {
    bot.tg.failNext("sendMessage", { error_code: 502, description: "Bad Gateway" });
    anna.says(chat, "/article 4");
    expect((await bot.tg.nextReply(chat)).text).toMatch(/^Article 4/);
    expect(bot.tg.sentCount(chat)).toBe(1);
  });
});

describe("an update that comes twice", () => {
  it("acts once", async () => {
    anna.says(chat, "/article 4");
    await bot.tg.nextReply(chat);
    const update = bot.tg.updates.at(-1)!;
    await bot.bot.handleUpdate(update);
    expect(bot.tg.sentCount(chat)).toBe(1);
  });
});
