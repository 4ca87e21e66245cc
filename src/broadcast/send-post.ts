/** Posts to subscribers over the Bot API: one message a call, and what became of it. */
import type { Api } from "grammy";
import type { Corpus } from "../corpus/corpus.js";
import type { Language } from "../corpus/language.js";
import type { Send, SendResult } from "../subscriptions/outbox.js";
import type { OutgoingPost } from "../subscriptions/prepare-post.js";
import type { OutMessage } from "../telegram/message.js";
import { placeOfKind } from "../telegram/post-context.js";
import { renderDigest, renderUpdatePost } from "../telegram/render-update.js";
import { classify } from "../telegram/send.js";
import type { Wording } from "../wording/wording.js";

export interface PostParts {
  /** Without the patience that answers to people have: the sender has its own. */
  readonly api: Api;
  /** Read anew for each post: it may be replaced while the program runs. */
  readonly corpus: () => Corpus;
  readonly wording: (language: Language) => Wording;
  readonly botUsername: string;
}

export function createSend(parts: PostParts): Send {
  return async (post) => {
    const messages = messagesOf(post, parts);
    const message = messages[post.part];
    // Written anew it is shorter than what is out: nothing is left to send.
    if (message === undefined) return { type: "sent" };
    const partsLeft = messages.length - post.part - 1;
    const result = await attempt(parts.api, post, message);
    return { ...result, partsLeft };
  };
}

function messagesOf(post: OutgoingPost, { corpus, wording, botUsername }: PostParts): OutMessage[] {
  const { language, updates, digest, chatKind } = post;
  const context = { w: wording(language), language, corpus: corpus(), botUsername, place: placeOfKind(chatKind) };
  if (digest && post.correction?.how !== "reply") return renderDigest(updates, context);
  return updates.flatMap((update) => renderUpdatePost(update, context));
}

async function attempt(api: Api, post: OutgoingPost, message: OutMessage): Promise<SendResult> {
  const { chatId } = post.chat;
  const { text, options } = formOf(message, post.plain);
  const correction = post.correction;
  try {
    if (correction?.how === "edit" && correction.messageId !== undefined) {
      await api.editMessageText(chatId, correction.messageId, text, options);
      return { type: "sent", messageId: correction.messageId };
    }
    const sent = await api.sendMessage(chatId, text, { ...options, ...targetOptions(post) });
    return { type: "sent", messageId: sent.message_id };
  } catch (error) {
    return classify(error);
  }
}

function formOf(message: OutMessage, plain: boolean) {
  const preview = message.preview === undefined ? { is_disabled: true } : { url: message.preview.url };
  return plain
    ? { text: message.text(), options: { link_preview_options: { is_disabled: true } } }
    : {
        text: message.html.toString(),
        options: { parse_mode: "HTML" as const, link_preview_options: preview },
      };
}

function targetOptions({ chat, correction, part }: OutgoingPost) {
  const replyTo = correction?.how === "reply" && part === 0 ? correction.messageId : undefined;
  return {
    ...(chat.threadId === undefined ? {} : { message_thread_id: chat.threadId }),
    ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}
