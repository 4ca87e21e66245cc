import type { Chat, InlineKeyboardMarkup, Message, User } from "grammy/types";

export type MemberStatus = "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";

/** Someone's place in a chat; `rights` are the flags of ChatMember (`can_post_messages`, `can_send_photos`, …). */
export interface Membership {
  status: MemberStatus;
  rights: Record<string, boolean>;
  isAnonymous: boolean;
}

export interface Topic {
  id: number;
  name: string;
  state: "open" | "closed" | "deleted";
  /** the service message that opened it, to which Telegram lets every message of the topic reply */
  created: Message;
}

/** A message as it lies in a chat. */
export interface StoredMessage {
  message: Message;
  byBot: boolean;
  /** position among all messages of the world, in time */
  order?: number;
  /** a reply keyboard, its removal or a forced reply: sent, but not part of a Message */
  keyboard?: unknown;
  /** the input of sendRichMessage */
  richInput?: unknown;
  /** text of a rich message, for a test to read */
  plainText?: string;
  /** when the bot may still edit its text: text, caption, rich or nothing */
  kind: "text" | "photo" | "document" | "rich" | "service" | "other";
}

/** A message sent into a chat by way of an inline query or a guest query; the bot knows it by this id alone. */
export interface InlineMessage {
  id: string;
  text: string;
  entities: unknown[];
  reply_markup?: InlineKeyboardMarkup;
  result: Record<string, unknown>;
  kind: StoredMessage["kind"];
}

export interface ChatState {
  id: number;
  type: Chat["type"];
  title: string;
  username: string | undefined;
  isForum: boolean;
  /** the other party of a private chat */
  user: User | undefined;
  /** whether the bot has ever been in the chat, or can see it by its username */
  known: boolean;
  bot: Membership;
  members: Map<number, Membership>;
  /** what ordinary members may send: ChatPermissions; absent means allowed */
  permissions: Record<string, boolean>;
  messages: Map<number, StoredMessage>;
  ephemeral: Map<number, StoredMessage>;
  topics: Map<number, Topic>;
  lastMessageId: number;
  /** private chats */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
  deleted: boolean;
  migratedTo: number | undefined;
  linkedChat: number | undefined;
  /** the bot that spoke last in a group, which gets commands without an address */
  lastBot: number | undefined;
  /** how many messages the bot has sent here, also when bodies are not recorded */
  sentCount: number;
}

/** The `chat` field of messages and updates. */
export function chatObject(state: ChatState): Chat {
  const { id, type, title, username } = state;
  const name = username !== undefined && { username };
  switch (type) {
    case "private": {
      const { first_name = "", last_name } = state.user ?? {};
      return { id, type, first_name, ...(last_name !== undefined && { last_name }), ...name };
    }
    case "group":
      return { id, type, title };
    case "supergroup":
      return { id, type, title, ...name, ...(state.isForum && { is_forum: true as const }) };
    case "channel":
      return { id, type, title, ...name };
  }
}

/** Whether a status counts as being in the chat. */
export function isInside(member: Membership): boolean {
  return member.status !== "left" && member.status !== "kicked";
}

export function isAdmin(member: Membership | undefined): boolean {
  return member?.status === "administrator" || member?.status === "creator";
}

export function membership(
  status: MemberStatus,
  rights: Record<string, boolean> = {},
  isAnonymous = false,
): Membership {
  return { status, rights: { ...rights }, isAnonymous };
}

const ADMIN_RIGHTS = [
  "can_manage_chat",
  "can_delete_messages",
  "can_manage_video_chats",
  "can_restrict_members",
  "can_promote_members",
  "can_change_info",
  "can_invite_users",
  "can_post_stories",
  "can_edit_stories",
  "can_delete_stories",
];

/**
 * A ChatMember object. An administrator has only the rights named; `can_manage_chat` comes with any of them.
 * https://core.telegram.org/bots/api#chatmember
 */
export function memberObject(user: User, member: Membership, chat: ChatState): Record<string, unknown> {
  const { status, rights, isAnonymous } = member;
  switch (status) {
    case "creator":
      return { status, user, is_anonymous: isAnonymous };
    case "administrator": {
      const names = [...ADMIN_RIGHTS, ...(chat.type === "channel" ? CHANNEL_RIGHTS : GROUP_RIGHTS)];
      const all = Object.fromEntries(names.map((name) => [name, name === "can_manage_chat" || rights[name] === true]));
      return { status, user, can_be_edited: false, is_anonymous: isAnonymous, ...all };
    }
    case "restricted":
      return {
        status,
        user,
        is_member: rights["is_member"] ?? true,
        ...Object.fromEntries(MEMBER_RIGHTS.map((name) => [name, rights[name] ?? chat.permissions[name] ?? true])),
        until_date: 0,
      };
    case "kicked":
      return { status, user, until_date: 0 };
    case "member":
    case "left":
      return { status, user };
  }
}

const CHANNEL_RIGHTS = ["can_post_messages", "can_edit_messages"];
const GROUP_RIGHTS = ["can_pin_messages", "can_manage_topics"];
export const MEMBER_RIGHTS = [
  "can_send_messages",
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
  "can_send_polls",
  "can_send_other_messages",
  "can_add_web_page_previews",
  "can_change_info",
  "can_invite_users",
  "can_pin_messages",
  "can_manage_topics",
];
