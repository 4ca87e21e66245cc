import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addSubscription } from "../../src/bot/subscriptions/add.js";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { labels, startTestBot, type TestBot } from "./support/bot.js";

let bot: TestBot;
let cora: Person;
let chat: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot({ adminIds: [7] });
  cora = bot.tg.user({ id: 7, first_name: "Cora", language_code: "en" });
  chat = bot.tg.privateChat(cora);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

const DAY = Date.UTC(2024, 4, 2);

async function ask(text: string): Promise<string> {
  const reply = bot.tg.nextReply(chat);
  cora.says(chat, text);
  return (await reply).text ?? "";
}

async function press(label: string): Promise<string | undefined> {
  const asked = cora.presses(bot.tg.lastReply(chat) as never, label);
  const answer = await asked.answer;
  return answer["text"] as string | undefined;
}

describe("/unanswered", () => {
  it("groups refused questions, the most asked first, without who asked", async () => {
    const { questions } = bot.desk.store;
    await questions.record("What is the ferry's flag?", "en", DAY);
    await questions.record("Who pays for dredging <the> lake?", "en", DAY);
    await questions.record("dredging the lake: who pays", "en", DAY);
    const said = await ask("/unanswered");
    expect(said).toMatch(/^Questions without an answer: 2\./);
    expect(said).toMatch(
      /1\. .*dredging[\s\S]*dredging[\s\S]*asked 2 ×, last on 2 May 2024[\s\S]*2\. What is the ferry/,
    );
    expect(said).not.toContain("Cora");
    expect(labels(bot.tg.lastReply(chat))).toEqual([["Done: 1", "Done: 2"]]);
  });

  it("takes a group off the list, all its wordings at once", async () => {
    const { questions } = bot.desk.store;
    await questions.record("Who pays for dredging?", "en", DAY);
    await questions.record("dredging: who pays", "en", DAY);
    await ask("/unanswered");
    expect(await press("Done: 1")).toBe("Taken off the list.");
    expect(await questions.list(10)).toEqual([]);
    expect(bot.tg.lastReply(chat).text).toBe("There are no questions without an answer.");
  });

  it("keeps a question that somebody waits for until a curator has confirmed its answer", async () => {
    const { store, now } = bot.desk;
    const id = await store.questions.record("Who pays for dredging?", "en", DAY);
    await addSubscription(
      store,
      {
        chat: { chatId: 99 },
        chatKind: "private",
        wants: { kinds: [], watch: { question: id } },
        rhythm: { type: "at-once" },
        language: "en",
      },
      now(),
    );
    expect(await ask("/unanswered")).toContain("chats that wait to be told: 1");
    expect(await press("Done: 1")).toMatch(/Confirm the answer.*\/publish/);
    expect(await store.questions.get(id)).toBeDefined();
  });

  it("turns pages", async () => {
    const words = ["ferries", "lighthouses", "reeds", "otters", "pianos", "comets", "zebras", "violins"];
    for (const word of words) await bot.desk.store.questions.record(`${word}?`, "en", DAY);
    expect(await ask("/unanswered")).toContain("Page 1 of 2");
    await press("Next ›");
    expect(bot.tg.lastReply(chat).text).toContain("Page 2 of 2");
    expect(labels(bot.tg.lastReply(chat)).at(-1)).toEqual(["‹ Previous"]);
  });

  it("does nothing for a person who is no curator and has the button from somewhere", async () => {
    const id = await bot.desk.store.questions.record("Who pays for dredging?", "en", DAY);
    await ask("/unanswered");
    const boris = bot.tg.user({ id: 8, language_code: "en" });
    const answer = await boris.pressesStale(bot.tg.lastReply(chat) as never, `1:uq:d:0:${id}`).answer;
    expect(answer["text"]).toMatch(/out of date/);
    expect(await bot.desk.store.questions.get(id)).toBeDefined();
  });
});

describe("/stats", () => {
  it("counts what was answered and refused since the start, and names nobody", async () => {
    await ask("4");
    await ask("Has Arvenia ratified it?");
    await ask("zanzibar quokka prices?");
    const said = await ask("/stats");
    expect(said).toContain("answered 2, refused 1, too vague 0");
    expect(said).toContain("Questions without an answer: 1");
    expect(said).toContain("Running for 0 d 0 h 0 min");
    expect(said).toContain("Subscriptions: active 0, paused 0");
    expect(said).toContain("Posts: due now 0, later 0, held back 0");
    expect(said).toContain(bot.desk.knowledge.corpus.version);
    expect(said).not.toMatch(/Cora|quokka|\b7\b/);
  });
});
