/** Puts messages into the chat a person wrote in: as a reply, in its topic, or in place of an earlier answer. */
import type { Api } from "grammy";
import type { Message, InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { ANSWERED_KEPT_MS } from "../subscriptions/store.js";
import { decodeCallback } from "../telegram/callback-data.js";
import type { Html } from "../telegram/html.js";
import { outMessages, type Button, type OutMessage } from "../telegram/message.js";
import { IMPORT_ACTION } from "../telegram/render-curating.js";
import { classify } from "../telegram/send.js";
import type { DeskContext } from "./context.js";
import { repliedMessage } from "./incoming.js";
import { orWithout } from "./without-storage.js";

/** Where a message goes. `replyTo` may be gone by then; the message is sent all the same. */
export interface Target {
  readonly chatId: number;
  readonly threadId?: number;
  readonly replyTo?: number;
}

/**
 * Answers the message at hand. The answer to an edited message takes the place of the earlier answer: what is too much is
 * deleted, what is new is sent after it.
 */
export async function replyAll(ctx: DeskContext, messages: readonly OutMessage[]): Promise<void> {
  const asked = ctx.msg;
  if (asked === undefined || messages.length === 0) return;
  const { answered } = ctx.desk.store;
  const isAnswerToText = ctx.message !== undefined || ctx.editedMessage !== undefined;
  const before =
    ctx.editedMessage === undefined ? [] : await orWithout(ctx.desk, answered.get(asked.chat.id, asked.message_id), []);

  const target = targetOf(asked, messages);
  const sent: number[] = [];
  for (const [at, message] of messages.entries()) {
    const earlier = before[at];
    const wasEdited = earlier !== undefined && (await editMessage(ctx, asked.chat.id, earlier, message));
    if (wasEdited) sent.push(earlier);
    else sent.push(await sendMessage(ctx, at === 0 ? target : withoutReply(target), message));
  }
  for (const surplus of before.filter((id) => !sent.includes(id))) await deleteQuietly(ctx, asked.chat.id, surplus);
  // An ephemeral message has no number of its own, and cannot be edited.
  if (isAnswerToText && asked.message_id !== 0) {
    // Not waited for: it is known at once, and written together with that the update was handled.
    void orWithout(ctx.desk, answered.set(asked.chat.id, asked.message_id, sent, ctx.desk.now()), undefined);
  }
}

/** Answers with paragraphs. */
export async function reply(ctx: DeskContext, ...paragraphs: readonly Html[]): Promise<void> {
  await replyAll(ctx, outMessages(paragraphs.map((html) => ({ html }))));
}

/** Shows messages in place of the one whose button was pressed; what does not fit there, or cannot, is sent below. */
export async function replaceAll(ctx: DeskContext, messages: readonly OutMessage[]): Promise<void> {
  const [first, ...rest] = messages;
  if (first === undefined) return;
  const inlineId = ctx.callbackQuery?.inline_message_id;
  if (inlineId !== undefined) {
    await settle(ctx.api.editMessageTextInline(inlineId, first.html.toString(), textOptions(first)));
    return;
  }
  const pressed = ctx.callbackQuery?.message;
  if (pressed === undefined) return;
  // A date of 0 marks a message that is too old for the bot to see.
  const wasEdited = pressed.date !== 0 && (await editMessage(ctx, pressed.chat.id, pressed.message_id, first));
  if (!wasEdited) await sendMessage(ctx, belowButton(ctx), first);
  for (const message of rest) await sendMessage(ctx, belowButton(ctx), message);
}

/** Sends messages below the one whose button was pressed, in its topic. */
export async function sendBelow(ctx: DeskContext, messages: readonly OutMessage[]): Promise<void> {
  if (ctx.chat === undefined) return;
  for (const message of messages) await sendMessage(ctx, belowButton(ctx), message);
}

/** Sends a form's message and gives its id. It answers nothing, so that nothing edits it but the form. */
export async function sendForm(ctx: DeskContext, message: OutMessage): Promise<number> {
  return sendMessage(ctx, { chatId: ctx.chat!.id }, message);
}

/** Sends a message that nobody asked for. */
export async function sendMessageTo(api: Api, chatId: number, message: OutMessage): Promise<void> {
  await api.sendMessage(chatId, message.html.toString(), textOptions(message));
}

/** Whether an answer to the edited message at hand is known; it is kept as long as Telegram lets people edit. */
export async function hasAnswer(ctx: DeskContext): Promise<boolean> {
  const { editedMessage } = ctx;
  if (editedMessage === undefined) return false;
  if (ctx.desk.now() - editedMessage.date * 1000 > ANSWERED_KEPT_MS) return false;
  const { answered } = ctx.desk.store;
  return (await orWithout(ctx.desk, answered.get(editedMessage.chat.id, editedMessage.message_id), [])).length > 0;
}

// --- where -----------------------------------------------------------------------------------------------------------

function targetOf(asked: Message, messages: readonly OutMessage[]): Target {
  const isCommand = /^\s*\//.test(asked.text ?? asked.caption ?? "");
  const replied = isCommand ? repliedMessage(asked) : undefined;
  const replyTo =
    replied?.message_id ??
    (asked.chat.type !== "private" || messages.some(needsQuestion) ? asked.message_id : undefined);
  return { ...placeOfMessage(asked), ...(replyTo !== undefined && { replyTo }) };
}

/** The chat of a message and, in a forum, its topic. */
export function placeOfMessage(message: Message): Target {
  const isInTopic = message.is_topic_message === true && message.message_thread_id !== undefined;
  return { chatId: message.chat.id, ...(isInTopic && { threadId: message.message_thread_id }) };
}

function belowButton(ctx: DeskContext): Target {
  const pressed = ctx.callbackQuery?.message;
  if (pressed !== undefined && pressed.date !== 0) return placeOfMessage(pressed);
  return { chatId: ctx.chat!.id };
}

/** Some buttons work on the question or document, which they find in the message that their own replies to. */
function needsQuestion({ keyboard = [] }: OutMessage): boolean {
  return keyboard.flat().some((button) => {
    const callback = "callback" in button ? decodeCallback(button.callback) : undefined;
    return callback?.type === "action" && ["m", "k", IMPORT_ACTION].includes(callback.action);
  });
}

function withoutReply({ chatId, threadId }: Target): Target {
  return { chatId, ...(threadId !== undefined && { threadId }) };
}

const PLAIN = { link_preview_options: { is_disabled: true } };

// --- calls -----------------------------------------------------------------------------------------------------------

/** Sends one message and gives its id. Whatever can be mended about a refusal is mended once: an answer is worth more than its form. */
async function sendMessage(
  ctx: DeskContext,
  target: Target,
  message: OutMessage,
  isSecondTry = false,
): Promise<number> {
  const rich = await sendRich(ctx, target, message);
  if (rich !== undefined) return rich;
  try {
    const sent = await ctx.api.sendMessage(target.chatId, message.html.toString(), {
      ...textOptions(message),
      ...targetOptions(target),
    });
    return sent.message_id;
  } catch (error) {
    if (isSecondTry) throw error;
    const outcome = classify(error);
    if (outcome.type === "chat-moved") return sendMessage(ctx, { chatId: outcome.to }, message, true);
    if (outcome.type === "topic-gone" && outcome.reason === "deleted" && target.threadId !== undefined) {
      return sendMessage(ctx, { chatId: target.chatId }, message, true);
    }
    if (outcome.type !== "rejected" || !isAboutForm(outcome.reason)) throw error;
    ctx.desk.logger.error({ err: error, reason: outcome.reason }, "an answer was refused for its form and sent plain");
    const sent = await ctx.api.sendMessage(target.chatId, message.text(), { ...PLAIN, ...targetOptions(target) });
    return sent.message_id;
  }
}

/** Undefined when the message is to go out as HTML, for whatever reason. An ephemeral one does: all may be shown it later. */
async function sendRich(ctx: DeskContext, target: Target, message: OutMessage): Promise<number | undefined> {
  const markup = ctx.desk.rich?.markupOf(message);
  if (markup === undefined || ctx.msg?.message_id === 0) return undefined;
  const keyboard = message.rich?.keyboard ?? message.keyboard;
  try {
    const sent = await ctx.api.sendRichMessage(
      target.chatId,
      { html: markup, skip_entity_detection: true },
      {
        ...targetOptions(target),
        ...(keyboard !== undefined && keyboard.length > 0 && { reply_markup: inlineKeyboard(keyboard) }),
      },
    );
    return sent.message_id;
  } catch (error) {
    const outcome = classify(error);
    if (outcome.type === "retry") throw error;
    ctx.desk.rich?.refused(outcome);
    ctx.desk.logger.info({ outcome }, "a rich message was refused and goes out as HTML");
    return undefined;
  }
}

/** False when there is nothing to edit any more. */
async function editMessage(ctx: DeskContext, chatId: number, messageId: number, message: OutMessage): Promise<boolean> {
  try {
    await ctx.api.editMessageText(chatId, messageId, message.html.toString(), textOptions(message));
    return true;
  } catch (error) {
    const outcome = classify(error);
    if (outcome.type === "not-modified") return true;
    if (outcome.type === "message-gone") return false;
    if (outcome.type !== "rejected") throw error;
    if (!isAboutForm(outcome.reason)) return false; // a picture, which has no text to edit
    ctx.desk.logger.error(
      { err: error, reason: outcome.reason },
      "an answer was refused for its form and edited plain",
    );
    await ctx.api.editMessageText(chatId, messageId, message.text(), PLAIN);
    return true;
  }
}

async function deleteQuietly(ctx: DeskContext, chatId: number, messageId: number): Promise<void> {
  await ctx.api.deleteMessage(chatId, messageId).catch((error: unknown) => {
    classify(error); // too old or gone already: nothing is left to tidy up
  });
}

/** Takes a refusal of Telegram as the end of the matter; faults of ours are thrown. */
async function settle(call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    classify(error);
  });
}

function isAboutForm(reason: string): boolean {
  return ["bad-markup", "too-much-markup", "bad-buttons"].includes(reason);
}

function textOptions({ preview, keyboard }: OutMessage) {
  return {
    parse_mode: "HTML" as const,
    link_preview_options: preview === undefined ? { is_disabled: true } : { url: preview.url },
    ...(keyboard !== undefined && { reply_markup: inlineKeyboard(keyboard) }),
  };
}

function targetOptions({ threadId, replyTo }: Target) {
  return {
    ...(threadId !== undefined && { message_thread_id: threadId }),
    ...(replyTo !== undefined && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}

/** Rows of buttons as Telegram takes them. */
export function inlineKeyboard(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.map((row) => row.map(inlineButton)) };
}

function inlineButton(button: Button): InlineKeyboardButton {
  if ("callback" in button) return { text: button.label, callback_data: button.callback };
  if ("url" in button) return { text: button.label, url: button.url };
  return { text: button.label, copy_text: { text: button.copy } };
}
