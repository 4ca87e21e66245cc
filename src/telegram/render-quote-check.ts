/** Whether words that somebody presents as the treaty's are: the words held, the difference, and where they stand. */
import type { QuoteCheck } from "../curation/quote-check.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, quote, type Html } from "./html.js";
import { outMessages, type OutMessage } from "./message.js";
import type { RenderContext } from "./render-context.js";
import { numberSources } from "./render-sources.js";

export function renderQuoteCheck(check: QuoteCheck, context: RenderContext): OutMessage[] {
  const { w, corpus } = context;
  if (check.type === "not-held") {
    const languages = w.list(check.languages.map((language) => w.languageNameOf(language)));
    return outMessages([{ html: html`${w.say("quote-not-held", { languages })}` }]);
  }
  const sources = numberSources(context);
  const source = corpus.texts.find(({ language }) => language === check.language)?.source;
  const place = {
    article: w.article(check.article, check.article === "preamble" ? undefined : check.paragraph),
    language: w.languageNameOf(check.language),
  };
  const refs = source === undefined ? "" : sources.refs([source]);
  const held = html`${quote(w.quoted(check.held), { collapsed: check.held.length > 300 })}`;
  const blocks: Block[] =
    check.type === "exact"
      ? [{ html: html`${bold(w.say("quote-exact", place))}${refs}\n${held}`, keepWithNext: true }]
      : [
          { html: html`${bold(w.say("quote-altered", place))}${refs}\n${held}`, keepWithNext: true },
          { html: html`${italic(w.say("quote-difference"))}\n${differenceOf(check.diff)}`, keepWithNext: true },
        ];
  return outMessages([...blocks, ...sources.blocks()]);
}

/** Marked with signs as well: lines through and under words are lost where a message is copied or read aloud. */
function differenceOf(diff: Extract<QuoteCheck, { type: "altered" }>["diff"]): Html {
  const parts = diff.map(({ type, text }) => {
    if (type === "removed") return html`<s>[−${text}−]</s>`;
    return type === "added" ? html`<u>[+${text}+]</u>` : html`${text}`;
  });
  return joinHtml(parts, " ");
}
