/** What the next post would look like, made from the newest thing that the subscription asks for. */
import type { Corpus } from "../../corpus/corpus.js";
import type { Filter, Subscription } from "../../subscriptions/subscription.js";
import type { Update, UpdateContent } from "../../subscriptions/updates.js";
import { wants } from "../../subscriptions/wants.js";
import { html, italic, joinHtml, type Html } from "../../telegram/html.js";
import { renderUpdatePost } from "../../telegram/render-update.js";
import type { Place, RenderContext } from "../../telegram/render-context.js";
import { classify } from "../../telegram/send.js";
import { placeOfKind } from "../../telegram/post-context.js";
import { renderContext, type DeskContext } from "../context.js";

/** Sends the post to where the subscription posts. Gives what is said about it. */
export async function sendTestPost(ctx: DeskContext, subscription: Subscription): Promise<string> {
  const { w } = renderContext(ctx);
  const { chat, chatKind, language, wants: filter } = subscription;
  const context = { ...renderContext(ctx, undefined, language), place: placeOfKind(chatKind) };
  const post = samplePost(filter, context);
  if (post === undefined) return w.say("sub-test-nothing");
  const text = joinHtml([italic(context.w.say("sub-test-mark")), post], "\n\n");
  try {
    await ctx.api.sendMessage(chat.chatId, text.toString(), {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      ...(chat.threadId === undefined ? {} : { message_thread_id: chat.threadId }),
    });
    return w.say("sub-test-sent");
  } catch (error) {
    const { type } = classify(error);
    if (type === "topic-gone") return w.say("sub-test-topic-gone");
    if (type === "chat-gone" || type === "no-right" || type === "chat-moved") return w.say("sub-test-refused");
    throw error;
  }
}

/** The first message of the post about the newest thing the filter asks for; undefined when the corpus has none. */
export function samplePost(filter: Filter, context: RenderContext & { place: Place }): Html | undefined {
  const content = newestWanted(filter, context.corpus);
  if (content === undefined) return undefined;
  return renderUpdatePost({ change: "new", content }, context)[0]?.html ?? html``;
}

function newestWanted(filter: Filter, corpus: Corpus): UpdateContent | undefined {
  const wanted: Filter = filter.watch === undefined ? filter : { kinds: ["status", "reports"] };
  return itemsOf(corpus)
    .filter(({ content }) => wants(wanted, { content } satisfies Pick<Update, "content">))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]?.content;
}

function itemsOf(corpus: Corpus): { date: string; content: UpdateContent }[] {
  return [
    ...corpus
      .currentReports()
      .map((item) => ({ date: item.published ?? "", content: { kind: "report" as const, item } })),
    ...corpus.ledger.acts.map((item) => ({ date: item.date, content: { kind: "act" as const, item } })),
    ...corpus.timeline.map((item) => ({ date: item.date, content: { kind: "event" as const, item } })),
    ...corpus.texts.map((text) => ({
      date: "",
      content: { kind: "text" as const, item: { ...text, articles: text.articles.length } },
    })),
  ];
}
