import { afterEach, beforeEach, expect, it } from "vitest";
import { LOOK_EVERY_MS, lookOnce } from "../../src/bot/curating/feed-watch.js";
import { createKnowledge } from "../../src/bot/knowledge.js";
import { createCorpus } from "../../src/corpus/corpus.js";
import { loadFixture } from "../support/corpus.js";
import type { ChatHandle } from "../support/telegram/index.js";
import { startTestBot, type TestBot } from "./support/bot.js";

const FEED = { url: "https://courier.example/rss", publisher: "Courier", language: "en" } as const;

let bot: TestBot;
let chat: ChatHandle;
let now: number;
let page: string;

beforeEach(async () => {
  now = Date.UTC(2024, 0, 5);
  const corpus = await loadFixture();
  bot = await startTestBot({ adminIds: [7], now: () => now });
  bot.desk.knowledge = createKnowledge(createCorpus({ ...corpus, feeds: [FEED] }, { version: "v" }));
  const cora = bot.tg.user({ id: 7, language_code: "en" });
  chat = bot.tg.privateChat(cora);
  const reply = bot.tg.nextReply(chat);
  cora.says(chat, "/about");
  await reply;
});

afterEach(() => bot.stop());

const item = (title: string, path: string): string =>
  `<item><title>${title}</title><link>https://courier.example/${path}</link></item>`;
const look = (holder = "me"): Promise<void> =>
  lookOnce(bot.bot.api, bot.desk, holder, () => Promise.resolve(new Response(`<rss>${page}</rss>`)));
const told = (): string[] => bot.tg.sent(chat).flatMap(({ text = "" }) => (text.includes("headlines") ? [text] : []));

it("tells the curators of headlines about the treaty, and of no others", async () => {
  page =
    item("Lake Veldra Convention turns five", "1") +
    item("Arvenia and Belmora talk about their treaty", "2") +
    item("Arvenia wins at football", "3");
  await look();
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain("Lake Veldra Convention turns five");
  expect(told()[0]).toContain("Arvenia and Belmora");
  expect(told()[0]).not.toContain("football");
});

it("looks once an hour over all processes, and tells of each story once", async () => {
  page = item("Lake Veldra Convention turns five", "1");
  await look("one");
  page += item("Lake Veldra Convention turns six", "2");
  await look("two");
  expect(told()).toHaveLength(1);
  now += LOOK_EVERY_MS;
  await look("two");
  expect(told()).toHaveLength(2);
  expect(told()[1]).not.toContain("turns five");
});

it("is off without feeds", async () => {
  bot.desk.knowledge = createKnowledge(await loadFixture());
  page = item("Lake Veldra Convention turns five", "1");
  await look();
  expect(told()).toEqual([]);
});
