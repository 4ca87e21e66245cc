import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person } from "../support/telegram/index.js";
import { labels, startTestBot, type TestBot } from "./support/bot.js";

const QUESTION = "Has Arvenia ratified it?";

let bot: TestBot;
let anna: Person;
let group: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  // The bot is an admin here, so that it hears everything and has to choose for itself what to answer.
  anna = bot.tg.user({ id: 7, first_name: "Anna", language_code: "en" });
  group = bot.tg.supergroup({ bot: "administrator" }).addMember(anna);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  await bot.stop();
});

async function expectSilence(say: () => unknown): Promise<void> {
  const before = bot.tg.sentCount(group);
  say();
  await bot.tg.quiet(150);
  expect(bot.tg.sentCount(group)).toBe(before);
}

describe("what a group asks of the bot", () => {
  it.each([
    ["a command", "/article 4", /^Article 4/],
    ["a command with its name", "/article@Treaty_Test_Bot 4", /^Article 4/],
    ["a mention", `@treaty_test_bot, ${QUESTION}`, /^Yes\. Arvenia/],
    ["a mention at the end", `${QUESTION} @treaty_test_bot`, /^Yes\. Arvenia/],
    ["a bare mention", "@treaty_test_bot", /Send a question/],
  ])("answers %s", async (_name, text, expected) => {
    const reply = bot.tg.nextReply(group);
    const asked = anna.says(group, text);
    expect((await reply).text).toMatch(expected);
    expect((await reply).reply_to_message?.message_id).toBe(asked.message_id);
  });

  it.each([
    ["people talk to each other", "has anyone seen article 4?"],
    ["a command is for another bot", "/help@another_bot"],
    ["a command is unknown", "/whatever"],
    ["another bot is mentioned", "@another_bot what is article 4?"],
  ])("is silent when %s", async (_name, text) => {
    await expectSilence(() => anna.says(group, text));
  });

  it("is silent when another bot speaks", async () => {
    const other = bot.tg.user({ id: 99, is_bot: true, username: "another_bot" });
    bot.tg.botToBot = true;
    await expectSilence(() => other.says(group, "@treaty_test_bot what is article 4?"));
  });

  it("answers a reply to one of its messages", async () => {
    anna.says(group, "/article 4");
    const first = await bot.tg.nextReply(group);
    const reply = bot.tg.nextReply(group);
    anna.says(group, QUESTION, { replyTo: first as never });
    expect((await reply).text).toMatch(/^Yes\. Arvenia/);
  });

  it("takes the message replied to as the question of a lone /ask, and answers that message", async () => {
    const boris = bot.tg.user({ id: 8 });
    const question = boris.says(group, QUESTION);
    const reply = bot.tg.nextReply(group);
    anna.says(group, "/ask", { replyTo: question });
    expect((await reply).text).toMatch(/^Yes\. Arvenia/);
    expect((await reply).reply_to_message?.message_id).toBe(question.message_id);
  });

  it("stays in the topic it was asked in", async () => {
    const forum = bot.tg.supergroup({ forum: true, bot: "administrator" });
    const topic = forum.topic("Lake");
    anna.says(forum, "/article 4", { topic });
    const reply = await bot.tg.waitFor((tg) => tg.sent(forum).at(-1));
    expect(reply.message_thread_id).toBe(topic.id);
  });

  it("does not take every message of a topic the bot has opened for a reply to it", async () => {
    const forum = bot.tg.supergroup({ forum: true, bot: "administrator" });
    const topic = forum.topic("Lake");
    anna.says(forum, "hello all", { topic });
    await bot.tg.quiet(150);
    expect(bot.tg.sent(forum)).toEqual([]);
  });
});

describe("the language of a group", () => {
  it("is set by an admin, and holds for everyone", async () => {
    group.addAdmin(anna);
    let reply = bot.tg.nextReply(group);
    anna.says(group, "/language ru");
    expect((await reply).text).toBe("Язык: Русский.");
    reply = bot.tg.nextReply(group);
    bot.tg.user({ id: 8, language_code: "en" }).says(group, "/article 4");
    expect((await reply).text).toMatch(/^Статья 4/);
  });

  it("is refused to everyone else", async () => {
    const reply = bot.tg.nextReply(group);
    anna.says(group, "/language ru");
    expect((await reply).text).toMatch(/administrators/);
    expect(await bot.desk.store.chats.get(group.id)).toBeUndefined();
  });

  it("is set by an admin who writes as the group itself", async () => {
    const reply = bot.tg.nextReply(group);
    group.anonymousSays("/language ru");
    expect((await reply).text).toBe("Язык: Русский.");
  });

  it("checks again who presses the button", async () => {
    const boss = bot.tg.user({ id: 8 });
    group.addAdmin(boss);
    boss.says(group, "/language");
    const choice = await bot.tg.nextReply(group);
    expect(labels(choice).flat()).toContain("Русский");
    const press = anna.presses(choice as never, "Русский");
    expect((await press.answer)["text"]).toMatch(/administrators/);
    await boss.presses(choice as never, "Русский").answer;
    expect(await bot.desk.store.chats.get(group.id)).toMatchObject({ language: "ru", kind: "supergroup" });
  });
});

describe("channels", () => {
  it("get no answers to what is posted there", async () => {
    const channel = bot.tg.channel({ bot: "administrator", rights: { can_post_messages: true } });
    channel.posts("What is article 4? /article 4");
    await bot.tg.quiet(150);
    expect(bot.tg.sent(channel)).toEqual([]);
  });
});
