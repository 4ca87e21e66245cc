/** From a person's words to the desk's answer in the chat. */
import type { Answer } from "../answers/types.js";
import type { Language } from "../corpus/language.js";
import { html } from "../telegram/html.js";
import { keyboardIn, outMessage, type OutMessage } from "../telegram/message.js";
import { renderAnswer } from "../telegram/render-answer.js";
import type { RenderContext } from "../telegram/render-context.js";
import { choiceButtons, labelOf } from "../telegram/render-labels.js";
import { renderContext, replyLanguage, today, type DeskContext } from "./context.js";
import { LONG_TEXT } from "./incoming.js";
import { phrase } from "./phrases.js";
import { replyAll } from "./reply.js";
import { orWithout } from "./without-storage.js";

/** As many as a person looks through before writing a question instead. */
const MOST_CHOICES = 4;

/** Answers a question. One that finds no answer is counted, without who asked. */
export async function answerQuestionOf(ctx: DeskContext, text: string): Promise<void> {
  await replyAll(ctx, await answerMessages(ctx, text));
}

/** The answer to a question, as messages; `render` where they have to be of a form of their own. */
export async function answerMessages(
  ctx: DeskContext,
  text: string,
  render: (answer: Answer, context: RenderContext) => OutMessage[] = renderAnswer,
): Promise<OutMessage[]> {
  const { desk } = ctx;
  const from = desk.now();
  const { answer, language, context } = askDesk(ctx, text);
  if (isPrivate(ctx)) desk.followUps.set(ctx.chat!.id, context);
  if (language !== undefined && ctx.chat !== undefined && ctx.guestMessage === undefined)
    desk.followUps.setLanguage(ctx.chat.id, language);
  if (answer.type === "nothing-found") {
    desk.metrics.refused(answer.gap === undefined ? "nothing-found" : "gap");
    await orWithout(desk, desk.store.questions.record(text, replyLanguage(ctx, language), desk.now()), undefined);
  }
  const messages = render(answer, renderContext(ctx, language));
  desk.metrics.answered(answer.type, desk.now() - from);
  return messages;
}

/** What the desk answers, with its excerpts in the language of the reply. */
export function askDesk(ctx: DeskContext, text: string): ReturnType<typeof ctx.desk.knowledge.answer> {
  const { knowledge, followUps } = ctx.desk;
  const before = isPrivate(ctx) ? followUps.get(ctx.chat!.id) : undefined;
  const ask = (language?: Language): ReturnType<typeof knowledge.answer> =>
    knowledge.answer(text, {
      today: today(ctx.desk),
      ...(language !== undefined && { language }),
      ...(before !== undefined && { context: before }),
    });
  const answered = ask(ctx.chatLanguage);
  // "6" is in no language: then the person's own decides about the excerpts too.
  return answered.language === undefined && ctx.chatLanguage === undefined ? ask(replyLanguage(ctx)) : answered;
}

/** A text that somebody passed on is hardly a question: offers what it may be about. */
export async function offerSubjectsOf(ctx: DeskContext, text: string): Promise<void> {
  const answered = askDesk(ctx, text.slice(0, LONG_TEXT));
  const context = renderContext(ctx, answered.language);
  await replyAll(ctx, subjects(ctx, text, context));
}

function subjects(ctx: DeskContext, text: string, context: ReturnType<typeof renderContext>): OutMessage[] {
  const found = ctx.desk.knowledge.search(text, today(ctx.desk)).slice(0, MOST_CHOICES);
  if (found.length === 0) return [outMessage(html`${phrase(context.language, "passed-on-unclear")}`)];
  const choices = found.map((ref) => ({ ref, label: { [context.language]: labelOf(ref, context) } }));
  return [outMessage(html`${context.w.say("unclear")}`, keyboardIn(context.place, choiceButtons(choices, context)))];
}

function isPrivate(ctx: DeskContext): boolean {
  // A guest's private chat is one of two people, whatever its number.
  return ctx.chat?.type === "private" && ctx.guestMessage === undefined;
}
