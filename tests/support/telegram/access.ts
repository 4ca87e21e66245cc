import type { ChatState, Topic } from "./chat-state.js";
import { isAdmin, isInside } from "./chat-state.js";
import { optionalInteger } from "./params.js";
import { badRequest, forbidden, Refusal } from "./refusal.js";
import type { World } from "./world.js";

/** What a method wants to do in a chat; each includes the ones before it. */
export type Access = "read" | "edit" | "write";

/**
 * The chat that `chat_id` names, by number or `@username`, if the bot may do what it wants there.
 *
 * @throws Refusal 400 "chat not found" and the other refusals of a chat
 */
export function findChat(world: World, params: Record<string, unknown>, access: Access): ChatState {
  const chat = lookUpChat(world, params["chat_id"]);
  checkAccess(chat, access);
  return chat;
}

function lookUpChat(world: World, chatId: unknown): ChatState {
  if (chatId === undefined || chatId === null || chatId === "") throw badRequest("chat_id is empty");
  if (typeof chatId === "string" && chatId.startsWith("@")) {
    const name = chatId.slice(1).toLowerCase();
    for (const chat of world.chats.values()) {
      if (chat.type !== "private" && chat.username?.toLowerCase() === name) return chat;
    }
    throw badRequest("chat not found");
  }
  const id = optionalInteger({ chat_id: chatId }, "chat_id");
  const chat = world.chats.get(id ?? 0);
  if (!chat?.known) throw badRequest("chat not found");
  return chat;
}

function checkAccess(chat: ChatState, access: Access): void {
  const kind = `${chat.type} chat`;
  switch (chat.type) {
    case "private":
      if (chat.deactivated && access !== "read") throw forbidden("user is deactivated");
      if (access !== "write") return;
      if (chat.blocked) throw forbidden("bot was blocked by the user");
      if (!chat.started) throw forbidden("bot can't initiate conversation with a user");
      return;
    case "group":
      if (chat.migratedTo !== undefined) {
        if (access !== "write") return;
        throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
          migrate_to_chat_id: chat.migratedTo,
        });
      }
      if (chat.deleted && access === "write") throw forbidden("the group chat was deleted");
      if (access === "read") return;
      if (chat.bot.status === "kicked") throw forbidden(`bot was kicked from the ${kind}`);
      if (!isInside(chat.bot)) throw forbidden(`bot is not a member of the ${kind}`);
      return;
    case "supergroup":
    case "channel": {
      if (chat.deleted) throw badRequest("chat not found");
      if (chat.bot.status === "kicked") throw forbidden(`bot was kicked from the ${kind}`);
      const isOpenToReaders = chat.username !== undefined && access === "read";
      if (!isInside(chat.bot) && !isOpenToReaders) throw forbidden(`bot is not a member of the ${kind}`);
    }
  }
}

/** What is sent, in the words Telegram refuses it with. */
const SENDING_RIGHTS = {
  text: { right: "can_send_messages", words: "text messages" },
  rich: { right: "can_send_messages", words: "the rich message" },
  photo: { right: "can_send_photos", words: "photos" },
  document: { right: "can_send_documents", words: "documents" },
} as const;

export type Sendable = keyof typeof SENDING_RIGHTS;

/** @throws Refusal 400 when the bot is in the chat but may not send this there */
export function checkMaySend(chat: ChatState, what: Sendable): void {
  if (chat.type === "private") return;
  if (chat.type === "channel") {
    if (isAdmin(chat.bot) && chat.bot.rights["can_post_messages"] === true) return;
    throw badRequest("need administrator rights in the channel chat");
  }
  if (isAdmin(chat.bot)) return;
  const { right, words } = SENDING_RIGHTS[what];
  const own = chat.bot.status === "restricted" ? chat.bot.rights : {};
  if (!(own[right] ?? true) || !(chat.permissions[right] ?? true)) {
    throw badRequest(`not enough rights to send ${words} to the chat`);
  }
}

/**
 * The topic that `message_thread_id` names; undefined where the chat has none. A missing id means General, which can
 * be closed as any other.
 *
 * @throws Refusal 400 "message thread not found", "TOPIC_CLOSED"
 */
export function findTopic(chat: ChatState, params: Record<string, unknown>): Topic | undefined {
  const id = optionalInteger(params, "message_thread_id");
  if (chat.type === "private" && id !== undefined) throw badRequest("message thread not found");
  if (!chat.isForum) return undefined;
  if (id === 1) throw badRequest("message thread not found");
  const topic = chat.topics.get(id ?? 1);
  if (id !== undefined && (!topic || topic.state === "deleted")) throw badRequest("message thread not found");
  const mayPostAnyway = isAdmin(chat.bot) && chat.bot.rights["can_manage_topics"] === true;
  if (topic?.state === "closed" && !mayPostAnyway) throw badRequest("TOPIC_CLOSED");
  return id === undefined ? undefined : topic;
}
