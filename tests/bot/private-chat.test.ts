import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { labels, startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let anna: Person;
let chat: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, first_name: "<b>Anna</b>", language_code: "en" });
  chat = bot.tg.privateChat(anna);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

const NOTES = { name: "notes.txt", mimeType: "text/plain", content: "words" };

/** Says something and gives the text of the next reply. */
async function ask(text: string): Promise<string> {
  const reply = bot.tg.nextReply(chat);
  anna.says(chat, text);
  return (await reply).text ?? "";
}

describe("questions in a private chat", () => {
  it("answers a status question with the verdict first", async () => {
    expect(await ask("Has Arvenia ratified it?")).toMatch(/^Yes\. Arvenia ratified/);
  });

  it("looks an article's number up", async () => {
    expect(await ask("4")).toMatch(/^Article 4/);
  });

  it("answers a Russian question in Russian, whatever the person's Telegram speaks", async () => {
    expect(await ask("Ратифицировала ли Арвения?")).toMatch(/^Да\. /);
  });

  it("answers a bare number in the language of the person's Telegram", async () => {
    const boris = bot.tg.user({ id: 8, language_code: "ru" });
    const his = bot.tg.privateChat(boris);
    boris.says(his, "4");
    const reply = await bot.tg.waitFor((tg) => tg.sent(his).at(-1));
    expect(reply.text).toMatch(/^Статья 4/);
  });

  it("keeps the subject for a short question that follows", async () => {
    await ask("Has Arvenia ratified it?");
    expect(await ask("and Corrith?")).toMatch(/Corrith/);
  });

  it("refuses what the corpus does not hold, and counts the question without who asked", async () => {
    expect(await ask("What is the price of submarines on Mars?")).toMatch(/^No answer found/);
    const [question] = await bot.desk.store.questions.list(5);
    expect(question).toMatchObject({ text: "What is the price of submarines on Mars?", language: "en", count: 1 });
    expect(JSON.stringify(question)).not.toContain("Anna");
  });

  it.each([
    ["an emoji", "🙂"],
    ["markup", "<b>&amp; <script>"],
    ["right-to-left text", "هل وقعت أرفينيا؟"],
    ["a lone slash", "/"],
    ["4096 characters", "x".repeat(4096)],
    ["many long words", Array.from({ length: 400 }, (_, at) => `wörd${at}`).join(" ")],
    ["a null byte", "what\u0000ever"],
  ])("says something to %s", async (_name, text) => {
    expect(await ask(text)).not.toBe("");
    expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it("offers what a text passed on may be about, instead of answering it", async () => {
    const original = bot.tg.privateChat(bot.tg.user({ id: 9 }));
    const text = `A dam on the lake has been discussed for years. ${"The ministers met and spoke at length. ".repeat(20)}`;
    const said = bot.tg.user({ id: 9 }).says(original, text);
    await bot.tg.nextReply(original);
    const reply = bot.tg.nextReply(chat);
    anna.forwards(chat, said);
    expect((await reply).text).toBe("Which of these do you mean?");
    expect(labels(await reply).flat()[0]).toContain("Article 4");
  });

  it("reads a caption as the question", async () => {
    const reply = bot.tg.nextReply(chat);
    anna.sendsDocument(chat, NOTES, { caption: "Has Corrith ratified it?" });
    expect((await reply).text).toContain("Corrith");
  });

  it("says that it reads only text when there is none", async () => {
    const reply = bot.tg.nextReply(chat);
    anna.sendsDocument(chat, NOTES);
    expect((await reply).text).toContain("only text");
  });

  it("writes no question into the log", async () => {
    await ask("zanzibar quokka?");
    expect(bot.log.join("")).not.toContain("quokka");
  });
});

describe("commands in a private chat", () => {
  it("opens with what this is, three examples and the language", async () => {
    await ask("/start");
    const shown = bot.tg.lastReply(chat);
    expect(shown.text).toContain("Lake Veldra Convention");
    expect(labels(shown)).toEqual([
      ["May a state build a dam on the lake?"],
      ["Has Corrith ratified it?"],
      ["Who sets the fishing quotas?"],
      ["Language"],
    ]);
  });

  it.each([
    ["/article 4", /^Article 4/],
    ["/ARTICLE 4", /^Article 4/],
    ["/article4", /^Article 4/],
    ["/article 4 ru", /^Статья 4/],
    ["/article 4(1)", /^Article 4/],
    ["/article 66", /no article 66.*1 to 9/],
    ["/article", /articles: 9/],
    ["/articles", /articles: 9/],
    ["/status", /Arvenia[\s\S]*Belmora[\s\S]*Corrith/],
    ["/status Corrith", /Corrith/],
    ["/timeline", /^Timeline/],
    ["/reports", /^Reports/],
    ["/reports Corrith", /^Reports, Corrith/],
    ["/report 2019-11-04-corrith-signs", /Corrith/],
    ["/report", /\/report …/],
    ["/search dam", /^Found for “dam”/],
    ["/search", /\/search …/],
    ["/ask may they build a dam?", /Article 4/],
    ["/ask", /\/ask …/],
    ["/help", /\/article — /],
    ["/about", /not legal advice/i],
    ["/privacy", /What is stored/],
    ["/settings", /Language: English/],
    ["/cancel", /nothing to cancel/],
    ["/artcle 4", /no command \/artcle.*\/article\?/],
    ["/help@another_bot", undefined],
  ])("answers %s", async (text, expected) => {
    if (expected === undefined) {
      anna.says(chat, text);
      await bot.tg.quiet(150);
      expect(bot.tg.sent(chat)).toEqual([]);
    } else expect(await ask(text)).toMatch(expected);
  });

  it("answers several articles, each with its own buttons", async () => {
    anna.says(chat, "/article 4, 5");
    await bot.tg.waitFor((tg) => tg.sent(chat).length === 2);
    expect(bot.tg.sent(chat).map(({ text }) => text?.slice(0, 9))).toEqual(["Article 4", "Article 5"]);
  });

  it.each([
    ["a4", /^Article 4/],
    ["a4-ru", /^Статья 4/],
    ["r-2019-11-04-corrith-signs", /Corrith/],
    ["p-rescue-services", /Rescue services/],
    ["a99", /no article 99: the treaty has articles 1 to 9/],
    ["nonsense", /Lake Veldra Convention/],
  ])("opens the deep link %s", async (payload, expected) => {
    const reply = bot.tg.nextReply(chat);
    anna.starts(payload);
    expect((await reply).text).toMatch(expected);
  });

  it("says each thing once about how a state stands", async () => {
    const reply = bot.tg.nextReply(chat);
    anna.says(chat, "/status Corrith");
    const lines = (await reply).text!.split("\n").filter((line) => /signed|ratified/.test(line));
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map((line) => line.replace(/^\w+\. /, ""))).size).toBe(lines.length);
  });

  it("answers the message a command replies to", async () => {
    const question = anna.says(chat, "May a state build a dam on the lake?");
    await bot.tg.nextReply(chat);
    const reply = bot.tg.nextReply(chat);
    anna.says(chat, "/article 4", { replyTo: question });
    expect((await reply).reply_to_message?.message_id).toBe(question.message_id);
  });

  it("keeps a language chosen by name, and answers in it from then on", async () => {
    expect(await ask("/language русский")).toBe("Язык: Русский.");
    expect(await ask("Has Arvenia ratified it?")).toMatch(/^Да\. /);
    expect(await ask("/language en")).toBe("Language: English.");
  });

  it("forgets the chat only after it has asked", async () => {
    await ask("/language ru");
    await ask("/forget");
    expect(await bot.desk.store.chats.get(7)).toMatchObject({ language: "ru" });
    const press = anna.presses(bot.tg.lastReply(chat) as never, "Удалить");
    await press.answer;
    expect(await bot.desk.store.chats.get(7)).toBeUndefined();
    expect(bot.tg.lastReply(chat).text).toBe("Удалено всё, что хранилось об этом чате.");
  });
});
