import type { Message } from "grammy/types";
import { afterEach, describe, expect, it } from "vitest";
import { createRichMessages } from "../../src/bot/rich-messages.js";
import type { ChatHandle, Person, SentMessage } from "../support/telegram/index.js";
import { labels, startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let anna: Person;
let chat: ChatHandle;

async function start(mode: "auto" | "on" | "off", language = "en"): Promise<void> {
  bot = await startTestBot({ rich: createRichMessages(mode) });
  anna = bot.tg.user({ id: 7, language_code: language });
  chat = bot.tg.privateChat(anna);
}

afterEach(async () => {
  await bot.stop();
});

async function ask(text: string): Promise<SentMessage> {
  const reply = bot.tg.nextReply(chat);
  anna.says(chat, text);
  return reply;
}

const tries = (): number => bot.tg.calls.filter(({ method }) => method === "sendRichMessage").length;

describe("with RICH_MESSAGES=on", () => {
  it("sends articles and the status as rich messages, with the same buttons", async () => {
    await start("on");
    for (const command of ["/article 4", "/status"]) {
      const rich = await ask(command);
      expect(rich.plainText).toMatch(/^(Article 4|Where the treaty stands)/);
      expect(labels(rich as Message).flat().length).toBeGreaterThan(0);
    }
  });

  it("shows the states as a table and the sources as places to jump to", async () => {
    await start("on");
    const { html } = (await ask("/status")).richInput as { html: string };
    expect(html).toMatch(/^<h3>Where the treaty stands<\/h3>/);
    expect(html.match(/<tr>/g)).toHaveLength(bot.desk.knowledge.corpus.treaty.parties.length);
    expect(html).toContain('<a href="#s1">[1]</a>');
    expect(html).toContain('<a name="s1"></a>[1]');
  });

  it.each([404, 400])("sends HTML at once when it is refused with %i, and does not try again", async (code) => {
    await start("on");
    bot.tg.failNext("sendRichMessage", {
      error_code: code,
      description: code === 404 ? "Not Found" : "Bad Request: no",
    });
    expect((await ask("/article 4")).text).toMatch(/^Article 4/);
    expect((await ask("/article 5")).text).toMatch(/^Article 5/);
    expect(tries()).toBe(1);
  });

  it("is turned to the next article in place", async () => {
    await start("on");
    await anna.presses((await ask("/article 4")) as Message, "Next ›").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/^Article 5/);
    expect(bot.tg.sentCount(chat)).toBe(1);
  });

  it("works with a server that does not know them", async () => {
    await start("on");
    bot.tg.apiVersion = 9;
    expect((await ask("/article 4")).text).toMatch(/^Article 4/);
  });
});

it.each(["auto", "off"] as const)("with RICH_MESSAGES=%s what fits a message goes out as HTML", async (mode) => {
  await start(mode);
  expect((await ask("/article 4")).text).toMatch(/^Article 4/);
  expect((await ask("/status")).text).toMatch(/^Where the treaty stands/);
  expect(tries()).toBe(0);
});
