import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let anna: Person;
let chat: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, language_code: "en" });
  chat = bot.tg.privateChat(anna);
});

afterEach(async () => {
  await bot.stop();
});

const texts = (): string[] => bot.tg.sent(chat).map(({ text = "" }) => text.slice(0, 9));

describe("an edited question", () => {
  it("edits its answer in place", async () => {
    const asked = anna.says(chat, "/article 4");
    const answer = await bot.tg.nextReply(chat);
    anna.edits(asked, "/article 5");
    await bot.tg.waitFor(() => texts()[0] === "Article 5");
    expect(bot.tg.sent(chat).map((message) => message.message_id)).toEqual([answer.message_id]);
  });

  it("adds what the new answer has more, and deletes what it has less", async () => {
    const asked = anna.says(chat, "/article 4");
    await bot.tg.nextReply(chat);
    anna.edits(asked, "/article 5, 4");
    await bot.tg.waitFor(() => texts().length === 2);
    expect(texts()).toEqual(["Article 5", "Article 4"]);
    anna.edits(asked, "/article 3");
    await bot.tg.waitFor(() => texts().length === 1);
    expect(texts()).toEqual(["Article 3"]);
  });

  it("is answered anew when its answer is gone", async () => {
    const asked = anna.says(chat, "/article 4");
    const answer = await bot.tg.nextReply(chat);
    await bot.bot.api.deleteMessage(chat.id, answer.message_id);
    anna.edits(asked, "/article 5");
    await bot.tg.waitFor(() => texts().includes("Article 5"));
  });

  it("says nothing new when the answer is the same", async () => {
    const asked = anna.says(chat, "4");
    await bot.tg.nextReply(chat);
    anna.edits(asked, "article 4");
    await bot.tg.quiet(200);
    expect(texts()).toEqual(["Article 4"]);
    expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it("does not repeat a command that has an effect", async () => {
    const asked = anna.says(chat, "/language ru");
    await bot.tg.nextReply(chat);
    anna.edits(asked, "/language tg");
    await bot.tg.quiet(200);
    expect(await bot.desk.store.chats.get(7)).toMatchObject({ language: "ru" });
  });
});
