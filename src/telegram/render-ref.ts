/** Whatever a button or a link can point at, as messages. */
import type { DocRef } from "../answers/types.js";
import type { Localized } from "../corpus/language.js";
import type { Source } from "../corpus/schema.js";
import { encodeAction } from "./actions.js";
import { bold, html, italic, joinHtml } from "./html.js";
import { keyboardIn, outMessages, type OutMessage } from "./message.js";
import { renderArticle } from "./render-article.js";
import { renderProvision } from "./render-articles.js";
import { languageNotes } from "./render-citation.js";
import { textIn, type RenderContext } from "./render-context.js";
import { documentButtons } from "./render-document-buttons.js";
import { choiceButtons, labelOf } from "./render-labels.js";
import { renderReport } from "./render-report.js";
import { MOST_PER_STATEMENT, numberSources } from "./render-sources.js";
import { disagreementBlock } from "./render-status.js";
import { renderEvent } from "./render-timeline.js";

/** Articles and provisions offered under a topic; its reports have a list of their own. */
const MAX_TOPIC_CHOICES = 8;

/** Undefined when the corpus no longer holds it. */
export function renderRef(ref: DocRef, context: RenderContext): OutMessage[] | undefined {
  const { corpus } = context;
  switch (ref.kind) {
    case "article": {
      const article = corpus.article(ref.number);
      return article && renderArticle(article, { officialTexts: corpus.texts }, context);
    }
    case "provision": {
      const provision = corpus.provisions.find(({ id }) => id === ref.id);
      return provision && renderProvision(provision, context);
    }
    case "report": {
      const report = corpus.report(ref.id);
      return report && renderReport(report, context);
    }
    case "event": {
      const event = corpus.timeline.find(({ id }) => id === ref.id);
      return event && renderEvent(event, context);
    }
    case "look-alike": {
      const other = corpus.lookAlikes.find(({ id }) => id === ref.id);
      return other && renderText(ref, other.difference, other.sources, context);
    }
    case "glossary": {
      const entry = corpus.glossary.find(({ id }) => id === ref.id);
      return entry && renderText(ref, entry.meaning, entry.sources, context);
    }
    case "disagreement": {
      const disagreement = corpus.ledger.disagreements.find(({ id }) => id === ref.id);
      if (disagreement === undefined) return undefined;
      const sources = numberSources(context);
      return outMessages([disagreementBlock(disagreement, context, sources), ...sources.blocks()]);
    }
    case "topic":
      return corpus.topic(ref.id) && renderTopic(ref.id, context);
  }
}

/** A name and what is said of it in our words. */
function renderText(ref: DocRef, texts: Localized, from: readonly Source[], context: RenderContext): OutMessage[] {
  const sources = numberSources(context);
  const lines = [
    bold(labelOf(ref, context)),
    italic(context.w.say("summary-mark")),
    ...languageNotes([texts], context),
    html`${textIn(context, texts)}${sources.refs(from, MOST_PER_STATEMENT)}`,
  ];
  const rows = [documentButtons(ref, context)];
  return outMessages(
    [{ html: joinHtml(lines, "\n"), keepWithNext: true }, ...sources.blocks()],
    keyboardIn(context.place, rows),
  );
}

function renderTopic(id: string, context: RenderContext): OutMessage[] {
  const { corpus, w } = context;
  const articles = corpus.articles.filter(({ topics }) => topics.includes(id));
  const provisions = corpus.provisions.filter(({ topics }) => topics.includes(id));
  const refs: DocRef[] = [
    ...articles.map(({ number }): DocRef => ({ kind: "article", number })),
    ...provisions.map((provision): DocRef => ({ kind: "provision", id: provision.id })),
  ];
  const choices = refs.slice(0, MAX_TOPIC_CHOICES).map((ref) => {
    return { ref, label: { [context.language]: labelOf(ref, context) } };
  });
  const filter = { by: "topic", topic: id } as const;
  const count = corpus.reports.filter((report) => report.withdrawn === undefined && report.topics.includes(id)).length;
  const reports =
    count === 0
      ? []
      : [{ label: w.say("reports-title", { count }), callback: encodeAction({ type: "reports", page: 0, filter }) }];
  const title = w.say("topic-title", { label: labelOf({ kind: "topic", id }, context) });
  return outMessages([{ html: bold(title) }], keyboardIn(context.place, [...choiceButtons(choices, context), reports]));
}
