import { findReferences } from "../../answers/article-references.js";
import type { ArticleNumber } from "../../corpus/schema.js";
import { isLanguage, type Language } from "../../corpus/language.js";
import type { OutMessage } from "../../telegram/message.js";
import { renderAnswer } from "../../telegram/render-answer.js";
import { renderArticle } from "../../telegram/render-article.js";
import { renderArticles } from "../../telegram/render-articles.js";
import { answerQuestionOf, askDesk } from "../answering.js";
import { renderContext, type DeskContext } from "../context.js";
import { replyAll } from "../reply.js";
import { wordsRepliedTo } from "./ask.js";

/** `/article 6`, `/article 6 ru`, `/article 5-7, 10`; other words are a question; without any, the list. */
export async function article(ctx: DeskContext, argument: string): Promise<void> {
  const { words, language } = splitLanguage(argument || referencesRepliedTo(ctx));
  if (words === "") {
    await articles(ctx);
    return;
  }
  const asReference = /^[\d\s.,;()–—-]+$/.test(words) ? `article ${words}` : words;
  const { answer } = askDesk(ctx, asReference);
  if (answer.type === "article" || answer.type === "out-of-range") {
    await replyAll(ctx, renderAnswer(answer, renderContext(ctx, undefined, language)));
  } else await answerQuestionOf(ctx, argument);
}

export async function articles(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderArticles(renderContext(ctx)));
}

/** One article as a message that its buttons turn into others; in `language` where it is not the chat's. */
export function articleMessages(
  ctx: DeskContext,
  number: ArticleNumber,
  { page, language }: { page?: number; language?: Language } = {},
): OutMessage[] {
  const { corpus } = ctx.desk.knowledge;
  const found = corpus.article(number);
  if (found === undefined) return [];
  const view = { officialTexts: corpus.texts, ...(page !== undefined && { page }) };
  return renderArticle(found, view, renderContext(ctx, undefined, language));
}

function referencesRepliedTo(ctx: DeskContext): string {
  const text = wordsRepliedTo(ctx) ?? "";
  return findReferences(text)
    .found.map(({ number }) => number)
    .join(", ");
}

function splitLanguage(argument: string): { words: string; language?: Language } {
  const match = /^(.*?)\s*\b([a-z]{2})$/is.exec(argument);
  const code = match?.[2]?.toLowerCase();
  return isLanguage(code) ? { words: match?.[1] ?? "", language: code } : { words: argument };
}
