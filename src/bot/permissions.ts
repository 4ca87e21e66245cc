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
  const { status } = await ctx.api.getChatMember(ctx.chat.id, ctx.from.id);
  return status === "creator" || status === "administrator";
}
