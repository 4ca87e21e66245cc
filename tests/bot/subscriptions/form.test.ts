import type { Message } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChatHandle, Person } from "../../support/telegram/index.js";
import { startTestBot, type TestBot } from "../support/bot.js";
import { buttonsOf, now, replyTo } from "./support.js";

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

const subscriptions = () => bot.desk.store.subscriptions.ofChat(7);
const begin = (text = "/subscribe"): Promise<Message> => replyTo(bot.tg, chat, () => anna.says(chat, text));

async function press(message: Message, ...buttons: string[]): Promise<Message> {
  for (const button of buttons) await anna.presses(now(bot.tg, message), button).answer;
  return now(bot.tg, message);
}

/** A press is answered before what it says is stored. */
const formEnds = () =>
  vi.waitFor(async () => {
    expect(await bot.desk.store.conversations.read("7:7")).toBeUndefined();
  });

const answersKept = (count: number) =>
  vi.waitFor(async () => {
    const saved = await bot.desk.store.conversations.read("7:7");
    expect(saved?.value.match(/"(choose|go-on)"/g)).toHaveLength(count);
    return saved!;
  });

describe("the form", () => {
  it("asks what, how often, in which language and when not, and names all of it before it saves", async () => {
    const form = await begin();
    await press(form, "✓ status changes", "✓ events", "✓ official texts", "Only some states…", "Arvenia", "Next");
    expect(now(bot.tg, form).text).toContain("Only these states: Arvenia");
    await press(form, "Next", "Daily digest", "18:00", "Русский", "22:00 to 07:00");
    const check = await press(form, "UTC+5");
    expect(check.text).toContain("What: reports and corrections");
    expect(check.text).toContain("Only these states: Arvenia");
    expect(check.text).toContain("How often: Daily digest at 18:00 (UTC+5)");
    expect(check.text).toContain("Language: Русский");
    expect(check.text).toContain("Quiet hours: 22:00 to 07:00 (UTC+5)");
    expect(check.text).toMatch(/What a post will look like:\s+Новая публикация/);
    expect(await subscriptions()).toEqual([]);
    expect((await press(form, "Subscribe")).text).toMatch(/^Subscribed\./);
    expect(await subscriptions()).toMatchObject([
      {
        wants: { kinds: ["reports", "corrections"], states: ["XA"] },
        rhythm: { type: "daily", hour: 18, zone: "Etc/GMT-5" },
        language: "ru",
        quiet: { from: "22:00", to: "07:00", zone: "Etc/GMT-5" },
        setBy: 7,
      },
    ]);
    await formEnds();
  });

  it("takes quiet hours and a zone in words, and says what it could not read", async () => {
    const form = await begin();
    await press(form, "Next", "✓ At once", "✓ English");
    const fault = await replyTo(bot.tg, chat, () => anna.says(chat, "25:00-07:00"));
    expect(fault.text).toMatch(/could not read that as a time/);
    const whole = await replyTo(bot.tg, chat, () => anna.says(chat, "7-7"));
    expect(whole.text).toMatch(/nothing of the day/);
    const zone = await replyTo(bot.tg, chat, () => anna.says(chat, "23:30-6 Atlantis"));
    expect(zone.text).toMatch(/do not know that time zone/);
    const check = await replyTo(bot.tg, chat, () => anna.says(chat, "23:30-6 Europe/London"));
    expect(check.text).toContain("Quiet hours: 23:30 to 06:00 (Europe/London)");
    await anna.presses(check, "Subscribe").answer;
    await formEnds();
    expect(await subscriptions()).toMatchObject([{ quiet: { from: "23:30", to: "06:00", zone: "Europe/London" } }]);
  });

  it("does not go on with nothing chosen, and can go back", async () => {
    const form = await begin();
    await press(form, "✓ status changes", "✓ reports", "✓ events", "✓ corrections", "✓ official texts");
    expect((await anna.presses(form, "Next").answer)["text"]).toMatch(/at least one/);
    await press(form, "reports", "Next");
    expect(buttonsOf(await press(form, "Back"))).toContain("✓ reports");
  });

  it("keeps no name and no word of what was said", async () => {
    const form = await begin();
    await press(form, "Next", "✓ At once", "✓ English");
    await replyTo(bot.tg, chat, () => anna.says(chat, "23-7 Europe/London"));
    const saved = await answersKept(4);
    expect(saved.value).not.toContain("Anna");
    expect(saved.value).not.toContain("23-7");
  });

  it("ends with /cancel at any question, and leaves nothing", async () => {
    const form = await begin();
    await press(form, "Next", "Weekly digest");
    const reply = await replyTo(bot.tg, chat, () => anna.says(chat, "/cancel"));
    expect(reply.text).toMatch(/^Cancelled/);
    await formEnds();
    const stale = await anna.pressesStale(form, "1:f:confirm").answer;
    expect(stale["text"]).toMatch(/out of date/);
    expect(await subscriptions()).toEqual([]);
  });

  it("goes on while other commands and questions are answered beside it", async () => {
    const form = await begin();
    await press(form, "Next");
    expect((await replyTo(bot.tg, chat, () => anna.says(chat, "/article 4"))).text).toMatch(/^Article 4/);
    expect((await replyTo(bot.tg, chat, () => anna.says(chat, "Has Arvenia ratified it?"))).text).toMatch(/^Yes\./);
    await press(form, "✓ At once", "✓ English");
    expect((await replyTo(bot.tg, chat, () => anna.says(chat, "Has Belmora ratified it?"))).text).toMatch(/^Yes\./);
    await press(form, "✓ No quiet hours", "Subscribe");
    expect(await subscriptions()).toHaveLength(1);
  });

  it("begins anew with /subscribe, and opens from a link", async () => {
    await press(await begin(), "Next");
    const form = await begin("/start subscribe");
    expect(buttonsOf(form)).toContain("✓ reports");
    await press(form, "Next", "✓ At once", "✓ English", "✓ No quiet hours", "Subscribe");
    expect(await subscriptions()).toHaveLength(1);
  });

  it("says kindly that the questions have changed when it was begun with another version", async () => {
    const form = await begin();
    await press(form, "Next");
    const saved = await answersKept(1);
    await bot.desk.store.conversations.write("7:7", saved.value, "older");
    const reply = await replyTo(bot.tg, chat, () => anna.presses(form, "✓ At once"));
    expect(reply.text).toMatch(/questions have changed.*\/subscribe/);
    await formEnds();
  });

  it("says so as well when the answers given cannot be read again", async () => {
    const form = await begin();
    await press(form, "Next");
    const saved = await answersKept(1);
    const broken = saved.value.replace(/"external"/g, '"other"');
    expect(broken).not.toBe(saved.value);
    await bot.desk.store.conversations.write("7:7", broken, saved.version);
    const reply = await replyTo(bot.tg, chat, () => anna.presses(form, "✓ At once"));
    expect(reply.text).toMatch(/\/subscribe/);
  });

  it("changes how often instead of adding the same subscription twice", async () => {
    for (const rhythm of ["✓ At once", "Weekly digest"]) {
      const form = await begin();
      await press(form, "Next", rhythm);
      if (rhythm.startsWith("Weekly")) await press(form, "Friday", "Next");
      await press(form, "✓ English", "✓ No quiet hours");
      if (rhythm.startsWith("Weekly")) await press(form, "✓ UTC");
      await press(form, "Subscribe");
    }
    expect(await subscriptions()).toMatchObject([{ rhythm: { type: "weekly", weekday: 5 } }]);
  });

  it("speaks Russian to whom Telegram speaks Russian", async () => {
    const ivan = bot.tg.user({ id: 8, language_code: "ru" });
    const own = bot.tg.privateChat(ivan);
    const form = await replyTo(bot.tg, own, () => ivan.says(own, "/subscribe"));
    expect(form.text).toMatch(/^О чём сообщать\?/);
    for (const button of ["Дальше", "✓ Сразу", "✓ Русский", "✓ Без тихих часов", "Подписаться"]) {
      await ivan.presses(now(bot.tg, form), button).answer;
    }
    expect(now(bot.tg, form).text).toMatch(/^Подписка оформлена\./);
  });
});
