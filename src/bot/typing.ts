import type { DeskContext } from "./context.js";

/** An answer that takes no longer needs no sign that one is coming [T4]. */
const A_MOMENT_MS = 700;

/** Telegram shows "typing" for five seconds or until the message comes. */
const TYPING_LASTS_MS = 4_500;

/** Does the work; the chat sees the bot typing when it takes longer than a moment. */
export async function typingWhile<T>(ctx: DeskContext, work: () => Promise<T>): Promise<T> {
  const show = (): void => {
    // A sign only: whatever keeps it from being shown keeps nobody from the answer.
    ctx.replyWithChatAction("typing", threadOf(ctx)).catch(() => undefined);
    timer = setTimeout(show, TYPING_LASTS_MS);
  };
  let timer = setTimeout(show, A_MOMENT_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

function threadOf(ctx: DeskContext): { message_thread_id?: number } {
  const { msg } = ctx;
  if (msg?.is_topic_message !== true || msg.message_thread_id === undefined) return {};
  return { message_thread_id: msg.message_thread_id };
}
