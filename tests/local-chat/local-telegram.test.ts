import { Api, InlineKeyboard, InputFile } from "grammy";
import { describe, expect, it } from "vitest";
import {
  createLocalTelegram,
  languageFromEnvironment,
  LOCAL_PERSON_ID as me,
  LOCAL_TOKEN,
} from "../../src/local-chat/local-telegram.js";

describe("the local stand-in for Telegram", () => {
  it("knows the bot, the person and their chat", async () => {
    const { api, telegram } = connected();
    expect(await api.getMe()).toEqual(telegram.botInfo);
    expect(await api.getChat(me)).toMatchObject({ id: me, type: "private" });
    expect(await api.getChatMember(me, me)).toMatchObject({ status: "creator", user: { language_code: "kk" } });
  });

  it("says yes to what has no effect here", async () => {
    const { api } = connected();
    expect(await api.setMyCommands([{ command: "help", description: "Help" }])).toBe(true);
    expect(await api.sendChatAction(me, "typing")).toBe(true);
  });

  it("gives back a message as Telegram would, with its formatting as entities", async () => {
    const { api } = connected();
    const keyboard = new InlineKeyboard().text("Next", "2").row();
    const sent = await api.sendMessage(me, " <b>Hi</b> &amp; bye ", { parse_mode: "HTML", reply_markup: keyboard });
    expect(sent).toMatchObject({
      chat: { id: me },
      text: "Hi & bye",
      entities: [{ type: "bold", offset: 0, length: 2 }],
      reply_markup: { inline_keyboard: [[{ text: "Next", callback_data: "2" }]] },
    });
  });

  it("gives a pressed button's update the message as it now is, and takes one answer for it", async () => {
    const { api, telegram } = connected();
    const { message_id } = await api.sendMessage(me, "old");
    await api.editMessageText(me, message_id, "new");
    const query = telegram.press(message_id, "data")!.callback_query!;
    expect(query).toMatchObject({ data: "data", from: { id: me }, message: { text: "new", message_id } });
    expect(await api.answerCallbackQuery(query.id)).toBe(true);
    await expect(api.answerCallbackQuery(query.id)).rejects.toThrow("query is too old");
  });

  it("has no button left on a message that was deleted", async () => {
    const { api, telegram } = connected();
    const { message_id } = await api.sendMessage(me, "short-lived");
    await api.deleteMessage(me, message_id);
    expect(telegram.press(message_id, "data")).toBeUndefined();
  });

  it("sends an uploaded file again by its id", async () => {
    const { api, places } = connected();
    const sent = await api.sendPhoto(me, new InputFile(Buffer.from("--\r\n\r\n--picture"), "a.png"));
    await api.sendPhoto(me, sent.photo[0]!.file_id);
    expect(places).toEqual([["--\r\n\r\n--picture in a.png"], ["--\r\n\r\n--picture in a.png"]]);
  });

  it("makes the next text a reply where the bot forced one", async () => {
    const { api, telegram } = connected();
    const { message_id } = await api.sendMessage(me, "Name?", { reply_markup: { force_reply: true } });
    expect(telegram.say("Aida").message).toMatchObject({ reply_to_message: { message_id } });
    expect(telegram.say("again").message).not.toHaveProperty("reply_to_message");
  });

  it("gives updates and messages of a later chat higher ids than those of an earlier one", () => {
    const first = createLocalTelegram({ now: () => 1_700_000_000_000 }).say("x");
    const later = createLocalTelegram({ now: () => 1_700_000_060_000 }).say("x");
    expect(later.update_id).toBeGreaterThan(first.update_id);
    expect(later.message!.message_id).toBeGreaterThan(first.message!.message_id);
  });

  it.each<[string, (api: Api) => Promise<unknown>, string]>([
    ["an empty text", (api) => api.sendMessage(me, " "), "message text is empty"],
    ["a text over 4096 units", (api) => api.sendMessage(me, "x".repeat(4097)), "message is too long"],
    [
      "an unknown tag",
      (api) => api.sendMessage(me, "<h1>x</h1>", { parse_mode: "HTML" }),
      'Unsupported start tag "h1"',
    ],
    ["an open tag", (api) => api.sendMessage(me, "<b>x", { parse_mode: "HTML" }), "can't parse entities"],
    ["crossed tags", (api) => api.sendMessage(me, "<b><i>x</b></i>", { parse_mode: "HTML" }), "Unmatched end tag"],
    ["another chat", (api) => api.sendMessage(77, "x"), "chat not found"],
    ["an edit of nothing", (api) => api.editMessageText(me, 5, "x"), "message to edit not found"],
    [
      "callback data over 64 bytes",
      (api) => api.sendMessage(me, "x", { reply_markup: new InlineKeyboard().text("x", "ы".repeat(33)) }),
      "BUTTON_DATA_INVALID",
    ],
    [
      "a rich message",
      (api) => api.raw.sendRichMessage({ chat_id: me, rich_message: { html: "x" } }),
      "method not found",
    ],
  ])("refuses %s as Telegram does", async (_what, call, wording) => {
    await expect(call(connected().api)).rejects.toThrow(wording);
  });

  it("refuses an edit that changes nothing", async () => {
    const { api } = connected();
    const { message_id } = await api.sendMessage(me, "same");
    await expect(api.editMessageText(me, message_id, "same")).rejects.toThrow("message is not modified");
  });
});

describe("the language of a terminal", () => {
  it.each([
    [{ LANG: "ru_RU.UTF-8" }, "ru"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "kk_KZ" }, "kk"],
    [{ LANG: "uz" }, "uz"],
    [{ LANG: "C.UTF-8" }, undefined],
    [{ LANG: "POSIX" }, undefined],
    [{}, undefined],
  ])("in %o is %s", (env, language) => {
    expect(languageFromEnvironment(env)).toBe(language);
  });
});

function connected() {
  const telegram = createLocalTelegram({
    languageCode: "kk",
    saveFile: ({ name, bytes }) => Promise.resolve(`${Buffer.from(bytes).toString()} in ${name}`),
  });
  const places: string[][] = [];
  telegram.onEvent((event) => {
    if (event.type === "message") places.push(event.attachments);
  });
  return { telegram, places, api: new Api(LOCAL_TOKEN, { fetch: telegram.fetch }) };
}
