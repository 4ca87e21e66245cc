import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishMenus } from "../../src/bot/menus.js";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { labels, startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let anna: Person;
let group: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, language_code: "en" });
  group = bot.tg.supergroup({ bot: "member" });
});

afterEach(async () => {
  await bot.stop();
});

type Whispered = Message & { ephemeral_message_id?: number; receiver_user?: { id: number } };

async function whisper(text: string): Promise<Whispered> {
  const reply = bot.tg.nextReply(group);
  anna.whispers(group, text);
  return (await reply) as Whispered;
}

describe("a command that only the bot sees", () => {
  it("is answered to its sender alone", async () => {
    const answer = await whisper("/article 4");
    expect(answer.text).toMatch(/^Article 4/);
    expect(answer.receiver_user?.id).toBe(7);
    expect(labels(answer).at(-1)).toEqual(["Show to all"]);
  });

  it("is shown to all at a tap, with its links and buttons, but for that one", async () => {
    const answer = await whisper("/article 4");
    await anna.presses(answer, "Show to all").answer;
    const shown = bot.tg.lastReply(group) as Whispered;
    expect(shown.receiver_user).toBeUndefined();
    expect(shown.text).toBe(answer.text);
    expect(shown.entities).toEqual(answer.entities);
    expect(labels(shown)).toEqual(labels(answer).slice(0, -1));
  });

  it("has its pages turned in place, for the same person", async () => {
    const answer = await whisper("/article 4");
    await anna.presses(answer, "Next ›").answer;
    const [only, ...others] = bot.tg.sent(group) as Whispered[];
    expect(others).toEqual([]);
    expect(only!.text).toMatch(/^Article 5/);
    expect(only!.receiver_user?.id).toBe(7);
    expect(labels(only!).at(-1)).toEqual(["Show to all"]);
  });

  it("sends what a button asks for to the same person", async () => {
    await anna.presses(await whisper("/article 4"), "Cite").answer;
    expect((bot.tg.lastReply(group) as Whispered).receiver_user?.id).toBe(7);
  });

  it("is answered to all once the server refuses such messages, and never tried again", async () => {
    bot.tg.failNext("sendMessage", { error_code: 400, description: "Bad Request: EPHEMERAL_NOT_SUPPORTED" });
    expect((await whisper("/article 4")).receiver_user).toBeUndefined();
    expect((await whisper("/article 5")).receiver_user).toBeUndefined();
    const tried = bot.tg.calls.filter(({ payload }) => payload["ephemeral_message_parameters"] !== undefined);
    expect(tried).toHaveLength(1);
  });
});

it("a command that all see is answered to all", async () => {
  const reply = bot.tg.nextReply(group);
  anna.says(group, "/article 4");
  const answer = (await reply) as Whispered;
  expect(answer.receiver_user).toBeUndefined();
  expect(labels(answer).flat()).not.toContain("Show to all");
});

describe("the menus of groups", () => {
  const marked = (scope: string): string[] =>
    (bot.tg.settings.commands.get(`${scope}|`) ?? []).filter((one) => one.is_ephemeral).map(({ command }) => command);

  it("mark look-ups, and neither questions nor what changes something", async () => {
    await publishMenus(bot.bot, bot.desk);
    expect(marked("all_group_chats")).toEqual(expect.arrayContaining(["article", "status", "help"]));
    expect(marked("all_chat_administrators")).not.toContain("ask");
    expect(marked("all_chat_administrators")).not.toContain("subscribe");
    expect(marked("all_private_chats")).toEqual([]);
  });

  it("come without the mark where it is refused", async () => {
    bot.tg.failNext("setMyCommands", { error_code: 400, description: "Bad Request: unknown field" }, { times: 40 });
    await publishMenus(bot.bot, bot.desk);
    const menus = bot.tg.calls.filter(({ method }) => method === "setMyCommands");
    const unmarked = menus.filter(({ payload }) => !JSON.stringify(payload["commands"]).includes("is_ephemeral"));
    expect(unmarked.length).toBeGreaterThan(0);
  });
});
