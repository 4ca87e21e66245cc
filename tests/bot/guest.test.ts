import type { Message, Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseHtml, type ChatHandle, type Person } from "../support/telegram/index.js";
import { startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let anna: Person;
let foreign: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, language_code: "en" });
  foreign = bot.tg.supergroup({ bot: "left" });
});

afterEach(async () => {
  await bot.stop();
});

function textOf(answer: Record<string, unknown>): string {
  const result = (typeof answer["result"] === "string" ? JSON.parse(answer["result"]) : answer["result"]) as {
    input_message_content: { message_text: string };
  };
  return parseHtml(result.input_message_content.message_text).text;
}

const answers = (): number => bot.tg.calls.filter(({ method }) => method === "answerGuestQuery").length;

describe("guest mode", () => {
  it.each([
    ["@treaty_test_bot Has Corrith ratified it?", /^(Yes|No|Not established)\./],
    ["@treaty_test_bot Ратифицировала ли Арвения?", /^(Да|Нет|Не установлено)\./],
    ["@treaty_test_bot article 4", /^Article 4/],
    ["/article@treaty_test_bot 4", /^Article 4/],
    ["@treaty_test_bot best pizza recipe", /^No answer found/],
  ])("answers %s with one cited message", async (text, expected) => {
    const answer = await anna.summonsGuest(text, foreign).answer;
    expect(textOf(answer)).toMatch(expected);
    await bot.tg.waitFor(() => answers() === 1);
    expect(bot.tg.calls.filter(({ method }) => method.startsWith("send"))).toEqual([]);
  });

  it("takes the replied message for the question when the mention stands alone", async () => {
    const answered = anna.summonsGuest("@treaty_test_bot", foreign);
    expect(textOf(await answered.answer)).not.toMatch(/^Article/);
    expect(textOf(await replying("@treaty_test_bot", "article 4"))).toMatch(/^Article 4/);
  });

  it("takes the quoted part before the whole of it", async () => {
    const answer = await replying("@treaty_test_bot", "article 4 or article 5?", { text: "article 5" });
    expect(textOf(answer)).toMatch(/^Article 5/);
  });

  it("answers once what comes both as a guest message and as an ordinary one", async () => {
    const group = bot.tg.supergroup({ bot: "member" });
    const reply = bot.tg.nextReply(group);
    const said = anna.says(group, "@treaty_test_bot article 4");
    await reply;
    bot.tg.world.emit({ guest_message: { ...said, guest_query_id: "1" } as never });
    const later = bot.tg.nextReply(group);
    anna.says(group, "@treaty_test_bot article 5");
    await later;
    expect(answers()).toBe(0);
    expect(bot.tg.sent(group)).toHaveLength(2);
  });

  it("answers once when the same query comes twice", async () => {
    const query = anna.summonsGuest("@treaty_test_bot article 4", foreign);
    await query.answer;
    const update = bot.tg.updates.at(-1) as Update;
    bot.tg.world.emit({ guest_message: update.guest_message! });
    await anna.summonsGuest("@treaty_test_bot article 5", foreign).answer;
    await bot.tg.waitFor(() => answers() === 2);
    expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it("knows nothing of the chat with a person whose number the foreign chat bears", async () => {
    const boris = bot.tg.user({ id: 8, language_code: "en" });
    const own = bot.tg.privateChat(boris);
    await bot.desk.store.chats.set({ chatId: 8, kind: "private", language: "ru" });
    expect(textOf(await anna.summonsGuest("@treaty_test_bot article 4", own).answer)).toMatch(/^Article 4/);
  });

  async function replying(text: string, to: string, quote?: { text: string }): Promise<Record<string, unknown>> {
    const query = anna.summonsGuest("@treaty_test_bot", foreign);
    await query.answer;
    const base = bot.tg.updates.at(-1)!.guest_message!;
    const replied: Message = { ...base, message_id: 900, text: to };
    const id = `${query.id}0`;
    const given = new Promise<Record<string, unknown>>((resolve) => {
      bot.tg.world.guestQueries.set(id, { id, askedAt: bot.tg.world.now(), answered: false, onAnswer: resolve });
    });
    bot.tg.world.emit({
      guest_message: {
        ...base,
        message_id: 901,
        guest_query_id: id,
        text,
        reply_to_message: replied,
        ...(quote && { quote: { ...quote, position: 0 } }),
      } as never,
    });
    return given;
  }
});
