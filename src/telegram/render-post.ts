/** What is posted outside our chats, through inline and guest mode: always one message, with all its sources or none of it. */
import type { Answer, DocRef } from "../answers/types.js";
import { startPayload } from "./actions.js";
import { MESSAGE_LIMIT } from "./fit.js";
import { html, joinHtml, link, textLength } from "./html.js";
import { outMessage, type Button, type OutMessage } from "./message.js";
import { renderAnswer } from "./render-answer.js";
import { deepLink, type RenderContext } from "./render-context.js";

/** The /start payload of the button that leads from a foreign chat into the private one; it opens the first screen. */
export const PRIVATE_CHAT_PAYLOAD = "inline";

/** The answer in one message. Excerpts that would be parted from their sources are left out, the best one stays longest. */
export function answerPost(answer: Answer, context: RenderContext): OutMessage {
  const messages = renderAnswer(answer, context);
  const [only, ...more] = messages;
  if (only !== undefined && more.length === 0) return withPrivateChat(only, undefined, context);
  // Each article is a message with its own sources, so that several can stand together as long as there is room.
  if (answer.type === "article") return withPrivateChat(together(messages), undefined, context);
  const shorter = shortened(answer);
  return shorter === undefined ? tooLong(context) : answerPost(shorter, context);
}

/** A document's messages as one; `undefined` for none. */
export function documentPost(
  ref: DocRef,
  messages: readonly OutMessage[] | undefined,
  context: RenderContext,
): OutMessage | undefined {
  const [only, ...more] = messages ?? [];
  if (only === undefined) return undefined;
  return more.length === 0 ? withPrivateChat(only, ref, context) : tooLong(context, ref);
}

function shortened(answer: Answer): Answer | undefined {
  if (answer.type === "found") {
    const [first, second, ...others] = answer.citations;
    if (answer.disagreements.length > 0) return { ...answer, disagreements: [] };
    if (second === undefined) return undefined;
    return { ...answer, citations: [first, second, ...others].slice(0, -1) as typeof answer.citations };
  }
  if (answer.type === "status" && answer.disagreements.length > 0) return { ...answer, disagreements: [] };
  return undefined;
}

function together(messages: readonly OutMessage[]): OutMessage {
  const [first, ...others] = messages;
  let joined = first!;
  for (const message of others) {
    const next = joinHtml([joined.html, message.html], "\n\n");
    if (textLength(next) > MESSAGE_LIMIT) break;
    // Buttons that edit the message into one article would lose the others.
    joined = outMessage(next);
  }
  return joined;
}

function withPrivateChat(message: OutMessage, ref: DocRef | undefined, context: RenderContext): OutMessage {
  const button = privateChatButton(ref, context);
  const rows = [...(message.keyboard ?? []), ...(button === undefined ? [] : [[button]])];
  return outMessage(message.html, rows, message.preview);
}

function tooLong(context: RenderContext, ref?: DocRef): OutMessage {
  const address = addressOf(ref, context);
  const words = context.w.say("too-long-here");
  return outMessage(address === undefined ? html`${words}` : html`${words} ${link(address, address)}`);
}

function privateChatButton(ref: DocRef | undefined, context: RenderContext): Button | undefined {
  const url = addressOf(ref, context);
  return url === undefined ? undefined : { label: context.w.say("button-private-chat"), url };
}

function addressOf(ref: DocRef | undefined, context: RenderContext): string | undefined {
  return deepLink(context, ref === undefined ? PRIVATE_CHAT_PAYLOAD : startPayload(ref));
}
