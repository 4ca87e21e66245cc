/**
 * Posts to subscribers. The first line says what changed, with its date; the source follows. Only what `contentHash` covers
 * is shown, so that a post never changes without counting as corrected.
 */
import type { Localized } from "../corpus/language.js";
import type { Source } from "../corpus/schema.js";
import type { Update, UpdateContent } from "../subscriptions/updates.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, type Html } from "./html.js";
import { outMessages, type OutMessage } from "./message.js";
import { languageNotes } from "./render-citation.js";
import { textIn, type RenderContext } from "./render-context.js";
import { numberSources, type NumberedSources } from "./render-sources.js";
import { doneSentence } from "./render-status.js";

type UpdatePost = Pick<Update, "change" | "content">;

/** One update. In a channel it carries no command; elsewhere its last line says how to change or stop. */
export function renderUpdatePost(update: UpdatePost, context: RenderContext): OutMessage[] {
  const sources = numberSources(context);
  const blocks: Block[] = [
    { html: bold(firstLine(update, context, sources)), keepWithNext: true },
    ...bodyBlocks(update.content, context, sources),
    ...sources.blocks(),
  ];
  return outMessages([...blocks, ...quietBlocks(context)]);
}

/** Several updates in one post: what changed, each with the number of its source. */
export function renderDigest(updates: readonly UpdatePost[], context: RenderContext): OutMessage[] {
  const sources = numberSources(context);
  const lines = updates.map((update) => ({
    html: html`• ${firstLine(update, context, sources)}${titleOf(update.content)}`,
    keepWithNext: true,
  }));
  const title = { html: bold(context.w.say("digest-title", { count: updates.length })), keepWithNext: true };
  return outMessages([title, ...lines, ...sources.blocks(), ...quietBlocks(context)]);
}

function quietBlocks({ place, w }: RenderContext): Block[] {
  return place === "channel" ? [] : [{ html: italic(w.say("update-quiet")) }];
}

// --- what changed ----------------------------------------------------------------------------------------------------

function firstLine({ change, content }: UpdatePost, context: RenderContext, sources: NumberedSources): string {
  const { w } = context;
  const what = whatChanged(content, context, sources);
  switch (change) {
    case "new":
      return what;
    case "corrected":
      return w.say("update-correction", { what });
    case "withdrawn": {
      const withdrawn = content.kind === "report" ? content.item.withdrawn : undefined;
      const reason = withdrawn === undefined ? "" : textIn(context, withdrawn.reason);
      return w.say("update-withdrawn", { what, reason }).trim();
    }
  }
}

function whatChanged(content: UpdateContent, context: RenderContext, sources: NumberedSources): string {
  const { w } = context;
  switch (content.kind) {
    case "act":
      return w.say("update-act", { fact: doneSentence(content.item, context, sources) });
    case "report": {
      const { publisher, published } = content.item;
      const refs = sources.refs([context.corpus.sourceOf(content.item)]);
      const line =
        published === undefined
          ? w.say("update-report-undated", { publisher })
          : w.say("update-report", { publisher, date: published });
      return `${line}${refs}`;
    }
    case "event": {
      const { date, title, sources: from } = content.item;
      return `${w.say("update-event", { date, title: textIn(context, title) })}${sources.refs(from, 2)}`;
    }
    case "text": {
      const { language, source } = content.item;
      return `${w.say("update-text", { language: w.languageNameOf(language) })}${sources.refs([source])}`;
    }
  }
}

/** A report's first line names its publisher; a digest adds what it is called. */
function titleOf(content: UpdateContent): string {
  return content.kind === "report" ? `\n${content.item.title}` : "";
}

function bodyBlocks(content: UpdateContent, context: RenderContext, sources: NumberedSources): Block[] {
  const { w } = context;
  switch (content.kind) {
    case "act": {
      const { by, note } = content.item;
      const lines: Html[] = [];
      if (by !== undefined) lines.push(html`${w.say("act-by", { who: textIn(context, by) })}`);
      if (note !== undefined) lines.push(html`${w.say("caution", { text: textIn(context, note) })}`);
      return lines.length === 0 ? [] : [{ html: joinHtml(lines, "\n"), keepWithNext: true }];
    }
    case "report": {
      const { title, title_as_printed: printed, title_translated: translations, digest, language } = content.item;
      const translated = language === context.language ? undefined : translations?.[context.language];
      const head = [
        html`${printed ? w.quoted(title) : title}`,
        ...(translated === undefined ? [] : [html`${translated}`]),
      ];
      return [{ html: joinHtml([...head, ...summaryLines(digest, [], context, sources)], "\n"), keepWithNext: true }];
    }
    case "event": {
      const lines = summaryLines(content.item.summary, content.item.sources, context, sources);
      return [{ html: joinHtml(lines, "\n"), keepWithNext: true }];
    }
    case "text":
      return [{ html: html`${content.item.title}`, keepWithNext: true }];
  }
}

function summaryLines(
  texts: Localized,
  from: readonly Source[],
  context: RenderContext,
  sources: NumberedSources,
): Html[] {
  return [
    italic(context.w.say("summary-mark")),
    ...languageNotes([texts], context),
    html`${textIn(context, texts)}${sources.refs(from, 2)}`,
  ];
}
