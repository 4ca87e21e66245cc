/** [T9] The rich message and its HTML twin say the same: the same words in the same order, and the same links. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../src/corpus/corpus.js";
import { LANGUAGES, type Language } from "../../src/corpus/language.js";
import { html, joinHtml } from "../../src/telegram/html.js";
import { renderArticle } from "../../src/telegram/render-article.js";
import type { RenderContext } from "../../src/telegram/render-context.js";
import { renderStatusTable } from "../../src/telegram/render-status-table.js";
import { richMarkup } from "../../src/telegram/rich.js";
import { createWording } from "../../src/wording/wording.js";
import { loadFixture } from "../support/corpus.js";

const wording = createWording();
let corpus: Corpus;

beforeAll(async () => {
  corpus = await loadFixture();
});

const contextIn = (language: Language): RenderContext => ({
  w: wording(language),
  language,
  corpus,
  botUsername: "desk_bot",
  place: "private",
});

/** Words without markup and without the spaces that layout adds. */
function words(markup: string): string {
  return markup.replace(/<[^>]*>/g, "").replace(/\s+/g, "");
}

/** Where links lead, but for those inside the message. */
function links(markup: string): string[] {
  return [...markup.matchAll(/href="([^"]*)"/g)].map(([, url]) => url!).filter((url) => !url.startsWith("#"));
}

describe.each(LANGUAGES)("in %s", (language) => {
  it("every article has a rich twin of equal content", () => {
    const context = contextIn(language);
    for (const article of corpus.articles) {
      const [first] = renderArticle(article, { officialTexts: corpus.texts }, context);
      const pages = first!.rich!.isWhole
        ? [0, 1, 2, 3].flatMap((page) => renderArticle(article, { officialTexts: corpus.texts, page }, context))
        : [first!];
      const htmls = [...new Set(pages.map((page) => page.html.toString()))].join("");
      const markup = first!.rich!.markup()!;
      expect(words(markup)).toBe(words(htmls));
      expect(links(markup)).toEqual(links(htmls));
    }
  });

  it("so has the status", () => {
    const [only] = renderStatusTable(contextIn(language));
    const markup = only!.rich!.markup()!;
    expect(words(markup)).toBe(words(only!.html.toString()));
    expect(links(markup)).toEqual(links(only!.html.toString()));
  });
});

it("keeps a quotation a quotation, and leaves numbers in brackets that are no source alone", () => {
  const parts = [
    html`<b>Head</b>\nSaid [1] and [7]:`,
    html`<blockquote expandable>“One\ntwo” [1]</blockquote>`,
    html`[1] A`,
  ];
  const markup = richMarkup(parts.map((part) => ({ type: "text", html: part })));
  expect(markup).toBe(
    '<h3>Head</h3><p>Said <a href="#s1">[1]</a> and [7]:</p>' +
      '<blockquote expandable>“One<br>two” <a href="#s1">[1]</a></blockquote><p><a name="s1"></a>[1] A</p>',
  );
});

it("gives up what is longer than a rich message may be", () => {
  const long = joinHtml(
    Array.from({ length: 400 }, () => html`${"x".repeat(99)}`),
    "\n",
  );
  expect(richMarkup([{ type: "text", html: long }])).toBeUndefined();
});
