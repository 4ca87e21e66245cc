/** Guest mode: somebody names the bot in a chat it is not in, and it may post one answer there (Bot API 10.0, answerGuestQuery). */
import type { NextFunction } from "grammy";
import type { Message } from "grammy/types";
import { answerPost } from "../telegram/render-post.js";
import type { OutMessage } from "../telegram/message.js";
import { classify } from "../telegram/send.js";
import { answerMessages } from "./answering.js";
import type { DeskContext } from "./context.js";
import { readGuestQuestion, readIncoming } from "./incoming.js";
import { resultOf } from "./inline.js";

/** So many messages are remembered, so that one that comes by both ways is answered once. */
const MESSAGES_REMEMBERED = 2_000;

/** Telegram shows no list here; a result has to have an id and a title all the same. */
const RESULT = { id: "guest", title: "guest" };

/**
 * Answers guest messages, and passes on all others. A bot that is in the chat as well is told of the same message twice;
 * whichever comes first is answered.
 */
export function guestMode(): (ctx: DeskContext, next: NextFunction) => Promise<void> {
  const answered = new Set<string>();
  return async (ctx, next) => {
    const keys = keysOf(ctx);
    if (keys.some((key) => answered.has(key))) return;
    if (ctx.guestMessage === undefined) await next();
    else await answerGuest(ctx, ctx.guestMessage);
    for (const key of keys) answered.add(key);
    for (const key of answered) {
      if (answered.size <= MESSAGES_REMEMBERED) break;
      answered.delete(key);
    }
  };
}

async function answerGuest(ctx: DeskContext, message: Message): Promise<void> {
  const queryId = message.guest_query_id;
  if (queryId === undefined) return;
  // The private chat of two people: what is known of a chat with this number is about the bot's own chat with one of them.
  if (message.chat.type === "private") delete ctx.chatLanguage;
  const [post] = await answerMessages(ctx, readGuestQuestion(message, ctx.me), (answer, context): OutMessage[] => [
    answerPost(answer, { ...context, place: "inline" }),
  ]);
  if (post === undefined) return;
  try {
    await ctx.api.answerGuestQuery(queryId, resultOf({ ...RESULT, message: post }));
  } catch (error) {
    const outcome = classify(error);
    if (outcome.type !== "rejected" || outcome.reason !== "query-too-old") throw error;
  }
}

/**
 * What a message that asks something is known by. Numbers of messages mean the same to everyone only in supergroups; the
 * sender and the second tell the others apart.
 */
function keysOf(ctx: DeskContext): string[] {
  const message = ctx.guestMessage ?? ctx.message;
  if (message === undefined || message.chat.type === "private") return queryKeys(message);
  if (ctx.guestMessage === undefined && readIncoming(message, ctx.me).type === "silence") return [];
  const { chat, message_id: id, date, from } = message;
  // An ephemeral message has no number, and is brought one way only.
  if (id === 0) return [];
  return [`message:${chat.id}:${id}:${date}:${from.id}`, ...queryKeys(message)];
}

function queryKeys(message: Message | undefined): string[] {
  return message?.guest_query_id === undefined ? [] : [`query:${message.guest_query_id}`];
}
