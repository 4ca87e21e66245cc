import type { Chat, Message, MessageEntity, Update, User } from "grammy/types";
import type { ChatState, StoredMessage, Topic } from "./chat-state.js";
import { chatObject } from "./chat-state.js";
import type { Entity } from "./entity.js";
import { formatted } from "./formatting.js";
import { isService, reachesBot } from "./privacy.js";
import type { World } from "./world.js";

/** A topic as tests hold it. */
export interface TopicRef {
  readonly id: number;
}

/** How something is said. */
export interface SayOptions {
  topic?: TopicRef;
  /** the message answered, of the same chat */
  replyTo?: Message;
  /** formatting the person applied; commands, mentions and links are found anyway */
  entities?: MessageEntity[];
  caption?: string;
}

/** Who speaks: a person, or a chat in whose name somebody does. */
export interface Voice {
  from?: User;
  senderChat?: Chat;
}

export const ANONYMOUS_ADMIN: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};
export const CHANNEL_BOT: User = { id: 136_817_688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };
export const TELEGRAM: User = { id: 777_000, is_bot: false, first_name: "Telegram" };

/** Puts a message of somebody else than the bot into a chat, and hands it to the bot if Telegram would. */
export function say(
  world: World,
  chat: ChatState,
  voice: Voice,
  content: Partial<Message>,
  options: SayOptions = {},
): Message {
  const topic = options.topic && chat.topics.get(options.topic.id);
  const message = {
    ...world.blankMessage(chat),
    ...(voice.from && { from: voice.from }),
    ...(voice.senderChat && { sender_chat: voice.senderChat }),
    ...(topic && { message_thread_id: topic.id, is_topic_message: true }),
    ...replyFields(options.replyTo, topic, content),
    ...content,
  };
  // The message that opens a topic belongs to it, and gives it its number.
  if (message.forum_topic_created)
    Object.assign(message, { message_thread_id: message.message_id, is_topic_message: true });
  world.store(chat, { message, byBot: false, kind: kindOf(message) });
  if (chat.type === "private") chat.started = true;
  if (reachesBot(world, chat, message)) {
    world.emit(chat.type === "channel" ? { channel_post: message as never } : { message: message as never });
  }
  if (voice.from?.is_bot === true && voice.senderChat === undefined) chat.lastBot = voice.from.id;
  world.recorder.happened();
  return message;
}

/** Text with the entities Telegram's servers give it. */
export function spokenText(world: World, text: string, entities: readonly MessageEntity[] = []): Partial<Message> {
  const result = formatted({ text, entities: entities.map(toEntity) });
  if (result.text === "") throw new Error("Telegram does not let anyone send an empty message");
  const shown = world.shownEntities(result.entities);
  return { text: result.text, ...(shown && { entities: shown }) };
}

/** A caption with its entities, or nothing. */
export function spokenCaption(world: World, caption: string | undefined): Partial<Message> {
  if (!caption) return {};
  const { text, entities } = spokenText(world, caption) as { text: string; entities?: MessageEntity[] };
  return { caption: text, ...(entities && { caption_entities: entities }) };
}

/** Changes a message of somebody else, with the update that follows. */
export function edit(world: World, stored: StoredMessage, chat: ChatState, change: Partial<Message>): Message {
  const { entities: _entities, ...rest } = stored.message as Message & { entities?: unknown };
  const message = { ...rest, ...change, edit_date: world.date() } as Message;
  stored.message = message;
  if (reachesBot(world, chat, message)) {
    const update = chat.type === "channel" ? { edited_channel_post: message } : { edited_message: message };
    world.emit(update as Omit<Update, "update_id">);
  }
  world.recorder.happened();
  return message;
}

/**
 * In a forum, a message that answers no other is a reply to the service message that opened its topic; a message in a
 * reply carries no further reply. https://core.telegram.org/bots/api#message
 */
export function replyFields(
  replyTo: Message | undefined,
  topic: Topic | undefined,
  content: Partial<Message> = {},
): Partial<Message> {
  const target = replyTo ?? (topic && topic.id !== 1 && !isService(content as Message) ? topic.created : undefined);
  if (!target) return {};
  const { reply_to_message: _nested, ...flat } = target as Message & { reply_to_message?: unknown };
  return { reply_to_message: flat as never };
}

/** A forwarded message's content: what it says and where it comes from. */
export function forwardedContent(message: Message): Partial<Message> {
  const { text, entities, caption, caption_entities, photo, document, date, from, sender_chat, chat } = message;
  const content = { text, entities, caption, caption_entities, photo, document };
  const origin =
    chat.type === "channel"
      ? { type: "channel", chat, message_id: message.message_id, date }
      : sender_chat
        ? { type: "chat", sender_chat, date }
        : { type: "user", sender_user: from, date };
  const present = Object.entries(content).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(present), forward_origin: origin as never };
}

export function kindOf(message: Message): StoredMessage["kind"] {
  if (isService(message)) return "service";
  if (message.photo) return "photo";
  if (message.document) return "document";
  return message.text === undefined ? "other" : "text";
}

/** The voice of a chat itself: an anonymous admin, or a channel that writes into a group. */
export function voiceOfChat(sender: ChatState, where: ChatState): Voice {
  if (where.type === "channel") return { senderChat: chatObject(sender) };
  return { from: sender.id === where.id ? ANONYMOUS_ADMIN : CHANNEL_BOT, senderChat: chatObject(sender) };
}

function toEntity(entity: MessageEntity): Entity {
  const { user, ...rest } = entity as MessageEntity & { user?: User };
  return { ...rest, ...(user && { user_id: user.id }) } as Entity;
}
