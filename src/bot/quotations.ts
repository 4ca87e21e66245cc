/** In private, words in quotation marks that may be the treaty's are held against the official texts. */
import type { NextFunction } from "grammy";
import { quoteCheck } from "../curation/quote-check.js";
import { renderQuoteCheck } from "../telegram/render-quote-check.js";
import { renderContext, type DeskContext } from "./context.js";
import { replyAll } from "./reply.js";

/** Fewer words than this are a name or a phrase. */
const FEWEST_WORDS = 5;

const QUOTATIONS = /«([^»]+)»|“([^”]+)”|„([^“”]+)[“”]|"([^"]+)"/gu;

/** Answers a message that is a quotation, or a forwarded one that holds one; all others are passed on. */
export async function checkQuotation(ctx: DeskContext, next: NextFunction): Promise<void> {
  const { message } = ctx;
  const { knowledge } = ctx.desk;
  const { texts } = knowledge.corpus;
  if (ctx.chat?.type !== "private" || message?.text === undefined || texts.length === 0) return next();
  const quoted = quotationIn(message.text, message.forward_origin !== undefined);
  if (quoted === undefined) return next();
  const check = quoteCheck(quoted, texts);
  // Any newspaper has quotations: only of words said to be the treaty's is it worth saying that they are not.
  if (check.type === "not-held" && !knowledge.isAbout(message.text)) return next();
  await replyAll(ctx, renderQuoteCheck(check, renderContext(ctx)));
}

/** The longest quotation of a text that somebody passed on; of a person's own message only one that is all of it. */
export function quotationIn(text: string, isPassedOn: boolean): string | undefined {
  const quotations = [...text.matchAll(QUOTATIONS)].map((match) => ({
    words: match.slice(1).join(""), // one of the groups; the others are empty
    isAll: match[0].length >= text.trim().replace(/[\s.,;:!?…]+$/u, "").length,
  }));
  const fitting = quotations.filter(
    ({ words, isAll }) => (isPassedOn || isAll) && words.trim().split(/\s+/).length >= FEWEST_WORDS,
  );
  return fitting.toSorted((a, b) => b.words.length - a.words.length)[0]?.words;
}
