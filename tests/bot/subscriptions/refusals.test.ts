import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person } from "../../support/telegram/index.js";
import { startTestBot, type TestBot } from "../support/bot.js";
import { replyTo } from "./support.js";

const MAY_POST = { can_post_messages: true };

let bot: TestBot;
let anna: Person;
let chat: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot();
  anna = bot.tg.user({ id: 7, first_name: "Anna", language_code: "en" });
  chat = bot.tg.privateChat(anna);
});

afterEach(async () => {
  expect(bot.tg.warnings).toEqual([]);
  expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  await bot.stop();
});

const subscriptionsOf = (of: ChatHandle) => bot.desk.store.subscriptions.ofChat(of.id);

describe("in a group, /subscribe", () => {
  it("subscribes it when an administrator asks, and says what for", async () => {
    const group = bot.tg.supergroup({ title: "Lake friends" }).addAdmin(anna);
    const reply = await replyTo(bot.tg, group, () => anna.says(group, "/subscribe"));
    expect(reply.text).toMatch(
      /^Subscribed\.[\s\S]*reports[\s\S]*How often: At once[\s\S]*Language: English[\s\S]*Anna/,
    );
    expect(await subscriptionsOf(group)).toMatchObject([
      { chatKind: "supergroup", title: "Lake friends", setBy: 7, state: { type: "active" } },
    ]);
  });

  it("is what a link that adds the bot to a group asks for", async () => {
    const group = bot.tg.supergroup().addAdmin(anna);
    const reply = await replyTo(bot.tg, group, () => anna.says(group, "/start@treaty_test_bot subscribe"));
    expect(reply.text).toMatch(/^Subscribed\./);
  });

  it("counts an anonymous administrator, of whom nothing is kept", async () => {
    const group = bot.tg.supergroup();
    const reply = await replyTo(bot.tg, group, () => group.anonymousSays("/subscribe"));
    expect(reply.text).toMatch(/^Subscribed\./);
    expect((await subscriptionsOf(group))[0]).not.toHaveProperty("setBy");
  });

  it("refuses a member, and says who can", async () => {
    const group = bot.tg.supergroup().addMember(anna);
    const reply = await replyTo(bot.tg, group, () => anna.says(group, "/subscribe"));
    expect(reply.text).toMatch(/Only administrators of this group .* Ask one of them/);
    expect(await subscriptionsOf(group)).toEqual([]);
  });

  it("refuses somebody who was an administrator a moment ago", async () => {
    const group = bot.tg.supergroup().addAdmin(anna);
    await replyTo(bot.tg, group, () => anna.says(group, "/subscriptions"));
    group.addMember(anna);
    const reply = await replyTo(bot.tg, group, () => anna.says(group, "/subscribe"));
    expect(reply.text).toMatch(/Only administrators/);
  });

  it("says in private that the bot may not write there", async () => {
    const group = bot.tg.supergroup().addAdmin(anna).setPermissions({ can_send_messages: false });
    const reply = await replyTo(bot.tg, chat, () => anna.says(group, "/subscribe"));
    expect(reply.text).toMatch(/^I may not write in this group\. Let me/);
    expect(await subscriptionsOf(group)).toEqual([]);
  });

  it("refuses the identity of another channel, and says how to switch", async () => {
    const group = bot.tg.supergroup();
    const channel = bot.tg.channel({ bot: "administrator", rights: MAY_POST });
    const reply = await replyTo(bot.tg, group, () => group.foreignChannelSays(channel, "/subscribe"));
    expect(reply.text).toMatch(/as another channel.*Switch/);
    expect(await subscriptionsOf(group)).toEqual([]);
  });

  it("refuses in Russian in a group that speaks Russian", async () => {
    const group = bot.tg.supergroup().addMember(anna);
    await bot.desk.store.chats.set({ chatId: group.id, kind: "supergroup", language: "ru" });
    const reply = await replyTo(bot.tg, group, () => anna.says(group, "/subscribe"));
    expect(reply.text).toMatch(/^Подписать группу могут только её администраторы/);
  });

  it("makes one subscription of a hundred, and of two administrators at once", async () => {
    const boris = bot.tg.user({ id: 8 });
    const group = bot.tg.supergroup().addAdmin(anna).addAdmin(boris);
    for (let at = 0; at < 50; at++) {
      anna.says(group, "/subscribe");
      boris.says(group, "/subscribe");
    }
    await bot.tg.waitFor((tg) => tg.sentCount(group) === 100, { timeoutMs: 15_000 });
    expect(await subscriptionsOf(group)).toHaveLength(1);
    expect(bot.tg.lastReply(group).text).toMatch(/^Already subscribed/);
  }, 20_000);

  it("subscribes a topic of a forum beside another", async () => {
    const forum = bot.tg.supergroup({ forum: true }).addAdmin(anna);
    for (const name of ["Lake", "Boats"]) {
      const topic = forum.topic(name);
      const reply = await replyTo(bot.tg, forum, () => anna.says(forum, "/subscribe", { topic }));
      expect(reply.message_thread_id).toBe(topic.id);
    }
    expect(new Set((await subscriptionsOf(forum)).map((one) => one.chat.threadId)).size).toBe(2);
  });
});

describe("for a channel, /subscribe @name in the private chat", () => {
  const ask = (name = "@lake_news") => replyTo(bot.tg, chat, () => anna.says(chat, `/subscribe ${name}`));

  it("subscribes it when both may post", async () => {
    const channel = bot.tg.channel({ username: "lake_news", bot: "administrator", rights: MAY_POST });
    channel.addAdmin(anna, MAY_POST);
    expect((await ask()).text).toMatch(/^Subscribed\./);
    expect(await subscriptionsOf(channel)).toMatchObject([{ chatKind: "channel", setBy: 7 }]);
  });

  it.each([
    ["the bot is missing", "left", {}, /I am not in that channel\. Add me/],
    ["the bot was thrown out", "kicked", {}, /I am not in that channel or group\. Add me/],
    ["the bot is an administrator without the right", "administrator", {}, /I may not post in that channel\. Make me/],
  ] as const)("refuses when %s", async (_name, status, rights, expected) => {
    bot.tg.channel({ username: "lake_news", bot: status, rights }).addAdmin(anna, MAY_POST);
    expect((await ask()).text).toMatch(expected);
  });

  it("refuses who is no administrator, and who is one without the right to post, each in its own words", async () => {
    const channel = bot.tg.channel({ username: "lake_news", bot: "administrator", rights: MAY_POST });
    expect((await ask()).text).toMatch(/Only administrators of that channel/);
    channel.addAdmin(anna, {});
    expect((await ask()).text).toMatch(/without the right to post messages\. Ask its owner/);
    channel.setOwner(anna);
    expect((await ask()).text).toMatch(/^Subscribed\./);
  });

  it("takes the name alone, also as a link", async () => {
    const channel = bot.tg.channel({ username: "lake_news", bot: "administrator", rights: MAY_POST });
    channel.addAdmin(anna, MAY_POST);
    const chat = bot.tg.privateChat(anna);
    const first = await replyTo(bot.tg, chat, () => anna.says(chat, "@lake_news"));
    expect(first.text).toMatch(/^Subscribed\./);
    const again = await replyTo(bot.tg, chat, () => anna.says(chat, "https://t.me/lake_news"));
    expect(again.text).toMatch(/^Already subscribed\./);
    expect(await subscriptionsOf(channel)).toHaveLength(1);
  });

  it.each(["@nobody_there", "@anna_person"])("says that %s is no channel or group it can find", async (name) => {
    bot.tg.user({ id: 9, username: "anna_person" });
    expect((await ask(name)).text).toMatch(new RegExp(`no channel or group called ${name}.*people do not count`));
  });
});

describe("an anonymous administrator of a group", () => {
  it("has no right in another chat by that", async () => {
    const group = bot.tg.supergroup();
    const channel = bot.tg.channel({ username: "lake_news", bot: "administrator", rights: MAY_POST });
    const reply = await replyTo(bot.tg, group, () => group.anonymousSays("/subscribe @lake_news"));
    expect(reply.text).toMatch(/cannot see who you are/);
    expect(await subscriptionsOf(channel)).toEqual([]);
  });
});

describe("a channel", () => {
  it("is picked from Telegram's own list", async () => {
    const channel = bot.tg.channel({ bot: "administrator", rights: MAY_POST }).setOwner(anna);
    const form = await replyTo(bot.tg, chat, () => anna.says(chat, "/subscribe"));
    const picker = await replyTo(bot.tg, chat, () => anna.presses(form, "A channel or a group…"));
    const keyboard = (picker.reply_markup as unknown as { keyboard: { request_chat: { request_id: number } }[][] })
      .keyboard;
    const request = keyboard[0]![0]!.request_chat;
    expect(request).toMatchObject({ chat_is_channel: true, bot_administrator_rights: MAY_POST });
    const reply = await replyTo(bot.tg, chat, () => anna.sharesChat(request.request_id, channel));
    expect(reply.text).toMatch(/^Subscribed\./);
  });

  it("is subscribed by its own post, and the answer carries no command", async () => {
    const channel = bot.tg.channel({ bot: "administrator", rights: MAY_POST });
    const reply = await replyTo(bot.tg, channel, () => channel.posts("/subscribe"));
    expect(reply.text).toMatch(/^This channel is subscribed/);
    expect(reply.text).not.toContain("/");
    const again = await replyTo(bot.tg, channel, () => channel.posts("/subscribe"));
    expect(again.text).toMatch(/already/);
    const gone = await replyTo(bot.tg, channel, () => channel.posts("/unsubscribe"));
    expect(gone.text).toMatch(/no longer/);
    expect(await subscriptionsOf(channel)).toEqual([]);
  });

  it("tells its other administrators who set it up", async () => {
    const boris = bot.tg.user({ id: 8, language_code: "en" });
    const channel = bot.tg.channel({ title: "News", bot: "administrator", rights: MAY_POST }).addAdmin(anna, MAY_POST);
    channel.addAdmin(boris, MAY_POST);
    await replyTo(bot.tg, chat, () => anna.sharesChat(1, channel));
    const others = bot.tg.privateChat(boris);
    const list = await replyTo(bot.tg, others, () => boris.says(others, "/subscriptions"));
    expect(list.text).toMatch(/News[\s\S]*Set up by: Anna/);
    channel.removeMember(boris);
    const none = await replyTo(bot.tg, others, () => boris.says(others, "/subscriptions"));
    expect(none.text).toMatch(/^No subscriptions yet/);
  });
});

describe("the limits", () => {
  it("are told with their number", async () => {
    const group = bot.tg.supergroup().addAdmin(anna);
    for (let at = 1; at <= 20; at++) {
      await bot.desk.store.subscriptions.add({
        id: `s${at}`,
        chat: { chatId: group.id, threadId: at },
        chatKind: "supergroup",
        wants: { kinds: ["reports"] },
        rhythm: { type: "at-once" },
        language: "en",
        state: { type: "active" },
        createdAt: at,
      });
    }
    const reply = await replyTo(bot.tg, group, () => anna.says(group, "/subscribe"));
    expect(reply.text).toMatch(/\b20 subscriptions/);
  });
});
