import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person } from "../../support/telegram/index.js";
import { startTestBot, type TestBot } from "../support/bot.js";
import { buttonsOf, now, replyTo } from "./support.js";

let bot: TestBot;
let anna: Person;
let boris: Person;
let group: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, first_name: "Anna", language_code: "en" });
  boris = bot.tg.user({ id: 8, first_name: "Boris", language_code: "en" });
  group = bot.tg.supergroup({ title: "Lake friends" }).addAdmin(anna).addMember(boris);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  await bot.stop();
});

const subscribed = (): Promise<Message> => replyTo(bot.tg, group, () => anna.says(group, "/subscribe"));
const only = async () => (await bot.desk.store.subscriptions.ofChat(group.id))[0];
const press = async (message: Message, button: string, by = anna) =>
  (await by.presses(now(bot.tg, message), button).answer)["text"];

describe("the buttons of a subscription", () => {
  it("pause it and let it go on", async () => {
    const card = await subscribed();
    await press(card, "Pause");
    expect(await only()).toMatchObject({ state: { type: "paused", reason: "user" } });
    expect(now(bot.tg, card).text).toContain("Paused");
    await press(card, "Resume");
    expect(await only()).toMatchObject({ state: { type: "active" } });
  });

  it("change it, one thing at a time", async () => {
    const card = await subscribed();
    for (const button of ["Change", "What about", "✓ events", "Back", "How often", "Weekly digest"])
      await press(card, button);
    for (const button of ["At what time", "Friday", "18:00", "Time zone", "UTC+6", "Language", "Русский"]) {
      await press(card, button);
    }
    for (const button of ["Quiet hours", "22:00 to 07:00", "Done"]) await press(card, button);
    expect(await only()).toMatchObject({
      wants: { kinds: ["status", "reports", "corrections", "texts"] },
      rhythm: { type: "weekly", weekday: 5, hour: 18, zone: "Etc/GMT-6" },
      language: "ru",
      quiet: { from: "22:00", to: "07:00", zone: "Etc/GMT-6" },
    });
    expect(now(bot.tg, card).text).toContain("Weekly digest: Friday, 18:00 (UTC+6)");
  });

  it("send a test post to where it posts, marked as one", async () => {
    const forum = bot.tg.supergroup({ forum: true }).addAdmin(anna);
    const topic = forum.topic("Lake");
    const card = await replyTo(bot.tg, forum, () => anna.says(forum, "/subscribe", { topic }));
    const before = bot.tg.sentCount(forum);
    expect(await press(card, "Test post")).toMatch(/was sent/);
    expect(bot.tg.sentCount(forum)).toBe(before + 1);
    const post = bot.tg.lastReply(forum);
    expect(post.text).toMatch(/^Test post/);
    expect(post.message_thread_id).toBe(topic.id);
  });

  it("ask before they remove it", async () => {
    const card = await subscribed();
    await press(card, "Remove");
    expect(await only()).toBeDefined();
    await press(card, "No, keep it");
    await press(card, "Remove");
    await press(card, "Yes, remove");
    expect(await only()).toBeUndefined();
    expect(now(bot.tg, card).text).toMatch(/^Removed/);
  });

  it("do nothing for a member, nor for who is an administrator no more", async () => {
    const card = await subscribed();
    expect(await press(card, "Pause", boris)).toMatch(/Only administrators/);
    group.addMember(anna);
    expect(await press(card, "Remove")).toMatch(/Only administrators/);
    expect(await only()).toMatchObject({ state: { type: "active" } });
  });

  it("say that it does not exist any more when it was removed elsewhere", async () => {
    const card = await subscribed();
    await bot.desk.store.subscriptions.remove((await only())!.id);
    expect(await press(card, "Pause")).toMatch(/does not exist any more/);
  });

  it("do not let it go on where the bot may not post", async () => {
    const card = await subscribed();
    await press(card, "Pause");
    group.setPermissions({ can_send_messages: false });
    expect(await press(card, "Resume")).toMatch(/may not write in this group/);
    expect(await only()).toMatchObject({ state: { type: "paused" } });
  });
});

describe("/subscriptions and /unsubscribe", () => {
  it("list what a person set up elsewhere, and open one", async () => {
    const chat = bot.tg.privateChat(anna);
    await subscribed();
    const channel = bot.tg.channel({ title: "News", bot: "administrator", rights: { can_post_messages: true } });
    channel.setOwner(anna);
    await replyTo(bot.tg, chat, () => anna.sharesChat(1, channel));
    const list = await replyTo(bot.tg, chat, () => anna.says(chat, "/subscriptions"));
    expect(buttonsOf(list)).toEqual(["Lake friends: At once", "News: At once"]);
    await press(list, "News: At once");
    expect(now(bot.tg, list).text).toContain("In: News");
  });

  it("tell the topics of a forum from each other and from the forum itself", async () => {
    const chat = bot.tg.privateChat(anna);
    const forum = bot.tg.supergroup({ forum: true, title: "Shores" }).addAdmin(anna);
    const [lake, river] = [forum.topic("Lake"), forum.topic("River")];
    await replyTo(bot.tg, forum, () => anna.says(forum, "/subscribe", { topic: lake }));
    await replyTo(bot.tg, forum, () => anna.says(forum, "/subscribe", { topic: river }));
    await replyTo(bot.tg, forum, () => anna.says(forum, "/subscribe"));
    const there = await replyTo(bot.tg, forum, () => anna.says(forum, "/subscriptions"));
    expect(buttonsOf(there)).toEqual([`#${lake.id}: At once`, `#${river.id}: At once`, "At once"]);
    const elsewhere = await replyTo(bot.tg, chat, () => anna.says(chat, "/subscriptions"));
    expect(buttonsOf(elsewhere)).toEqual([
      `Shores #${lake.id}: At once`,
      `Shores #${river.id}: At once`,
      "Shores: At once",
    ]);
  });

  it("say how to begin when there are none", async () => {
    const reply = await replyTo(bot.tg, group, () => anna.says(group, "/unsubscribe"));
    expect(reply.text).toMatch(/^No subscriptions yet\. \/subscribe/);
  });

  it("ask before the only one is removed", async () => {
    await subscribed();
    const question = await replyTo(bot.tg, group, () => anna.says(group, "/unsubscribe"));
    expect(question.text).toMatch(/^Remove this subscription\?/);
    await press(question, "Yes, remove");
    expect(await only()).toBeUndefined();
  });

  it("are for administrators only", async () => {
    await subscribed();
    const reply = await replyTo(bot.tg, group, () => boris.says(group, "/unsubscribe"));
    expect(reply.text).toMatch(/Only administrators/);
  });
});

describe("one tap from an answer", () => {
  it("waits for an act in a private chat, and says so once more when pressed again", async () => {
    const chat = bot.tg.privateChat(anna);
    const answer = await replyTo(bot.tg, chat, () => anna.says(chat, "Has Corrith ratified it?"));
    const label = buttonsOf(answer).find((one) => one.startsWith("Tell me when"))!;
    expect(await press(answer, label)).toMatch(/^You will be told once about this: Corrith, ratification/);
    expect(await press(answer, label)).toMatch(/already waiting/);
    expect(await bot.desk.store.subscriptions.ofChat(7)).toMatchObject([
      { wants: { kinds: [], watch: { act: "ratification", state: "XC" } } },
    ]);
    const list = await replyTo(bot.tg, chat, () => anna.says(chat, "/subscriptions"));
    expect(list.text).toContain("Once, when this changes: Corrith, ratification");
  });

  it("keeps a question that found no answer, and who asked to be told", async () => {
    const chat = bot.tg.privateChat(anna);
    const answer = await replyTo(bot.tg, chat, () => anna.says(chat, "What colour is the quokka's hat?"));
    expect(await press(answer, "Tell me when this is known")).toMatch(/quokka/);
    const [subscription] = await bot.desk.store.subscriptions.ofChat(7);
    const { question } = subscription!.wants.watch as { question: string };
    expect(await bot.desk.store.questions.get(question)).toMatchObject({ count: 1 });
    const list = await replyTo(bot.tg, chat, () => anna.says(chat, "/subscriptions"));
    expect(list.text).toContain("quokka");
  });

  it("is for administrators in a group", async () => {
    const answer = await replyTo(bot.tg, group, () => anna.says(group, "/ask Has Corrith ratified it?"));
    const label = buttonsOf(answer).find((one) => one.startsWith("Tell me when"))!;
    expect(await press(answer, label, boris)).toMatch(/Only administrators/);
    expect(await press(answer, label)).toMatch(/told once/);
  });
});
