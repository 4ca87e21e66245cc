/** Numbers the sources a reply rests on, so that each [n] has its line below and each line is referred to. */
import type { Source } from "../corpus/schema.js";
import type { Block } from "./fit.js";
import { bold, html, joinHtml, link } from "./html.js";
import type { RenderContext } from "./render-context.js";

export interface NumberedSources {
  /** " [1][2]" for these sources, with its leading space; empty for none. `most` keeps the best attested ones. */
  refs(sources: readonly Source[], most?: number): string;
  /** The numbered list of all that were referred to; none when nothing was. */
  blocks(): Block[];
}

/** How many sources one statement names in a reply; the rest stand with the document itself. */
export const MOST_PER_STATEMENT = 2;

export function numberSources({ w }: RenderContext): NumberedSources {
  const numbered = new Map<string, Source>();
  const numberOf = (source: Source): number => {
    if (!numbered.has(source.url)) numbered.set(source.url, source);
    return [...numbered.keys()].indexOf(source.url) + 1;
  };
  return {
    refs: (sources, most) => {
      const numbers = bestAttested(sources, most ?? sources.length).map(numberOf);
      const distinct = [...new Set(numbers)].sort((a, b) => a - b);
      return distinct.length === 0 ? "" : ` ${distinct.map((number) => `[${number}]`).join("")}`;
    },
    blocks: () => {
      if (numbered.size === 0) return [];
      const lines = [...numbered.values()].map((source, at) => {
        const date = source.date === undefined ? w.say("date-not-shown") : w.date(source.date);
        return html`[${at + 1}] ${source.publisher}, ${link(source.url, source.title)}, ${date}`;
      });
      return [{ html: joinHtml([bold(w.say("sources")), ...lines], "\n") }];
    },
  };
}

/** One source per address, official ones first, else in the order given. */
function bestAttested(sources: readonly Source[], most: number): Source[] {
  const distinct = [...new Map(sources.map((source) => [source.url, source] as const)).values()];
  const rank = (source: Source): number =>
    source.confidence === "official" ? 0 : source.confidence === "multiple-media" ? 1 : 2;
  return distinct.length <= most ? distinct : distinct.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}
