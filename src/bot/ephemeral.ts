/**
 * [T8] Answers in a group for one pair of eyes: a command marked `is_ephemeral` is seen by the bot alone, and so is its answer,
 * until the person shows it to all (Bot API 10.2, EphemeralMessageParameters).
 */
import type { ApiResponse, InlineKeyboardButton, Message } from "grammy/types";
import type { MiddlewareFn, Transformer } from "grammy";
import { encodeCallback } from "../telegram/callback-data.js";
import { answerPress } from "./callbacks.js";
import { renderContext, type DeskContext } from "./context.js";
import { placeOfMessage } from "./reply.js";

const SHOW_TO_ALL = encodeCallback("all");

/** The message at hand when only its sender and the bot see it. */
interface Whisper {
  readonly chatId: number;
  readonly receiver: number;
  readonly messageId: number;
  readonly pressId?: string;
}

type Payload = Record<string, unknown>;

/** A call of any method; grammY's own type ties each method to its parameters, which change here. */
type Call = (method: string, payload: Payload, signal?: AbortSignal) => Promise<ApiResponse<unknown>>;

/**
 * Sends what answers an ephemeral message to the same person alone, and repeats it for all when they ask for that. Where the
 * server refuses such messages they are sent to all at once, and it is not tried again.
 */
export function ephemeralReplies(): MiddlewareFn<DeskContext> {
  let isUnderstood = true;

  const whispering = (whisper: Whisper, ctx: DeskContext, call: Call): Call => {
    const label = renderContext(ctx).w.say("button-show-all");
    return async (method, payload, signal) => {
      if (payload["chat_id"] !== whisper.chatId) return call(method, payload, signal);
      // A sign for all that nothing visible follows.
      if (method === "sendChatAction") return { ok: true, result: true };
      if (method === "editMessageText")
        return call("editEphemeralMessageText", edited(payload, whisper, label), signal);
      if (!method.startsWith("send")) return call(method, payload, signal);
      if (isUnderstood) {
        const response = await call(method, sent(payload, whisper, label), signal);
        if (response.ok || !isAboutEphemeral(response.error_code)) return response;
        isUnderstood = false;
        ctx.desk.logger.warn({ reason: response.description }, "ephemeral messages are refused; answering to all");
      }
      return call(method, withoutReply(payload), signal);
    };
  };

  return async (ctx, next) => {
    const pressed = ctx.callbackQuery?.message;
    const isOurs = pressed !== undefined && pressed.date !== 0 && "ephemeral_message_id" in pressed;
    if (ctx.callbackQuery?.data === SHOW_TO_ALL && isOurs) {
      await repeatForAll(ctx, pressed);
      await answerPress(ctx, undefined);
      return;
    }
    const whisper = whisperOf(ctx);
    if (whisper !== undefined) {
      const transform = (call: Call, method: string, payload: Payload, signal?: AbortSignal) =>
        whispering(whisper, ctx, call)(method, payload, signal);
      ctx.api.config.use(transform as unknown as Transformer);
    }
    await next();
  };
}

/** What stands in the message, with its links and its other buttons; then the private one has done its work. */
async function repeatForAll(ctx: DeskContext, message: Message): Promise<void> {
  const { chatId, threadId } = placeOfMessage(message);
  const keyboard = (message.reply_markup?.inline_keyboard ?? [])
    .map((row) => row.filter((button) => !("callback_data" in button && button.callback_data === SHOW_TO_ALL)))
    .filter((row) => row.length > 0);
  const options = {
    ...(threadId !== undefined && { message_thread_id: threadId }),
    ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
  };
  const photo = message.photo?.at(-1)?.file_id;
  if (photo !== undefined) {
    await ctx.api.sendPhoto(chatId, photo, {
      ...options,
      ...(message.caption !== undefined && { caption: message.caption }),
      ...(message.caption_entities && { caption_entities: message.caption_entities }),
    });
  } else if (message.text !== undefined) {
    await ctx.api.sendMessage(chatId, message.text, {
      ...options,
      link_preview_options: { is_disabled: true },
      ...(message.entities && { entities: message.entities }),
    });
  }
}

function whisperOf({ message, callbackQuery, from }: DeskContext): Whisper | undefined {
  const at = message ?? callbackQuery?.message;
  if (at === undefined || from === undefined || !("ephemeral_message_id" in at)) return undefined;
  const whisper = { chatId: at.chat.id, receiver: from.id, messageId: at.ephemeral_message_id };
  return callbackQuery === undefined ? whisper : { ...whisper, pressId: callbackQuery.id };
}

function sent(payload: Payload, { receiver, pressId }: Whisper, label: string): Payload {
  return {
    ...withoutReply(payload),
    ephemeral_message_parameters: {
      receiver_user_id: receiver,
      ...(pressId !== undefined && { callback_query_id: pressId }),
    },
    reply_markup: withShowToAll(payload["reply_markup"], label),
  };
}

function edited(payload: Payload, { receiver, messageId }: Whisper, label: string): Payload {
  const { message_id: _, ...rest } = payload;
  return {
    ...rest,
    receiver_user_id: receiver,
    ephemeral_message_id: messageId,
    reply_markup: withShowToAll(payload["reply_markup"], label),
  };
}

/** The number of an ephemeral message is 0, to which nothing can reply. */
function withoutReply(payload: Payload): Payload {
  const { reply_parameters: _, ...rest } = payload;
  return rest;
}

function withShowToAll(markup: unknown, label: string): { inline_keyboard: InlineKeyboardButton[][] } {
  const { inline_keyboard: rows = [] } = (markup ?? {}) as { inline_keyboard?: InlineKeyboardButton[][] };
  return { inline_keyboard: [...rows, [{ text: label, callback_data: SHOW_TO_ALL }]] };
}

/** Whatever else may be wrong is classified when the plain message is refused as well. */
function isAboutEphemeral(code: number): boolean {
  return code === 400 || code === 404;
}
