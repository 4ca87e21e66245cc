import { describe, expect, it } from "vitest";
import { parseHeading } from "../../src/curation/import/headings.js";
import { splitTreaty } from "../../src/curation/import/split-treaty.js";
import { linesOf, TREATIES } from "./treaties.js";

/** Articles as "number heading|paragraph|paragraph". */
function told(blocks: readonly string[], options: Parameters<typeof splitTreaty>[1] = {}): string[] {
  return splitTreaty(blocks, options).articles.map(({ number, heading = "", paragraphs }) =>
    [`${number} ${heading}`, ...paragraphs].join("|"),
  );
}
const kinds = (blocks: readonly string[], options: Parameters<typeof splitTreaty>[1] = {}) =>
  splitTreaty(blocks, options).odd.map(({ kind }) => kind);

describe("a heading", () => {
  it.each([
    ["Статья 6", 6, ""],
    ["Статья 6.", 6, ""],
    ["СТАТЬЯ 6", 6, ""],
    ["6-бап", 6, ""],
    ["6-бап.", 6, ""],
    ["6-берене", 6, ""],
    ["6-modda", 6, ""],
    ["6-модда.", 6, ""],
    ["Моддаи 6", 6, ""],
    ["6-njy madda", 6, ""],
    ["2-nji madda.", 2, ""],
    ["Madda 6", 6, ""],
    ["Article 6", 6, ""],
    ["ARTICLE VI", 6, ""],
    ["Article XXXII", 32, ""],
    ["Art. 6", 6, ""],
    ["## Article 6", 6, ""],
    ["Article 6. Non-use of force", 6, "Non-use of force"],
    ["Статья 6 Отказ от силы", 6, "Отказ от силы"],
    ["Article 6: Purpose", 6, "Purpose"],
    ["Статья 6 – Цель", 6, "Цель"],
    ["Article 6. 1. The Parties shall meet.", 6, "1. The Parties shall meet."],
  ])("%s is one", (block, number, rest) => {
    expect(parseHeading(block)).toMatchObject({ number, rest });
  });

  it.each([
    ["Статья 6-1", "1"],
    ["Статья 6.1. Цель", "1"],
    ["Статья 6¹", "1"],
    ["6-1-бап", "1"],
  ])("%s was put in later", (block, inserted) => {
    expect(parseHeading(block)).toMatchObject({ number: 6, inserted });
  });

  it.each([
    "Article 5 of this Treaty shall apply.",
    "Article 5, paragraph 2, applies.",
    "Article 5 (2) applies.",
    "Articles 5 and 6 apply.",
    "статьи 5 настоящего Договора",
    "Статья 5 настоящего Договора применяется.",
    "5-баптың ережелері",
    "5-бап бойынша",
    "5-modda boʻyicha",
    "in accordance with Article 5",
    "Article IIX",
    "Article",
    "2019 жыл",
  ])("%s is none", (block) => {
    expect(parseHeading(block)).toBeUndefined();
  });
});

it("takes the articles with text where a table of contents comes first, and the preamble after it", () => {
  const blocks = [
    "Treaty of the Orchards",
    "Contents",
    ...["Article 1. Purpose", "Article 2. Gardens", "Article 3. Ending"],
    "Preamble",
    "The Parties, fond of apples,",
    ...[
      "Article 1. Purpose",
      "To keep apples.",
      "Article 2. Gardens",
      "Gardens are open.",
      "Article 3. Ending",
      "It ends.",
    ],
  ];
  const split = splitTreaty(blocks, { articles: 3 });
  expect(told(blocks)).toEqual(["1 Purpose|To keep apples.", "2 Gardens|Gardens are open.", "3 Ending|It ends."]);
  expect(split.preamble).toEqual(["The Parties, fond of apples,"]);
  expect(split.odd.filter(({ grave }) => grave)).toEqual([]);
});

it("takes them as well where the contents have page numbers, or come last", () => {
  const text = ["Article 1", "To keep apples.", "Article 2", "Gardens are open."];
  const expected = ["1 |To keep apples.", "2 |Gardens are open."];
  expect(told(["Article 1. Purpose ...... 3", "Article 2. Gardens ...... 4", ...text])).toEqual(expected);
  expect(told([...text, "Contents", "Article 1. Purpose", "Article 2. Gardens"])).toEqual(expected);
});

it("keeps a line that only begins like a heading as text, and says so", () => {
  const blocks = [
    ...["Моддаи 1", "Якум.", "Моддаи 2", "Дуюм.", "Моддаи 1 Шартномаи мазкур татбиқ мешавад.", "Моддаи 3", "Сеюм."],
  ];
  expect(told(blocks)).toEqual(["1 |Якум.", "2 |Дуюм.|Моддаи 1 Шартномаи мазкур татбиқ мешавад.", "3 |Сеюм."]);
  expect(kinds(blocks)).toContain("reference");
});

it("does not break a sentence that runs through a line with nothing but a reference", () => {
  const blocks = [
    "Article 1",
    "The Parties shall act in accordance with",
    "Article 2",
    "of this Treaty.",
    "Article 2",
    "They meet.",
  ];
  expect(told(blocks)).toEqual([
    "1 |The Parties shall act in accordance with|Article 2|of this Treaty.",
    "2 |They meet.",
  ]);
});

it("keeps numbered paragraphs apart and their lettered items within them", () => {
  expect(
    told([
      "Article 1",
      "1. First:",
      "a) one;",
      "b) two.",
      "And more of the first.",
      "2. Second.",
      "Article 2",
      "Meet:",
      "1) often;",
      "2) long.",
      "Part.",
    ]),
  ).toEqual([
    "1 |1. First:\na) one;\nb) two.\nAnd more of the first.|2. Second.",
    "2 |Meet:\n1) often;\n2) long.|Part.",
  ]);
  expect(told(["Article 1", "(1) First.", "(2) Second.", "Article 2. 1. One.", "2. Two."])).toEqual([
    "1 |(1) First.|(2) Second.",
    "2 |1. One.|2. Two.",
  ]);
});

it("cuts signatures, annexes and the foot of a page off the last article", () => {
  const start = ["Article 1", "Apples.", "Article 2", "This Treaty is open."];
  for (const end of [
    ["Done at Old Harbour on 3 May 2019.", "For Selmaria"],
    ["IN WITNESS WHEREOF the undersigned have signed."],
    ["Совершено в городе Старая Гавань 3 мая 2019 года."],
    ["За Республику Селмария", "За Товию"],
    ["Annex 1", "A list of trees."],
    ["Print", "Contacts"],
  ]) {
    expect(told([...start, ...end])).toEqual(["1 |Apples.", "2 |This Treaty is open."]);
  }
});

it("leaves chapter headings and editors' notes out, and names them", () => {
  const blocks = [
    "Chapter I",
    "General",
    "Article 1",
    "Apples.",
    "Сноска. Статья 1 в редакции 2020 года.",
    "CHAPTER II. TREES",
    "Article 2",
    "Trees.",
  ];
  expect(told(blocks)).toEqual(["1 |Apples.", "2 |Trees."]);
  expect(splitTreaty(blocks).odd.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "left out: headings of chapters: “CHAPTER II. TREES”",
      "left out: 1 notes of the publisher's editors",
    ]),
  );
});

it("tells a title of two lines, and a title with a full stop where all have one, from a paragraph", () => {
  expect(
    told([
      "Article 1",
      "Keeping of apples",
      "and of pears",
      "They are kept.",
      "More.",
      "Article 2",
      "Ending",
      "It ends.",
    ]),
  ).toEqual(["1 Keeping of apples and of pears|They are kept.|More.", "2 Ending|It ends."]);
  const dotted = ["Article 1. Apples.", "Kept.", "Article 2. Pears.", "Kept too.", "Article 3. End.", "Ends."];
  expect(told(dotted)).toEqual(["1 Apples.|Kept.", "2 Pears.|Kept too.", "3 End.|Ends."]);
  expect(told(["Article 1. The Parties shall keep apples.", "Article 2. They end."])).toEqual([
    "1 |The Parties shall keep apples.",
    "2 |They end.",
  ]);
});

it.each([
  ["a gap", [1, 3], "gap"],
  ["a repetition", [1, 2, 2, 3], "repeated"],
  ["a wrong order", [1, 3, 2], "repeated"],
  ["another start", [2, 3], "does-not-start-at-1"],
  ["more articles than the treaty has", [1, 2, 3, 4], "too-many"],
  ["fewer", [1, 2], "too-few"],
])("says gravely that there is %s", (_, numbers, kind) => {
  const blocks = numbers.flatMap((number) => [`Article ${number}`, `The text of number ${number}.`]);
  expect(splitTreaty(blocks, { articles: 3 }).odd).toContainEqual(expect.objectContaining({ kind, grave: true }));
});

it("says gravely that there are articles twice, an inserted one, an empty one, another language, two languages, none", () => {
  const grave = (blocks: readonly string[], options = {}) =>
    splitTreaty(blocks, options)
      .odd.filter((one) => one.grave)
      .map(({ kind }) => kind);
  expect(grave(["Article 1", "Long text of one.", "Article 1", "Another text.", "Article 2", "The end."])).toContain(
    "other-articles",
  );
  expect(grave(["Article 1", "Text.", "Article 1-1", "Put in.", "Article 2", "End."])).toEqual(["inserted"]);
  expect(grave(["Article 1", "Article 2", "The end."])).toEqual(["empty"]);
  expect(grave(linesOf(TREATIES.ru), { language: "kk" })).toEqual(["other-language"]);
  const both = linesOf(TREATIES.ru).flatMap((line, at) => [line, linesOf(TREATIES.kk)[at] ?? ""]);
  expect(grave(both, { language: "kk" })).toContain("two-languages");
  expect(grave(["Nothing here."])).toEqual(["no-articles"]);
});

it("finds the treaty in the law that ratifies it", () => {
  const blocks = [
    "Law on the ratification",
    "Article 1",
    "The Treaty is ratified as attached hereto.",
    ...linesOf(TREATIES.en),
  ];
  const split = splitTreaty(blocks, { articles: 5, titles: [TREATIES.en.title], language: "en" });
  expect(split.articles).toHaveLength(5);
  expect(split.preamble).toEqual(TREATIES.en.preamble);
  expect(split.odd.filter(({ grave }) => grave)).toEqual([]);
});
