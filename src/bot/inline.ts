/** Inline mode: `@bot words` in any chat gives things to post there. Nothing typed here is stored: it comes letter by letter. */
import type { InlineQueryResultArticle, InlineQueryResultsButton } from "grammy/types";
import { refKey } from "../answers/refs.js";
import type { Answer } from "../answers/types.js";
import { startPayload } from "../telegram/actions.js";
import type { RenderContext } from "../telegram/render-context.js";
import {
  documentEntry,
  inlineContents,
  isPerishable,
  renderInline,
  type InlineChoice,
  type InlineEntry,
} from "../telegram/render-inline.js";
import { PRIVATE_CHAT_PAYLOAD } from "../telegram/render-post.js";
import { classify } from "../telegram/send.js";
import { askDesk } from "./answering.js";
import { renderContext, today, type DeskContext } from "./context.js";
import { inlineKeyboard } from "./reply.js";
import { orWithout } from "./without-storage.js";

/** Telegram takes 50; fewer come sooner, and the next ones are asked for as the list is scrolled. */
const PER_PAGE = 25;

/** How long Telegram may show the same results again. What tells how things stand today must not grow old there. */
const ARTICLES_KEPT_SECONDS = 300;
const STATUS_KEPT_SECONDS = 30;

/** A question is cut here before it is searched, as Telegram cuts it itself (Bot API, InlineQuery.query). */
const MAX_QUERY_UNITS = 256;

/** Answers an inline query. */
export async function answerInline(ctx: DeskContext): Promise<void> {
  const query = ctx.inlineQuery!;
  const settings = await orWithout(ctx.desk, ctx.desk.store.chats.get(query.from.id), undefined);
  const language = settings?.language;
  if (language !== undefined) ctx.chatLanguage = language;

  const { entries: all, context } = entriesFor(ctx, query.query.slice(0, MAX_QUERY_UNITS).trim());
  const entries = withoutRepeats(all);
  const from = pageStart(query.offset, entries.length);
  const page = entries.slice(from, from + PER_PAGE);
  const choices = page.flatMap((entry) => renderInline(entry, context) ?? []);
  const end = from + PER_PAGE;
  const options = {
    cache_time: page.some(isPerishable) ? STATUS_KEPT_SECONDS : ARTICLES_KEPT_SECONDS,
    // Two people who type the same may read different languages.
    is_personal: true,
    next_offset: end < entries.length ? String(end) : "",
    button: privateChatButton(entries, context),
  };
  await ctx.answerInlineQuery(choices.map(resultOf), options).catch((error: unknown) => {
    // Who types on has a newer query by then, and this one can no longer be answered.
    const outcome = classify(error);
    if (outcome.type !== "rejected" || outcome.reason !== "query-too-old") throw error;
  });
}

/** A choice as Telegram's result; guest mode answers with one of them too. */
export function resultOf({ id, title, description, message }: InlineChoice): InlineQueryResultArticle {
  return {
    type: "article",
    id,
    title,
    ...(description !== undefined && { description }),
    input_message_content: {
      message_text: message.html.toString(),
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
    },
    ...(message.keyboard !== undefined && { reply_markup: inlineKeyboard(message.keyboard) }),
  };
}

interface Entries {
  entries: InlineEntry[];
  context: RenderContext;
}

/** Nothing typed: the contents. Else the answer first, then what the words occur in; an article's number is looked up. */
function entriesFor(ctx: DeskContext, text: string): Entries {
  const inLanguage = (language?: Parameters<typeof renderContext>[1]): RenderContext => ({
    ...renderContext(ctx, language),
    place: "inline",
  });
  if (text === "") return contents(inLanguage());
  const { answer, language } = askDesk(ctx, text);
  const context = inLanguage(language);
  if (answer.type === "empty" || answer.type === "small-talk") return contents(context);
  const first = answerEntries(answer, text, context);
  if (answer.type === "article" || answer.type === "out-of-range") return { entries: first, context };
  const found = ctx.desk.knowledge.search(text, today(ctx.desk)).map(documentEntry);
  const entries = [...first, ...found];
  // A vague word has no best answer: the treaty itself goes first.
  return { entries: answer.type === "unclear" ? treatyFirst(entries) : entries, context };
}

function treatyFirst(entries: readonly InlineEntry[]): InlineEntry[] {
  const order = ["article", "provision"];
  const placeOf = (entry: InlineEntry): number =>
    entry.type === "document" && order.includes(entry.ref.kind) ? order.indexOf(entry.ref.kind) : order.length;
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function contents(context: RenderContext): Entries {
  return { entries: inlineContents(context), context };
}

function answerEntries(answer: Answer, question: string, context: RenderContext): InlineEntry[] {
  switch (answer.type) {
    case "article":
      return [answer.number, ...answer.others].map((number) =>
        number === answer.number && answer.paragraph !== undefined
          ? { type: "answer", answer: { ...answer, others: [], outOfRange: [] }, question }
          : documentEntry({ kind: "article", number }),
      );
    case "status":
      return [{ type: "answer", answer, question }, { type: "status" }];
    case "unclear":
      return answer.choices.map(({ ref }) => documentEntry(ref));
    case "page":
      switch (answer.page) {
        case "status":
        case "timeline":
          return [{ type: answer.page }];
        case "articles":
          return inlineContents(context);
        case "reports":
          return [{ type: "answer", answer, question }];
      }
    // falls through: every page has returned
    case "found":
    case "look-alike":
    case "nothing-found":
    case "out-of-range":
    case "small-talk":
    case "empty":
      return [{ type: "answer", answer, question }];
  }
}

/** The button over the results opens the document that was asked for, or the first screen. */
function privateChatButton(entries: readonly InlineEntry[], { w }: RenderContext): InlineQueryResultsButton {
  const [only, ...more] = entries;
  const payload = only?.type === "document" && more.length === 0 ? startPayload(only.ref) : undefined;
  return { text: w.say("inline-ask"), start_parameter: payload ?? PRIVATE_CHAT_PAYLOAD };
}

/** What Telegram hands back is what it was given; anything else begins at the beginning. */
function pageStart(offset: string, count: number): number {
  const from = /^\d{1,6}$/.test(offset) ? Number(offset) : 0;
  return offset === "" || from <= count ? from : count;
}

/** Telegram refuses a list in which an id stands twice; nor should it come again on a later page. */
function withoutRepeats(entries: readonly InlineEntry[]): InlineEntry[] {
  const keyOf = (entry: InlineEntry): string => (entry.type === "document" ? refKey(entry.ref) : entry.type);
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const isNew = !seen.has(keyOf(entry));
    seen.add(keyOf(entry));
    return isNew;
  });
}
