import type { InlineQueryResultArticle } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseHtml, type Person } from "../support/telegram/index.js";
import { startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let anna: Person;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, language_code: "en" });
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

interface Answer {
  results: (InlineQueryResultArticle & { input_message_content: { message_text: string } })[];
  cache_time: number;
  is_personal: boolean;
  next_offset: string;
  button: { text: string; start_parameter: string };
}

async function type(text: string, offset = "", who = anna): Promise<Answer> {
  return (await who.inlineQuery(text, offset).answer) as unknown as Answer;
}

const titles = ({ results }: Answer): string[] => results.map(({ title }) => title);
const posted = ({ results }: Answer): string[] =>
  results.map((result) => parseHtml(result.input_message_content.message_text).text);

describe("inline mode", () => {
  it("opens with a list of contents, what is known first", async () => {
    const answer = await type("");
    expect(titles(answer)[0]).toMatch(/^Preamble|^Article 1/);
    expect(titles(answer)).toContain("Where the treaty stands");
    const known = titles(answer).findIndex((title) => title.startsWith("Article 4"));
    expect(known).toBeLessThan(titles(answer).indexOf("Where the treaty stands"));
    expect(answer.is_personal).toBe(true);
    expect(answer.button).toEqual({ text: "Ask in the private chat", start_parameter: "inline" });
  });

  it.each(["", "lake", "Who has signed?"])("hands out everything once, page by page: %j", async (text) => {
    const ids: string[] = [];
    for (let offset: string | undefined = ""; offset !== undefined;) {
      const page: Answer = await type(text, offset);
      expect(page.results.length).toBeLessThanOrEqual(50);
      ids.push(...page.results.map(({ id }) => id));
      offset = page.next_offset === "" ? undefined : page.next_offset;
    }
    expect(new Set(ids).size).toBe(ids.length);
    if (text === "") for (const number of [1, 4, 9]) expect(ids).toContain(`a${number}:en`);
  });

  it("gives the same results the same ids", async () => {
    const [first, second] = [await type("Has Corrith ratified it?"), await type("Has Corrith ratified it?")];
    expect(first.results.map(({ id }) => id)).toEqual(second.results.map(({ id }) => id));
  });

  it("looks an article's number up instead of searching for it, and lets it be kept for long", async () => {
    const answer = await type("art. 4");
    expect(titles(answer)).toHaveLength(1);
    expect(titles(answer)[0]).toMatch(/^Article 4/);
    expect(answer.cache_time).toBe(300);
    expect(answer.button.start_parameter).toBe("a4");
  });

  it("puts the answer before what the words occur in, with its sources, and keeps it for a moment only", async () => {
    const answer = await type("Has Corrith ratified it?");
    expect(posted(answer)[0]).toMatch(/^(Yes|No|Not established)\./);
    expect(posted(answer)[0]).toContain("Sources");
    expect(answer.cache_time).toBe(30);
    expect(answer.results.length).toBeGreaterThan(1);
  });

  it("posts without previews, in one message, with buttons that work there", async () => {
    for (const question of ["", "fishing", "water", "Who has signed?", "timeline"]) {
      for (const result of (await type(question)).results) {
        const content = result.input_message_content as { message_text: string; link_preview_options: object };
        expect(content.link_preview_options).toEqual({ is_disabled: true });
        expect(parseHtml(content.message_text).text.length).toBeLessThanOrEqual(4096);
        const data = (result.reply_markup?.inline_keyboard ?? [])
          .flat()
          .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
        expect(data.filter((one) => !/^1:[aAtr]:/.test(one))).toEqual([]);
      }
    }
  });

  it("turns the posted article to the next one in place", async () => {
    const query = anna.inlineQuery("4");
    await query.answer;
    const id = anna.chooses(query, "a4:en");
    await anna.pressesInline(id, "Next ›").answer;
    expect(bot.tg.world.inlineMessages.get(id)?.text).toMatch(/^Article 5/);
  });

  it("says that it found nothing, without sources, and keeps nothing of what was typed", async () => {
    const answer = await type("best pizza recipe in town");
    expect(posted(answer)[0]).toMatch(/^No answer found/);
    expect(posted(answer)[0]).not.toContain("Sources");
    expect(await bot.desk.store.questions.list(10)).toEqual([]);
  });

  it("speaks the language the person has chosen, else that of the words", async () => {
    expect(titles(await type("Ратифицировала ли Арвения?"))[0]).toMatch(/^(Да|Нет|Не установлено)\./);
    const boris = bot.tg.user({ id: 8, language_code: "ru" });
    expect(titles(await type("", "", boris))[0]).toMatch(/^(Преамбула|Статья 1)/);
    await bot.desk.store.chats.set({ chatId: 8, kind: "private", language: "kk" });
    expect(titles(await type("4", "", boris))[0]).toMatch(/^4-бап/);
  });

  it("begins at the beginning when it is given an offset it never gave", async () => {
    expect(titles(await type("", "junk"))).toEqual(titles(await type("")));
    expect(titles(await type("", "999999"))).toEqual([]);
  });
});
