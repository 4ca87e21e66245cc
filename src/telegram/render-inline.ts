/** Inline mode: what can be posted into another chat, as a list to choose from. */
import { createHash } from "node:crypto";
import type { Answer, DocRef } from "../answers/types.js";
import type { Corpus } from "../corpus/corpus.js";
import type { Localized } from "../corpus/language.js";
import { shortRef } from "./actions.js";
import { shorten } from "./fit.js";
import type { OutMessage } from "./message.js";
import { textIn, type RenderContext } from "./render-context.js";
import { labelOf } from "./render-labels.js";
import { answerPost, documentPost } from "./render-post.js";
import { renderRef } from "./render-ref.js";
import { renderStatusTable } from "./render-status-table.js";
import { renderTimeline } from "./render-timeline.js";

/** One thing of the list. It is rendered only when its page is shown. */
export type InlineEntry =
  | { type: "document"; ref: DocRef }
  | { type: "answer"; answer: Answer; question: string }
  | { type: "status" }
  | { type: "timeline" };

/** One result: what the list shows of it, and the message that is posted when it is chosen. */
export interface InlineChoice {
  /** The same for the same thing in the same language; at most 64 bytes. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly message: OutMessage;
}

/** Telegram cuts longer ones at a place of its choosing. */
const MAX_TITLE_UNITS = 80;
const MAX_DESCRIPTION_UNITS = 140;

/** What is known of, the treaty's standing, what has no number, then the articles of which only the place is known. */
export function inlineContents({ corpus }: RenderContext): InlineEntry[] {
  const isHeld = (number: number | "preamble"): boolean =>
    corpus.texts.some((text) => text.articles.some((article) => article.number === number));
  const articles = corpus.articles.map(({ number, coverage }) => ({
    entry: documentEntry({ kind: "article", number }),
    isKnown: coverage !== "none" || isHeld(number),
  }));
  return [
    ...articles.filter(({ isKnown }) => isKnown).map(({ entry }) => entry),
    { type: "status" },
    { type: "timeline" },
    ...corpus.provisions.map(({ id }) => documentEntry({ kind: "provision", id })),
    ...articles.filter(({ isKnown }) => !isKnown).map(({ entry }) => entry),
  ];
}

export function documentEntry(ref: DocRef): InlineEntry {
  return { type: "document", ref };
}

/** Whether the result tells how things stand today, and so must not be kept for long. */
export function isPerishable(entry: InlineEntry): boolean {
  return entry.type === "status" || (entry.type === "answer" && entry.answer.type !== "article");
}

/** Undefined for what the corpus no longer holds. The context's place is "inline". */
export function renderInline(entry: InlineEntry, context: RenderContext): InlineChoice | undefined {
  switch (entry.type) {
    case "document":
      return renderDocument(entry.ref, context);
    case "answer":
      return renderAnswered(entry.answer, entry.question, context);
    case "status":
      return renderPage("status", renderStatusTable(context), context);
    case "timeline":
      return renderPage("timeline", renderTimeline(context), context);
  }
}

function renderDocument(ref: DocRef, context: RenderContext): InlineChoice | undefined {
  const id = `${shortRef(ref)}:${context.language}`;
  const rendered = renderedFor(context.corpus);
  const key = `${id}:${context.botUsername ?? ""}`;
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const message = documentPost(ref, renderRef(ref, context), context);
  if (message === undefined) return undefined;
  const made = choice(id, titleOf(ref, context), aboutOf(ref, context), message);
  rendered.set(key, made);
  if (rendered.size > MOST_KEPT) rendered.delete(rendered.keys().next().value!);
  return made;
}

/** Lists are drawn anew with each letter typed, mostly of the same documents; a corpus never changes. */
const kept = new WeakMap<Corpus, Map<string, InlineChoice>>();

/** Some 4 KB each. */
const MOST_KEPT = 2_000;

function renderedFor(corpus: Corpus): Map<string, InlineChoice> {
  const rendered = kept.get(corpus) ?? new Map<string, InlineChoice>();
  kept.set(corpus, rendered);
  return rendered;
}

function renderAnswered(answer: Answer, question: string, context: RenderContext): InlineChoice {
  const message = answerPost(answer, context);
  const [first = "", ...lines] = wordsOf(message, context);
  // The answer to the same words may change with the corpus, and then is another one.
  const id = createHash("sha256").update(`${question}\n${message.text()}`).digest("hex").slice(0, 24);
  return choice(`answer:${id}:${context.language}`, first, lines.join(" "), message);
}

function renderPage(name: "status" | "timeline", messages: OutMessage[], context: RenderContext): InlineChoice {
  const [first = "", ...lines] = wordsOf(messages[0]!, context);
  const message = answerPost({ type: "page", page: name }, context);
  return choice(`${name}:${context.language}`, first, lines.join(" "), message);
}

/** The lines that say something of the matter: without the mark of a summary, the numbers of sources, and their list. */
function wordsOf(message: OutMessage, { w }: RenderContext): string[] {
  const lines = message
    .text()
    .replace(/ ?\[\d+\]/g, "")
    .split("\n");
  const end = lines.indexOf(w.say("sources"));
  return lines.slice(0, end === -1 ? undefined : end).filter((line) => line !== "" && line !== w.say("summary-mark"));
}

function choice(id: string, title: string, description: string, message: OutMessage): InlineChoice {
  const about = shorten(
    description
      .replace(/ ?\[\d+\]/g, "")
      .replace(/\s+/g, " ")
      .trim(),
    MAX_DESCRIPTION_UNITS,
  );
  return { id, title: shorten(title, MAX_TITLE_UNITS), ...(about === "" ? {} : { description: about }), message };
}

/** A report is known by its title, everything else by its name. */
function titleOf(ref: DocRef, context: RenderContext): string {
  const report = ref.kind === "report" ? context.corpus.report(ref.id) : undefined;
  return report === undefined ? labelOf(ref, context) : (report.title_translated?.[context.language] ?? report.title);
}

function aboutOf(ref: DocRef, context: RenderContext): string {
  const { corpus, w } = context;
  switch (ref.kind) {
    case "article": {
      const article = corpus.article(ref.number);
      if (article?.summary !== undefined) return textIn(context, article.summary);
      return w.say("coverage", { coverage: article?.coverage ?? "none" });
    }
    case "provision":
      return w.say("number-unknown");
    case "report":
      return labelOf(ref, context);
    case "event":
      return optional(corpus.timeline.find(({ id }) => id === ref.id)?.summary, context);
    case "look-alike":
      return optional(corpus.lookAlikes.find(({ id }) => id === ref.id)?.difference, context);
    case "glossary":
      return optional(corpus.glossary.find(({ id }) => id === ref.id)?.meaning, context);
    case "disagreement":
    case "topic":
      return "";
  }
}

function optional(texts: Localized | undefined, context: RenderContext): string {
  return texts === undefined ? "" : textIn(context, texts);
}
