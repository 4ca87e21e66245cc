import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Broadcast } from "../../../src/broadcast/broadcast.js";
import { reportUpdate } from "../../subscriptions/samples.js";
import type { ChatHandle, Person } from "../../support/telegram/index.js";
import { startTestBot, type TestBot } from "../support/bot.js";
import { broadcastOf, postsAbout, publishTo, replyTo } from "./support.js";

const MAY_POST = { can_post_messages: true };

let bot: TestBot;
let broadcast: Broadcast;
let anna: Person;
let chat: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  broadcast = broadcastOf(bot);
  anna = bot.tg.user({ id: 7, first_name: "Anna", language_code: "en" });
  chat = bot.tg.privateChat(anna);
});

afterEach(async () => {
  expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  await broadcast.stop();
  await bot.stop();
});

const subscribe = (to: ChatHandle) => replyTo(bot.tg, to, () => anna.says(to, "/subscribe"));
const of = (id: number) => bot.desk.store.subscriptions.ofChat(id);
const arrives = (at: ChatHandle, id: string) => bot.tg.waitFor((tg) => postsAbout(tg, at, id).length > 0);

describe("a group that becomes a supergroup", () => {
  it("is followed by its service messages, with one subscription and one post", async () => {
    const group = bot.tg.group().addAdmin(anna);
    await subscribe(group);
    const upgraded = group.migrate();
    await bot.tg.quiet(100);
    expect(await of(group.id)).toEqual([]);
    expect(await of(upgraded.id)).toMatchObject([{ chatKind: "supergroup" }]);
    await publishTo(bot, reportUpdate("moved"));
    await arrives(upgraded, "moved");
    await bot.tg.quiet(300);
    expect(postsAbout(bot.tg, upgraded, "moved")).toHaveLength(1);
  });

  it("is followed by the refusal of a post when the service messages were missed", async () => {
    const group = bot.tg.group().addAdmin(anna);
    await subscribe(group);
    const upgraded = group.migrate({ withServiceMessages: false });
    await publishTo(bot, reportUpdate("missed"));
    await arrives(upgraded, "missed");
    expect(await of(group.id)).toEqual([]);
    expect(await of(upgraded.id)).toHaveLength(1);
  });
});

describe("a chat that the bot loses", () => {
  it("is paused when a person blocks it, and goes on, told once, when the person is back", async () => {
    const form = await subscribe(chat);
    for (const button of ["Next", "✓ At once", "✓ English", "✓ No quiet hours", "Subscribe"]) {
      await anna.presses(form, button).answer;
    }
    chat.block();
    await vi.waitFor(async () => {
      expect(await of(7)).toMatchObject([{ state: { type: "paused", reason: "gone" } }]);
    });
    const back = await replyTo(bot.tg, chat, () => chat.unblock());
    expect(back.text).toMatch(/^I am back/);
    expect(await of(7)).toMatchObject([{ state: { type: "active" } }]);
    await publishTo(bot, reportUpdate("afterwards"));
    await arrives(chat, "afterwards");
  });

  it("is paused by the refusal of a post, without an update about it", async () => {
    const group = bot.tg.supergroup({ title: "Lake friends" }).addAdmin(anna);
    await subscribe(group);
    group.setBot("kicked", {}, { silent: true });
    await publishTo(bot, reportUpdate("refused"));
    const told = await bot.tg.nextReply(chat);
    expect(told.text).toMatch(/^I was removed from Lake friends\..*30 days/);
    expect(await of(group.id)).toMatchObject([{ state: { type: "paused", reason: "gone" } }]);
    group.setBot("member");
    await arrives(group, "refused");
    expect(postsAbout(bot.tg, group, "refused")).toHaveLength(1);
  });

  it("is a channel that takes the right away: who set it up is told, and told when it is back", async () => {
    const channel = bot.tg.channel({ title: "News", bot: "administrator", rights: MAY_POST }).setOwner(anna);
    await replyTo(bot.tg, chat, () => anna.sharesChat(1, channel));
    const boris = bot.tg.user({ id: 8 });
    const lost = await replyTo(bot.tg, chat, () => channel.setBot("administrator", {}, { by: boris }));
    expect(lost.text).toMatch(/^I may not post in News any more.*30 days/);
    expect(await of(channel.id)).toMatchObject([{ state: { reason: "no-right" } }]);
    const back = await replyTo(bot.tg, chat, () => channel.setBot("administrator", MAY_POST, { by: boris }));
    expect(back.text).toMatch(/^I may post in News again/);
    expect(await of(channel.id)).toMatchObject([{ state: { type: "active" } }]);
    expect(bot.tg.sentCount(channel)).toBe(0);
  });
});

describe("a chat that stays lost", () => {
  const lost = async (group: ChatHandle, since: number, reason: "gone" | "no-right") => {
    await subscribe(group);
    const [subscription] = await of(group.id);
    await bot.desk.store.subscriptions.replace({ ...subscription!, state: { type: "paused", reason, since } });
    await broadcast.stop();
  };

  it("loses its subscription after 30 days, and who set it up is told", async () => {
    const group = bot.tg.supergroup({ title: "Lake friends" }).addAdmin(anna);
    await lost(group, Date.now() - 31 * 86_400_000, "gone");
    const told = await replyTo(bot.tg, chat, () => (broadcast = broadcastOf(bot)));
    expect(told.text).toMatch(/^The subscription of Lake friends has ended/);
    expect(await of(group.id)).toEqual([]);
  });

  it("is found again when it lets the bot write and nobody told", async () => {
    const group = bot.tg.supergroup().addAdmin(anna);
    await lost(group, Date.now() - 86_400_000, "no-right");
    broadcast = broadcastOf(bot);
    await vi.waitFor(async () => {
      expect(await of(group.id)).toMatchObject([{ state: { type: "active" } }]);
    });
  });
});

describe("a topic", () => {
  it.each(["close", "delete"] as const)(
    "after %s its posts come to General, and the administrators are told once",
    async (end) => {
      const forum = bot.tg.supergroup({ forum: true }).addAdmin(anna);
      const topic = forum.topic("Lake");
      await replyTo(bot.tg, forum, () => anna.says(forum, "/subscribe", { topic }));
      topic[end]();
      await bot.tg.quiet(100);
      await publishTo(bot, reportUpdate("first"));
      await arrives(forum, "first");
      await publishTo(bot, reportUpdate("second"));
      await arrives(forum, "second");
      const told = bot.tg.sent(forum).filter(({ text = "" }) => text.startsWith("Administrators:"));
      expect(told).toHaveLength(1);
      expect(postsAbout(bot.tg, forum, "first").map((post) => post.message_thread_id)).toEqual([undefined]);
      expect((await of(forum.id)).map((one) => one.chat)).toEqual([{ chatId: forum.id }]);
    },
  );

  it("that is closed to all but its managers is still posted to by one", async () => {
    const forum = bot.tg.supergroup({ forum: true, bot: "administrator", rights: { can_manage_topics: true } });
    forum.addAdmin(anna);
    const topic = forum.topic("Lake");
    await replyTo(bot.tg, forum, () => anna.says(forum, "/subscribe", { topic }));
    topic.close();
    await publishTo(bot, reportUpdate("closed"));
    await arrives(forum, "closed");
    expect(postsAbout(bot.tg, forum, "closed")[0]?.message_thread_id).toBe(topic.id);
  });
});
