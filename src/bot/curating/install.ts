/** Puts the curators' buttons and replies into the bot, before what takes any text. */
import type { Bot } from "grammy";
import { pressImport, takeDocument } from "../commands/import.js";
import { pressUnanswered } from "../commands/unanswered.js";
import type { DeskContext } from "../context.js";
import { takeCorrection } from "./correct.js";
import { pressCurating } from "./publish.js";

export function installCurating(bot: Bot<DeskContext>): void {
  bot.on("callback_query", pressCurating);
  bot.on("callback_query", pressUnanswered);
  bot.on("callback_query", pressImport);
  bot.on("message:document", takeDocument);
  bot.on("message:text", takeCorrection);
}
