/** [C2] /unanswered: questions that found no answer, grouped by what they mean, without who asked. */
import type { NextFunction } from "grammy";
import { decodeCallback } from "../../telegram/callback-data.js";
import { renderUnanswered, UNANSWERED_ACTION } from "../../telegram/render-curating.js";
import { answerPress } from "../callbacks.js";
import { isCurator, renderContext, replyLanguage, type DeskContext } from "../context.js";
import { unansweredGroups } from "../curating/questions.js";
import { phrase } from "../phrases.js";
import { replaceAll, replyAll } from "../reply.js";

export async function unanswered(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderUnanswered(await unansweredGroups(ctx.desk), 0, renderContext(ctx)));
}

/** Handles a press of the list's buttons, and passes on all others. */
export async function pressUnanswered(ctx: DeskContext, next: NextFunction): Promise<void> {
  const callback = decodeCallback(ctx.callbackQuery?.data ?? "");
  if (callback.type === "stale" || callback.action !== UNANSWERED_ACTION) return next();
  await answerPress(ctx, await pressed(ctx, callback.args));
}

async function pressed(ctx: DeskContext, [verb, page = "0", id = ""]: readonly string[]): Promise<string | undefined> {
  if (!isCurator(ctx)) return phrase(replyLanguage(ctx), "stale-button");
  const notice = verb === "d" ? await markDone(ctx, id) : undefined;
  await showPage(ctx, Number(page));
  return notice;
}

/** Who waits to be told is told by the update that answers, so such a question stays until a curator has confirmed that. */
async function markDone(ctx: DeskContext, id: string): Promise<string | undefined> {
  const { w } = renderContext(ctx);
  const group = (await unansweredGroups(ctx.desk)).find(({ questions }) => questions.some((one) => one.id === id));
  if (group === undefined) return undefined; // somebody else was quicker
  for (const question of group.questions) {
    if (question.watchers === 0) await ctx.desk.store.questions.remove(question.id);
  }
  const chats = group.questions.reduce((sum, { watchers }) => sum + watchers, 0);
  return chats === 0 ? w.say("unanswered-done") : w.say("unanswered-wait", { chats });
}

async function showPage(ctx: DeskContext, page: number): Promise<void> {
  await replaceAll(ctx, renderUnanswered(await unansweredGroups(ctx.desk), page || 0, renderContext(ctx)));
}
