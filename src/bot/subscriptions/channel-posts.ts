/** What a channel's own posts ask of the bot. Whoever posts there has the right to. */
import { html } from "../../telegram/html.js";
import { renderContext, type DeskContext } from "../context.js";
import { readCommand } from "../incoming.js";
import { reply } from "../reply.js";
import { findStanding } from "./add.js";
import { subscribeHere } from "./quick.js";

export async function handleChannelPost(ctx: DeskContext): Promise<void> {
  const post = ctx.channelPost;
  if (post === undefined || post.forward_origin !== undefined) return;
  const command = readCommand(post.text ?? "");
  const isOurs = command?.addressee === undefined || command.addressee === ctx.me.username.toLowerCase();
  if (command === undefined || !isOurs) return;
  switch (command.name) {
    case "subscribe":
      return subscribeHere(ctx);
    case "unsubscribe":
      return unsubscribeHere(ctx);
    case "subscriptions":
      return reply(
        ctx,
        html`${renderContext(ctx).w.say((await standing(ctx)) ? "sub-exists-channel" : "sub-none-channel")}`,
      );
  }
}

/** Without asking: buttons under a post are everybody's. */
async function unsubscribeHere(ctx: DeskContext): Promise<void> {
  const { w } = renderContext(ctx);
  const found = await standing(ctx);
  if (found !== undefined) await ctx.desk.store.subscriptions.remove(found.id);
  await reply(ctx, html`${w.say(found === undefined ? "sub-none-channel" : "sub-removed-channel")}`);
}

function standing(ctx: DeskContext) {
  return findStanding(ctx.desk.store, { chatId: ctx.chat!.id });
}
