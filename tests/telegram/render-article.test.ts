import { beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../src/corpus/corpus.js";
import type { Article } from "../../src/corpus/schema.js";
import { renderArticle } from "../../src/telegram/render-article.js";
import { renderArticles } from "../../src/telegram/render-articles.js";
import { renderStatusTable } from "../../src/telegram/render-status-table.js";
import { loadFixture } from "../support/corpus.js";
import { contextOf, labelsOf, textOf } from "./render-contexts.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadFixture();
});

const UNKNOWN: Article = {
  number: 7,
  obligations: [],
  quotes: [],
  topics: [],
  asked_as: {},
  coverage: "none",
  confidence: "unknown",
  sources: [],
};

describe("an article", () => {
  it("shows the official wording first, paragraph by paragraph, then our summary with its mark", () => {
    const text = textOf(renderArticle(corpus.article(6)!, { officialTexts: corpus.texts }, contextOf(corpus)));
    expect(text.split("\n")[0]).toBe("Article 6 — Fishing");
    const order = [
      "Official text, language: English",
      "Article 6(2)\n“From the first of April",
      "Summary, not the official wording",
      "Sources",
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("shows one paragraph when one is asked for, and says when it is not held", () => {
    const view = { officialTexts: corpus.texts, paragraph: 2 };
    const text = textOf(renderArticle(corpus.article(6)!, view, contextOf(corpus)));
    expect(text).toContain("Article 6(2)");
    expect(text).not.toContain("Article 6(1)");
    const missing = textOf(renderArticle(corpus.article(6)!, { ...view, paragraph: 9 }, contextOf(corpus)));
    expect(missing).toContain("Paragraph 9 is not held");
    expect(missing).toContain("Article 6(1)");
  });

  it("without its official wording says that the paragraph asked for is not held", () => {
    const view = { officialTexts: [], paragraph: 2 };
    const text = textOf(renderArticle(corpus.article(6)!, view, contextOf(corpus)));
    expect(text).toContain("Paragraph 2 is not held");
    expect(textOf(renderArticle(UNKNOWN, view, contextOf(corpus)))).not.toContain("Paragraph 2");
  });

  it("of which nothing is known says so, and where the official text was published", () => {
    const text = textOf(renderArticle(UNKNOWN, { officialTexts: [] }, contextOf(corpus)));
    expect(text).toBe(
      [
        "Article 7 — The Commission",
        "No source found says what this article provides.",
        "",
        "The official wording is not held here. Where it was published: The official text stands in the Arvenian Treaty Gazette, 2019, No. 6. [1]",
        "",
        "Sources",
        "[1] Foreign Ministry of Arvenia, Arvenian Treaty Gazette, 2019, No. 6, 3 June 2019",
      ].join("\n"),
    );
  });

  it("has neighbours to turn to, and none beyond the ends", () => {
    const labels = (number: number): string[] =>
      labelsOf(renderArticle(corpus.article(number)!, { officialTexts: [] }, contextOf(corpus)));
    expect(labels(6)).toEqual(["‹ Previous", "Next ›", "Русский", "Cite", "Share"]);
    expect(labels(9)).toEqual(["‹ Previous", "Русский", "Cite", "Share"]);
  });

  it("is shared by a link that opens it", () => {
    const [message] = renderArticle(corpus.article(6)!, { officialTexts: [] }, contextOf(corpus));
    const share = message!.keyboard!.flat().find((button) => "url" in button);
    expect(share && "url" in share && new URL(share.url).searchParams.get("url")).toBe(
      "https://t.me/veldra_bot?start=a6",
    );
  });

  it("longer than a message is paged, and every page stays one message", () => {
    const long = { ...corpus.article(6)!, summary: { en: "A sentence of the summary. ".repeat(300) } };
    const pages = [0, 1, 7].map((page) => renderArticle(long, { officialTexts: [], page }, contextOf(corpus)));
    expect(pages.map((messages) => messages.length)).toEqual([1, 1, 1]);
    expect(labelsOf(pages[0]!)[0]).toMatch(/^Page 2 of \d$/);
    expect(textOf(pages[0]!)).not.toBe(textOf(pages[1]!));
  });
});

describe("the lists", () => {
  it("name every article with what is held of it, in words, then the provisions without a number", () => {
    const lines = textOf(renderArticles(contextOf(corpus))).split("\n");
    expect(lines[0]).toBe("The treaty's articles: 9");
    expect(lines).toContain("6. Fishing — official text");
    for (let number = 1; number <= 9; number += 1) {
      expect(lines.filter((line) => line.startsWith(`${number}. `))).toHaveLength(1);
    }
    expect(lines.indexOf("• Rescue services")).toBeGreaterThan(
      lines.indexOf("Reported to be in the treaty; article number not established"),
    );
  });

  it("state signature, ratification and force for each state on their own", () => {
    const text = textOf(renderStatusTable(contextOf(corpus)));
    expect(text).toContain(
      "Arvenia\nsigned: 14 May 2019 [2]\nratified: 20 February 2020 [1]\nin force: 9 August 2020 [1]",
    );
    expect(text).toContain(
      "Corrith\nsigned: 3 November 2019 [3]\nratified: no, as of 1 October 2022 [4]\nin force: not established",
    );
    expect(text).toContain("As of 1 October 2022");
  });
});
