/** One article: its official wording where it is held, else what is known of it and how well. */
import type { Corpus } from "../corpus/corpus.js";
import type { Language } from "../corpus/language.js";
import { LANGUAGES, inLanguage } from "../corpus/language.js";
import type { Article, ArticleNumber, OfficialText } from "../corpus/schema.js";
import { encodeAction } from "./actions.js";
import { fitBlocks, type Block } from "./fit.js";
import { bold, html, italic, joinHtml, type Html } from "./html.js";
import { keyboardIn, outMessage, type Button, type OutMessage } from "./message.js";
import { caution, languageNotes, quotation } from "./render-citation.js";
import { textIn, type RenderContext } from "./render-context.js";
import { documentButtons } from "./render-document-buttons.js";
import { labelOf } from "./render-labels.js";
import { MOST_PER_STATEMENT, numberSources, type NumberedSources } from "./render-sources.js";
import { richMarkup } from "./rich.js";

export interface ArticleView {
  readonly officialTexts: readonly OfficialText[];
  /** Of the official text: only this numbered paragraph, where it is held. */
  readonly paragraph?: number;
  /** Of a text longer than a message, counted from 0; pages beyond the end show the last. */
  readonly page?: number;
}

/** Articles as most people ask for them: whole and from the beginning. They change only with the corpus, which keys them. */
const rendered = new WeakMap<Corpus, Map<string, OutMessage[]>>();

/** Always one message, so that previous and next can edit it in place. */
export function renderArticle(article: Article, view: ArticleView, context: RenderContext): OutMessage[] {
  const { corpus, language, place, botUsername, curator } = context;
  const isUsual =
    view.page === undefined &&
    view.paragraph === undefined &&
    view.officialTexts === corpus.texts &&
    corpus.article(article.number) === article;
  if (!isUsual) return render(article, view, context);

  const known = rendered.get(corpus) ?? new Map<string, OutMessage[]>();
  rendered.set(corpus, known);
  const key = [article.number, language, place, botUsername, curator].join(" ");
  const messages = known.get(key) ?? render(article, view, context);
  known.set(key, messages);
  return [...messages];
}

function render(article: Article, view: ArticleView, context: RenderContext): OutMessage[] {
  const blocks = articleBlocks(article, view, context);
  const pages = fitBlocks(blocks);
  const page = Math.min(view.page ?? 0, pages.length - 1);
  const rows = [
    pageButtons(article.number, page, pages.length, context),
    neighbourButtons(article.number, context),
    languageButtons(article, view.officialTexts, context),
    documentButtons({ kind: "article", number: article.number }, context),
  ];
  const message = outMessage(pages[page]!, keyboardIn(context.place, rows));
  if (page > 0) return [message];
  const [, ...withoutPages] = rows;
  const rich = {
    markup: () => richMarkup(blocks.map(({ html }) => ({ type: "text", html }))),
    isWhole: pages.length > 1,
    keyboard: keyboardIn(context.place, withoutPages),
  };
  return [{ ...message, rich }];
}

// --- text ------------------------------------------------------------------------------------------------------------

function articleBlocks(article: Article, view: ArticleView, context: RenderContext): Block[] {
  const sources = numberSources(context);
  const official = officialIn(article.number, view.officialTexts, context.language);
  return [
    { html: headBlock(article, context, official === undefined ? view.paragraph : undefined), keepWithNext: true },
    ...(official === undefined ? [] : officialBlocks(official, article.number, view.paragraph, context, sources)),
    ...contentBlocks(article, context, sources),
    ...(official === undefined ? [notHeldBlock(context, sources)] : []),
    ...sources.blocks(),
  ];
}

/** `missing`: the paragraph asked for, where no official wording is held that could show it. */
function headBlock(article: Article, context: RenderContext, missing: number | undefined): Html {
  const { w } = context;
  const lines = [bold(labelOf({ kind: "article", number: article.number }, context))];
  if (article.coverage === "none") lines.push(html`${w.say("article-none")}`);
  else lines.push(html`${w.say("coverage", { coverage: article.coverage })}`);
  if (missing !== undefined && article.coverage !== "none")
    lines.push(html`${w.say("paragraph-missing", { paragraph: String(missing) })}`);
  return joinHtml(lines, "\n");
}

function contentBlocks(article: Article, context: RenderContext, sources: NumberedSources): Block[] {
  const { w } = context;
  const blocks: Block[] = [];
  if (article.summary !== undefined) {
    const ours = [article.summary, article.confidence_note, article.note];
    const obligations = article.obligations.flatMap((one) => [one.who, one.what, one.note]);
    const lines = [italic(w.say("summary-mark")), ...languageNotes([...ours, ...obligations], context)];
    lines.push(html`${textIn(context, article.summary)}${sources.refs(article.sources, MOST_PER_STATEMENT)}`);
    blocks.push({ html: joinHtml(lines, "\n"), keepWithNext: true });
  }
  if (article.obligations.length > 0) {
    const lines = article.obligations.map((one) => {
      const modality = w.say("modality", { modality: one.modality });
      const refs = sources.refs(one.sources, MOST_PER_STATEMENT);
      const note = one.note === undefined ? "" : ` (${textIn(context, one.note)})`;
      return html`• ${textIn(context, one.who)} — ${modality}: ${textIn(context, one.what)}${note}${refs}`;
    });
    blocks.push({ html: joinHtml([bold(w.say("obligations")), ...lines], "\n"), keepWithNext: true });
  }
  if (article.quotes.length > 0) {
    const quotes = article.quotes.map((one) =>
      quotation(one.text, sources.refs([one.source]), context, { language: one.language }),
    );
    blocks.push({ html: joinHtml([bold(w.say("quotations")), ...quotes], "\n"), keepWithNext: true });
  }
  const doubts: Html[] = [];
  if (article.coverage !== "none") {
    const why = article.confidence_note === undefined ? "" : ` ${textIn(context, article.confidence_note)}`;
    doubts.push(html`${w.say("confidence", { confidence: article.confidence })}.${why}`);
  }
  if (article.note !== undefined) doubts.push(caution(textIn(context, article.note), context));
  if (doubts.length > 0) blocks.push({ html: joinHtml(doubts, "\n"), keepWithNext: true });
  return blocks;
}

function notHeldBlock(context: RenderContext, sources: NumberedSources): Block {
  const { official_text: official } = context.corpus.treaty;
  const ref = sources.refs(official.sources, MOST_PER_STATEMENT);
  const where = textIn(context, official.where);
  return { html: html`${context.w.say("official-not-held", { where, ref })}`, keepWithNext: true };
}

// --- official text ---------------------------------------------------------------------------------------------------

interface HeldText {
  text: OfficialText;
  paragraphs: readonly string[];
  heading: string | undefined;
}

/** The official wording in the reply's language, else in the one its readers are likelier to read. */
function officialIn(number: ArticleNumber, texts: readonly OfficialText[], language: Language): HeldText | undefined {
  const held = texts.flatMap((text) => {
    const article = text.articles.find((one) => one.number === number);
    return article === undefined ? [] : [{ text, paragraphs: article.paragraphs, heading: article.heading }];
  });
  if (held.length === 0) return undefined;
  const languages = Object.fromEntries(held.map(({ text }) => [text.language, text.language]));
  const chosen = inLanguage(languages, language).language;
  return held.find(({ text }) => text.language === chosen);
}

/** The wording comes first and verbatim; paragraphs are numbered, each a quotation of its own. */
function officialBlocks(
  { text, paragraphs, heading }: HeldText,
  number: ArticleNumber,
  asked: number | undefined,
  context: RenderContext,
  sources: NumberedSources,
): Block[] {
  const { w } = context;
  const missing = asked !== undefined && paragraphs[asked - 1] === undefined;
  const only = missing ? undefined : asked;
  const lines = [italic(w.say("official-mark", { language: w.languageNameOf(text.language) }))];
  if (missing) lines.push(html`${w.say("paragraph-missing", { paragraph: String(asked) })}`);
  if (heading !== undefined) lines.push(html`${w.quoted(heading)}`);
  const refs = sources.refs([text.source]);
  const quotes = paragraphs.flatMap((paragraph, at): Block[] => {
    if (only !== undefined && at !== only - 1) return [];
    const label = paragraphs.length === 1 ? [] : [html`${w.article(number, at + 1)}`];
    return [{ html: joinHtml([...label, quotation(paragraph, refs, context)], "\n"), keepWithNext: true }];
  });
  return [{ html: joinHtml(lines, "\n"), keepWithNext: true }, ...quotes];
}

// --- buttons ---------------------------------------------------------------------------------------------------------

function pageButtons(number: ArticleNumber, page: number, pages: number, { w, language }: RenderContext): Button[] {
  if (pages < 2) return [];
  const next = (page + 1) % pages;
  return [
    {
      label: w.say("page", { page: String(next + 1), pages: String(pages) }),
      callback: encodeAction({ type: "article", number, page: next, language }),
    },
  ];
}

/** Neighbours in the corpus's own order, the preamble before Article 1; at an end there is no button. */
function neighbourButtons(number: ArticleNumber, { corpus, w, language }: RenderContext): (Button | undefined)[] {
  const at = number === "preamble" ? 0 : number;
  const button = (neighbour: number, label: string): Button | undefined => {
    const target: ArticleNumber = neighbour === 0 ? "preamble" : neighbour;
    if (neighbour < 0 || corpus.article(target) === undefined) return undefined;
    return { label, callback: encodeAction({ type: "article", number: target, page: 0, language }) };
  };
  return [button(at - 1, w.say("button-previous")), button(at + 1, w.say("button-next"))];
}

/** The other languages in which something of the article is held. */
function languageButtons(article: Article, texts: readonly OfficialText[], context: RenderContext): Button[] {
  const { number } = article;
  return LANGUAGES.filter((language) => language !== context.language)
    .filter((language) => article.summary?.[language] ?? officialTextHolds(texts, language, number))
    .map((language) => ({
      label: context.w.languageName(language),
      callback: encodeAction({ type: "article", number, page: 0, language }),
    }));
}

function officialTextHolds(texts: readonly OfficialText[], language: Language, number: ArticleNumber): boolean {
  return texts.some((text) => text.language === language && text.articles.some((one) => one.number === number));
}
