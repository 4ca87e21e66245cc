import { afterAll, beforeAll, expect, it } from "vitest";
import type { Message } from "grammy/types";
import { COMMANDS } from "../../src/bot/commands.js";
import { LANGUAGES } from "../../src/corpus/language.js";
import { startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot();
});

afterAll(async () => {
  await bot.stop();
});

const TEXTS = [
  ...COMMANDS.filter(({ isAnswer }) => isAnswer).map(({ name }) => `/${name}`),
  "/article 1-9",
  "/search lake",
  "Has Arvenia ratified it?",
];

/** What would do harm or belongs to other tests: choosing a language. */
const LEFT_ALONE = /^1:l:/;

it.each(LANGUAGES)("everything that answers does so in %s, and Telegram takes every call", async (code) => {
  const person = bot.tg.user({ id: 100 + LANGUAGES.indexOf(code), language_code: code });
  const chat = bot.tg.privateChat(person);
  const group = bot.tg.supergroup({ bot: "administrator" }).addMember(person);
  for (const text of TEXTS) {
    for (const where of [chat, group]) {
      const reply = bot.tg.nextReply(where);
      person.says(where, where === group && !text.startsWith("/") ? `@treaty_test_bot ${text}` : text);
      await reply;
      const shown = bot.tg.lastReply(where) as Message;
      const buttons = shown.reply_markup?.inline_keyboard.flat() ?? [];
      for (const button of buttons.slice(0, 5)) {
        const data = "callback_data" in button ? button.callback_data : "";
        if (data !== "" && !LEFT_ALONE.test(data)) await person.pressesStale(shown, data).answer;
      }
    }
  }
  expect(bot.tg.warnings).toEqual([]);
  expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  const refused = bot.tg.calls.filter((call) => call.error !== undefined).map((call) => call.error?.description);
  expect(refused.filter((description) => !/not modified/.test(description ?? ""))).toEqual([]);
});
