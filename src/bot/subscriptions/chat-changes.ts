/** [S5] [S6] What happens to chats: the bot is removed and comes back, a group is upgraded, a topic is closed. */
import type { NextFunction } from "grammy";
import type { ChatMember } from "grammy/types";
import type { Subscription } from "../../subscriptions/subscription.js";
import { html } from "../../telegram/html.js";
import { classify } from "../../telegram/send.js";
import type { DeskContext } from "../context.js";
import { isInside, mayPost } from "./rights.js";
import { tellPerson, tellTopicLeft } from "./tell.js";

/** The bot's own place in a chat changed: what it may not post any more waits, what it may post again goes on. */
export async function handleOwnPlace(ctx: DeskContext): Promise<void> {
  const { chat, new_chat_member: member, from } = ctx.myChatMember!;
  const { store, now } = ctx.desk;
  const lost = lossOf(member, chat.type === "channel");
  if (lost === undefined) {
    const revived = await store.chatChanges.revive(chat.id, now());
    if (revived.length > 0) await tellRevived(ctx, revived);
    ctx.desk.wakeSender?.();
    return;
  }
  const paused = await store.chatChanges.pause(chat.id, lost, member.status, now());
  // Whoever did it knows.
  const others = paused.filter(({ setBy }) => setBy !== undefined && setBy !== from.id);
  const [one] = others;
  if (chat.type !== "private" && one !== undefined) await tellPerson(ctx.api, ctx.desk, one, `sub-told-${lost}`);
}

/** Service messages about the chat itself; all others are passed on. */
export async function handleChatChange(ctx: DeskContext, next: NextFunction): Promise<void> {
  const { store } = ctx.desk;
  const message = ctx.message!;
  // One of the two may be missed, and both may come: moving twice moves nothing more.
  if (message.migrate_to_chat_id !== undefined) {
    await store.chatChanges.move(message.chat.id, message.migrate_to_chat_id);
  } else if (message.migrate_from_chat_id !== undefined) {
    await store.chatChanges.move(message.migrate_from_chat_id, message.chat.id);
  } else if (message.forum_topic_closed !== undefined && message.message_thread_id !== undefined) {
    await topicClosed(ctx, message.chat.id, message.message_thread_id);
  } else await next();
}

/** An administrator with the right to manage topics posts in closed ones as well; anyone else goes to General. */
async function topicClosed(ctx: DeskContext, chatId: number, threadId: number): Promise<void> {
  const here = await ctx.desk.store.subscriptions.ofChat(chatId);
  if (!here.some(({ chat }) => chat.threadId === threadId)) return;
  const member = await ctx.api.getChatMember(chatId, ctx.me.id);
  if (member.status === "administrator" && member.can_manage_topics === true) return;
  const left = await ctx.desk.store.chatChanges.leaveTopic({ chatId, threadId });
  if (left.length > 0) await tellTopicLeft(ctx.api, ctx.desk, left);
}

/** Undefined when the bot may post. */
function lossOf(member: ChatMember, isChannel: boolean): "gone" | "no-right" | undefined {
  if (!isInside(member)) return "gone";
  return mayPost(member, isChannel) ? undefined : "no-right";
}

/** Once, in the chat itself; for a channel to whoever set it up, for its readers need not know. */
async function tellRevived(ctx: DeskContext, [first]: readonly Subscription[]): Promise<void> {
  if (first === undefined) return;
  if (first.chatKind === "channel") {
    await tellPerson(ctx.api, ctx.desk, first, "sub-told-revived");
    return;
  }
  const w = ctx.desk.wording(first.language);
  await ctx.api
    .sendMessage(first.chat.chatId, html`${w.say("sub-revived")}`.toString(), { parse_mode: "HTML" })
    .catch((error: unknown) => {
      classify(error); // it may be gone again; the subscription goes on all the same
    });
}
