import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { announceWaiting } from "../../../src/bot/curating/announce.js";
import type { Broadcast } from "../../../src/broadcast/broadcast.js";
import { detected, report, reportUpdate } from "../../subscriptions/samples.js";
import type { Update } from "../../../src/subscriptions/updates.js";
import type { ChatHandle, Person } from "../../support/telegram/index.js";
import { startTestBot, type TestBot } from "../support/bot.js";
import { broadcastOf, buttonsOf, now, postsAbout, publishTo, replyTo } from "./support.js";

const CURATOR = 1;

let bot: TestBot;
let broadcast: Broadcast;
let curator: Person;
let desk: ChatHandle;
let anna: Person;
let group: ChatHandle;

beforeEach(async () => {
  bot = await startTestBot({ adminIds: [CURATOR] });
  broadcast = broadcastOf(bot);
  curator = bot.tg.user({ id: CURATOR, language_code: "en" });
  desk = bot.tg.privateChat(curator);
  anna = bot.tg.user({ id: 7, language_code: "en" });
  group = bot.tg.supergroup().addAdmin(anna);
  await replyTo(bot.tg, group, () => anna.says(group, "/subscribe"));
});

afterEach(async () => {
  expect(bot.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  await broadcast.stop();
  await bot.stop();
});

/** An update is found, and the curator's preview of it. */
async function previewOf(update: Update): Promise<Message> {
  await detected(bot.desk.store, update, bot.desk.now());
  return replyTo(bot.tg, desk, () => announceWaiting(bot.bot.api, bot.desk));
}

const press = async (message: Message, button: string, by = curator) =>
  (await by.presses(now(bot.tg, message), button).answer)["text"];
const arrives = (id: string) => bot.tg.waitFor((tg) => postsAbout(tg, group, id).length > 0, { timeoutMs: 8_000 });

describe("an update that waits", () => {
  it("is shown to the curator with the number of chats, and goes out with a tap", async () => {
    const preview = await previewOf(reportUpdate("news"));
    expect(preview.text).toMatch(
      /^Waits to be published\. Chats that would get it: 1\n\nNew report: Daily Example, 2 May 2031/,
    );
    expect(buttonsOf(preview)).toEqual(["Publish", "Skip", "Edit audience"]);
    expect(postsAbout(bot.tg, group, "news")).toEqual([]);
    await press(preview, "Publish");
    expect(now(bot.tg, preview).text).toMatch(/^Published\. Chats that get it: 1\. For 10 minutes/);
    await arrives("news");
  }, 15_000);

  it("is announced once", async () => {
    await detected(bot.desk.store, reportUpdate("once"), bot.desk.now());
    await announceWaiting(bot.bot.api, bot.desk);
    await announceWaiting(bot.bot.api, bot.desk);
    expect(bot.tg.sentCount(desk)).toBe(1);
  });

  it("stands in /publish until it is skipped, and then nobody is told", async () => {
    await detected(bot.desk.store, reportUpdate("dull"), bot.desk.now());
    const listed = await replyTo(bot.tg, desk, () => curator.says(desk, "/publish"));
    await press(listed, "Skip");
    const none = await replyTo(bot.tg, desk, () => curator.says(desk, "/publish"));
    expect(none.text).toMatch(/^Nothing waits/);
    expect(await press(listed, "Skip").catch(() => "no button")).toBe("no button");
  });

  it("goes only to the audience that was left", async () => {
    const preview = await previewOf(reportUpdate("audience"));
    await press(preview, "Edit audience");
    await press(preview, "✓ Groups");
    expect(now(bot.tg, preview).text).toContain("Chats that would get it: 0");
    await press(preview, "Groups");
    await press(preview, "Back");
    expect(now(bot.tg, preview).text).toContain("Chats that would get it: 1");
    expect(buttonsOf(now(bot.tg, preview))).toContain("Publish");
  });

  it("cannot be published by anyone else", async () => {
    const preview = await previewOf(reportUpdate("mine"));
    const data = preview.reply_markup!.inline_keyboard[0]![0] as { callback_data: string };
    const card = bot.tg.lastReply(group) as Message;
    expect((await anna.pressesStale(card, data.callback_data).answer)["text"]).toMatch(/out of date/);
    expect(await bot.desk.store.updates.waiting()).toHaveLength(1);
    const unknown = await replyTo(bot.tg, bot.tg.privateChat(anna), () =>
      anna.says(bot.tg.privateChat(anna), "/publish"),
    );
    expect(unknown.text).toMatch(/no command/);
  });

  it("is taken back: what is out is deleted, and it waits again", async () => {
    const preview = await previewOf(reportUpdate("oops"));
    await press(preview, "Publish");
    await arrives("oops");
    await press(preview, "Undo");
    expect(now(bot.tg, preview).text).toMatch(/^Taken back\. Not sent: 0\. Deleted from chats: 1\. Still shown: 0\./);
    expect(postsAbout(bot.tg, group, "oops")).toEqual([]);
    await press(preview, "Publish");
    await arrives("oops");
    expect(postsAbout(bot.tg, group, "oops")).toHaveLength(1);
  }, 20_000);

  it("is taken back at once before anything is out", async () => {
    const preview = await previewOf(reportUpdate("slip"));
    await press(preview, "Publish");
    await press(preview, "Undo");
    expect(now(bot.tg, preview).text).toMatch(/^Taken back\. Not sent: 1\./);
    await bot.tg.quiet(3_500);
    expect(postsAbout(bot.tg, group, "slip")).toEqual([]);
  }, 15_000);

  it("answers a question somebody waits for, once the curator says so, and ends the waiting, unless it is taken back", async () => {
    const chat = bot.tg.privateChat(anna);
    const refusal = await replyTo(bot.tg, chat, () => anna.says(chat, "What colour is the quokka's hat?"));
    await press(refusal, "Tell me when this is known", anna);
    const preview = await previewOf(reportUpdate("hats"));
    const question = buttonsOf(preview).find((label) => label.includes("quokka"))!;
    expect(question).toMatch(/^Answers: /);
    await press(preview, question);
    expect(now(bot.tg, preview).text).toContain("Chats that would get it: 2");
    await press(preview, "Publish");
    await bot.tg.waitFor((tg) => postsAbout(tg, chat, "hats").length === 1, { timeoutMs: 8_000 });
    await arrives("hats");
    await expect.poll(() => bot.desk.store.subscriptions.ofChat(7)).toEqual([]);

    await press(now(bot.tg, preview), "Undo");
    expect(now(bot.tg, preview).text).toContain("Chats that would get it: 2");
    await press(now(bot.tg, preview), "Publish");
    await bot.tg.waitFor((tg) => postsAbout(tg, chat, "hats").length === 1, { timeoutMs: 8_000 });
    await expect.poll(() => bot.desk.store.subscriptions.ofChat(7)).toEqual([]);
  }, 30_000);
});

describe("a correction", () => {
  it("edits the post in the chats that were shown it, and is sent to no others", async () => {
    await publishTo(bot, reportUpdate("wrong"));
    await arrives("wrong");
    const later = bot.tg.supergroup().addAdmin(anna);
    await replyTo(bot.tg, later, () => anna.says(later, "/subscribe"));
    const list = await replyTo(bot.tg, desk, () => curator.says(desk, "/correct"));
    const question = await replyTo(bot.tg, desk, () => curator.presses(list, buttonsOf(list)[0]!));
    expect(question.text).toMatch(/as a reply to this message/);
    curator.says(desk, "What wrong says is this.", { replyTo: question });
    const preview = (await bot.tg.waitFor((tg) =>
      tg.sent(desk).find(({ text = "" }) => text.startsWith("Waits to be published")),
    )) as Message;
    expect(preview.text).toContain("Chats that would get it: 1");
    await press(preview, "Publish");
    const edited = await bot.tg.waitFor(
      (tg) => tg.sent(group).find(({ text = "" }) => text.includes("What wrong says is this.")),
      { timeoutMs: 8_000 },
    );
    expect(edited.text).toMatch(/^Correction: New report/);
    expect(postsAbout(bot.tg, group, "wrong")).toEqual([]);
    expect(bot.tg.sentCount(later)).toBe(1);
  }, 20_000);

  it("replies where the post cannot be edited any more", async () => {
    await publishTo(bot, reportUpdate("old"));
    await arrives("old");
    bot.tg.failNext("editMessageText", { error_code: 400, description: "Bad Request: message can't be edited" });
    const item = report("old", { digest: { en: "Better words." } });
    await publishTo(bot, {
      ...reportUpdate("old"),
      revision: 2,
      change: "corrected",
      content: { kind: "report", item },
    });
    const reply = await bot.tg.waitFor((tg) => tg.sent(group).find(({ text = "" }) => text.includes("Better words.")));
    expect(reply.reply_to_message?.message_id).toBe(postsAbout(bot.tg, group, "old")[0]?.message_id);
  });
});
