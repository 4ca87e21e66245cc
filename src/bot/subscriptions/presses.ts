/** What the buttons under a subscription do. Rights are checked for whoever pressed, at every press. */
import type { NextFunction } from "grammy";
import { choose, asksForSomething, type Choice } from "../../subscriptions/draft.js";
import { paused } from "../../subscriptions/subscription-changes.js";
import type { Subscription } from "../../subscriptions/subscription.js";
import { choiceOf } from "../../telegram/choice-data.js";
import { bold, html, joinHtml } from "../../telegram/html.js";
import { outMessage, type OutMessage } from "../../telegram/message.js";
import { renderChoices } from "../../telegram/render-subscription.js";
import { screenQuestion, type Screen } from "../../telegram/render-draft.js";
import { renderContext, replyLanguage, type DeskContext } from "../context.js";
import { phrase } from "../phrases.js";
import { answerPress } from "../callbacks.js";
import { replaceAll } from "../reply.js";
import { resumed } from "./add.js";
import { cardPressOf, changeButtons, menuButtons, type CardPress } from "./buttons.js";
import { cardMessage } from "./card.js";
import { removalMessage } from "./list.js";
import { refusalText } from "./quick.js";
import { askerRefusal, botRefusal } from "./rights.js";
import { askerOf, type Target } from "./target.js";
import { sendTestPost } from "./test-post.js";

/** Handles a press of one of these buttons, and passes on all others. */
export async function pressCard(ctx: DeskContext, next: NextFunction): Promise<void> {
  const press = cardPressOf(ctx.callbackQuery?.data ?? "");
  if (press === undefined) await next();
  else await answerPress(ctx, await pressed(ctx, press));
}

/** Gives what is shown over the chat. */
async function pressed(ctx: DeskContext, press: CardPress): Promise<string | undefined> {
  const { w } = renderContext(ctx);
  const subscription = await ctx.desk.store.subscriptions.get(press.id);
  if (subscription === undefined) return w.say("sub-gone");
  const why = await askerRefusal(ctx.api, targetFor(subscription), askerOf(ctx));
  if (why !== undefined) return refusalText(ctx, why);
  switch (press.verb) {
    case "open":
      return show(ctx, await cardMessage(ctx, subscription));
    case "menu":
      return show(
        ctx,
        outMessage(joinHtml(choicesOf(ctx, subscription), "\n"), menuButtons(subscription, renderContext(ctx))),
      );
    case "screen":
      return show(ctx, screenMessage(ctx, subscription, press.screen ?? "kinds"));
    case "choose":
      return change(ctx, subscription, press);
    case "pause":
      return pause(ctx, subscription);
    case "resume":
      return resume(ctx, subscription);
    case "test":
      return sendTestPost(ctx, subscription);
    case "remove":
      return show(ctx, await removalMessage(ctx, subscription));
    case "really-remove":
      await ctx.desk.store.subscriptions.remove(subscription.id);
      return show(ctx, outMessage(html`${w.say("sub-removed")}`));
  }
}

async function change(
  ctx: DeskContext,
  subscription: Subscription,
  { choice, screen }: CardPress,
): Promise<string | undefined> {
  const { w, corpus } = renderContext(ctx);
  const chosen = choice === undefined ? undefined : choiceOf(choice[0], choice[1], corpus);
  if (chosen === undefined || screen === undefined) return phrase(replyLanguage(ctx), "stale-button");
  const { quiet: _, ...rest } = subscription;
  const changed: Subscription = { ...rest, ...choose(subscription, chosen) };
  if (!asksForSomething(changed)) return w.say("sub-choose-something");
  const result = await ctx.desk.store.subscriptions.replace(changed);
  if (result.type === "missing") return w.say("sub-gone");
  if (result.type === "exists") return w.say("sub-same-exists");
  return isToggle(chosen)
    ? show(ctx, screenMessage(ctx, changed, screen))
    : show(ctx, outMessage(joinHtml(choicesOf(ctx, changed), "\n"), menuButtons(changed, renderContext(ctx))));
}

async function pause(ctx: DeskContext, subscription: Subscription): Promise<undefined> {
  const { store, now } = ctx.desk;
  const changed = paused(subscription, "user", undefined, now()) ?? subscription;
  await store.subscriptions.replace(changed);
  return show(ctx, await cardMessage(ctx, changed));
}

/** Only where the bot may post by now. */
async function resume(ctx: DeskContext, subscription: Subscription): Promise<string | undefined> {
  const why = await botRefusal(ctx.api, ctx.me.id, targetFor(subscription));
  if (why !== undefined) return refusalText(ctx, why);
  const result = await resumed(ctx.desk.store, subscription, ctx.desk.now());
  return result.type === "quota" ? undefined : show(ctx, await cardMessage(ctx, result.subscription));
}

function screenMessage(ctx: DeskContext, subscription: Subscription, screen: Screen): OutMessage {
  const context = renderContext(ctx);
  const lines = [bold(screenQuestion(screen, context)), joinHtml(choicesOf(ctx, subscription), "\n")];
  return outMessage(joinHtml(lines, "\n\n"), changeButtons(subscription, screen, context));
}

function choicesOf(ctx: DeskContext, subscription: Subscription) {
  return renderChoices(subscription, renderContext(ctx));
}

async function show(ctx: DeskContext, message: OutMessage): Promise<undefined> {
  await replaceAll(ctx, [message]);
  return undefined;
}

/** Lists stay open for the next tap; a single choice goes back. */
function isToggle({ type }: Choice): boolean {
  return ["kind", "state", "topic", "article", "clear", "weekday"].includes(type);
}

export function targetFor({ chat, chatKind, title }: Subscription): Target {
  return { chat, kind: chatKind, ...(title === undefined ? {} : { title }) };
}
