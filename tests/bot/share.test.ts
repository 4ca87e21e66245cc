import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person, SentMessage } from "../support/telegram/index.js";
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
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

async function next(act: () => unknown): Promise<SentMessage> {
  const reply = bot.tg.nextReply(chat);
  act();
  return reply;
}

/** The link into the private chat that a message's share button hands on. */
function sharedLink(message: Pick<Message, "reply_markup">): string {
  const buttons = (message.reply_markup?.inline_keyboard ?? []).flat();
  const share = buttons.flatMap((button) => ("url" in button && button.text === "Share" ? [button.url] : []));
  expect(share).toHaveLength(1);
  return new URL(share[0]!).searchParams.get("url")!;
}

describe("a share button", () => {
  it("hands on a link that opens the same article, report and timeline", async () => {
    for (const command of ["/article 4", "/report 2020-08-09-in-force"]) {
      const shown = (await next(() => anna.says(chat, command))) as Message;
      const opened = await next(() => anna.follows(sharedLink(shown)));
      expect(opened.text).toBe(shown.text);
    }
  });

  it("stands under everything that can be shown by itself", async () => {
    const { corpus } = bot.desk.knowledge;
    const payloads = [
      ...corpus.articles.map(({ number }) => `a${number}`),
      ...corpus.reports.filter(({ withdrawn }) => withdrawn === undefined).map(({ id }) => `r-${id}`),
      ...corpus.provisions.map(({ id }) => `p-${id}`),
      ...corpus.timeline.map(({ id }) => `e-${id}`),
      ...corpus.lookAlikes.map(({ id }) => `l-${id}`),
      ...corpus.glossary.map(({ id }) => `g-${id}`),
    ];
    for (const payload of payloads) {
      const shown = (await next(() => anna.starts(payload))) as Message;
      const last = bot.tg.lastReply(chat) as Message;
      expect(shown.text, payload).not.toMatch(/^I answer questions/);
      expect(sharedLink(last)).toBe(`https://t.me/treaty_test_bot?start=${payload}`);
    }
  });

  it.each([
    ["/status", /^Where the treaty stands/],
    ["/timeline", /^Timeline/],
  ])("under %s opens it again", async (command, title) => {
    const shown = (await next(() => anna.says(chat, command))) as Message;
    await bot.tg.waitFor(() => bot.tg.sentCount(chat) === 2);
    expect((await next(() => anna.follows(sharedLink(shown)))).text).toMatch(title);
  });

  it("opens the first screen when the link leads nowhere any more", async () => {
    expect((await next(() => anna.starts("p-gone"))).text).toMatch(/^I answer questions/);
  });
});
