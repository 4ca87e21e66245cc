/** [S2] [S3] Who may subscribe a chat, and whether the bot could post there: asked of Telegram at that moment. */
import type { Api } from "grammy";
import type { ChatFullInfo, ChatMember } from "grammy/types";
import { classify } from "../../telegram/send.js";
import { targetOf, type Asker, type Target } from "./target.js";

/** Each has a text of its own, which says what to do. */
export type Refusal =
  | "no-such-chat"
  | "not-a-group-or-channel"
  | "foreign-channel"
  | "speak-as-yourself"
  | "bot-not-there"
  | "bot-not-in-group"
  | "bot-not-in-channel"
  | "bot-cannot-post-in-group"
  | "bot-cannot-post-in-channel"
  | "asker-not-group-admin"
  | "asker-not-channel-admin"
  | "asker-cannot-post-in-channel";

/** The chat that a name such as `@example` or an id stands for. */
export async function findTarget(
  api: Api,
  nameOrId: string | number,
): Promise<{ type: "found"; target: Target } | { type: "refused"; why: Refusal }> {
  try {
    const chat = await api.getChat(nameOrId);
    if (chat.type === "private") return { type: "refused", why: "not-a-group-or-channel" };
    return { type: "found", target: targetOf(chat) };
  } catch (error) {
    const outcome = classify(error);
    if (outcome.type === "chat-gone" && outcome.reason !== "chat-not-found") {
      return { type: "refused", why: "bot-not-there" };
    }
    if (outcome.type !== "chat-gone" && outcome.type !== "rejected") throw error;
    return { type: "refused", why: typeof nameOrId === "number" ? "bot-not-there" : "no-such-chat" };
  }
}

/** Undefined when the asker may subscribe the chat and the bot may post in it. */
export async function refusalFor(api: Api, botId: number, target: Target, asker: Asker): Promise<Refusal | undefined> {
  if (target.kind === "private") return undefined;
  if (asker.type === "foreign-channel") return "foreign-channel";
  // A bot that is no administrator of a channel is not told who is.
  return (await botRefusal(api, botId, target)) ?? (await askerRefusal(api, target, asker));
}

/** Undefined when the asker may change what the chat subscribed to. */
export async function askerRefusal(api: Api, target: Target, asker: Asker): Promise<Refusal | undefined> {
  if (target.kind === "private") {
    return asker.type === "person" && asker.id === target.chat.chatId ? undefined : "not-a-group-or-channel";
  }
  if (asker.type === "foreign-channel") return "foreign-channel";
  // Speaking for one chat gives no right in another.
  if (asker.type === "chat-itself") return asker.chatId === target.chat.chatId ? undefined : "speak-as-yourself";
  const member = await orRefused(api.getChatMember(target.chat.chatId, asker.id));
  const isChannel = target.kind === "channel";
  if (member?.status === "creator") return undefined;
  if (member?.status !== "administrator") return isChannel ? "asker-not-channel-admin" : "asker-not-group-admin";
  return isChannel && member.can_post_messages !== true ? "asker-cannot-post-in-channel" : undefined;
}

/** Undefined when the bot may post. */
export async function botRefusal(api: Api, botId: number, target: Target): Promise<Refusal | undefined> {
  if (target.kind === "private") return undefined;
  const { chatId } = target.chat;
  const member = await orRefused(api.getChatMember(chatId, botId));
  if (target.kind === "channel") {
    if (member === undefined || !isInside(member)) return "bot-not-in-channel";
    return member.status === "administrator" && member.can_post_messages === true
      ? undefined
      : "bot-cannot-post-in-channel";
  }
  if (member === undefined || !isInside(member)) return "bot-not-in-group";
  if (member.status === "administrator") return undefined;
  const chat: ChatFullInfo | undefined = member.status === "member" ? await orRefused(api.getChat(chatId)) : undefined;
  return mayWrite(member, chat) ? undefined : "bot-cannot-post-in-group";
}

/** Whether this place in a chat lets the bot post there, as far as the place alone tells. */
export function mayPost(member: ChatMember, isChannel: boolean): boolean {
  if (isChannel) return member.status === "administrator" && member.can_post_messages === true;
  return isInside(member) && (member.status !== "restricted" || member.can_send_messages);
}

export function isInside(member: ChatMember): boolean {
  if (member.status === "restricted") return member.is_member;
  return member.status !== "left" && member.status !== "kicked";
}

function mayWrite(member: ChatMember, chat: ChatFullInfo | undefined): boolean {
  if (member.status === "restricted") return member.can_send_messages;
  return chat?.permissions?.can_send_messages !== false;
}

/** Undefined when Telegram says no; what can be tried again is thrown. */
async function orRefused<T>(call: Promise<T>): Promise<T | undefined> {
  return call.catch((error: unknown) => {
    const { type } = classify(error);
    if (type === "chat-gone" || type === "rejected" || type === "no-right") return undefined;
    throw error;
  });
}
