import type { InlineKeyboardMarkup } from "grammy/types";
import { checkedLink, isStartParameter, userOfLink } from "./links.js";
import { byteLength, isObject, structure } from "./params.js";
import { badRequest } from "./refusal.js";

const MAX_BUTTONS = 100;

/** What came as `reply_markup`: an inline keyboard, or what stands under the input field. */
export interface ReplyMarkup {
  inline?: InlineKeyboardMarkup;
  keyboard?: Record<string, unknown>;
}

/**
 * Checks `reply_markup` as Telegram does: rows of buttons with texts, `callback_data` of 1-64 bytes, links with a
 * host, at most 100 buttons. https://core.telegram.org/bots/api#inlinekeyboardbutton
 *
 * @throws Refusal 400
 */
export function readReplyMarkup(params: Record<string, unknown>, chatType?: string): ReplyMarkup {
  const value = structure(params, "reply_markup", "reply keyboard markup");
  if (value === undefined) return {};
  if (!isObject(value)) throw badRequest("object expected as reply markup");
  if (value["keyboard"] !== undefined) return { keyboard: checkReplyKeyboard(value, chatType) };
  if (value["inline_keyboard"] !== undefined) {
    const inline = checkInlineKeyboard(value["inline_keyboard"]);
    return inline.inline_keyboard.length === 0 ? {} : { inline };
  }
  if (value["remove_keyboard"] === true || value["force_reply"] === true) return { keyboard: value };
  return {};
}

function checkInlineKeyboard(rows: unknown): InlineKeyboardMarkup {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  }
  const buttons = rows.flat() as unknown[];
  for (const button of buttons) checkInlineButton(button);
  if (buttons.length > MAX_BUTTONS || (rows as unknown[][]).some((row) => row.length > 8)) {
    throw badRequest("reply markup is too long");
  }
  return { inline_keyboard: (rows as never[][]).filter((row) => row.length > 0) };
}

function checkInlineButton(button: unknown): void {
  if (!isObject(button)) throw cannotParse("InlineKeyboardButton must be an Object");
  const text = button["text"];
  if (text === undefined) throw cannotParse('Can\'t find field "text"');
  if (typeof text !== "string") throw cannotParse('Field "text" must be of type String');
  const { url, callback_data: data, copy_text: copy } = button;
  for (const [name, value] of Object.entries({ url, callback_data: data })) {
    if (value !== undefined && typeof value !== "string") throw cannotParse(`Field "${name}" must be of type String`);
  }
  const kinds = BUTTON_KINDS.filter((kind) => button[kind] !== undefined && button[kind] !== "");
  if (button["switch_inline_query"] === "" || button["switch_inline_query_current_chat"] === "") kinds.push("switch");
  if (kinds.length === 0) throw cannotParse("Text buttons are unallowed in the inline keyboard");
  if (kinds.length > 1) throw badRequest("BUTTON_TYPE_INVALID");
  if (text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  if (typeof url === "string" && url !== "") checkButtonUrl(url);
  if (typeof data === "string" && byteLength(data) > 64) throw badRequest("BUTTON_DATA_INVALID");
  if (copy !== undefined) {
    const copied = isObject(copy) ? copy["text"] : undefined;
    if (typeof copied !== "string") throw cannotParse('Can\'t find field "text"');
    if (copied.length < 1 || copied.length > 256) throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
}

const BUTTON_KINDS: string[] = [
  "url",
  "callback_data",
  "callback_game",
  "pay",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "login_url",
  "web_app",
  "copy_text",
  "disabled",
];

function checkButtonUrl(url: string): void {
  if (userOfLink(url) !== undefined) return;
  if (!/^(https?|tg|ton|tonsite):/i.test(url) && /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^[\w.-]+:\d/.test(url)) {
    throw badRequest("BUTTON_URL_INVALID");
  }
  if (checkedLink(url) === undefined) {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
}

function checkReplyKeyboard(markup: Record<string, unknown>, chatType?: string): Record<string, unknown> {
  const rows = markup["keyboard"];
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw badRequest('field "keyboard" must be an Array of Arrays');
  }
  for (const button of (rows as unknown[][]).flat()) {
    const text = typeof button === "string" ? button : isObject(button) ? button["text"] : undefined;
    if (typeof text !== "string")
      throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object");
    if (text.trim() === "") throw badRequest("keyboard button text must be non-empty");
    if (!isObject(button)) continue;
    if (button["request_chat"] !== undefined && chatType !== "private") {
      throw badRequest("chats can be requested in private chats only");
    }
    const request = button["request_chat"];
    if (request !== undefined && (!isObject(request) || !Number.isInteger(request["request_id"]))) {
      throw badRequest("can't parse keyboard button: Can't find field \"request_id\"");
    }
  }
  return markup;
}

/**
 * The button over inline results. https://core.telegram.org/bots/api#inlinequeryresultsbutton
 *
 * @throws Refusal 400
 */
export function checkResultsButton(button: unknown): void {
  if (button === undefined) return;
  if (!isObject(button))
    throw badRequest("can't parse inline query results button: InlineQueryResultsButton must be an Object");
  if (typeof button["text"] !== "string" || button["text"] === "") throw badRequest("BUTTON_TEXT_INVALID");
  const start = button["start_parameter"];
  if (start === undefined && button["web_app"] === undefined) {
    throw badRequest(
      "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
    );
  }
  if (start !== undefined && (typeof start !== "string" || !isStartParameter(start))) {
    throw badRequest("START_PARAM_INVALID");
  }
}

function cannotParse(reason: string): Error {
  return badRequest(`can't parse inline keyboard button: ${reason}`);
}
