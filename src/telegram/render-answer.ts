/** An answer as messages: one renderer for each kind of outcome. */
import type { Answer, DocRef } from "../answers/types.js";
import type { ArticleNumber, LookAlike } from "../corpus/schema.js";
import { encodeAction } from "./actions.js";
import type { Block } from "./fit.js";
import { bold, html, joinHtml } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import { renderArticle } from "./render-article.js";
import { renderArticles } from "./render-articles.js";
import { citationBlocks } from "./render-citation.js";
import { textIn, type RenderContext } from "./render-context.js";
import { documentButtons } from "./render-document-buttons.js";
import { choiceButtons } from "./render-labels.js";
import { MOST_PER_STATEMENT, numberSources, type NumberedSources } from "./render-sources.js";
import { disagreementBlock, renderStatus } from "./render-status.js";
import { renderReports } from "./render-report.js";
import { renderStatusTable } from "./render-status-table.js";
import { renderTimeline } from "./render-timeline.js";

/** At most this many nearest or further things are offered; more would be a list to search in. */
const MAX_CHOICES = 3;

export function renderAnswer(answer: Answer, context: RenderContext): OutMessage[] {
  switch (answer.type) {
    case "status":
      return renderStatus(answer, context);
    case "article":
      return renderArticlesAsked(answer, context);
    case "out-of-range":
      return saying(outOfRange(answer.asked, answer.last, context));
    case "found":
      return renderFound(answer, context);
    case "look-alike":
      return renderLookAlike(answer, context);
    case "unclear":
      return outMessages(
        [{ html: html`${context.w.say("unclear")}` }],
        keyboardIn(context.place, choiceButtons(answer.choices, context)),
      );
    case "nothing-found":
      return renderNothingFound(answer, context);
    case "page":
      return renderPage(answer.page, context);
    case "small-talk":
      return saying(smallTalk(answer.about, context));
    case "empty":
      return saying(context.w.say("empty"));
  }
}

function saying(...paragraphs: readonly string[]): OutMessage[] {
  return outMessages(paragraphs.map((paragraph) => ({ html: html`${paragraph}` })));
}

function renderPage(page: Extract<Answer, { type: "page" }>["page"], context: RenderContext): OutMessage[] {
  switch (page) {
    case "timeline":
      return renderTimeline(context);
    case "articles":
      return renderArticles(context);
    case "reports":
      return renderReports(context);
    case "status":
      return renderStatusTable(context);
  }
}

function outOfRange(asked: readonly string[], last: number, { w }: RenderContext): string {
  return w.say("out-of-range", { asked: asked.join(", "), last: String(last) });
}

function smallTalk(about: Extract<Answer, { type: "small-talk" }>["about"], context: RenderContext): string {
  const { w } = context;
  switch (about) {
    case "greeting":
      return `${w.say("greeting")} ${w.say("help-hint")}`;
    case "thanks":
      return w.say("thanks");
    case "farewell":
      return w.say("farewell");
    case "who":
      return `${w.say("who", { treaty: textIn(context, context.corpus.treaty.short_title) })} ${w.say("help-hint")}`;
    case "help":
      return w.say("help-hint");
  }
}

// --- articles --------------------------------------------------------------------------------------------------------

/** More than these would flood a chat; the list has a button for each. */
const MOST_ARTICLES_AT_ONCE = 6;

/** Every article asked for in its own message, so that each keeps its own buttons. */
function renderArticlesAsked(answer: Extract<Answer, { type: "article" }>, context: RenderContext): OutMessage[] {
  const { corpus } = context;
  const numbers: ArticleNumber[] = [answer.number, ...answer.others];
  const shown = numbers.length > MOST_ARTICLES_AT_ONCE ? [] : numbers;
  const messages = shown.flatMap((number) => {
    const article = corpus.article(number);
    if (article === undefined) return [];
    const paragraph = number === answer.number ? answer.paragraph : undefined;
    return renderArticle(
      article,
      { officialTexts: corpus.texts, ...(paragraph === undefined ? {} : { paragraph }) },
      context,
    );
  });
  if (shown.length === 0) messages.push(...renderArticles(context));
  if (answer.outOfRange.length === 0) return messages;
  return [...messages, ...saying(outOfRange(answer.outOfRange, corpus.treaty.articles, context))];
}

// --- found -----------------------------------------------------------------------------------------------------------

function renderFound(answer: Extract<Answer, { type: "found" }>, context: RenderContext): OutMessage[] {
  const sources = numberSources(context);
  const blocks: Block[] = [
    ...citationBlocks(answer.citations, context, sources),
    ...answer.disagreements.map((one) => disagreementBlock(one, context, sources)),
    ...(answer.lookAlike === undefined ? [] : [lookAlikeBlock("look-alike-also", answer.lookAlike, context, sources)]),
    ...sources.blocks(),
  ];
  const [first] = answer.citations;
  return outMessages(blocks, keyboardIn(context.place, foundKeyboard(first.ref, answer.more, context)));
}

function foundKeyboard(
  ref: DocRef,
  more: Extract<Answer, { type: "found" }>["more"],
  context: RenderContext,
): (Button | undefined)[][] {
  const { w } = context;
  const rest: Button | undefined =
    more.length > MAX_CHOICES
      ? { label: w.say("button-more"), callback: encodeAction({ type: "more", page: 0 }) }
      : undefined;
  return [
    [fullArticleButton(ref, context), ...documentButtons(ref, context)],
    ...choiceButtons(more.slice(0, MAX_CHOICES), context),
    [rest],
  ];
}

function fullArticleButton(ref: DocRef, { w }: RenderContext): Button | undefined {
  if (ref.kind !== "article") return undefined;
  return {
    label: w.say("button-full-article", { article: w.article(ref.number) }),
    callback: encodeAction({ type: "show", ref }),
  };
}

// --- look-alikes and refusals ----------------------------------------------------------------------------------------

function renderLookAlike(answer: Extract<Answer, { type: "look-alike" }>, context: RenderContext): OutMessage[] {
  const sources = numberSources(context);
  const blocks = [
    lookAlikeBlock("look-alike", answer.lookAlike, context, sources),
    ...citationBlocks(answer.citations, context, sources),
    ...sources.blocks(),
  ];
  return outMessages(blocks);
}

function lookAlikeBlock(
  key: "look-alike" | "look-alike-also",
  other: LookAlike,
  context: RenderContext,
  sources: NumberedSources,
): Block {
  const { w } = context;
  const name = textIn(context, other.name);
  const refs = sources.refs(other.sources, MOST_PER_STATEMENT);
  const lines = [
    bold(w.say(key, { name, date: w.date(other.date) })),
    html`${textIn(context, other.difference)}${refs}`,
  ];
  return { html: joinHtml(lines, "\n"), keepWithNext: true };
}

/** A refusal carries no sources: a list under it would look like an answer. */
function renderNothingFound(answer: Extract<Answer, { type: "nothing-found" }>, context: RenderContext): OutMessage[] {
  const { w, place } = context;
  const refusal =
    answer.gap === undefined
      ? w.say("nothing-found")
      : w.say("nothing-found-gap", { note: textIn(context, answer.gap.note) });
  // With the offer to tell it when known, no more than MAX_CHOICES to tap.
  const nearest = choiceButtons(answer.nearest.slice(0, MAX_CHOICES - 1), context);
  const known: Button = { label: w.say("button-known"), callback: encodeAction({ type: "known" }) };
  const keyboard = keyboardIn(place, [...nearest, [known]]);
  const offers = nearest.length > 0 && keyboard.length > 0 ? [{ html: html`${w.say("nearest")}` }] : [];
  return outMessages([{ html: html`${refusal}` }, ...offers], keyboard);
}
