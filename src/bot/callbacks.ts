/** What pressed buttons do. Every press is answered, also one of a button that means nothing any more. */
import { actionOf, type Action } from "../telegram/actions.js";
import { decodeCallback } from "../telegram/callback-data.js";
import { shorten } from "../telegram/fit.js";
import { renderArticles } from "../telegram/render-articles.js";
import { renderRef } from "../telegram/render-ref.js";
import { renderReports } from "../telegram/render-report.js";
import { renderLanguageChoice } from "../telegram/render-screens.js";
import { renderTimeline } from "../telegram/render-timeline.js";
import { classify } from "../telegram/send.js";
import { articleMessages } from "./commands/article.js";
import { searchMessages } from "./commands/ask.js";
import { citationMessages } from "./commands/cite.js";
import { FORGET_ACTION, forgetPressed } from "./commands/forget.js";
import { languagePressed } from "./commands/language.js";
import { exampleQuestion } from "./commands/start.js";
import { stateMessages } from "./commands/status.js";
import { renderContext, replyLanguage, type DeskContext } from "./context.js";
import { answerMessages } from "./answering.js";
import { readCommand } from "./incoming.js";
import { phrase } from "./phrases.js";
import { replaceAll, sendBelow } from "./reply.js";

/** Bot API, answerCallbackQuery: 0 to 200 characters. */
const MOST_UNITS = 200;

/** Does what a button says; the text, if any, is shown over the chat. Undefined action: not one of these. */
export type Press = (ctx: DeskContext, action: Action) => Promise<string | undefined> | undefined;

/**
 * Handles one press. `others` are asked first to last for actions that stand not here (subscribing, citing); what nobody
 * knows is out of date.
 */
export async function handlePress(ctx: DeskContext, others: readonly Press[] = []): Promise<void> {
  const notice = await press(ctx, others);
  await answerPress(ctx, notice);
}

async function press(ctx: DeskContext, others: readonly Press[]): Promise<string | undefined> {
  const callback = decodeCallback(ctx.callbackQuery?.data ?? "");
  if (callback.type === "action" && callback.action === FORGET_ACTION) return forgetPressed(ctx, callback.args[0]);
  const action = actionOf(callback, ctx.desk.knowledge.corpus);
  if (action === undefined) return phrase(replyLanguage(ctx), "stale-button");
  for (const other of others) {
    const done = other(ctx, action);
    if (done !== undefined) return done;
  }
  return act(ctx, action);
}

async function act(ctx: DeskContext, action: Action): Promise<string | undefined> {
  switch (action.type) {
    case "article":
      await replaceAll(ctx, articleMessages(ctx, action.number, action));
      return undefined;
    case "articles":
      await replaceAll(ctx, renderArticles(renderContext(ctx), action.page));
      return undefined;
    case "timeline":
      await replaceAll(ctx, renderTimeline(renderContext(ctx), action.page));
      return undefined;
    case "reports":
      await replaceAll(ctx, renderReports(renderContext(ctx), action));
      return undefined;
    case "show":
      await sendBelow(ctx, renderRef(action.ref, renderContext(ctx)) ?? []);
      return undefined;
    case "state":
      await sendBelow(ctx, stateMessages(ctx, action.state));
      return undefined;
    case "example": {
      const example = exampleQuestion(ctx, action.index);
      if (example === undefined) return phrase(replyLanguage(ctx), "stale-button");
      await sendBelow(ctx, await answerMessages(ctx, example));
      return undefined;
    }
    case "more": {
      const question = questionUnderButton(ctx);
      if (question === undefined) return phrase(replyLanguage(ctx), "stale-button");
      await replaceAll(ctx, searchMessages(ctx, question, action.page));
      return undefined;
    }
    case "language":
      return languagePressed(ctx, action.language);
    case "choose-language":
      await sendBelow(ctx, renderLanguageChoice(renderContext(ctx)));
      return undefined;
    case "cite":
      await sendBelow(ctx, citationMessages(ctx, action.ref));
      return undefined;
    case "watch":
    case "known":
      return phrase(replyLanguage(ctx), "stale-button");
  }
}

/** The question stands in the message that the button's own replies to. */
export function questionUnderButton(ctx: DeskContext): string | undefined {
  const pressed = ctx.callbackQuery?.message;
  const asked = pressed !== undefined && "reply_to_message" in pressed ? pressed.reply_to_message : undefined;
  const text = asked?.text ?? asked?.caption;
  if (text === undefined) return undefined;
  return readCommand(text)?.argument ?? text;
}

/** Answers the press; the text, if any, is shown over the chat, a long one until it is closed. */
export async function answerPress(ctx: DeskContext, notice: string | undefined): Promise<void> {
  const text = notice === undefined ? undefined : shorten(notice, MOST_UNITS);
  const options = text === undefined ? {} : { text, show_alert: text.length > 60 };
  await ctx.answerCallbackQuery(options).catch((error: unknown) => {
    classify(error); // pressed too long ago to be answered; what it asked for is done all the same
  });
}
