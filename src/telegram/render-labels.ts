/** The name of each thing a button or a first line can point at, in the reply's language. */
import type { Choice, DocRef } from "../answers/types.js";
import { encodeAction } from "./actions.js";
import { shorten } from "./fit.js";
import type { Button } from "./message.js";
import { textIn, type RenderContext } from "./render-context.js";

/** Longer labels are cut by phones at a place of their choosing. */
const MAX_LABEL_UNITS = 48;

/** "Article 6 — heading", a provision's label, a report's publisher and date, an event's date and title, a name. */
export function labelOf(ref: DocRef, context: RenderContext): string {
  const { corpus, w } = context;
  switch (ref.kind) {
    case "article": {
      const heading = corpus.article(ref.number)?.heading;
      const [name, words] = [w.article(ref.number), heading === undefined ? "" : textIn(context, heading)];
      // A preamble is mostly headed "Preamble".
      return words === "" || words === name ? name : `${name} — ${words}`;
    }
    case "provision": {
      const provision = corpus.provisions.find(({ id }) => id === ref.id);
      return provision === undefined ? ref.id : textIn(context, provision.label);
    }
    case "report": {
      const report = corpus.report(ref.id);
      if (report === undefined) return ref.id;
      const date = report.published === undefined ? w.say("date-not-shown") : w.date(report.published);
      return `${report.publisher}, ${date}`;
    }
    case "event": {
      const event = corpus.timeline.find(({ id }) => id === ref.id);
      return event === undefined ? ref.id : `${w.date(event.date)} — ${textIn(context, event.title)}`;
    }
    case "look-alike": {
      const other = corpus.lookAlikes.find(({ id }) => id === ref.id);
      return other === undefined ? ref.id : `${textIn(context, other.name)} (${w.date(other.date)})`;
    }
    case "glossary": {
      const entry = corpus.glossary.find(({ id }) => id === ref.id);
      return entry === undefined ? ref.id : textIn(context, entry.term);
    }
    case "disagreement": {
      const disagreement = corpus.ledger.disagreements.find(({ id }) => id === ref.id);
      return disagreement === undefined
        ? ref.id
        : w.say("disagreement", { about: textIn(context, disagreement.about) });
    }
    case "topic": {
      const topic = corpus.topic(ref.id);
      return topic === undefined ? ref.id : textIn(context, topic.label);
    }
  }
}

/** A choice in words; an article's begins with its number, for those who know it. */
export function choiceLabel(choice: Choice, context: RenderContext): string {
  const label = textIn(context, choice.label);
  if (choice.ref.kind !== "article") return label;
  const article = context.w.article(choice.ref.number);
  return label.startsWith(article) ? label : `${article} — ${label}`;
}

/** One button a row: phones cut labels that share a row. */
export function choiceButtons(choices: readonly Choice[], context: RenderContext): Button[][] {
  return choices.map((choice) => [
    {
      label: shorten(choiceLabel(choice, context), MAX_LABEL_UNITS),
      callback: encodeAction({ type: "show", ref: choice.ref }),
    },
  ]);
}
