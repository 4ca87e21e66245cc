/** [S3] Telegram's own list of the channels and groups in which a person may subscribe the bot. */
import type { ChatAdministratorRights, KeyboardButton } from "grammy/types";
import { renderContext, type DeskContext } from "../context.js";
import { html } from "../../telegram/html.js";
import { subscribePicked } from "./quick.js";

const CHANNEL_REQUEST = 1;
const GROUP_REQUEST = 2;

/** Sends the buttons that open the lists. They stand under the input field, where Telegram wants them. */
export async function offerPicker(ctx: DeskContext): Promise<void> {
  const { w } = renderContext(ctx);
  const channel: KeyboardButton = {
    text: w.say("sub-button-pick-channel"),
    request_chat: {
      request_id: CHANNEL_REQUEST,
      chat_is_channel: true,
      // Telegram lists only chats where the person has these, and makes the bot an administrator with them.
      user_administrator_rights: { ...NO_RIGHTS, can_post_messages: true },
      bot_administrator_rights: { ...NO_RIGHTS, can_post_messages: true },
    },
  };
  const group: KeyboardButton = {
    text: w.say("sub-button-pick-group"),
    request_chat: {
      request_id: GROUP_REQUEST,
      chat_is_channel: false,
      user_administrator_rights: NO_RIGHTS,
      bot_is_member: true,
    },
  };
  await ctx.api.sendMessage(ctx.chat!.id, html`${w.say("sub-pick", { example: "/subscribe @name" })}`.toString(), {
    parse_mode: "HTML",
    reply_markup: { keyboard: [[channel], [group]], resize_keyboard: true, one_time_keyboard: true },
  });
}

/** A chat was chosen from one of the lists. */
export async function handlePicked(ctx: DeskContext): Promise<void> {
  const shared = ctx.message?.chat_shared;
  if (shared !== undefined) await subscribePicked(ctx, shared.chat_id);
}

const NO_RIGHTS: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: false,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};
