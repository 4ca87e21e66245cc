import { classify } from "../telegram/send.js";
import type { DeskContext } from "./context.js";

/**
 * Whether the sender may change this chat's settings, asked of Telegram now: a right may have gone since the last time.
 * Anonymous administrators write as the group itself; whoever writes as another channel is no administrator by that.
 */
export async function mayChangeChat(ctx: DeskContext): Promise<boolean> {
  if (ctx.chat === undefined) return false;
  if (ctx.chat.type === "private") return true;
  const senderChat = ctx.callbackQuery === undefined ? ctx.msg?.sender_chat : undefined;
  if (senderChat !== undefined) return senderChat.id === ctx.chat.id;
  if (ctx.from === undefined) return false;
  return isAdmin(ctx, ctx.chat.id, ctx.from.id);
}

async function isAdmin(ctx: DeskContext, chatId: number, userId: number): Promise<boolean> {
  try {
    const { status } = await ctx.api.getChatMember(chatId, userId);
    return status === "creator" || status === "administrator";
  } catch (error) {
    // What Telegram refuses to tell is not a right; what it could not tell just now is no refusal.
    if (classify(error).type === "retry") throw error;
    return false;
  }
}
