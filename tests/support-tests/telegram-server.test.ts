import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import type { Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatHandle, Person, RunningTelegram } from "../support/telegram/index.js";
import { formatted, parseHtml, startTelegram } from "../support/telegram/index.js";

let tg: RunningTelegram;
let anna: Person;
let annasChat: ChatHandle;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 1);
  tg = await startTelegram({ now: () => now });
  anna = tg.user({ id: 7, first_name: "Anna" });
  annasChat = tg.privateChat(anna);
});

afterEach(async () => {
  await tg.stop();
});

interface Answer {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: Record<string, number>;
}

async function call(method: string, params: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${tg.root}/bot${tg.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  return (await response.json()) as Answer;
}

async function send(chat: { id: number }, text: string, more: Record<string, unknown> = {}): Promise<Answer> {
  return call("sendMessage", { chat_id: chat.id, text, ...more });
}

const html = { parse_mode: "HTML" };
const keyboard = (...buttons: unknown[]): Record<string, unknown> => ({ reply_markup: { inline_keyboard: [buttons] } });
const button = (more: Record<string, unknown>): Record<string, unknown> => keyboard({ text: "Go", ...more });

describe("texts", () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ["an empty text", "", {}, "message text is empty"],
    ["a text of spaces", " \n ", {}, "text must be non-empty"],
    ["4097 units", "x".repeat(4097), {}, "message is too long"],
    ["4098 units in 2049 emoji", "😀".repeat(2049), {}, "message is too long"],
    ["an unknown tag", "é<p>x</p>", html, `can't parse entities: Unsupported start tag "p" at byte offset 2`],
    ["an open tag", "<b>x", html, `can't parse entities: Can't find end tag corresponding to start tag "b"`],
    [
      "crossed tags",
      "<b><i>x</b></i>",
      html,
      `can't parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
    ],
    ["a stray end tag", "x</b>", html, "can't parse entities: Unexpected end tag at byte offset 1"],
    ["a bare <", "1 < 2", html, `can't parse entities: Unsupported start tag "" at byte offset 2`],
    ["a tag that never ends", "1 <b", html, "can't parse entities: Unclosed start tag at byte offset 2"],
    [
      "a span of another class",
      '<span class="x">y</span>',
      html,
      'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0',
    ],
    [
      "an emoji without id",
      "<tg-emoji>x</tg-emoji>",
      html,
      "can't parse entities: Invalid custom emoji identifier specified",
    ],
    ["another parse mode", "*x*", { parse_mode: "Wiki" }, "unsupported parse_mode"],
    [
      "an empty button",
      "x",
      keyboard({ text: "", callback_data: "a" }),
      "inline keyboard button text must be non-empty",
    ],
    [
      "a button that does nothing",
      "x",
      keyboard({ text: "a" }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    ["65 bytes of data", "x", button({ callback_data: "я".repeat(33) }), "BUTTON_DATA_INVALID"],
    [
      "a link without host",
      "x",
      button({ url: "nowhere" }),
      "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
    ["a link of a strange kind", "x", button({ url: "mailto:a@b.org" }), "BUTTON_URL_INVALID"],
    ["257 units to copy", "x", button({ copy_text: { text: "x".repeat(257) } }), "BUTTON_COPY_TEXT_INVALID"],
    [
      "a flat keyboard",
      "x",
      { reply_markup: { inline_keyboard: [{}] } },
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    ["a missing reply target", "x", { reply_parameters: { message_id: 99 } }, "message to be replied not found"],
    ["a topic in a private chat", "x", { message_thread_id: 5 }, "message thread not found"],
  ])("refuses %s", async (_what, text, more, description) => {
    expect(await send(annasChat, text, more)).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
  });

  it("refuses 101 buttons, and takes 100", async () => {
    const rows = (count: number): unknown =>
      Array.from({ length: count }, (_, n) => [{ text: "a", callback_data: String(n) }]);
    expect(await send(annasChat, "x", { reply_markup: { inline_keyboard: rows(101) } })).toMatchObject({
      description: "Bad Request: reply markup is too long",
    });
    expect(await send(annasChat, "x", { reply_markup: { inline_keyboard: rows(100) } })).toMatchObject({ ok: true });
  });

  it("counts the text after parsing, in UTF-16 units", async () => {
    const text = `<b>${"😀".repeat(2048)}</b>`;
    expect(await send(annasChat, text, html)).toMatchObject({ ok: true });
  });

  it("sends without the reply when that was allowed", async () => {
    const reply = { reply_parameters: { message_id: 99, allow_sending_without_reply: true } };
    expect(await send(annasChat, "x", reply)).toMatchObject({ ok: true });
  });

  it("refuses wrong types and bodies that are no JSON", async () => {
    expect(await call("sendMessage", { chat_id: 7, text: 5 })).toMatchObject({ error_code: 400 });
    expect(await call("sendMessage", { chat_id: 7, text: "x", reply_markup: "{" })).toMatchObject({ error_code: 400 });
    const response = await fetch(`${tg.root}/bot${tg.token}/getMe`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(400);
  });
});

describe("HTML", () => {
  it.each<[string, string, unknown[]]>([
    [
      "<b>a</b> <i>b</i>",
      "a b",
      [
        ["bold", 0, 1],
        ["italic", 2, 1],
      ],
    ],
    [
      "<b>ab<i>cd</i>ef</b>",
      "abcdef",
      [
        ["bold", 0, 2],
        ["bold", 2, 4],
        ["italic", 2, 2],
      ],
    ],
    [
      "<i><b>ab</b></i>",
      "ab",
      [
        ["bold", 0, 2],
        ["italic", 0, 2],
      ],
    ],
    ["<b>a</b><b>b</b>", "ab", [["bold", 0, 2]]],
    [
      "<b>x <a href='e.org'>y</a></b>",
      "x y",
      [
        ["bold", 0, 2],
        ["text_link", 2, 1],
        ["bold", 2, 1],
      ],
    ],
    ["<blockquote expandable>a</blockquote>", "a", [["expandable_blockquote", 0, 1]]],
    [
      "<blockquote><b>a</b> b</blockquote>",
      "a b",
      [
        ["blockquote", 0, 3],
        ["bold", 0, 1],
      ],
    ],
    ["<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", [["blockquote", 0, 2]]],
    ["<code>a<b>b</b></code>", "ab", [["code", 0, 2]]],
    ['<pre><code class="language-ts">a</code></pre>', "a", [["pre", 0, 1]]],
    ["<a href='e.org'><a href='f.org'>x</a></a>", "x", [["text_link", 0, 1]]],
    ["<a href='nowhere'>x</a>", "x", []],
    ["😀<b>a</b>", "😀a", [["bold", 2, 1]]],
    ["  <b> a </b>\n", " a", [["bold", 0, 2]]],
    ["&lt;b&gt; &amp;amp; &nbsp; &#1103;&#x44F;", "<b> &amp; &nbsp; яя", []],
    ["<B>a</>", "a", [["bold", 0, 1]]],
    ["a\r\nb\u202ec", "a\nbc", []],
    ["/start@treaty_test_bot 6 a/b", "/start@treaty_test_bot 6 a/b", [["bot_command", 0, 22]]],
    [
      "see @anna_k, a@b.org https://e.org/x.",
      "see @anna_k, a@b.org https://e.org/x.",
      [
        ["mention", 4, 7],
        ["email", 13, 7],
        ["url", 21, 15],
      ],
    ],
    ['<tg-time unix="1647531900" format="wDT">t</tg-time>', "t", [["date_time", 0, 1]]],
    ['<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>', "ab", [["spoiler", 0, 2]]],
  ])("%s", (source, text, entities) => {
    const shown = formatted(parseHtml(source));
    expect(shown.text).toBe(text);
    expect(shown.entities.map(({ type, offset, length }) => [type, offset, length])).toEqual(entities);
  });

  it("notes the markup that Telegram loses without a word", async () => {
    await send(annasChat, "<code><b>x</b></code>", html);
    expect(tg.warnings).toEqual(["bold at 0 (1 units) is not shown by Telegram"]);
  });

  it("mentions people it knows by their id, and no others", async () => {
    await send(annasChat, '<a href="tg://user?id=7">you</a> <a href="tg://user?id=8">they</a>', html);
    expect(tg.lastReply(annasChat).entities).toMatchObject([{ type: "text_mention", user: { id: 7 } }]);
  });
});

describe("chats that refuse", () => {
  const channel = (more: Parameters<RunningTelegram["channel"]>[0]): ChatHandle => tg.channel(more);
  const forum = (): ChatHandle => tg.supergroup({ forum: true });

  it.each<[string, () => { id: number }, number, string]>([
    ["an unknown chat", () => ({ id: 12345 }), 400, "Bad Request: chat not found"],
    ["a channel never joined", () => channel({}), 400, "Bad Request: chat not found"],
    ["a person who blocked the bot", () => annasChat.block(), 403, "Forbidden: bot was blocked by the user"],
    ["a deleted account", () => annasChat.deactivate(), 403, "Forbidden: user is deactivated"],
    [
      "a person who never started it",
      () => tg.privateChat(tg.user({ id: 8 }), { started: false }),
      403,
      "Forbidden: bot can't initiate conversation with a user",
    ],
    [
      "a group it was thrown out of",
      () => tg.group().setBot("kicked"),
      403,
      "Forbidden: bot was kicked from the group chat",
    ],
    [
      "a supergroup likewise",
      () => tg.supergroup().setBot("kicked"),
      403,
      "Forbidden: bot was kicked from the supergroup chat",
    ],
    ["a channel likewise", () => channel({ bot: "kicked" }), 403, "Forbidden: bot was kicked from the channel chat"],
    [
      "a public channel it is not in",
      () => channel({ username: "news_here" }),
      403,
      "Forbidden: bot is not a member of the channel chat",
    ],
    [
      "a supergroup it left",
      () => tg.supergroup().setBot("left"),
      403,
      "Forbidden: bot is not a member of the supergroup chat",
    ],
    ["a group it left", () => tg.group().setBot("left"), 403, "Forbidden: bot is not a member of the group chat"],
    ["a deleted group", () => tg.group().delete(), 403, "Forbidden: the group chat was deleted"],
    [
      "a channel where it may not post",
      () => channel({ bot: "administrator", rights: { can_edit_messages: true } }),
      400,
      "Bad Request: need administrator rights in the channel chat",
    ],
    [
      "a group that lets nobody write",
      () => tg.supergroup().setPermissions({ can_send_messages: false }),
      400,
      "Bad Request: not enough rights to send text messages to the chat",
    ],
    [
      "a group where it is restricted",
      () => tg.supergroup().setBot("restricted", { can_send_messages: false }),
      400,
      "Bad Request: not enough rights to send text messages to the chat",
    ],
  ])("%s", async (_what, chat, code, description) => {
    expect(await send(chat(), "x")).toEqual({ ok: false, error_code: code, description });
  });

  it("keeps closed and deleted topics shut, and General too when it is closed", async () => {
    const chat = forum();
    const topic = chat.topic("News");
    const into = { message_thread_id: topic.id };
    expect(await send(chat, "x", into)).toMatchObject({
      result: { message_thread_id: topic.id, is_topic_message: true },
    });
    topic.close();
    expect(await send(chat, "x", into)).toMatchObject({ error_code: 400, description: "Bad Request: TOPIC_CLOSED" });
    topic.delete();
    expect(await send(chat, "x", into)).toMatchObject({ description: "Bad Request: message thread not found" });
    expect(await send(chat, "x")).toMatchObject({ ok: true });
    chat.general.close();
    expect(await send(chat, "x")).toMatchObject({ description: "Bad Request: TOPIC_CLOSED" });
    chat.setBot("administrator", { can_manage_topics: true });
    expect(await send(chat, "x")).toMatchObject({ ok: true });
  });

  it("names the new chat of an upgraded group, and tells both chats", async () => {
    const group = tg.group({ title: "Old" });
    const upgraded = group.migrate();
    expect(await send(group, "x")).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: upgraded.id },
    });
    expect(await send(upgraded, "x")).toMatchObject({ ok: true });
    expect(tg.updates).toMatchObject([
      { message: { chat: { id: group.id }, migrate_to_chat_id: upgraded.id } },
      { message: { chat: { id: upgraded.id }, migrate_from_chat_id: group.id } },
    ]);
  });

  it("finds public chats by their name", async () => {
    const chat = channel({ username: "News_Here", bot: "administrator", rights: { can_post_messages: true } });
    expect(await call("sendMessage", { chat_id: "@news_here", text: "x" })).toMatchObject({ ok: true });
    expect(tg.sent(chat)).toMatchObject([{ text: "x", sender_chat: { id: chat.id } }]);
    expect(tg.calls.at(-1)).toMatchObject({ method: "sendMessage", chatId: chat.id });
  });
});

describe("editing and deleting", () => {
  const sendOne = async (text = "x", more = {}): Promise<number> => {
    const { result } = await send(annasChat, text, more);
    return (result as { message_id: number }).message_id;
  };
  const editText = async (message_id: number, text: string, more = {}): Promise<Answer> =>
    call("editMessageText", { chat_id: 7, message_id, text, ...more });

  it("shows the text as it is now", async () => {
    await editText(await sendOne(), "<b>y</b>", html);
    expect(tg.sent(annasChat)).toMatchObject([{ text: "y", entities: [{ type: "bold" }], edit_date: now / 1000 }]);
  });

  it("takes the keyboard away when an edit does not name it", async () => {
    await editText(await sendOne("x", button({ callback_data: "a" })), "y");
    expect(tg.lastReply(annasChat).reply_markup).toBeUndefined();
  });

  it("refuses an edit that changes nothing", async () => {
    const id = await sendOne("<b>x</b>", html);
    expect(await editText(id, "<strong>x</strong>", html)).toMatchObject({
      error_code: 400,
      description:
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    });
  });

  it("refuses to edit what is not there, what is not its own, and what has no text", async () => {
    expect(await editText(999, "y")).toMatchObject({ description: "Bad Request: message to edit not found" });
    const foreign = anna.says(annasChat, "hello").message_id;
    expect(await editText(foreign, "y")).toMatchObject({ description: "Bad Request: message can't be edited" });
    const photo = await upload("sendPhoto", "photo", png(), {});
    const id = (photo.result as { message_id: number }).message_id;
    expect(await editText(id, "y")).toMatchObject({
      description: "Bad Request: there is no text in the message to edit",
    });
  });

  it("deletes its own messages for two days", async () => {
    const id = await sendOne();
    const old = await sendOne();
    expect(await call("deleteMessage", { chat_id: 7, message_id: id })).toMatchObject({ result: true });
    expect(await call("deleteMessage", { chat_id: 7, message_id: id })).toMatchObject({
      description: "Bad Request: message to delete not found",
    });
    now += 48 * 60 * 60 * 1000;
    expect(await call("deleteMessage", { chat_id: 7, message_id: old })).toMatchObject({
      description: "Bad Request: message can't be deleted",
    });
  });
});

/** The first bytes of a PNG, which is all the server looks at. */
function png(width = 16, height = 16): Buffer {
  const header = Buffer.alloc(33);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(header);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

async function upload(method: string, field: string, content: Buffer, params: Record<string, string>): Promise<Answer> {
  const form = new FormData();
  form.set("chat_id", "7");
  for (const [name, value] of Object.entries(params)) form.set(name, value);
  form.set(field, new Blob([new Uint8Array(content)], { type: "image/png" }), "card.png");
  const response = await fetch(`${tg.root}/bot${tg.token}/${method}`, { method: "POST", body: form });
  return (await response.json()) as Answer;
}

describe("files", () => {
  it("takes a photo once and sends it again by its id", async () => {
    const { result } = await upload("sendPhoto", "photo", png(), { caption: "<i>c</i>", parse_mode: "HTML" });
    const { photo } = result as { photo: { file_id: string }[] };
    expect(tg.lastReply(annasChat)).toMatchObject({ caption: "c", caption_entities: [{ type: "italic" }] });
    const again = await call("sendPhoto", { chat_id: 7, photo: photo[0]!.file_id });
    expect(again).toMatchObject({ ok: true, result: { photo: [{ file_id: photo[0]!.file_id, width: 16 }] } });
  });

  it.each<[string, () => Promise<Answer>, string]>([
    ["no photo", async () => call("sendPhoto", { chat_id: 7 }), "there is no photo in the request"],
    [
      "an unknown id",
      async () => call("sendPhoto", { chat_id: 7, photo: "AAA" }),
      "wrong file identifier/HTTP URL specified",
    ],
    ["what is no picture", async () => upload("sendPhoto", "photo", Buffer.from("text"), {}), "IMAGE_PROCESS_FAILED"],
    ["a picture too long", async () => upload("sendPhoto", "photo", png(2100, 100), {}), "PHOTO_INVALID_DIMENSIONS"],
    ["an empty file", async () => upload("sendDocument", "document", Buffer.alloc(0), {}), "file must be non-empty"],
    [
      "1025 units of caption",
      async () => upload("sendPhoto", "photo", png(), { caption: "x".repeat(1025) }),
      "message caption is too long",
    ],
  ])("refuses %s", async (_what, run, description) => {
    expect(await run()).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${description}` });
  });

  it("refuses photos where a group does not want them", async () => {
    const chat = tg.supergroup().setPermissions({ can_send_photos: false });
    expect(await upload("sendPhoto", "photo", png(), { chat_id: String(chat.id) })).toMatchObject({
      description: "Bad Request: not enough rights to send photos to the chat",
    });
    expect(await send(chat, "x")).toMatchObject({ ok: true });
  });

  it("hands out what people send", async () => {
    const message = anna.sendsDocument(annasChat, { name: "t.txt", mimeType: "text/plain", content: "words" });
    const { result } = await call("getFile", { file_id: message.document!.file_id });
    const { file_path } = result as { file_path: string };
    const file = await fetch(`${tg.root}/file/bot${tg.token}/${file_path}`);
    expect(await file.text()).toBe("words");
  });
});

describe("what the bot says about itself", () => {
  const set = async (commands: unknown, more = {}): Promise<Answer> => call("setMyCommands", { commands, ...more });

  it.each<[string, unknown, Record<string, unknown>, string]>([
    ["capitals", [{ command: "Start", description: "x" }], {}, "BOT_COMMAND_INVALID"],
    ["33 letters", [{ command: "a".repeat(33), description: "x" }], {}, "command length must not exceed 32"],
    ["no description", [{ command: "a", description: "" }], {}, "command description must be non-empty"],
    [
      "257 letters",
      [{ command: "a", description: "x".repeat(257) }],
      {},
      "command description length must not exceed 256",
    ],
    [
      "101 commands",
      Array.from({ length: 101 }, (_, n) => ({ command: `c${n}`, description: "x" })),
      {},
      "BOT_COMMANDS_TOO_MUCH",
    ],
    ["a strange language", [], { language_code: "eng" }, "invalid language code specified"],
    ["a strange scope", [], { scope: { type: "everyone" } }, "can't parse BotCommandScope: Unsupported type specified"],
    ["no list", "x", {}, "can't parse commands JSON object"],
  ])("refuses %s", async (_what, commands, more, description) => {
    expect(await set(commands, more)).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
  });

  it("keeps commands by scope and language", async () => {
    const commands = [{ command: "start", description: "Begin" }];
    await set(commands, { scope: { type: "all_private_chats" }, language_code: "kk" });
    expect(tg.settings.commands.get("all_private_chats|kk")).toEqual(commands);
    expect(await call("getMyCommands")).toEqual({ ok: true, result: [] });
  });

  it("refuses a name too long", async () => {
    expect(await call("setMyName", { name: "x".repeat(65) })).toMatchObject({ error_code: 400 });
    expect(await call("setMyShortDescription", { short_description: "x".repeat(120) })).toMatchObject({ ok: true });
  });
});

describe("questions with one answer", () => {
  const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

  it("takes one answer for a pressed button, in time", async () => {
    await send(annasChat, "x", button({ callback_data: "go" }));
    const pressed = anna.presses(tg.lastReply(annasChat) as never, "Go");
    expect(tg.updates.at(-1)).toMatchObject({ callback_query: { id: pressed.id, data: "go", from: { id: 7 } } });
    const answer = async (id: string): Promise<Answer> =>
      call("answerCallbackQuery", { callback_query_id: id, text: "hi" });
    expect(await answer(pressed.id)).toMatchObject({ result: true });
    expect(await pressed.answer).toMatchObject({ text: "hi" });
    expect(await answer(pressed.id)).toMatchObject({ error_code: 400, description: tooOld });
    expect(await answer("5")).toMatchObject({ description: tooOld });
    const late = anna.presses(tg.lastReply(annasChat) as never, "go");
    now += tg.callbackTimeoutMs + 1;
    expect(await answer(late.id)).toMatchObject({ description: tooOld });
    expect(() => anna.presses(tg.lastReply(annasChat) as never, "Stop")).toThrow('there are: "Go"');
  });

  const article = (id: string): unknown => ({
    type: "article",
    id,
    title: "t",
    input_message_content: { message_text: "m" },
  });

  it.each<[string, unknown[], Record<string, unknown>, string]>([
    [
      "51 results",
      Array.from({ length: 51 }, (_, n) => article(String(n))),
      {},
      "too many inline query results specified",
    ],
    ["two of one id", [article("a"), article("a")], {}, "RESULT_ID_DUPLICATE"],
    ["65 bytes of id", [article("x".repeat(65))], {}, "RESULT_ID_INVALID"],
    ["no id", [article("")], {}, "RESULT_ID_INVALID"],
    ["65 bytes of offset", [], { next_offset: "x".repeat(65) }, "NEXT_OFFSET_INVALID"],
    ["a bad start parameter", [], { button: { text: "b", start_parameter: "a b" } }, "START_PARAM_INVALID"],
    [
      "an article with nothing to send",
      [{ type: "article", id: "a", title: "t" }],
      {},
      `can't parse inline query result: Can't find field "message_text"`,
    ],
  ])("refuses %s", async (_what, results, more, description) => {
    const query = anna.inlineQuery("force");
    expect(await call("answerInlineQuery", { inline_query_id: query.id, results, ...more })).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
    expect(query.answered()).toBeUndefined();
  });

  it("sends a chosen result, whose message the bot may edit", async () => {
    const query = anna.inlineQuery("force");
    await call("answerInlineQuery", { inline_query_id: query.id, results: [article("a")] });
    const inline_message_id = anna.chooses(query, "a");
    expect(await call("editMessageText", { inline_message_id, text: "n" })).toEqual({ ok: true, result: true });
    expect(tg.world.inlineMessages.get(inline_message_id)).toMatchObject({ text: "n" });
  });

  it("lets a guest answer once", async () => {
    const query = anna.summonsGuest("@treaty_test_bot article 6", tg.supergroup({ bot: "left" }));
    const answer = { guest_query_id: query.id, result: article("a") };
    expect(await call("answerGuestQuery", answer)).toMatchObject({
      result: { inline_message_id: expect.any(String) as string },
    });
    expect(await call("answerGuestQuery", answer)).toMatchObject({ description: tooOld });
  });
});

describe("rich and ephemeral messages", () => {
  const cell = (text: string): unknown => ({ text, align: "left", valign: "top" });
  const rich = {
    blocks: [
      { type: "heading", size: 2, text: "T" },
      { type: "table", cells: [[cell("a"), cell("b")]] },
    ],
  };

  it("keeps a rich message and its bare text", async () => {
    expect(await call("sendRichMessage", { chat_id: 7, rich_message: rich })).toMatchObject({ ok: true });
    expect(tg.lastReply(annasChat)).toMatchObject({ plainText: "T\na\tb", richInput: rich });
    await call("sendRichMessage", { chat_id: 7, rich_message: { html: "<h1>T</h1><p>a &lt; <b>b</b></p>" } });
    expect(tg.lastReply(annasChat).plainText).toBe("T\na < b");
  });

  it.each<[string, unknown]>([
    ["two forms at once", { html: "x", markdown: "x" }],
    ["an unknown block", { blocks: [{ type: "poem", text: "x" }] }],
    ["21 columns", { blocks: [{ type: "table", cells: [Array.from({ length: 21 }, () => cell("a"))] }] }],
    ["an unknown tag", { html: "<script>x</script>" }],
    ["crossed tags", { html: "<p><b>x</p></b>" }],
    ["a heading of size 7", { blocks: [{ type: "heading", size: 7, text: "x" }] }],
    ["32,769 characters", { html: "x".repeat(32_769) }],
  ])("refuses %s", async (_what, rich_message) => {
    expect(await call("sendRichMessage", { chat_id: 7, rich_message })).toMatchObject({ ok: false, error_code: 400 });
  });

  it("knows none of them when it plays an older server", async () => {
    tg.apiVersion = 9;
    const notFound = { ok: false, error_code: 404, description: "Not Found" };
    expect(await call("sendRichMessage", { chat_id: 7, rich_message: rich })).toEqual(notFound);
    expect(await call("sendPigeon")).toEqual(notFound);
  });

  it("shows an ephemeral message to one member alone", async () => {
    const chat = tg.supergroup();
    const asked = anna.whispers(chat, "/article 6");
    expect(tg.updates.at(-1)).toMatchObject({
      message: { message_id: 0, ephemeral_message_id: asked.ephemeral_message_id },
    });
    const to = (receiver_user_id: number): unknown => ({ ephemeral_message_parameters: { receiver_user_id } });
    const { result } = await send(chat, "x", to(7) as Record<string, unknown>);
    expect(result).toMatchObject({ message_id: 0, receiver_user: { id: 7 } });
    const { ephemeral_message_id } = result as { ephemeral_message_id: number };
    const edited = { chat_id: chat.id, receiver_user_id: 7, ephemeral_message_id, text: "y" };
    expect(await call("editEphemeralMessageText", edited)).toEqual({ ok: true, result: true });
    expect(tg.lastReply(chat)).toMatchObject({ text: "y" });
    expect(await send(chat, "x", to(99) as Record<string, unknown>)).toMatchObject({ error_code: 400 });
  });
});

describe("what reaches the bot in groups", () => {
  let group: ChatHandle;
  const heard = (): (string | undefined)[] => tg.updates.map((update) => update.message?.text);

  beforeEach(() => {
    group = tg.supergroup({ title: "Club" });
  });

  it("is commands, mentions and replies, with privacy mode on", async () => {
    const { result } = await send(group, "from the bot");
    anna.says(group, "chatter");
    anna.says(group, "/article 6");
    anna.says(group, "/article@treaty_test_bot 6");
    anna.says(group, "/article@other_bot 6");
    anna.says(group, "what says @treaty_test_bot?");
    anna.says(group, "and @another_bot?");
    anna.says(group, "thanks", { replyTo: result as never });
    expect(heard()).toEqual(["/article 6", "/article@treaty_test_bot 6", "what says @treaty_test_bot?", "thanks"]);
  });

  it("is everything for an admin, and with privacy mode off", () => {
    anna.says(group.setBot("administrator", {}, { silent: true }), "chatter");
    anna.says(group, "/article@other_bot 6");
    group.setBot("member", {}, { silent: true });
    tg.privacyMode = false;
    anna.says(group, "more");
    expect(heard()).toEqual(["chatter", "/article@other_bot 6", "more"]);
  });

  it("is no general command when another bot spoke last, and nothing another bot says", () => {
    const other = tg.user({ id: 55, is_bot: true, username: "other_bot" });
    other.says(group, "/start@treaty_test_bot");
    anna.says(group, "/article 6");
    expect(heard()).toEqual([]);
    tg.botToBot = true;
    other.says(group, "/start@treaty_test_bot");
    expect(heard()).toEqual(["/start@treaty_test_bot"]);
  });

  it("comes under the names that Telegram gives to chats that speak", () => {
    const channel = tg.channel({ title: "News", bot: "administrator" });
    group.anonymousSays("/subscribe");
    group.foreignChannelSays(channel, "/subscribe");
    const post = channel.posts("/subscribe");
    group.setBot("administrator", {}, { silent: true }).automaticForward(channel, post);
    expect(tg.updates).toMatchObject([
      { message: { from: { id: 1_087_968_824 }, sender_chat: { id: group.id } } },
      { message: { from: { id: 136_817_688 }, sender_chat: { id: channel.id } } },
      { channel_post: { sender_chat: { id: channel.id } } },
      { message: { from: { id: 777_000 }, is_automatic_forward: true, forward_origin: { type: "channel" } } },
    ]);
    expect(tg.updates[2]!.channel_post!.from).toBeUndefined();
  });

  it("replies, in a topic, to the message that opened it", () => {
    const forum = tg.supergroup({ forum: true });
    const topic = forum.topic("News");
    anna.says(forum, "/ask", { topic });
    expect(tg.updates.at(-1)).toMatchObject({
      message: { message_thread_id: topic.id, is_topic_message: true, reply_to_message: { message_id: topic.id } },
    });
  });

  it("is told of its own place, of edits and of shared chats", () => {
    group.setBot("kicked");
    annasChat.block();
    anna.edits(anna.says(annasChat, "one"), "two");
    anna.sharesChat(3, group, { title: true });
    expect(tg.updates.map(({ update_id: _id, ...update }) => update)).toMatchObject([
      { my_chat_member: { chat: { id: group.id }, new_chat_member: { status: "kicked" } } },
      { my_chat_member: { chat: { id: 7 }, new_chat_member: { status: "kicked" } } },
      { my_chat_member: { chat: { id: 7 }, new_chat_member: { status: "member" } } },
      { message: { text: "one" } },
      { edited_message: { text: "two", edit_date: now / 1000 } },
      { message: { chat_shared: { request_id: 3, chat_id: group.id, title: "Club" } } },
    ]);
  });

  it("tells admins from others, anonymous ones too", async () => {
    const boss = tg.user({ id: 9 });
    group.setOwner(boss, { anonymous: true }).addAdmin(anna, { can_delete_messages: true });
    const { result } = await call("getChatAdministrators", { chat_id: group.id });
    expect(result).toMatchObject([
      { status: "creator", is_anonymous: true },
      { status: "administrator", user: { id: 7 }, can_delete_messages: true, can_change_info: false },
    ]);
    expect(await call("getChatMember", { chat_id: group.id, user_id: 7 })).toMatchObject({
      result: { status: "administrator" },
    });
    group.removeMember(anna);
    expect(await call("getChatMember", { chat_id: group.id, user_id: 7 })).toMatchObject({
      result: { status: "left" },
    });
    expect(await call("getChatMember", { chat_id: group.id, user_id: 1234 })).toMatchObject({ ok: false });
  });
});

describe("updates", () => {
  it("are given until they are confirmed", async () => {
    anna.says(annasChat, "one");
    anna.says(annasChat, "two");
    const first = await call("getUpdates", { limit: 1 });
    const [update] = first.result as Update[];
    expect(update).toMatchObject({ message: { text: "one" } });
    expect(await call("getUpdates", { limit: 1 })).toEqual(first);
    const rest = await call("getUpdates", { offset: update!.update_id + 1 });
    expect(rest.result).toMatchObject([{ message: { text: "two" } }]);
    expect(tg.pendingUpdates).toHaveLength(1);
  });

  it("wake an open poll", async () => {
    const poll = call("getUpdates", { timeout: 30 });
    await tg.quiet(20);
    anna.says(annasChat, "one");
    expect((await poll).result).toMatchObject([{ message: { text: "one" } }]);
  });

  it("go to one poller only", async () => {
    const first = call("getUpdates", { timeout: 30 });
    await tg.quiet(20);
    const second = call("getUpdates", { timeout: 30 });
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    });
    anna.says(annasChat, "one");
    expect((await second).result).toHaveLength(1);
  });

  it("are only of the types asked for", async () => {
    await call("getUpdates", { allowed_updates: ["callback_query"] });
    anna.says(annasChat, "one");
    expect(tg.pendingUpdates).toEqual([]);
  });

  it("are refused to a wrong token", async () => {
    const response = await fetch(`${tg.root}/bot123456:${"y".repeat(35)}/getMe`);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: "Unauthorized" });
  });

  it("are posted to the webhook with its secret until it takes them, and its answer may call a method", async () => {
    const seen: { secret: unknown; text: string | undefined }[] = [];
    const hook = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
        seen.push({ secret: request.headers["x-telegram-bot-api-secret-token"], text: update.message?.text });
        if (seen.length === 1) response.writeHead(500).end();
        else response.end(JSON.stringify({ method: "sendMessage", chat_id: 7, text: "by reply" }));
      });
    });
    await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
    const { port } = hook.address() as AddressInfo;
    tg.routeWebhook = () => `http://127.0.0.1:${port}/`;
    await call("setWebhook", { url: "https://bot.example.org/hook", secret_token: "s3cret" });
    expect(await call("getUpdates")).toMatchObject({ error_code: 409 });
    anna.says(annasChat, "one");
    expect(await tg.nextReply(annasChat)).toMatchObject({ text: "by reply" });
    expect(seen).toEqual([
      { secret: "s3cret", text: "one" },
      { secret: "s3cret", text: "one" },
    ]);
    expect(await call("getWebhookInfo")).toMatchObject({
      result: {
        pending_update_count: 0,
        last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
      },
    });
    hook.close();
    hook.closeAllConnections();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["plain HTTP", { url: "http://bot.example.org/" }, "bad webhook: An HTTPS URL must be provided for webhook"],
    [
      "another port",
      { url: "https://bot.example.org:8080/" },
      "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ],
    [
      "a secret with spaces",
      { url: "https://bot.example.org/", secret_token: "a b" },
      "secret token contains unallowed characters",
    ],
  ])("have no webhook of %s", async (_what, params, description) => {
    expect(await call("setWebhook", params)).toMatchObject({ description: `Bad Request: ${description}` });
  });
});

describe("faults and limits", () => {
  it("fails as often as it was told to, in the chat it was told", async () => {
    const other = tg.privateChat(tg.user({ id: 8 }));
    const parameters = { retry_after: 3 };
    tg.failNext(
      "sendMessage",
      { error_code: 429, description: "Too Many Requests: retry after 3", parameters },
      { chat: annasChat },
    );
    expect(await send(other, "x")).toMatchObject({ ok: true });
    expect(await send(annasChat, "x")).toEqual({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 3",
      parameters,
    });
    expect(await send(annasChat, "x")).toMatchObject({ ok: true });
  });

  it("cuts the connection before or after the work is done", async () => {
    tg.failNext("sendMessage", "reset-before");
    await expect(send(annasChat, "one")).rejects.toThrow();
    expect(tg.sent(annasChat)).toEqual([]);
    tg.failNext("sendMessage", "reset-after");
    await expect(send(annasChat, "two")).rejects.toThrow();
    expect(tg.sent(annasChat)).toMatchObject([{ text: "two" }]);
  });

  it("never answers when told to hang", async () => {
    tg.failNext("sendMessage", "timeout");
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${tg.root}/bot${tg.token}/sendMessage?chat_id=7&text=x`, { signal })).rejects.toThrow();
    expect(tg.sent(annasChat)).toEqual([]);
  });

  it("limits messages by second, chat and group, and says how long to wait", async () => {
    const group = tg.group();
    tg.limits({ perSecond: 3, perChatPerSecond: 1, perGroupPerMinute: 2 });
    const tooMany = (seconds: number): object => ({ error_code: 429, parameters: { retry_after: seconds } });
    expect(await send(group, "1")).toMatchObject({ ok: true });
    expect(await send(group, "2")).toMatchObject(tooMany(1));
    now += 1_000;
    expect(await send(group, "2")).toMatchObject({ ok: true });
    now += 1_000;
    expect(await send(group, "3")).toMatchObject(tooMany(58));
    now += 58_000;
    expect(await send(group, "3")).toMatchObject({ ok: true });
    for (const id of [31, 32]) expect(await send(tg.privateChat(tg.user({ id })), "x")).toMatchObject({ ok: true });
    expect(await send(annasChat, "x")).toMatchObject(tooMany(1));
  });

  it("holds ten thousand chats, counting only", async () => {
    const chats = tg.bulk({ privates: 4_000, supergroups: 4_000, channels: 2_000 });
    tg.recordBodies = false;
    for (const chat of [chats[0]!, chats[5_000]!, chats[9_999]!]) await send(chat, "x");
    expect(chats).toHaveLength(10_000);
    expect(tg.sentCount(chats[9_999]!)).toBe(1);
    expect(tg.successes("sendMessage")).toBe(3);
    expect(tg.calls).toEqual([]);
  });

  it("says what there was when waiting is in vain", async () => {
    await send(annasChat, "something else");
    await expect(tg.waitFor(() => false, { timeoutMs: 10 })).rejects.toThrow(/sendMessage to 7 "something else"/);
  });
});
