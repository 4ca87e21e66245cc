/** What a message asks of the bot. Pure: who may ask and what is answered is decided elsewhere. */
import type { Message, MessageEntity, UserFromGetMe } from "grammy/types";

export type Incoming =
  | { type: "command"; name: string; argument: string }
  | { type: "question"; text: string }
  /** Somebody else's text, passed on: rather what it is about than a question. */
  | { type: "passed-on"; text: string }
  /** A picture, a sticker, a voice message: nothing to read. */
  | { type: "not-text" }
  /** Not for us. */
  | { type: "silence" };

/** A text longer than this is hardly a question, in UTF-16 units; somebody else's text is one only when it is short. */
export const LONG_TEXT = 500;
const LONG_FORWARD = 120;

/** Telegram's stand-ins for people who write as their group or as a channel. */
const GROUP_ANONYMOUS_BOT = 1_087_968_824;
const CHANNEL_BOT = 136_817_688;

const SILENCE: Incoming = { type: "silence" };

/** What `message`, of any chat but a channel, asks of the bot `me`. */
export function readIncoming(message: Message, me: UserFromGetMe): Incoming {
  if (message.is_automatic_forward === true || isFromAnotherBot(message) || message.via_bot?.id === me.id)
    return SILENCE;
  const text = textOf(message);
  const isPrivate = message.chat.type === "private";
  if (text === undefined) return isPrivate && !isService(message) ? { type: "not-text" } : SILENCE;

  const command = message.forward_origin === undefined ? readCommand(text) : undefined;
  if (command !== undefined) {
    const isOurs = command.addressee === undefined || command.addressee === me.username.toLowerCase();
    return isOurs ? { type: "command", name: command.name, argument: command.argument } : SILENCE;
  }
  if (isPrivate) {
    const longest = message.forward_origin === undefined ? LONG_TEXT : LONG_FORWARD;
    return text.length > longest
      ? { type: "passed-on", text }
      : { type: "question", text: withoutMention(message, text, me) };
  }
  if (!mentions(message, text, me) && repliedMessage(message)?.from?.id !== me.id) return SILENCE;
  const question = withoutMention(message, text, me);
  if (question !== "") return { type: "question", text: question };
  return { type: "question", text: repliedText(message, me) ?? "" };
}

/** What a guest message asks: its own words without the bot's name, a command's too; else the message it replies to. */
export function readGuestQuestion(message: Message, me: UserFromGetMe): string {
  const text = textOf(message);
  const own = text === undefined ? "" : withoutMention(message, text, me);
  const command = readCommand(own);
  const name = command === undefined || command.name === "ask" ? "" : command.name;
  const words = command === undefined ? own : `${name} ${command.argument}`.trim();
  return words === "" ? (repliedText(message, me) ?? "") : words;
}

/** The message this one replies to. In a forum every message formally replies to the one that opened its topic. */
export function repliedMessage(message: Message): Message | undefined {
  const replied = message.reply_to_message as Message | undefined;
  return replied?.forum_topic_created === undefined ? replied : undefined;
}

/** What a command without words is about: the quoted part of the message it replies to, or all of it. */
export function repliedText(message: Message, me: UserFromGetMe): string | undefined {
  const replied = repliedMessage(message);
  if (replied === undefined) return message.quote?.text;
  const text = message.quote?.text ?? textOf(replied);
  return text === undefined ? undefined : withoutMention(replied, text, me);
}

function textOf(message: Message): string | undefined {
  const text = message.text ?? message.caption;
  return text === undefined || text.trim() === "" ? undefined : text;
}

/** `/name@bot argument`; names in any case, since people type them. */
export function readCommand(text: string): { name: string; addressee?: string; argument: string } | undefined {
  const match = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?:\s+([\s\S]*))?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, name = "", addressee, argument = ""] = match;
  return {
    name: name.toLowerCase(),
    ...(addressee !== undefined && { addressee: addressee.toLowerCase() }),
    argument: argument.trim(),
  };
}

function isFromAnotherBot(message: Message): boolean {
  const { from } = message;
  return from?.is_bot === true && from.id !== GROUP_ANONYMOUS_BOT && from.id !== CHANNEL_BOT;
}

function mentions(message: Message, text: string, me: UserFromGetMe): boolean {
  return entitiesOf(message).some((entity) => isMentionOf(entity, text, me));
}

function isMentionOf(entity: MessageEntity, text: string, me: UserFromGetMe): boolean {
  if (entity.type === "text_mention") return entity.user.id === me.id;
  const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
  return entity.type === "mention" && words === `@${me.username.toLowerCase()}`;
}

function entitiesOf(message: Message): readonly MessageEntity[] {
  return message.entities ?? message.caption_entities ?? [];
}

function withoutMention(message: Message, text: string, me: UserFromGetMe): string {
  const isWhole = text === (message.text ?? message.caption);
  const mentioned = isWhole ? entitiesOf(message).filter((entity) => isMentionOf(entity, text, me)) : [];
  const left = mentioned.reduceRight(
    (rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length),
    text,
  );
  return mentioned.length === 0 ? left.trim() : left.replace(/^[\s,:;–—-]+/u, "").trim();
}

/** Fields of messages that report something instead of saying it. */
const SERVICE_FIELDS = [
  "new_chat_members",
  "left_chat_member",
  "new_chat_title",
  "new_chat_photo",
  "delete_chat_photo",
  "group_chat_created",
  "supergroup_chat_created",
  "message_auto_delete_timer_changed",
  "migrate_to_chat_id",
  "migrate_from_chat_id",
  "pinned_message",
  "users_shared",
  "chat_shared",
  "connected_website",
  "write_access_allowed",
  "boost_added",
  "chat_background_set",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_closed",
  "forum_topic_reopened",
  "general_forum_topic_hidden",
  "general_forum_topic_unhidden",
  "video_chat_scheduled",
  "video_chat_started",
  "video_chat_ended",
  "video_chat_participants_invited",
  "web_app_data",
] as const satisfies readonly (keyof Message)[];

function isService(message: Message): boolean {
  return SERVICE_FIELDS.some((field) => message[field] !== undefined);
}
