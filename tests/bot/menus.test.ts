import { afterEach, beforeEach, expect, it } from "vitest";
import { publishMenus } from "../../src/bot/menus.js";
import { startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;

beforeEach(async () => {
  bot = await startTestBot({ adminIds: [1] });
  bot.tg.privateChat(bot.tg.user({ id: 1 }));
});

afterEach(async () => {
  await bot.stop();
});

const calls = (method: string) => bot.tg.calls.filter((call) => call.method === method);

it("every audience gets its menu, in every language, and the bot its descriptions", async () => {
  await publishMenus(bot.bot, bot.desk);
  expect(bot.log.filter((line) => line.includes('"level":40'))).toEqual([]);
  const menus = calls("setMyCommands").map(({ payload }) => payload);
  const scopes = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat"];
  expect(new Set(menus.map(({ scope }) => (scope as { type: string }).type))).toEqual(new Set(scopes));
  expect(menus).toHaveLength(scopes.length * 8);
  expect(calls("setMyDescription")).toHaveLength(8);
  expect(calls("setMyShortDescription")).toHaveLength(8);
});

it("a second start tells nothing that Telegram knows already", async () => {
  await publishMenus(bot.bot, bot.desk);
  const told = bot.tg.calls.length;
  await publishMenus(bot.bot, bot.desk);
  expect(bot.tg.calls).toHaveLength(told);
});

it("what is refused is logged, and tried again at the next start", async () => {
  bot.tg.failNext("setMyCommands", { error_code: 400, description: "Bad Request: chat not found" });
  await publishMenus(bot.bot, bot.desk);
  expect(bot.log.filter((line) => line.includes("was not taken"))).toHaveLength(1);
  const told = bot.tg.calls.length;
  await publishMenus(bot.bot, bot.desk);
  expect(bot.tg.calls.length).toBeGreaterThan(told);
});
