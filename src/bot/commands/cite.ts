import { findReferences } from "../../answers/article-references.js";
import type { ArticleReference } from "../../answers/article-references.js";
import type { DocRef } from "../../answers/types.js";
import { html } from "../../telegram/html.js";
import { renderCitations } from "../../telegram/render-cite.js";
import { renderSearch } from "../../telegram/render-search.js";
import type { OutMessage } from "../../telegram/message.js";
import { renderContext, today, type DeskContext } from "../context.js";
import { reply, replyAll } from "../reply.js";
import { wordsRepliedTo } from "./ask.js";

/**
 * `/cite 6`, `/cite 6(2)`, `/cite <report id>`, `/cite preamble`; alone in reply to a message, what that names. Words that
 * name no document are searched for reports.
 */
export async function cite(ctx: DeskContext, argument: string): Promise<void> {
  const words = (argument || wordsRepliedTo(ctx)) ?? "";
  if (words === "") {
    await reply(ctx, html`${renderContext(ctx).w.say("cite-what")}`);
    return;
  }
  const { corpus } = ctx.desk.knowledge;
  const report = corpus.report(words.toLowerCase());
  if (report !== undefined) {
    await replyAll(ctx, citationMessages(ctx, { kind: "report", id: report.id }));
    return;
  }
  const references = findReferences(/^[\d\s.,;()–—-]+$/.test(words) ? `article ${words}` : words);
  if (references.preamble && corpus.article("preamble") !== undefined) {
    await replyAll(ctx, citationMessages(ctx, { kind: "article", number: "preamble" }));
    return;
  }
  if (references.found.length > 0) await citeArticles(ctx, references.found);
  else await citeReportFor(ctx, words);
}

/** The citations of a document; empty for what has none. */
export function citationMessages(ctx: DeskContext, ref: DocRef, paragraph?: number): OutMessage[] {
  return renderCitations(ref, today(ctx.desk), renderContext(ctx), paragraph) ?? [];
}

async function citeArticles(ctx: DeskContext, found: readonly ArticleReference[]): Promise<void> {
  const { w } = renderContext(ctx);
  const last = ctx.desk.knowledge.corpus.treaty.articles;
  const known = found.filter(({ number }) => number >= 1 && number <= last);
  const outside = found.filter((one) => !known.includes(one)).map(({ number }) => String(number));
  const messages = known.flatMap(({ number, paragraph }) =>
    citationMessages(ctx, { kind: "article", number }, paragraph),
  );
  if (messages.length > 0) await replyAll(ctx, messages);
  else await reply(ctx, html`${w.say("out-of-range", { asked: outside.join(", "), last: String(last) })}`);
}

/** One report is cited; several are a list to choose from, each with its own button to cite it. */
async function citeReportFor(ctx: DeskContext, words: string): Promise<void> {
  const { knowledge } = ctx.desk;
  const reports = knowledge.search(words, today(ctx.desk)).filter(({ kind }) => kind === "report");
  const [only, ...more] = reports;
  if (only !== undefined && more.length === 0) await replyAll(ctx, citationMessages(ctx, only));
  else await replyAll(ctx, renderSearch(words, reports, 0, renderContext(ctx)));
}
