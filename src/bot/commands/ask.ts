import type { OutMessage } from "../../telegram/message.js";
import { renderSearch } from "../../telegram/render-search.js";
import { html } from "../../telegram/html.js";
import { answerQuestionOf } from "../answering.js";
import { renderContext, replyLanguage, today, type DeskContext } from "../context.js";
import { repliedText } from "../incoming.js";
import { phrase } from "../phrases.js";
import { reply, replyAll } from "../reply.js";

/** `/ask words`; alone in reply to a message, its text is the question. */
export async function ask(ctx: DeskContext, argument: string): Promise<void> {
  const question = argument || wordsRepliedTo(ctx);
  if (question === undefined) await askForWords(ctx, "ask");
  else await answerQuestionOf(ctx, question);
}

/** `/search words` lists what they occur in; alone in reply to a message, its text is searched. */
export async function search(ctx: DeskContext, argument: string): Promise<void> {
  const words = argument || wordsRepliedTo(ctx);
  if (words === undefined) await askForWords(ctx, "search");
  else await replyAll(ctx, searchMessages(ctx, words));
}

/** A page of what words occur in, counted from 0. */
export function searchMessages(ctx: DeskContext, words: string, page = 0): OutMessage[] {
  const { knowledge } = ctx.desk;
  const { language } = knowledge.answer(words, { today: today(ctx.desk) });
  return renderSearch(words, knowledge.search(words, today(ctx.desk)), page, renderContext(ctx, language));
}

/** The words of the message that the one at hand replies to. */
export function wordsRepliedTo(ctx: DeskContext): string | undefined {
  const text = ctx.msg === undefined ? undefined : repliedText(ctx.msg, ctx.me);
  return text === "" ? undefined : text;
}

/** Says that the command needs words after it. */
export async function askForWords(ctx: DeskContext, name: string): Promise<void> {
  await reply(ctx, html`${phrase(replyLanguage(ctx), "needs-words", { name })}`);
}
