import { isDeepStrictEqual } from "node:util";
import type { InlineKeyboardMarkup, Message } from "grammy/types";
import { findChat } from "./access.js";
import type { ChatState, InlineMessage, StoredMessage } from "./chat-state.js";
import { isAdmin } from "./chat-state.js";
import type { Method, MethodContext } from "./context.js";
import { documentObject, photoSizes } from "./files.js";
import { readReplyMarkup } from "./markup.js";
import { readText } from "./message-text.js";
import { captionFields, readFile } from "./methods-send.js";
import type { Call } from "./params.js";
import { isObject, optionalInteger, optionalText, structure } from "./params.js";
import { badRequest } from "./refusal.js";
import { readRichMessage } from "./rich.js";

const CONTENT_FIELDS = [
  "text",
  "entities",
  "link_preview_options",
  "rich_message",
  "photo",
  "document",
  "caption",
  "caption_entities",
  "reply_markup",
];
/** A bot may delete its own messages for so long. https://core.telegram.org/bots/api#deletemessage */
const DELETABLE_SECONDS = 48 * 60 * 60;

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

/** What an edit leaves of a message: the fields it replaces, and what kind of message it is from then on. */
interface Change {
  replaced: readonly string[];
  fields: Partial<Message>;
  kind?: StoredMessage["kind"];
  richInput?: unknown;
  plainText?: string;
}

const TEXT_FIELDS = ["text", "entities", "link_preview_options", "rich_message", "reply_markup"];
const CAPTION_FIELDS = ["caption", "caption_entities", "reply_markup"];

export const editMessageText: Method = (context, call) => {
  const change = textChange(context, call.params);
  return edit(context, call, (target) => {
    if (target !== "text" && target !== "rich") throw badRequest("there is no text in the message to edit");
    return change;
  });
};

export const editMessageCaption: Method = (context, call) => {
  const fields = captionFields(context, call.params);
  return edit(context, call, (target) => {
    if (target !== "photo" && target !== "document") throw badRequest("there is no caption in the message to edit");
    return { replaced: CAPTION_FIELDS, fields };
  });
};

export const editMessageReplyMarkup: Method = (context, call) =>
  edit(context, call, () => ({ replaced: ["reply_markup"], fields: {} }));

export const editMessageMedia: Method = (context, call) => {
  const media = structure(call.params, "media", "input media");
  if (!isObject(media)) throw badRequest("can't parse input media JSON object");
  const kind = media["type"];
  if (kind !== "photo" && kind !== "document") throw badRequest("can't parse InputMedia: media type is not supported");
  const caption = captionFields(context, media);
  return edit(context, call, (target) => {
    const file = readFile(context, call, kind, media["media"]);
    if (target === "text") throw badRequest("message can't be edited");
    const fields = kind === "photo" ? { photo: photoSizes(file) } : { document: documentObject(file) };
    return { replaced: [...CAPTION_FIELDS, "photo", "document"], fields: { ...fields, ...caption }, kind };
  });
};

export const deleteMessage: Method = (context, call) => {
  const chat = findChat(context.world, call.params, "write");
  deleteOne(context, chat, optionalInteger(call.params, "message_id") ?? 0, true);
  return true;
};

export const deleteMessages: Method = (context, call) => {
  const ids = structure(call.params, "message_ids", "message_ids");
  if (!Array.isArray(ids) || ids.length === 0) throw badRequest("message identifiers are not specified");
  if (ids.length > 100) throw badRequest("too many message identifiers specified");
  const chat = findChat(context.world, call.params, "write");
  for (const id of ids) deleteOne(context, chat, Number(id), false);
  return true;
};

function deleteOne({ world }: MethodContext, chat: ChatState, id: number, mustExist: boolean): void {
  const stored = chat.messages.get(id);
  if (!stored) {
    if (mustExist) throw badRequest("message to delete not found");
    return;
  }
  const isFresh = world.date() - stored.message.date < DELETABLE_SECONDS;
  const isOthers = !stored.byBot && chat.type !== "private";
  const mayDeleteAny = isAdmin(chat.bot) && chat.bot.rights["can_delete_messages"] === true;
  if ((isOthers || !isFresh) && !mayDeleteAny) throw badRequest("message can't be deleted");
  chat.messages.delete(id);
}

function textChange(context: MethodContext, params: Record<string, unknown>): Change {
  const rich = context.apiVersion >= 10 ? structure(params, "rich_message", "InputRichMessage") : undefined;
  if (rich !== undefined) {
    const { blocks, plainText } = readRichMessage(rich);
    const fields = { rich_message: { blocks } } as Partial<Message>;
    return { replaced: TEXT_FIELDS, fields, kind: "rich", richInput: rich, plainText };
  }
  const { text, entities } = readText(context, params);
  const preview = structure(params, "link_preview_options", "link preview options");
  const fields = { text, ...(entities && { entities }), ...(isObject(preview) && { link_preview_options: preview }) };
  return { replaced: TEXT_FIELDS, fields, kind: "text" };
}

/** Edits a message of a chat, or one that went out by an inline answer; the latter returns true. */
function edit(context: MethodContext, call: Call, changeOf: (kind: StoredMessage["kind"]) => Change): Message | true {
  const { params } = call;
  const { inline } = readReplyMarkup(params);
  if (params["chat_id"] === undefined && params["message_id"] === undefined) {
    return editInline(context, params, changeOf, inline);
  }
  const chat = findChat(context.world, params, "edit");
  const stored = chat.messages.get(optionalInteger(params, "message_id") ?? 0);
  if (!stored) throw badRequest("message to edit not found");
  if (!mayEdit(chat, stored)) throw badRequest("message can't be edited");
  return applyChange(context, stored, changeOf(stored.kind), inline);
}

function mayEdit(chat: ChatState, stored: StoredMessage): boolean {
  if (stored.kind === "service") return false;
  const mayEditPosts = chat.type === "channel" && chat.bot.rights["can_edit_messages"] === true;
  return stored.byBot || mayEditPosts;
}

function applyChange(
  { world }: MethodContext,
  stored: StoredMessage,
  change: Change,
  inline: InlineKeyboardMarkup | undefined,
): Message {
  const kept = Object.entries(stored.message).filter(([field]) => !change.replaced.includes(field));
  const next = {
    ...Object.fromEntries(kept),
    ...change.fields,
    ...(inline && { reply_markup: inline }),
  } as unknown as Message;
  const same = CONTENT_FIELDS.every((field) =>
    isDeepStrictEqual(next[field as keyof Message], stored.message[field as keyof Message]),
  );
  if (same) {
    throw badRequest(NOT_MODIFIED);
  }
  stored.message = { ...next, edit_date: world.date() };
  if (change.kind) stored.kind = change.kind;
  if (change.kind === "rich") Object.assign(stored, { richInput: change.richInput, plainText: change.plainText });
  return stored.message;
}

function editInline(
  { world }: MethodContext,
  params: Record<string, unknown>,
  changeOf: (kind: StoredMessage["kind"]) => Change,
  inline: InlineKeyboardMarkup | undefined,
): true {
  const id = optionalText(params, "inline_message_id") ?? "";
  if (id === "") throw badRequest("message identifier is not specified");
  const message = world.inlineMessages.get(id);
  if (!message) throw badRequest("MESSAGE_ID_INVALID");
  const change = changeOf(message.kind);
  const { text = change.plainText ?? message.text, entities = [] } = change.fields as {
    text?: string;
    entities?: unknown[];
  };
  const { reply_markup: _old, ...rest } = message;
  const next: InlineMessage = { ...rest, text, entities, ...(inline && { reply_markup: inline }) };
  if (isDeepStrictEqual(next, message)) throw badRequest(NOT_MODIFIED);
  world.inlineMessages.set(id, next);
  return true;
}

/** The edits of messages that one person alone sees (Bot API 10.2); all return true. */
function onEphemeral(changeOf: (context: MethodContext, call: Call) => Change): Method {
  return (context, call) => {
    const change = changeOf(context, call);
    const { inline } = readReplyMarkup(call.params);
    const { stored } = findEphemeral(context, call, "message to edit not found");
    applyChange(context, stored, change, inline);
    return true;
  };
}

function findEphemeral(
  context: MethodContext,
  call: Call,
  refusal: string,
): { chat: ChatState; stored: StoredMessage } {
  const chat = findChat(context.world, call.params, "edit");
  const stored = chat.ephemeral.get(optionalInteger(call.params, "ephemeral_message_id") ?? 0);
  const receiver = stored?.message.receiver_user?.id;
  if (!stored?.byBot || receiver !== optionalInteger(call.params, "receiver_user_id")) throw badRequest(refusal);
  return { chat, stored };
}

export const editEphemeralMessageText = onEphemeral((context, call) => textChange(context, call.params));

export const editEphemeralMessageCaption = onEphemeral((context, call) => ({
  replaced: CAPTION_FIELDS,
  fields: captionFields(context, call.params),
}));

export const editEphemeralMessageReplyMarkup = onEphemeral(() => ({ replaced: ["reply_markup"], fields: {} }));

export const deleteEphemeralMessage: Method = (context, call) => {
  const { chat, stored } = findEphemeral(context, call, "message to delete not found");
  chat.ephemeral.delete(stored.message.ephemeral_message_id!);
  return true;
};
