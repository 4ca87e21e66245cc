/** Puts everything about subscriptions into the bot, before what takes any text or button. */
import type { Bot } from "grammy";
import type { Desk, DeskContext } from "../context.js";
import { handleChannelPost } from "./channel-posts.js";
import { handleChatChange, handleOwnPlace } from "./chat-changes.js";
import { formInChat } from "./form-in-chat.js";
import type { FormContext } from "./form.js";
import { handlePicked } from "./picker.js";
import { pressCard } from "./presses.js";
import { handleNameAlone } from "./subscribe.js";

export function installSubscriptions(bot: Bot<DeskContext>, desk: Desk): void {
  bot.on("my_chat_member", handleOwnPlace);
  bot.on("message", handleChatChange);
  bot.filter((ctx): ctx is FormContext => ctx.chat?.type === "private" && ctx.from !== undefined).use(formInChat(desk));
  bot.on("message:chat_shared", handlePicked);
  bot.chatType("private").on("message:text", handleNameAlone);
  bot.on("channel_post", handleChannelPost);
  bot.on("callback_query", pressCard);
}
