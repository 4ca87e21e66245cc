import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findReferences } from "../../src/answers/article-references.js";

const numbers = (text: string): string =>
  findReferences(text)
    .found.map(({ number, paragraph }) => (paragraph === undefined ? String(number) : `${number}(${paragraph})`))
    .join(" ");

describe("references to articles", () => {
  it.each([
    ["6", "6"],
    ["6?", "6"],
    ["№4", "4"],
    ["VI", "6"],
    ["6th", "6"],
    ["5-7, 10", "5 6 7 10"],
    ["1, 2 and 5", "1 2 5"],
    ["art. 6", "6"],
    ["art.6,7", "6 7"],
    ["Article 6(2)", "6(2)"],
    ["Article 6.2", "6(2)"],
    ["article XXXII", "32"],
    ["articles 1 to 3", "1 2 3"],
    ["show me the sixth article", "6"],
    ["what does article five say", "5"],
    ["twenty first article", "21"],
    ["give me the text of art. 3 para 2", "3(2)"],
    ["ст. 6", "6"],
    ["ст 6 п 2", "6(2)"],
    ["покажи ст3", "3"],
    ["стаья 4", "4"],
    ["статья шестая", "6"],
    ["что в пятой статье", "5"],
    ["статьи 5 и 6", "5 6"],
    ["статья двадцать первая", "21"],
    ["statya 6", "6"],
    ["6-бап", "6"],
    ["5-7 баптар", "5 6 7"],
    ["он сегізінші бапта не жазылған", "18"],
    ["bap 7", "7"],
    ["6-берене", "6"],
    ["жыйырманчы беренени окуп берчи", "20"],
    ["6-modda", "6"],
    ["6-модда", "6"],
    ["олтинчи модда нима ҳақида", "6"],
    ["22-moddaning 2-bandi", "22(2)"],
    ["Моддаи 6", "6"],
    ["моддаи шашум", "6"],
    ["банди 2 моддаи 6", "6(2)"],
    ["м. 3", "3"],
    ["6-njy madda", "6"],
    ["altynjy madda", "6"],
    ["2-nji we 3-nji madda", "2 3"],
    ["yigriminji maddada name yazylan", "20"],
  ])("%s is %s", (text, expected) => {
    expect(numbers(text)).toBe(expected);
  });

  it.each([
    "21 июля 2022",
    "has 5 states signed",
    "which article is about tourism",
    "what did analysts say about an article on military cooperation",
    "which state signed first",
    "сколько стран подписали к 2023",
    "i",
  ])("%s refers to none", (text) => {
    expect(numbers(text)).toBe("");
  });

  it("knows the last article and the preamble by name", () => {
    expect(findReferences("последняя статья").last).toBe(true);
    expect(findReferences("the last article").last).toBe(true);
    expect(findReferences("что в преамбуле").preamble).toBe(true);
  });

  it("tells a bare reference from one inside a question", () => {
    expect(findReferences("статья 6").bare).toBe(true);
    expect(findReferences("does article 6 apply to Mars").bare).toBe(false);
  });

  it("finds every number of a list, whatever parts them", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(", ", " и ", ";", " and ", " & "),
        fc.constantFrom("article ", "статьи ", "моддаи ", ""),
        (list, separator, word) => {
          expect(findReferences(word + list.join(separator)).found.map(({ number }) => number)).toEqual(list);
        },
      ),
    );
  });

  it("never throws, and finds no more than it can show", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(findReferences(text).found.length).toBeLessThan(5000);
      }),
    );
  });
});
