/** [U2] /publish and the buttons under a preview. */
import type { NextFunction } from "grammy";
import { html } from "../../telegram/html.js";
import { outMessage, type OutMessage } from "../../telegram/message.js";
import { classify } from "../../telegram/send.js";
import { publish as publishUpdate } from "../../subscriptions/publish.js";
import type { SavedUpdate } from "../../subscriptions/store.js";
import type { Delivery } from "../../subscriptions/delivery.js";
import type { ChatKind } from "../../subscriptions/subscription.js";
import type { Update } from "../../subscriptions/updates.js";
import { answerPress } from "../callbacks.js";
import { isCurator, renderContext, replyLanguage, type DeskContext } from "../context.js";
import { phrase } from "../phrases.js";
import { replaceAll, reply, replyAll } from "../reply.js";
import {
  AUDIENCES,
  audienceButtons,
  curatingPressOf,
  isIncluded,
  undoButton,
  type AudienceName,
  type CuratingPress,
} from "./buttons.js";
import { askForCorrection } from "./correct.js";
import { waitAgain } from "./wait-again.js";
import { postOf, previewMessage, updateOfKey } from "./preview.js";
import { joinHtml, bold } from "../../telegram/html.js";

/** A slip of the finger is taken back before anything is out. */
export const HOLD_MS = 3_000;

/** So long after publishing posts can be taken back: what is out is deleted, what is not is not sent. */
export const UNDO_MS = 10 * 60_000;

/** What waits is shown one message each, the oldest first. */
const MOST_LISTED = 10;

export async function publish(ctx: DeskContext): Promise<void> {
  const waiting = await ctx.desk.store.updates.waiting();
  const { w } = renderContext(ctx);
  if (waiting.length === 0) {
    await reply(ctx, html`${w.say("cur-none")}`);
    return;
  }
  const messages: OutMessage[] = [];
  for (const { update } of waiting.slice(0, MOST_LISTED)) {
    messages.push(await previewMessage(ctx.desk, update, replyLanguage(ctx)));
  }
  if (waiting.length > MOST_LISTED) {
    messages.push(outMessage(html`${w.say("cur-more", { count: waiting.length - MOST_LISTED })}`));
  }
  await replyAll(ctx, messages);
}

/** Handles a press of one of these buttons, and passes on all others. */
export async function pressCurating(ctx: DeskContext, next: NextFunction): Promise<void> {
  const press = curatingPressOf(ctx.callbackQuery?.data ?? "");
  if (press === undefined) await next();
  else await answerPress(ctx, await pressed(ctx, press));
}

async function pressed(ctx: DeskContext, press: CuratingPress): Promise<string | undefined> {
  const saved = isCurator(ctx) ? await updateOfKey(ctx.desk, press.key) : undefined;
  if (saved === undefined) return phrase(replyLanguage(ctx), "stale-button");
  const { update } = saved;
  switch (press.verb) {
    case "publish":
      return publishNow(ctx, update);
    case "skip":
      return skip(ctx, update);
    case "undo":
      return undo(ctx, saved);
    case "correct":
      return askForCorrection(ctx, update);
    case "show":
      return isOpen(saved) ? show(ctx, await previewMessage(ctx.desk, update, replyLanguage(ctx))) : decided(ctx);
    case "audience":
      return isOpen(saved) ? showAudience(ctx, update) : decided(ctx);
    case "toggle": {
      const changed = toggleAudience(update, press.value);
      return (await ctx.desk.store.updates.amend(changed)) ? showAudience(ctx, changed) : decided(ctx);
    }
    case "answers": {
      const changed = toggleAnswer(update, press.value);
      if (!(await ctx.desk.store.updates.amend(changed))) return decided(ctx);
      return show(ctx, await previewMessage(ctx.desk, changed, replyLanguage(ctx)));
    }
  }
}

async function publishNow(ctx: DeskContext, update: Update): Promise<string | undefined> {
  const { store, now, wakeSender } = ctx.desk;
  const { w } = renderContext(ctx);
  const count = await publishUpdate(store, update, now(), HOLD_MS);
  if (count === undefined) return decided(ctx);
  wakeSender?.();
  const minutes = UNDO_MS / 60_000;
  const head = bold(w.say("cur-published", { count, minutes }));
  return show(
    ctx,
    outMessage(joinHtml([head, postOf(ctx.desk, update, replyLanguage(ctx))], "\n\n"), undoButton(update, w)),
  );
}

async function skip(ctx: DeskContext, { id, revision }: Update): Promise<string | undefined> {
  const { store, now } = ctx.desk;
  if (!(await store.updates.skip(id, revision, now()))) return decided(ctx);
  return show(ctx, outMessage(html`${renderContext(ctx).w.say("cur-skipped")}`));
}

/** What is not out is not sent, and what is out is deleted where that is possible. */
async function undo(ctx: DeskContext, { update, state, decidedAt = 0 }: SavedUpdate): Promise<string | undefined> {
  const { store, now } = ctx.desk;
  const { w } = renderContext(ctx);
  const { id, revision } = update;
  if (state !== "published") return decided(ctx);
  if (now() - decidedAt > UNDO_MS) return w.say("cur-undo-too-late");
  const { stopped } = await store.updates.undo(id, revision, now());
  const told = await store.updates.told(id, revision);
  const recalled: number[] = [];
  for (const delivery of told) {
    if (!(await isDeleted(ctx, delivery))) continue;
    recalled.push(delivery.id);
    await waitAgain(store, update, delivery, now());
  }
  await store.updates.recalled(id, revision, recalled);
  const left = told.length - recalled.length;
  const sentence = w.say("cur-undone", { stopped, deleted: recalled.length, left });
  const again = await previewMessage(ctx.desk, update, replyLanguage(ctx));
  return show(ctx, outMessage(joinHtml([bold(sentence), again.html], "\n\n"), again.keyboard));
}

/** A post that stands alone in its messages can go; a correction, or a part of a digest, cannot. */
async function isDeleted(ctx: DeskContext, delivery: Delivery): Promise<boolean> {
  if (delivery.how !== "post" || delivery.digest || delivery.state !== "sent") return false;
  for (const messageId of delivery.messageIds) {
    try {
      await ctx.api.deleteMessage(delivery.chat.chatId, messageId);
    } catch (error) {
      if (classify(error).type !== "message-gone") return false;
    }
  }
  return true;
}

async function showAudience(ctx: DeskContext, update: Update): Promise<undefined> {
  const { w } = renderContext(ctx);
  const preview = await previewMessage(ctx.desk, update, replyLanguage(ctx));
  return show(ctx, outMessage(preview.html, audienceButtons(update, w)));
}

function toggleAudience(update: Update, name: string): Update {
  if (!(name in AUDIENCES)) return update;
  const names = Object.keys(AUDIENCES) as AudienceName[];
  const kept = names.filter((one) => isIncluded(update, one) !== (one === name));
  const chatKinds: ChatKind[] = kept.flatMap((one) => [...AUDIENCES[one]]);
  return { ...update, audience: { ...update.audience, chatKinds } };
}

function toggleAnswer(update: Update, question: string): Update {
  const { answers = [] } = update;
  const isThere = answers.includes(question);
  return { ...update, answers: isThere ? answers.filter((one) => one !== question) : [...answers, question] };
}

function isOpen({ state }: SavedUpdate): boolean {
  return state === "waiting" || state === "stopped";
}

function decided(ctx: DeskContext): string {
  return renderContext(ctx).w.say("cur-decided");
}

async function show(ctx: DeskContext, message: OutMessage): Promise<undefined> {
  await replaceAll(ctx, [message]);
  return undefined;
}
