/** [O3] What happens to an error: an id in the log, an apology with that id for the person, a line for the curators. */
import { randomUUID } from "node:crypto";
import type { Bot, BotError } from "grammy";
import { html } from "../telegram/html.js";
import { StoreUnavailable } from "../subscriptions/store.js";
import { classify } from "../telegram/send.js";
import type { SendOutcome } from "../subscriptions/delivery-outcome.js";
import { replyLanguage, type Desk, type DeskContext } from "./context.js";
import { phrase } from "./phrases.js";

/** Curators hear of one error in this time; the log has them all. */
const TELL_CURATORS_EVERY_MS = 10 * 60_000;

/** For `bot.catch`. Never rejects. */
export function createErrorHandler(bot: Bot<DeskContext>, desk: Desk): (error: BotError<DeskContext>) => Promise<void> {
  let toldAt = -Infinity;

  return async ({ error, ctx }) => {
    const outcome = outcomeOf(error);
    if (outcome !== undefined && isOfTheChat(outcome)) {
      desk.logger.info({ outcome: outcome.type }, "an answer could not be given: the chat does not take it");
      if (ctx.callbackQuery !== undefined) await answerQuietly(ctx);
      return;
    }
    const id = randomUUID().slice(0, 8);
    desk.logger.error({ err: error, errorId: id, update: kindOf(ctx) }, "an update was not handled");
    await apologise(ctx, error instanceof StoreUnavailable ? "storage-away" : "failed", id, desk);
    await tellCurators(id, error);
  };

  async function tellCurators(id: string, error: unknown): Promise<void> {
    if (desk.now() - toldAt < TELL_CURATORS_EVERY_MS) return;
    toldAt = desk.now();
    const what = error instanceof Error ? error.name : typeof error;
    for (const admin of desk.adminIds) {
      const settings = await desk.store.chats.get(admin).catch(() => undefined);
      const text = phrase(settings?.language ?? "en", "fault-reported", { id, what });
      await bot.api.sendMessage(admin, text).catch(() => undefined); // who has not started the bot cannot be told
    }
  }
}

/** Else the pressed button would seem to be at work for ever. */
async function answerQuietly(ctx: DeskContext): Promise<void> {
  await ctx.answerCallbackQuery().catch(() => undefined);
}

async function apologise(ctx: DeskContext, because: "failed" | "storage-away", id: string, desk: Desk): Promise<void> {
  const text = phrase(replyLanguage(ctx), because, { id });
  try {
    // Bot API, "answerCallbackQuery": 0-200 characters.
    const alert = text.length <= 200 ? text : phrase(replyLanguage(ctx), "failed", { id });
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: alert, show_alert: true });
    else if ((ctx.message ?? ctx.editedMessage) !== undefined) await ctx.reply(html`${text}`.toString(), placeOf(ctx));
  } catch (error) {
    desk.logger.warn({ err: error, errorId: id }, "the apology could not be sent either");
  }
}

function placeOf(ctx: DeskContext) {
  const asked = ctx.msg!;
  return {
    parse_mode: "HTML" as const,
    ...(asked.is_topic_message === true &&
      asked.message_thread_id !== undefined && { message_thread_id: asked.message_thread_id }),
    ...(asked.chat.type !== "private" && {
      reply_parameters: { message_id: asked.message_id, allow_sending_without_reply: true },
    }),
  };
}

/** Undefined for a fault of ours. */
function outcomeOf(error: unknown): SendOutcome | undefined {
  try {
    return classify(error);
  } catch {
    return undefined; // classify throws again what does not come from Telegram
  }
}

/** The person has blocked the bot, or the group does not let it write: nothing is wrong with us, and nobody to tell. */
function isOfTheChat(outcome: SendOutcome): boolean {
  return ["chat-gone", "no-right", "topic-gone"].includes(outcome.type);
}

/** The kind of an update, such as `message`. */
export function kindOf(ctx: DeskContext): string {
  return Object.keys(ctx.update).find((key) => key !== "update_id") ?? "unknown";
}
