import type { Method } from "./context.js";
import { answerCallbackQuery, answerGuestQuery, answerInlineQuery } from "./methods-answer.js";
import * as bot from "./methods-bot.js";
import * as chat from "./methods-chat.js";
import * as editing from "./methods-edit.js";
import { sendDocument, sendMessage, sendPhoto, sendRichMessage } from "./methods-send.js";

const done: Method = () => true;

/**
 * The methods this server knows, with the Bot API version that brought them; keys are in lower case, as Telegram compares
 * them. Any other is answered 404. Polling and the webhook are the dispatcher's own.
 */
export const METHODS: ReadonlyMap<string, { name: string; since: number; run: Method }> = new Map(
  Object.entries({
    getMe: bot.getMe,
    logOut: done,
    close: done,
    sendMessage,
    sendPhoto,
    sendDocument,
    sendRichMessage,
    sendChatAction: chat.sendChatAction,
    editMessageText: editing.editMessageText,
    editMessageCaption: editing.editMessageCaption,
    editMessageMedia: editing.editMessageMedia,
    editMessageReplyMarkup: editing.editMessageReplyMarkup,
    deleteMessage: editing.deleteMessage,
    deleteMessages: editing.deleteMessages,
    editEphemeralMessageText: editing.editEphemeralMessageText,
    editEphemeralMessageCaption: editing.editEphemeralMessageCaption,
    editEphemeralMessageReplyMarkup: editing.editEphemeralMessageReplyMarkup,
    deleteEphemeralMessage: editing.deleteEphemeralMessage,
    answerCallbackQuery,
    answerInlineQuery,
    answerGuestQuery,
    getChat: chat.getChat,
    getChatMember: chat.getChatMember,
    getChatAdministrators: chat.getChatAdministrators,
    getChatMemberCount: chat.getChatMemberCount,
    leaveChat: chat.leaveChat,
    getFile: chat.getFile,
    setMyCommands: bot.setMyCommands,
    getMyCommands: bot.getMyCommands,
    deleteMyCommands: bot.deleteMyCommands,
    setMyName: bot.setText("name", 64),
    getMyName: bot.getText("name", (world) => world.bot.first_name),
    setMyDescription: bot.setText("description", 512),
    getMyDescription: bot.getText("description"),
    setMyShortDescription: bot.setText("short_description", 120),
    getMyShortDescription: bot.getText("short_description"),
    setMyDefaultAdministratorRights: bot.setMyDefaultAdministratorRights,
    getMyDefaultAdministratorRights: bot.getMyDefaultAdministratorRights,
  } satisfies Record<string, Method>).map(([name, run]) => [name.toLowerCase(), { name, since: sinceOf(name), run }]),
);

/** Everything with rich, guest or ephemeral messages came with 10; the rest is older than any bot here needs. */
function sinceOf(name: string): number {
  return /Rich|Guest|Ephemeral/.test(name) ? 10 : 1;
}
