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

async function ask(text: string): Promise<Message> {
  const reply = bot.tg.nextReply(chat);
  anna.says(chat, text);
  return (await reply) as Message;
}

describe("buttons", () => {
  it("turn an article into the next and the previous one, in place", async () => {
    const shown = await ask("/article 4");
    await anna.presses(shown, "Next ›").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/^Article 5/);
    await anna.presses(shown, "‹ Previous").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/^Article 4/);
    expect(bot.tg.sentCount(chat)).toBe(1);
  });

  it("end where the articles end", async () => {
    expect(labels(await ask("/article 9")).flat()).not.toContain("Next ›");
  });

  it("show the same article in another language", async () => {
    await anna.presses(await ask("/article 4"), "Русский").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/^Статья 4/);
  });

  it("speak the language of the question their answer was for", async () => {
    await ask("Ратифицировала ли Арвения?");
    await anna.pressesStale(bot.tg.lastReply(chat) as Message, "1:s:a4").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/^Статья 4/);
  });

  it("do no harm when pressed twice", async () => {
    const shown = await ask("/article 4");
    const data = (
      shown.reply_markup!.inline_keyboard.flat().find(({ text }) => text === "Next ›") as { callback_data: string }
    ).callback_data;
    const presses = [anna.pressesStale(shown, data), anna.pressesStale(shown, data)];
    await Promise.all(presses.map((press) => press.answer));
    expect(bot.tg.lastReply(chat).text).toMatch(/^Article 5/);
    expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it.each(["0:a:6", "1:a:66:0:", "1:nothing:1", "1:k:signature:ZZ", "junk", "1"])(
    "say that they are out of date: %s",
    async (data) => {
      const press = anna.pressesStale(await ask("/article 4"), data);
      expect((await press.answer)["text"]).toMatch(/out of date/);
    },
  );

  it("send a new message when theirs is too old to be seen", async () => {
    const shown = await ask("/article 4");
    const inaccessible = { chat: shown.chat, message_id: shown.message_id, date: 0 } as Message;
    await anna.pressesStale(inaccessible, "1:a:5:0:").answer;
    expect(bot.tg.sent(chat).map(({ text }) => text?.slice(0, 9))).toEqual(["Article 4", "Article 5"]);
  });

  it("send a new message when theirs has been deleted", async () => {
    const shown = await ask("/article 4");
    await bot.bot.api.deleteMessage(chat.id, shown.message_id);
    await anna.pressesStale(shown, "1:a:5:0:").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/^Article 5/);
  });

  it("ask an example of /start", async () => {
    const shown = await ask("/start");
    await anna.presses(shown, "Has Corrith ratified it?").answer;
    expect(bot.tg.lastReply(chat).text).toContain("Corrith");
  });

  it("open the choice of a language and set it, in place", async () => {
    await anna.presses(await ask("/start"), "Language").answer;
    const choice = bot.tg.lastReply(chat) as Message;
    await anna.presses(choice, "Русский").answer;
    expect(bot.tg.lastReply(chat).text).toBe("Выберите язык");
    expect(await bot.desk.store.chats.get(7)).toMatchObject({ language: "ru" });
  });

  it("turn the pages of the reports, the timeline and the articles", async () => {
    for (const [data, expected] of [
      ["1:r:0", /^Reports/],
      ["1:t:0", /^Timeline/],
      ["1:A:0", /^The treaty's articles/],
    ] as const) {
      await anna.pressesStale(await ask("/article 4"), data).answer;
      expect(bot.tg.lastReply(chat).text).toMatch(expected);
    }
  });
});
