import type { Message } from "grammy/types";
import type { ChatState } from "./chat-state.js";
import { isAdmin, isInside } from "./chat-state.js";
import type { World } from "./world.js";

/**
 * Whether Telegram hands a message of a chat to the bot.
 *
 * In groups with privacy mode on that is: service messages, commands that name the bot, commands without a name unless
 * another bot spoke last, mentions of the bot, and replies to its messages or to what was said to it. An administrator,
 * or a bot with privacy mode off, gets everything. Messages of other bots do not arrive at all, except between bots in
 * bot-to-bot mode. https://core.telegram.org/bots/features#privacy-mode, …#bot-to-bot-communication
 */
export function reachesBot(world: World, chat: ChatState, message: Message): boolean {
  if (chat.type === "private") return !chat.blocked;
  if (!isInside(chat.bot)) return false;
  if (chat.type === "channel") return true;
  const seesAll = isAdmin(chat.bot) || world.bot.can_read_all_group_messages;
  const isFromBot = message.from?.is_bot === true && message.sender_chat === undefined;
  if (isFromBot) {
    const isAddressed = isReplyToBot(world, message) || commandsFor(world, message).includes("named");
    return world.botToBot && (isAddressed || seesAll);
  }
  if (seesAll || isService(message)) return true;
  const commands = commandsFor(world, message);
  const hasNoName = commands.length === 1 && commands[0] === "general";
  if (commands.includes("named") || (hasNoName && (chat.lastBot ?? world.bot.id) === world.bot.id)) return true;
  if (mentionsBot(world, message) || isReplyToBot(world, message)) return true;
  // A reply to what somebody said to the bot is part of that talk.
  const original = message.reply_to_message as Message | undefined;
  return original !== undefined && original.from?.is_bot !== true && isToBot(world, original);
}

const SERVICE_FIELDS = [
  "new_chat_members",
  "left_chat_member",
  "new_chat_title",
  "migrate_to_chat_id",
  "migrate_from_chat_id",
  "pinned_message",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_closed",
  "forum_topic_reopened",
  "chat_shared",
] as const;

export function isService(message: Message): boolean {
  return SERVICE_FIELDS.some((field) => message[field] !== undefined);
}

function isToBot(world: World, message: Message): boolean {
  return commandsFor(world, message).length > 0 || mentionsBot(world, message);
}

function isReplyToBot(world: World, message: Message): boolean {
  return message.reply_to_message?.from?.id === world.bot.id;
}

/** The commands at the start of a message: with the bot's name, without one, or none that concern it. */
function commandsFor(world: World, message: Message): ("named" | "general")[] {
  const text = message.text ?? message.caption ?? "";
  const name = world.bot.username.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).flatMap((entity) => {
    if (entity.type !== "bot_command") return [];
    const address = text
      .slice(entity.offset, entity.offset + entity.length)
      .split("@")[1]
      ?.toLowerCase();
    if (address === name) return ["named" as const];
    return address === undefined && entity.offset === 0 ? ["general" as const] : [];
  });
}

function mentionsBot(world: World, message: Message): boolean {
  const text = message.text ?? message.caption ?? "";
  return (message.entities ?? message.caption_entities ?? []).some((entity) => {
    if (entity.type === "text_mention") return entity.user.id === world.bot.id;
    const shown = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    return entity.type === "mention" && shown === `@${world.bot.username.toLowerCase()}`;
  });
}
