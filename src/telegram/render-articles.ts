/** The list of all articles with what is held of each, and one provision whose article is not known. */
import type { Article, Provision } from "../corpus/schema.js";
import { encodeAction } from "./actions.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, type Html } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import { caution, languageNotes, quotation } from "./render-citation.js";
import { textIn, type RenderContext } from "./render-context.js";
import { documentButtons } from "./render-document-buttons.js";
import { numberRows, pageLine, pageOf, turnButtons } from "./render-pages.js";
import { MOST_PER_STATEMENT, numberSources } from "./render-sources.js";

/** Each article takes a button, and Telegram takes a hundred. No sources stand below, so more fits on a page. */
const PAGE = { most: 96, units: 3_600 };

type Entry = { type: "article"; article: Article } | { type: "heading" } | { type: "provision"; provision: Provision };

/** /articles: every article with its heading and a mark in words for what is held, then the provisions without a number. */
export function renderArticles(context: RenderContext, pageNumber = 0): OutMessage[] {
  const { corpus, w } = context;
  const entries: Entry[] = [
    ...corpus.articles.toSorted(byNumber).map((article): Entry => ({ type: "article", article })),
    ...(corpus.provisions.length === 0 ? [] : [{ type: "heading" } as const]),
    ...corpus.provisions.map((provision): Entry => ({ type: "provision", provision })),
  ];
  const htmlOf = (entry: Entry): Html => entryLine(entry, context);
  const page = pageOf(entries, pageNumber, { ...PAGE, htmlOf });
  const title = w.say("articles-title", { count: corpus.treaty.articles });
  const blocks: Block[] = [
    { html: html`${bold(title)}\n${italic(w.say("articles-note"))}`, keepWithNext: true },
    { html: joinHtml(page.entries.map(htmlOf), "\n") },
    ...pageLine(page, context).map((line) => ({ html: html`${line}` })),
  ];
  const rows = [
    ...numberRows(page.entries.flatMap((entry) => articleButton(entry, context))),
    turnButtons(page, (to) => ({ type: "articles", page: to }), context),
  ];
  return outMessages(blocks, keyboardIn(context.place, rows));
}

function byNumber(a: Article, b: Article): number {
  return (a.number === "preamble" ? 0 : a.number) - (b.number === "preamble" ? 0 : b.number);
}

function entryLine(entry: Entry, context: RenderContext): Html {
  const { w } = context;
  switch (entry.type) {
    case "article": {
      const { number, heading, coverage } = entry.article;
      const name = number === "preamble" ? w.article(number) : `${number}.`;
      const words = heading === undefined ? "" : textIn(context, heading);
      const headed = words === "" || words === name ? "" : `${words} — `;
      return html`${bold(name)} ${headed}${italic(heldInWords(number, coverage, context))}`;
    }
    case "heading":
      return html`\n${bold(w.say("provisions-title"))}`;
    case "provision":
      return html`• ${textIn(context, entry.provision.label)}`;
  }
}

function heldInWords(number: Article["number"], coverage: Article["coverage"], { corpus, w }: RenderContext): string {
  const official = corpus.texts.some((text) => text.articles.some((article) => article.number === number));
  return official ? w.say("official-held-short") : w.say("coverage-short", { coverage });
}

function articleButton(entry: Entry, { w, language }: RenderContext): Button[] {
  if (entry.type !== "article") return [];
  const { number } = entry.article;
  const label = number === "preamble" ? w.article(number) : String(number);
  return [{ label, callback: encodeAction({ type: "article", number, page: 0, language }) }];
}

/** One provision, with the warning that its article is not known before anything it says. */
export function renderProvision(provision: Provision, context: RenderContext): OutMessage[] {
  const { w } = context;
  const sources = numberSources(context);
  const refs = sources.refs(provision.sources, MOST_PER_STATEMENT);
  const modality = w.say("modality", { modality: provision.modality });
  const lines = [bold(w.say("reported-provision", { label: textIn(context, provision.label) }))];
  if (provision.basis === "aim") lines.push(italic(w.say("aim-mark")));
  lines.push(italic(w.say("summary-mark")));
  lines.push(...languageNotes([provision.who, provision.what, provision.caveat], context));
  lines.push(html`${textIn(context, provision.who)} — ${modality}: ${textIn(context, provision.what)}${refs}`);
  if (provision.caveat !== undefined) lines.push(caution(textIn(context, provision.caveat), context));
  const quotes = provision.quotes.map((one) => quotation(one.text, sources.refs([one.source]), context, one));
  const blocks: Block[] = [
    { html: joinHtml(lines, "\n"), keepWithNext: true },
    ...(quotes.length === 0
      ? []
      : [{ html: joinHtml([bold(w.say("quotations")), ...quotes], "\n"), keepWithNext: true }]),
    ...sources.blocks(),
  ];
  const all = { label: w.say("button-articles"), callback: encodeAction({ type: "articles", page: 0 }) };
  const rows = [[all], documentButtons({ kind: "provision", id: provision.id }, context)];
  return outMessages(blocks, keyboardIn(context.place, rows));
}
