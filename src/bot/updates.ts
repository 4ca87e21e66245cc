import type { Update } from "grammy/types";

/** Every kind of update the bot handles; Telegram is told, in both modes, and sends no others. */
export const ALLOWED_UPDATES: readonly Exclude<keyof Update, "update_id">[] = [
  "message",
  "edited_message",
  "channel_post",
  "callback_query",
  "inline_query",
  "guest_message",
  "my_chat_member",
];
