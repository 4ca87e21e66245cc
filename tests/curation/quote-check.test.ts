import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteCheck } from "../../src/curation/quote-check.js";
import { changedWords, wordDiff } from "../../src/curation/word-diff.js";
import { loadFixture } from "../support/corpus.js";

const { texts } = await loadFixture();

describe("a sentence said to be the treaty's", () => {
  it("is exact when its words stand there in a row, whatever signs it was typed with", () => {
    expect(quoteCheck('"Each Party is entitled to a fair share of the water of the Lake"', texts)).toEqual({
      type: "exact",
      language: "en",
      article: 2,
      paragraph: 1,
      held: "Each Party is entitled to a fair share of the water of the Lake.",
    });
    expect(quoteCheck('"Lake" means Lake Veldra up to its highest', texts)).toMatchObject({
      type: "exact",
      article: 1,
      paragraph: 2,
    });
  });

  it("is altered when a word was changed, left out or put in, and the difference is shown", () => {
    expect(quoteCheck("Each Party is always entitled to a share of the water of the Lake.", texts)).toMatchObject({
      type: "altered",
      article: 2,
      held: "Each Party is entitled to a fair share of the water of the Lake.",
      diff: [
        { type: "same", text: "Each Party is" },
        { type: "added", text: "always" },
        { type: "same", text: "entitled to a" },
        { type: "removed", text: "fair" },
        { type: "same", text: "share of the water of the Lake." },
      ],
    });
  });

  it("is not held when it is another sentence, too short to tell, or empty", () => {
    const notHeld = { type: "not-held", languages: ["en"] };
    expect(quoteCheck("The Parties shall build a common railway along the northern shore.", texts)).toEqual(notHeld);
    expect(quoteCheck("Parties build", texts)).toEqual(notHeld);
    expect(quoteCheck(" “” ", texts)).toEqual(notHeld);
    expect(quoteCheck("The Lake.", [])).toEqual({ type: "not-held", languages: [] });
  });
});

describe("wordDiff", () => {
  it("leads from the first wording to the second and back", () => {
    const wording = fc
      .array(fc.constantFrom("the", "Party", "shall", "not", "may"), { maxLength: 25 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const parts = wordDiff(before, after);
        const side = (other: string) =>
          parts
            .filter(({ type }) => type !== other)
            .map(({ text }) => text)
            .join(" ");
        expect([side("added"), side("removed")]).toEqual([before, after]);
      }),
    );
  });

  it("counts the words changed, and gives up finding common words in two very long and different wordings", () => {
    expect(changedWords(wordDiff("a b c", "a x y c"))).toEqual({ added: 2, removed: 1 });
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(" ");
    expect(wordDiff(`start ${long("a")} end`, `start ${long("b")} end`).map(({ type }) => type)).toEqual([
      "same",
      "removed",
      "added",
      "same",
    ]);
  });
});
