import { expect, it } from "vitest";
import { findLookAlike, findTitle } from "../../src/curation/import/find-title.js";
import { loadFixture } from "../support/corpus.js";

const TITLE = "Treaty of Friendship, Good Neighbourliness and Cooperation for the Growth of the Orchards";

it("finds a title over several lines, in other forms and capitals, nearest to the text", () => {
  const blocks = [
    `Documents: ${TITLE}`,
    "Print",
    "TREATY",
    "of Friendship, Good Neighbourliness and Cooperation",
    "for the growth of orchards",
    "The Parties,",
  ];
  expect(findTitle(blocks, [TITLE])).toMatchObject({ start: 2, end: 5, share: 1 });
});

it("does not take a sister treaty for it, nor words scattered through prose", () => {
  expect(
    findTitle(["Treaty of Friendship, Good Neighbourliness and Cooperation of the Two Rivers"], [TITLE]),
  ).toBeUndefined();
  const prose = `Recalling the growth that ${"many other words about the parties and their ".repeat(6)} friendship, good neighbourliness, cooperation, orchards and every treaty bring`;
  expect(findTitle([prose], [TITLE])).toBeUndefined();
});

it("names the look-alike whose title fits better", async () => {
  const corpus = await loadFixture();
  const other = Object.values(corpus.lookAlikes[0]!.name)[0]!;
  expect(findLookAlike([other], corpus)).toBe(other);
  expect(findLookAlike([corpus.treaty.title.en!], corpus)).toBeUndefined();
});
