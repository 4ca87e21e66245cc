import type { Chat, InlineKeyboardMarkup, Message, MessageEntity, User, UserFromGetMe } from "grammy/types";
import type { ApiCall, Parameters, UploadedFile } from "./api-request.js";
import { MarkupError, parseTelegramHtml, trimmed } from "./telegram-html.js";
import type { FormattedText } from "./telegram-html.js";

/** Something the person sees happen in the chat. */
export type ChatEvent =
  | { type: "message"; message: Message; edited: boolean; keyboard: Keyboard | undefined; attachments: string[] }
  | { type: "buttons-changed"; message: Message }
  | { type: "message-deleted"; messageId: number }
  | { type: "notice"; text: string };

/** `reply_markup` as bots send it. */
export type Keyboard = Message["reply_markup"] | ReplyKeyboard | { remove_keyboard: true } | { force_reply: true };

export interface ReplyKeyboard {
  keyboard: (string | { text: string; request_chat?: unknown; request_users?: unknown })[][];
  one_time_keyboard?: boolean;
}

/** The one chat there is, and what has been said in it. */
export interface ChatState {
  person: User;
  chat: Chat.PrivateChat;
  botInfo: UserFromGetMe;
  messages: Map<number, Message>;
  /** Callback queries that still can be answered. */
  openQueries: Set<string>;
  /** Where sent files were put, or their address, by file id. */
  files: Map<string, string>;
  nextMessageId: () => number;
  /** Milliseconds since 1970. */
  now: () => number;
  saveFile: (file: UploadedFile) => Promise<string>;
  emit: (event: ChatEvent) => void;
}

/** A call that Telegram would refuse, with its code and wording. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: number,
    description: string,
  ) {
    super(description);
  }
}

/**
 * Does what a Bot API method does, in the one private chat, and gives its result. Throws ApiRefusal where Telegram
 * answers `ok: false`. Methods without a visible effect here give `true`.
 */
export async function answerApiCall(call: ApiCall, state: ChatState): Promise<unknown> {
  const { method, parameters: p } = call;
  const chatId = p.text("chat_id");
  if (chatId !== undefined && chatId !== String(state.chat.id)) throw badRequest("chat not found");
  switch (method) {
    case "getMe":
      return state.botInfo;
    case "getChat":
      return { ...state.chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} };
    case "getChatMember":
      return memberOf(state, p.integer("user_id"));
    case "getChatAdministrators":
      throw badRequest("there are no administrators in the private chat");
    case "getUpdates":
    case "getMyCommands":
      return [];
    case "getWebhookInfo":
      return { url: "", has_custom_certificate: false, pending_update_count: 0 };
    case "getFile":
      return fileOf(state, p.text("file_id"));
    case "answerCallbackQuery":
      return answerQuery(state, p);
    case "sendMessage":
      return post(state, textFields(p), p, []);
    case "sendMediaGroup":
      return sendAlbum(state, call);
    case "editMessageText":
      return edit(state, textFields(p), p);
    case "editMessageCaption":
      return edit(state, captionFields(p), p);
    case "editMessageReplyMarkup":
      return editButtons(state, p);
    case "editMessageMedia":
      return editMedia(state, call);
    case "deleteMessage":
      return forget(state, p.integer("message_id"));
    case "deleteMessages":
      for (const id of (p.json("message_ids") ?? []) as number[]) forget(state, id);
      return true;
    case "copyMessage":
      return { message_id: repost(state, p).message_id };
    case "forwardMessage":
      return repost(state, p);
    case "sendRichMessage":
      // A terminal shows no rich messages. This is the answer of a server that does not know them either, at which
      // bots turn to their plainer form.
      throw new ApiRefusal(404, "Not Found: method not found");
  }
  const kind = ATTACHMENTS[method];
  if (kind === undefined) {
    const isContent = method.startsWith("send") && !/Action|Draft/.test(method);
    if (isContent) state.emit({ type: "notice", text: `${method}: only Telegram can show this` });
    return true;
  }
  const attached = await attach(call, state, kind, p.text(kind));
  return post(state, { ...attached.fields, ...captionFields(p) }, p, [attached.shown]);
}

/** The parameter that holds the file, by method; it is also the name of the field in a Message. */
const ATTACHMENTS: Readonly<Record<string, string>> = {
  sendPhoto: "photo",
  sendDocument: "document",
  sendVideo: "video",
  sendAnimation: "animation",
  sendAudio: "audio",
  sendVoice: "voice",
  sendSticker: "sticker",
};

const badRequest = (what: string): ApiRefusal => new ApiRefusal(400, `Bad Request: ${what}`);

// ── Messages ──

type Content = Pick<Message, "text" | "entities" | "caption" | "caption_entities">;

function textFields(p: Parameters): Content {
  const { text, entities } = formatted(p, "text", "entities");
  if (text === "") throw badRequest("message text is empty");
  if (text.length > 4096) throw badRequest("message is too long");
  return { text, ...(entities.length > 0 && { entities }) };
}

function captionFields(p: Parameters): Content {
  const { text, entities } = formatted(p, "caption", "caption_entities");
  if (text.length > 1024) throw badRequest("message caption is too long");
  return { ...(text !== "" && { caption: text }), ...(entities.length > 0 && { caption_entities: entities }) };
}

/** Markdown is shown as it was written: the program whose bot this is speaks HTML. */
function formatted(p: Parameters, textName: string, entitiesName: string): FormattedText {
  const text = p.text(textName) ?? "";
  if (p.text("parse_mode")?.toLowerCase() !== "html") {
    return trimmed({ text, entities: (p.json(entitiesName) ?? []) as MessageEntity[] });
  }
  try {
    return parseTelegramHtml(text);
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}

function post(state: ChatState, fields: Partial<Message>, p: Parameters, attachments: string[]): Message {
  const keyboard = p.json("reply_markup") as Keyboard;
  const message = {
    message_id: state.nextMessageId(),
    date: Math.floor(state.now() / 1000),
    chat: state.chat,
    from: state.botInfo,
    ...fields,
    ...inlineOnly(keyboard),
  } as Message;
  state.messages.set(message.message_id, message);
  state.emit({ type: "message", message, edited: false, keyboard, attachments });
  return message;
}

function repost(state: ChatState, p: Parameters): Message {
  const { text, entities, caption, caption_entities } = existing(state, p.integer("message_id"), "message to copy");
  const copied = { text, entities, caption, caption_entities };
  return post(state, JSON.parse(JSON.stringify(copied)) as Content, p, []);
}

function edit(state: ChatState, content: Content, p: Parameters, media?: Attached): Message | true {
  if (p.text("inline_message_id") !== undefined) return true;
  const before = existing(state, p.integer("message_id"), "message to edit");
  if (content.text !== undefined && before.text === undefined)
    throw badRequest("there is no text in the message to edit");
  const {
    text: _t,
    entities: _e,
    caption: _c,
    caption_entities: _ce,
    reply_markup: _r,
    edit_date: _d,
    ...kept
  } = before;
  const keyboard = p.json("reply_markup") as Keyboard;
  const after = { ...kept, ...media?.fields, ...content, ...inlineOnly(keyboard) };
  if (media === undefined && sameContent(before, after)) throw notModified();
  const message = { ...after, edit_date: Math.floor(state.now() / 1000) } as Message;
  state.messages.set(message.message_id, message);
  state.emit({
    type: "message",
    message,
    edited: true,
    keyboard,
    attachments: media === undefined ? [] : [media.shown],
  });
  return message;
}

function editButtons(state: ChatState, p: Parameters): Message | true {
  if (p.text("inline_message_id") !== undefined) return true;
  const { reply_markup: _, ...kept } = existing(state, p.integer("message_id"), "message to edit");
  const message = { ...kept, ...inlineOnly(p.json("reply_markup") as Keyboard) };
  if (sameContent(state.messages.get(message.message_id)!, message)) throw notModified();
  state.messages.set(message.message_id, message);
  state.emit({ type: "buttons-changed", message });
  return message;
}

function forget(state: ChatState, messageId: number | undefined): true {
  const { message_id } = existing(state, messageId, "message to delete");
  state.messages.delete(message_id);
  state.emit({ type: "message-deleted", messageId: message_id });
  return true;
}

function existing(state: ChatState, messageId: number | undefined, what: string): Message {
  const message = state.messages.get(messageId ?? 0);
  if (message === undefined) throw badRequest(`${what} not found`);
  return message;
}

function sameContent(a: Message, b: Message): boolean {
  const content = (m: Message): string =>
    JSON.stringify([m.text, m.entities, m.caption, m.caption_entities, m.reply_markup]);
  return content(a) === content(b);
}

const notModified = (): ApiRefusal =>
  badRequest(
    "message is not modified: specified new message content and reply markup are exactly the same as a current content " +
      "and reply markup of the message",
  );

/** Only inline keyboards become part of a message; those without buttons do not. */
function inlineOnly(keyboard: Keyboard): { reply_markup?: InlineKeyboardMarkup } {
  if (keyboard === undefined || !("inline_keyboard" in keyboard)) return {};
  const rows = keyboard.inline_keyboard.filter((row) => row.length > 0);
  for (const button of rows.flat()) {
    if ("callback_data" in button && Buffer.byteLength(button.callback_data) > 64)
      throw badRequest("BUTTON_DATA_INVALID");
  }
  return rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } };
}

// ── Files ──

interface Attached {
  fields: Partial<Message>;
  /** Path or address, for the person. */
  shown: string;
}

async function attach(call: ApiCall, state: ChatState, kind: string, value: string | undefined): Promise<Attached> {
  if (value === undefined) throw badRequest(`there is no ${kind} in the request`);
  const upload = value.startsWith("attach://") ? call.files.get(value.slice("attach://".length)) : undefined;
  const known = state.files.get(value);
  const isOfEarlierRun = upload === undefined && known === undefined && !/^https?:/.test(value);
  if (isOfEarlierRun) throw badRequest("wrong file identifier/HTTP URL specified");
  const shown = upload === undefined ? (known ?? value) : await state.saveFile(upload);
  const fileId = known === undefined ? `local-file-${state.files.size + 1}` : value;
  state.files.set(fileId, shown);
  const file = { file_id: fileId, file_unique_id: fileId };
  const field = kind === "photo" ? [{ ...file, width: 0, height: 0 }] : { ...file, file_name: upload?.name };
  return { fields: { [kind]: field }, shown };
}

interface Media {
  type: string;
  media: string;
  caption?: string;
  parse_mode?: string;
  caption_entities?: MessageEntity[];
}

async function sendAlbum(state: ChatState, call: ApiCall): Promise<Message[]> {
  const messages: Message[] = [];
  for (const item of (call.parameters.json("media") ?? []) as Media[]) {
    const attached = await attach(call, state, item.type, item.media);
    const p = call.parameters.with({ ...item });
    messages.push(post(state, { ...attached.fields, ...captionFields(p) }, p, [attached.shown]));
  }
  return messages;
}

async function editMedia(state: ChatState, call: ApiCall): Promise<Message | true> {
  const item = call.parameters.json("media") as Media;
  const attached = await attach(call, state, item.type, item.media);
  const p = call.parameters.with({ ...item });
  return edit(state, captionFields(p), p, attached);
}

function fileOf(state: ChatState, fileId = ""): unknown {
  const path = state.files.get(fileId);
  if (path === undefined) throw badRequest("invalid file_id");
  return { file_id: fileId, file_unique_id: fileId, file_path: path };
}

// ── People and buttons ──

function memberOf(state: ChatState, userId: number | undefined): unknown {
  if (userId === state.person.id) return { status: "creator", user: state.person, is_anonymous: false };
  if (userId === state.botInfo.id) return { status: "member", user: state.botInfo };
  throw badRequest("user not found");
}

function answerQuery(state: ChatState, p: Parameters): true {
  if (!state.openQueries.delete(p.text("callback_query_id") ?? "")) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  const said = p.text("text") ?? p.text("url") ?? "";
  if (said !== "") state.emit({ type: "notice", text: said });
  return true;
}
