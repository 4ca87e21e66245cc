/** What happened, in order, a few events a page; and one event by itself. */
import type { TimelineEvent } from "../corpus/schema.js";
import { encodeAction } from "./actions.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, type Html } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import { languageNotes } from "./render-citation.js";
import { textIn, type RenderContext } from "./render-context.js";
import { documentButtons, shareButton } from "./render-document-buttons.js";
import { numberRows, pageLine, pageOf, turnButtons } from "./render-pages.js";
import { MOST_PER_STATEMENT, numberSources } from "./render-sources.js";

const EVENTS_PER_PAGE = 8;

/** Oldest first. Without a page it opens at the end, where the news is. */
export function renderTimeline(context: RenderContext, page = Number.MAX_SAFE_INTEGER): OutMessage[] {
  const { w, corpus } = context;
  const sources = numberSources(context);
  const events = corpus.eventsByDate;
  const shown = pageOf(events, page, { most: EVENTS_PER_PAGE, htmlOf: (event) => eventLine(event, 1, "", context) });
  const lines = shown.entries.map((event, at) =>
    eventLine(event, shown.from + at + 1, sources.refs(event.sources, 1), context),
  );
  const titles = shown.entries.map(({ title }) => title);
  const blocks: Block[] = [
    {
      html: joinHtml(
        [bold(w.say("timeline-title", { count: events.length })), ...languageNotes(titles, context)],
        "\n",
      ),
      keepWithNext: true,
    },
    { html: joinHtml(lines, "\n"), keepWithNext: true },
    ...pageLine(shown, context).map((line) => ({ html: html`${line}`, keepWithNext: true })),
    ...sources.blocks(),
  ];
  const numbers = shown.entries.map(({ id }, at): Button => {
    return { label: String(shown.from + at + 1), callback: encodeAction({ type: "show", ref: { kind: "event", id } }) };
  });
  const turn = turnButtons(shown, (to) => ({ type: "timeline", page: to }), context);
  const share = shareButton("timeline", w.say("timeline-title", { count: events.length }), context);
  return outMessages(blocks, keyboardIn(context.place, [...numberRows(numbers), turn, [share]]));
}

function eventLine(event: TimelineEvent, number: number, refs: string, context: RenderContext): Html {
  const { w } = context;
  const mark = event.kind === "look-alike" ? ` (${w.say("event-kind", { kind: event.kind })})` : "";
  return html`${number}. ${bold(w.date(event.date))} — ${textIn(context, event.title)}${mark}${refs}`;
}

export function renderEvent(event: TimelineEvent, context: RenderContext): OutMessage[] {
  const { w } = context;
  const sources = numberSources(context);
  const lines = [
    bold(`${w.date(event.date)} — ${textIn(context, event.title)}`),
    italic(w.say("event-kind", { kind: event.kind })),
    italic(w.say("summary-mark")),
    ...languageNotes([event.title, event.summary], context),
    html`${textIn(context, event.summary)}${sources.refs(event.sources, MOST_PER_STATEMENT)}`,
  ];
  const articles = event.articles.map((number): Button => {
    return { label: w.article(number), callback: encodeAction({ type: "show", ref: { kind: "article", number } }) };
  });
  const blocks = [{ html: joinHtml(lines, "\n"), keepWithNext: true }, ...sources.blocks()];
  const rows = [...numberRows(articles), documentButtons({ kind: "event", id: event.id }, context)];
  return outMessages(blocks, keyboardIn(context.place, rows));
}
