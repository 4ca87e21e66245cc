import type { Message } from "grammy/types";
import type { Sendable } from "./access.js";
import { checkMaySend, findChat, findTopic } from "./access.js";
import type { ChatState, StoredMessage, Topic } from "./chat-state.js";
import { chatObject, isInside } from "./chat-state.js";
import type { Method, MethodContext } from "./context.js";
import type { StoredFile } from "./files.js";
import { documentObject, photoSizes } from "./files.js";
import type { ReplyMarkup } from "./markup.js";
import { readReplyMarkup } from "./markup.js";
import { checkDeepLink, readCaption, readText } from "./message-text.js";
import type { Call } from "./params.js";
import { flag, isObject, optionalInteger, optionalText, structure } from "./params.js";
import { badRequest } from "./refusal.js";
import { readRichMessage } from "./rich.js";
import { replyFields } from "./speech.js";

/** What a method puts into the message, before the checks that all of them share. */
type Content = Partial<StoredMessage> & { kind: Sendable; fields: Partial<Message> };

export const sendMessage: Method = (context, call) => {
  const { text, entities } = readText(context, call.params);
  const preview = structure(call.params, "link_preview_options", "link preview options");
  if (preview !== undefined && !isObject(preview)) throw badRequest("object expected as link preview options");
  const fields = { text, ...(entities && { entities }), ...(preview && { link_preview_options: preview }) };
  return send(context, call, { kind: "text", fields });
};

export const sendPhoto: Method = (context, call) => {
  const caption = captionFields(context, call.params);
  return send(context, call, () => {
    const photo = readFile(context, call, "photo", call.params["photo"]);
    return { kind: "photo", fields: { photo: photoSizes(photo), ...caption } };
  });
};

export const sendDocument: Method = (context, call) => {
  const caption = captionFields(context, call.params);
  return send(context, call, () => {
    const document = readFile(context, call, "document", call.params["document"]);
    return { kind: "document", fields: { document: documentObject(document), ...caption } };
  });
};

export const sendRichMessage: Method = (context, call) => {
  const input = structure(call.params, "rich_message", "InputRichMessage");
  const { blocks, plainText } = readRichMessage(input);
  const fields = { rich_message: { blocks } } as Partial<Message>;
  return send(context, call, { kind: "rich", fields, richInput: input, plainText });
};

/** Fields of a caption, for sending and for editing. */
export function captionFields(context: MethodContext, params: Record<string, unknown>): Partial<Message> {
  const caption = readCaption(context, params);
  if (!caption) return {};
  return { caption: caption.text, ...(caption.entities && { caption_entities: caption.entities }) };
}

/** A file by `file_id`, as the upload of the same field, or as `attach://name`. A URL is fetched by nobody here. */
export function readFile(context: MethodContext, call: Call, kind: StoredFile["kind"], value: unknown): StoredFile {
  const name = typeof value === "string" ? value : "";
  const upload = call.uploads.get(name.startsWith("attach://") ? name.slice("attach://".length) : kind);
  const files = context.world.files;
  if (upload) {
    return kind === "photo"
      ? files.addPhoto(upload.content, upload.name)
      : files.addDocument(upload.content, upload.name, upload.mimeType);
  }
  if (name === "") throw badRequest(`there is no ${kind} in the request`);
  if (name.startsWith("attach://")) throw badRequest(`wrong file identifier/HTTP URL specified`);
  return files.use(name, kind);
}

/** The checks every kind of message shares, in Telegram's order: content, keyboard, chat, topic, reply, rights. */
function send(context: MethodContext, call: Call, content: Content | (() => Content)): Message {
  const { world } = context;
  const { params } = call;
  const chatType = typeof params["chat_id"] === "string" ? undefined : world.chats.get(Number(params["chat_id"]))?.type;
  const markup = readReplyMarkup(params, chatType);
  for (const button of markup.inline?.inline_keyboard.flat() ?? []) {
    if ("url" in button) checkDeepLink(context, button.url);
  }
  const chat = findChat(world, params, "write");
  const topic = findTopic(chat, params);
  const replyTo = findReplyTarget(context, chat, params);
  const { fields, kind, ...extras } = typeof content === "function" ? content() : content;
  checkMaySend(chat, kind);
  const receiver = findReceiver(context, chat, params);
  context.countSending(chat);
  const message: Message = {
    ...world.blankMessage(chat),
    ...sender(context, chat),
    ...topicFields(topic),
    ...replyFields(replyTo, topic),
    ...fields,
    ...(flag(params, "protect_content") && { has_protected_content: true as const }),
    ...(markup.inline && { reply_markup: markup.inline }),
  };
  const stored: StoredMessage = { ...extras, kind, ...keyboardOf(markup), message, byBot: true };
  return receiver === undefined ? world.store(chat, stored) : storeEphemeral(context, chat, stored, receiver);
}

function keyboardOf(markup: ReplyMarkup): Partial<StoredMessage> {
  return markup.keyboard ? { keyboard: markup.keyboard } : {};
}

function sender({ world }: MethodContext, chat: ChatState): Partial<Message> {
  const { id, is_bot, first_name, username } = world.bot;
  if (chat.type === "channel") return { sender_chat: chatObject(chat) };
  return { from: { id, is_bot, first_name, username } };
}

function topicFields(topic: Topic | undefined): Partial<Message> {
  return topic ? { message_thread_id: topic.id, is_topic_message: true } : {};
}

/** @throws Refusal 400 "message to be replied not found" unless the bot said it may go without */
function findReplyTarget(
  context: MethodContext,
  chat: ChatState,
  params: Record<string, unknown>,
): Message | undefined {
  const parameters = structure(params, "reply_parameters", "reply parameters");
  if (parameters !== undefined && !isObject(parameters)) throw badRequest("object expected as reply parameters");
  const source = parameters ?? params;
  const id = optionalInteger(source, parameters ? "message_id" : "reply_to_message_id");
  if (id === undefined) return undefined;
  const found = chat.messages.get(id)?.message;
  if (found || !context.world.recorder.keepsBodies) return found;
  if (flag(source, "allow_sending_without_reply")) return undefined;
  throw badRequest("message to be replied not found");
}

/**
 * Who alone sees an ephemeral message (Bot API 10.2): someone in the group. An older server does not know the
 * parameter and shows the message to everyone.
 */
function findReceiver(context: MethodContext, chat: ChatState, params: Record<string, unknown>): number | undefined {
  const given = structure(params, "ephemeral_message_parameters", "ephemeral message parameters");
  if (given === undefined || context.apiVersion < 10) return undefined;
  if (!isObject(given)) throw badRequest("object expected as ephemeral message parameters");
  const receiver = optionalInteger(given, "receiver_user_id");
  if (receiver === undefined) throw badRequest('can\'t find field "receiver_user_id"');
  if (chat.type !== "group" && chat.type !== "supergroup") {
    throw badRequest("ephemeral messages can be sent only to groups and supergroups");
  }
  const member = chat.members.get(receiver);
  if (!member || !isInside(member)) throw badRequest("PARTICIPANT_ID_INVALID");
  const queryId = optionalText(given, "callback_query_id");
  if (queryId !== undefined && !context.world.callbackQueries.has(queryId)) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  return receiver;
}

function storeEphemeral({ world }: MethodContext, chat: ChatState, stored: StoredMessage, receiver: number): Message {
  const id = Math.max(0, ...chat.ephemeral.keys()) + 1;
  const message = {
    ...stored.message,
    message_id: 0,
    ephemeral_message_id: id,
    receiver_user: world.users.get(receiver),
  } as Message;
  world.numberInOrder(stored);
  chat.ephemeral.set(id, { ...stored, message });
  chat.sentCount++;
  return message;
}
