/** The short path: one command subscribes a group, a topic or a channel to everything, at once. */
import { html, joinHtml, type Html } from "../../telegram/html.js";
import { outMessage, type OutMessage } from "../../telegram/message.js";
import { classify } from "../../telegram/send.js";
import { renderContext, replyLanguage, type DeskContext } from "../context.js";
import { reply, replyAll, sendMessageTo } from "../reply.js";
import { addSubscription, ALL_KINDS, findStanding, resumed, type AddResult, type Wish } from "./add.js";
import { cardMessage } from "./card.js";
import { findTarget, refusalFor, type Refusal } from "./rights.js";
import { askerOf, targetHere, type Asker, type Target } from "./target.js";

/** Subscribes the group, topic or channel that the update at hand comes from. */
export async function subscribeHere(ctx: DeskContext): Promise<void> {
  await subscribeTarget(ctx, targetHere(ctx), askerOf(ctx));
}

/** `/subscribe @name`, from anywhere. */
export async function subscribeNamed(ctx: DeskContext, name: string): Promise<void> {
  const found = await findTarget(ctx.api, name);
  if (found.type === "refused") await reply(ctx, html`${refusalText(ctx, found.why, name)}`);
  else await subscribeTarget(ctx, found.target, askerOf(ctx));
}

/** A chat was picked with the button of Telegram. */
export async function subscribePicked(ctx: DeskContext, chatId: number): Promise<void> {
  const found = await findTarget(ctx.api, chatId);
  if (found.type === "refused") await reply(ctx, html`${refusalText(ctx, found.why)}`);
  else await subscribeTarget(ctx, found.target, askerOf(ctx));
}

/** Says what stands in the way, and what to do about it. */
export function refusalText(ctx: DeskContext, why: Refusal, name = ""): string {
  const { w } = renderContext(ctx);
  return why === "no-such-chat" ? w.say("sub-no-such-chat", { name }) : w.say(`sub-${why}`);
}

/** Says the result of asking for a subscription, and what it is for. */
export async function resultMessages(ctx: DeskContext, result: AddResult): Promise<OutMessage[]> {
  const context = renderContext(ctx);
  const { w } = context;
  if (result.type === "quota") {
    const { of, limit } = result.refusal;
    return [outMessage(html`${w.say(`sub-quota-${of}`, { limit })}`)];
  }
  if (context.place === "channel") {
    return [outMessage(html`${w.say(result.type === "exists" ? "sub-exists-channel" : "sub-added-channel")}`)];
  }
  const card = await cardMessage(ctx, result.subscription);
  const lines: Html[] = [html`${w.say(`sub-${result.type}`)}`, card.html, html`${w.say("sub-how-to-change")}`];
  return [outMessage(joinHtml(lines, "\n\n"), card.keyboard)];
}

async function subscribeTarget(ctx: DeskContext, target: Target, asker: Asker): Promise<void> {
  const why = await refusalFor(ctx.api, ctx.me.id, target, asker);
  if (why === undefined) await replyAll(ctx, await resultMessages(ctx, await standingAt(ctx, target, asker)));
  else await refuse(ctx, why, asker, target);
}

/** Where the bot may not post it cannot say so either: a person is told in private, a channel not at all. */
async function refuse(ctx: DeskContext, why: Refusal, asker: Asker, { chat }: Target): Promise<void> {
  const text = html`${refusalText(ctx, why)}`;
  const isMute = why === "bot-cannot-post-in-group" || why === "bot-cannot-post-in-channel";
  if (!isMute || ctx.chat?.id !== chat.chatId) await reply(ctx, text);
  else if (asker.type === "person") {
    await sendMessageTo(ctx.api, asker.id, outMessage(text)).catch((error: unknown) => {
      classify(error); // somebody the bot may not write to
    });
  }
}

/** One chat or topic has one subscription of this kind, whatever was chosen in it. */
async function standingAt(ctx: DeskContext, target: Target, asker: Asker): Promise<AddResult> {
  const { store, now } = ctx.desk;
  const standing = await findStanding(store, target.chat);
  if (standing !== undefined) return resumed(store, standing, now());
  return addSubscription(store, await everythingAtOnce(ctx, target, asker), now());
}

async function everythingAtOnce(ctx: DeskContext, target: Target, asker: Asker): Promise<Wish> {
  const ofChat = (await ctx.desk.store.chats.get(target.chat.chatId))?.language;
  return {
    chat: target.chat,
    chatKind: target.kind,
    ...(target.title === undefined ? {} : { title: target.title }),
    wants: { kinds: [...ALL_KINDS] },
    rhythm: { type: "at-once" },
    language: ofChat ?? replyLanguage(ctx),
    ...(asker.type === "person" ? { setBy: asker.id } : {}),
  };
}
