/** What is being subscribed, and who asks for it. */
import type { ChatFullInfo } from "grammy/types";
import type { ChatAddress, ChatKind } from "../../subscriptions/subscription.js";
import { placeOfMessage } from "../reply.js";
import type { DeskContext } from "../context.js";

/** A chat, or one topic of a forum, that posts are to go to. */
export interface Target {
  readonly chat: ChatAddress;
  readonly kind: ChatKind;
  readonly title?: string;
}

/**
 * Who asks: a person; the chat itself (an anonymous administrator, or a post in a channel); or a channel that somebody writes
 * as in a group that is not its own.
 */
export type Asker =
  { type: "person"; id: number } | { type: "chat-itself"; chatId: number } | { type: "foreign-channel" };

/** The chat and topic of the update at hand. */
export function targetHere(ctx: DeskContext): Target {
  const chat = ctx.chat!;
  const place = ctx.msg === undefined ? { chatId: chat.id } : placeOfMessage(ctx.msg);
  return { chat: place, kind: chat.type, ...titleOf(chat) };
}

/** A chat as getChat gives it; not a topic of it. */
export function targetOf(chat: ChatFullInfo): Target {
  return { chat: { chatId: chat.id }, kind: chat.type, ...titleOf(chat) };
}

/** The sender of the update at hand. Whoever presses a button is known, also when they write anonymously. */
export function askerOf(ctx: DeskContext): Asker {
  if (ctx.callbackQuery !== undefined) return { type: "person", id: ctx.callbackQuery.from.id };
  const chatId = ctx.chat?.id ?? 0;
  const senderChat = ctx.msg?.sender_chat;
  if (senderChat !== undefined && senderChat.id !== chatId) return { type: "foreign-channel" };
  // A channel's post without a sender is the channel's own.
  if (senderChat !== undefined || ctx.from === undefined) return { type: "chat-itself", chatId };
  return { type: "person", id: ctx.from.id };
}

function titleOf(chat: { title?: string | undefined }): { title?: string } {
  return chat.title === undefined ? {} : { title: chat.title };
}
