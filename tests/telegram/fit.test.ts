import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitBlocks, shorten, type Block } from "../../src/telegram/fit.js";
import {
  bold,
  html,
  italic,
  joinHtml,
  link,
  plainText,
  quote,
  textLength,
  type Html,
} from "../../src/telegram/html.js";

const sourcesOf = (messages: readonly Html[]) => messages.map(String);
const textsOf = (messages: readonly Html[]) => messages.map(plainText);

const block = (text: string, keepWithNext = false): Block => ({ html: html`${text}`, keepWithNext });

/** What is left of a text when only the places where it may be broken are disregarded. */
const visible = (text: string) => text.replace(/[\p{Z}\p{C}\u2800\u3164\uFFFC]/gu, "");

function expectBalanced(message: Html): void {
  const open: string[] = [];
  for (const [, slash, name] of message.toString().matchAll(/<(\/?)([a-z]+)[^<>]*>/g)) {
    if (slash === "") open.push(name!);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  expect(message.toString().replace(/<\/?[a-z]+[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
}

describe("fitBlocks", () => {
  it("puts as many blocks into a message as fit, a blank line between them", () => {
    expect(sourcesOf(fitBlocks([block("aaa"), block("bbb"), block("ccc"), block("ddd")], 13))).toEqual([
      "aaa\n\nbbb\n\nccc",
      "ddd",
    ]);
  });

  it("counts text and not tags", () => {
    expect(fitBlocks([{ html: bold("aaa") }, { html: link("https://example.org", "bbb") }], 8)).toHaveLength(1);
  });

  it("moves a quotation on to the message that has its source", () => {
    expect(sourcesOf(fitBlocks([block("answer"), block("quote", true), block("source")], 14))).toEqual([
      "answer",
      "quote\n\nsource",
    ]);
  });

  it("divides a quotation too long for its source so that its end stands with the source", () => {
    const messages = fitBlocks(
      [{ html: quote("one two three four five six"), keepWithNext: true }, block("source")],
      20,
    );
    expect(sourcesOf(messages)).toEqual([
      "<blockquote>one two three four</blockquote>",
      "<blockquote>five six</blockquote>\n\nsource",
    ]);
  });

  it("divides in two a quotation that would fit alone, but not beside its source", () => {
    const messages = fitBlocks([{ html: quote("one two three four"), keepWithNext: true }, block("source")], 20);
    expect(sourcesOf(messages)).toEqual([
      "<blockquote>one two</blockquote>",
      "<blockquote>three four</blockquote>\n\nsource",
    ]);
  });

  it("leaves a quotation whole when its source fills a message", () => {
    expect(textsOf(fitBlocks([block("one two", true), block("x".repeat(20))], 20))).toEqual([
      "one two",
      "x".repeat(20),
    ]);
  });

  it("prefers the end of a paragraph, then of a sentence, then of a word", () => {
    expect(textsOf(fitBlocks([block("First sentence.\n\nSecond one. Third one here.")], 30))).toEqual([
      "First sentence.",
      "Second one. Third one here.",
    ]);
    expect(textsOf(fitBlocks([block("The first sentence. The second one.")], 30))).toEqual([
      "The first sentence.",
      "The second one.",
    ]);
    expect(textsOf(fitBlocks([block("one two three four five")], 16))).toEqual(["one two three", "four five"]);
  });

  it("does not take an abbreviation for the end of a sentence", () => {
    expect(textsOf(fitBlocks([block("Встреча прошла в г. Астана в четверг")], 28))[0]).toBe(
      "Встреча прошла в г. Астана в",
    );
  });

  it("opens the tags again in the next message", () => {
    expect(sourcesOf(fitBlocks([{ html: quote(bold("aaaa bbbb"), { collapsed: true }) }], 5))).toEqual([
      "<blockquote expandable><b>aaaa</b></blockquote>",
      "<blockquote expandable><b>bbbb</b></blockquote>",
    ]);
  });

  it("never divides an escaped character or a surrogate pair", () => {
    expect(sourcesOf(fitBlocks([block("&&&&&")], 2))).toEqual(["&amp;&amp;", "&amp;&amp;", "&amp;"]);
    expect(textsOf(fitBlocks([block("😀😀😀")], 3))).toEqual(["😀", "😀", "😀"]);
  });

  it("keeps a character of several code points together where it fits", () => {
    expect(textsOf(fitBlocks([block("ab👩‍👩‍👧cd")], 9))).toEqual(["ab", "👩‍👩‍👧c", "d"]);
  });

  it("begins a new message before Telegram would drop formatting, at a hundred entities", () => {
    const lines = Array.from({ length: 130 }, (_, at): Block => ({ html: bold(at) }));
    const countOf = (messages: Html[]) => messages.map((message) => message.toString().split("<b>").length - 1);
    expect(countOf(fitBlocks(lines))).toEqual([100, 30]);
    const oneBlock = { html: joinHtml(lines.map((line) => line.html), "\n") }; // prettier-ignore
    expect(countOf(fitBlocks([oneBlock]))).toEqual([100, 30]);
  });

  it("makes no message of nothing", () => {
    expect(fitBlocks([])).toEqual([]);
    expect(fitBlocks([block(" \n\u200B"), { html: bold("") }])).toEqual([]);
  });

  it("says so when the limit has no room for a character", () => {
    expect(() => fitBlocks([block("a")], 1)).toThrow(RangeError);
  });

  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 12 }),
        fc.constantFrom("<b>", "&amp;", "\n\n", "😀", "слово. Ещё"),
      ),
    )
    .map((parts) => parts.join(" "));
  const markup = fc.oneof(
    words.map((text) => html`${text}`),
    words.map((text) => quote([text, " ", bold(text)], { collapsed: true })),
    words.map((text) => joinHtml([italic(link("https://example.org/?a&b", text)), text])),
  );
  const blocks = fc.array(fc.record({ html: markup, keepWithNext: fc.boolean() }), { maxLength: 8 });
  const limits = fc.oneof(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 40, max: 300 }));

  it("keeps every message within the limit, balanced, not empty, and loses no text", () => {
    fc.assert(
      fc.property(blocks, limits, (input, limit) => {
        const messages = fitBlocks(input, limit);
        for (const message of messages) {
          expect(textLength(message)).toBeLessThanOrEqual(limit);
          expect(visible(plainText(message))).not.toBe("");
          expect(plainText(message)).not.toMatch(/\p{Cs}/u);
          expectBalanced(message);
        }
        const whole = input.map((one) => plainText(one.html)).join("");
        expect(visible(textsOf(messages).join(""))).toBe(visible(whole));
      }),
      { numRuns: 200 },
    );
  });

  it("divides blocks that fit only between blocks, and uses no more messages than that needs", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const messages = textsOf(fitBlocks(lengths.map((length) => block("x".repeat(length))), 30)); // prettier-ignore
        expect(messages.flatMap((text) => text.split("\n\n")).map((text) => text.length)).toEqual(lengths);
        messages.slice(1).forEach((text, at) => {
          expect(`${messages[at]!}\n\n${text.split("\n\n")[0]!}`.length).toBeGreaterThan(30);
        });
      }),
    );
  });

  it("always shows the end of a quotation with its source", () => {
    const lengths = fc.record({ before: fc.integer({ min: 1, max: 90 }), quoted: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 28 }), ({ before, quoted }, source) => {
        const input = [block("b ".repeat(before)), block("q ".repeat(quoted), true), block("s".repeat(source))];
        const withSource = textsOf(fitBlocks(input, 40)).find((text) => text.includes("s"));
        expect(withSource).toMatch(/q\s*\n\ns+$/);
      }),
    );
  });
});

describe("shorten", () => {
  it.each([
    ["a short text", 20, "a short text"],
    ["one two three", 9, "one two…"],
    ["one two three", 8, "one two…"],
    ["one, two three", 6, "one…"],
    ["abcdefghijkl", 5, "abcd…"],
    ["a bcdefghijkl", 8, "a bcdef…"],
    ["a😀😀😀", 3, "a…"],
    ["ab👩‍👩‍👧cd", 8, "ab…"],
    ["abc", 1, "…"],
    ["abc", 0, ""],
  ])("%j in %i units is %j", (text, units, expected) => {
    expect(shorten(text, units)).toBe(expected);
  });

  it("never exceeds the room and never halves a pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 30 }), (text, units) => {
        const short = shorten(text, units);
        expect(short.length).toBeLessThanOrEqual(units);
        expect(short).not.toMatch(/\p{Cs}/u);
        expect(text.startsWith(short.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
