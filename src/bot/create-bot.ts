/** Joins the handlers into a bot. Nothing here knows how updates arrive: polling, webhook and terminal hand them over. */
import { sequentialize } from "@grammyjs/runner";
import { Bot, type ApiClientOptions, type NextFunction } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { handlePress, type Press } from "./callbacks.js";
import { claimUpdates } from "./claim-updates.js";
import type { Desk, DeskContext } from "./context.js";
import { installCurating } from "./curating/install.js";
import { ephemeralReplies } from "./ephemeral.js";
import { createErrorHandler, kindOf } from "./errors.js";
import { guestMode } from "./guest.js";
import { answerInline } from "./inline.js";
import { createMessageHandler } from "./messages.js";
import { patience } from "./patience.js";
import { checkQuotation } from "./quotations.js";
import { installSubscriptions } from "./subscriptions/install.js";
import { pressWatch } from "./subscriptions/watch.js";
import { orWithout } from "./without-storage.js";

export interface BotOptions {
  token: string;
  desk: Desk;
  /** Whether an update that comes twice is told here. The webhook's server tells it before. */
  claimsUpdates?: boolean;
  client?: ApiClientOptions;
  /** Known without asking Telegram: in the terminal, and in tests. */
  botInfo?: UserFromGetMe;
}

/** The bot with all its handlers, ready for `bot.init()`. */
export function createBot({ token, desk, claimsUpdates = false, client, botInfo }: BotOptions): Bot<DeskContext> {
  const bot = new Bot<DeskContext>(token, {
    ...(client !== undefined && { client }),
    ...(botInfo !== undefined && { botInfo }),
  });
  bot.api.config.use(patience());
  bot.catch(createErrorHandler(bot, desk));

  bot.use((ctx, next) => {
    Object.assign(ctx, { desk });
    return next();
  });
  // One update of a chat after the other: an edit never overtakes its question, nor a press the one before.
  bot.use(sequentialize<DeskContext>(chatsOf));
  if (claimsUpdates) bot.use(claimUpdates(desk));
  bot.use((ctx, next) => measured(ctx, desk, next));
  bot.use(async (ctx, next) => {
    const chat = ctx.chat && (await orWithout(desk, desk.store.chats.get(ctx.chat.id), undefined));
    const language = chat?.language;
    if (language !== undefined) ctx.chatLanguage = language;
    await next();
  });

  bot.on("inline_query", answerInline);
  bot.use(guestMode());
  bot.use(ephemeralReplies());
  installCurating(bot);
  installSubscriptions(bot, desk);

  const presses: Press[] = [pressWatch];
  bot.on("callback_query", (ctx) => handlePress(ctx, presses));
  bot.on("message:text", checkQuotation);
  bot.on(["message", "edited_message"], createMessageHandler());
  return bot;
}

/** A group that becomes a supergroup says so in both chats. What is typed in inline mode waits for nothing. */
function chatsOf({ chat, from, msg, inlineQuery }: DeskContext): string[] {
  if (inlineQuery !== undefined) return [];
  const chats = [chat?.id ?? from?.id, msg?.migrate_to_chat_id, msg?.migrate_from_chat_id];
  return chats.filter((id) => id !== undefined).map(String);
}

async function measured(ctx: DeskContext, { metrics, now }: Desk, handle: NextFunction): Promise<void> {
  const type = kindOf(ctx);
  const from = now();
  metrics.update(type);
  await handle();
  metrics.handled(type, now() - from);
}
