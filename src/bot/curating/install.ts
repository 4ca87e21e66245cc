/** Puts the curators' buttons and replies into the bot, before what takes any text. */
import type { Bot } from "grammy";
import { pressUnanswered } from "../commands/unanswered.js";
import type { DeskContext } from "../context.js";
import { takeCorrection } from "./correct.js";
import { pressCurating } from "./publish.js";

export function installCurating(bot: Bot<DeskContext>): void {
  bot.on("callback_query", pressCurating);
  bot.on("callback_query", pressUnanswered);
  bot.on("message:text", takeCorrection);
}
