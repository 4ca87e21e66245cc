import type { Message } from "grammy/types";
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
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

async function ask(text: string): Promise<Message> {
  const reply = bot.tg.nextReply(chat);
  anna.says(chat, text);
  return (await reply) as Message;
}

/** What a tap on each block of a message copies. */
function blocks({ text = "", entities = [] }: Message): string[] {
  return entities.filter(({ type }) => type === "pre").map(({ offset, length }) => text.slice(offset, offset + length));
}

function copies(message: Message): string[] {
  return (message.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : []));
}

describe("/cite", () => {
  it("gives an article in four styles, each to be copied by a tap", async () => {
    const message = await ask("/cite 4");
    expect(message.text).toMatch(/^Ready to paste: Article 4/);
    expect(blocks(message)).toHaveLength(4);
    expect(blocks(message)[0]).toMatch(/ art 4\.$/);
    expect(copies(message)).toEqual(blocks(message).filter((text) => text.length <= 256));
  });

  it("cites one paragraph", async () => {
    expect(blocks(await ask("/cite 4(2)"))[0]).toMatch(/ art 4\(2\)\.$/);
  });

  it("gives a report in six styles, for reference managers too", async () => {
    const message = await ask("/cite 2020-08-09-in-force");
    expect(blocks(message)).toHaveLength(6);
    expect(blocks(message)[4]).toMatch(/^@misc\{2020-08-09-in-force,\n/);
    expect(blocks(message)[5]).toMatch(/^TY {2}- [\s\S]*ER {2}-$/);
  });

  it("cites what the answer it is a reply to was about", async () => {
    const shown = await ask("/article 4");
    const reply = bot.tg.nextReply(chat);
    anna.says(chat, "/cite", { replyTo: shown });
    expect(((await reply) as Message).text).toMatch(/^Ready to paste: Article 4/);
  });

  it("says which articles there are when asked for another", async () => {
    const message = await ask("/cite 66");
    expect(message.text).toContain("There is no article 66");
    expect(blocks(message)).toEqual([]);
  });

  it("says what it needs when nothing stands after it", async () => {
    expect((await ask("/cite")).text).toContain("/cite 6(2)");
  });

  it("speaks Russian around citations that stay as the styles have them", async () => {
    await bot.desk.store.chats.set({ chatId: 7, kind: "private", language: "ru" });
    const message = await ask("/cite 4");
    expect(message.text).toMatch(/^Готовые ссылки: Статья 4/);
    expect(message.text).toContain("OSCOLA");
    expect(blocks(message)[0]).toMatch(/ art 4\.$/);
  });

  it("is one tap away from an article and from a report", async () => {
    await anna.presses(await ask("/article 4"), "Cite").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/^Ready to paste: Article 4/);
    await anna.presses(await ask("/report 2020-08-09-in-force"), "Cite").answer;
    expect(bot.tg.lastReply(chat).text).toMatch(/@misc/);
  });
});
