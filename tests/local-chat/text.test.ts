import { describe, expect, it } from "vitest";
import { parseTelegramHtml } from "../../src/local-chat/telegram-html.js";
import { showText } from "../../src/local-chat/terminal-text.js";
import { findEntities, typedMessages } from "../../src/local-chat/typed-text.js";

const show = (html: string, columns?: number): string => showText(parseTelegramHtml(html), { columns, ansi: false });

describe("a message as plain text", () => {
  it("keeps a numbered list of sources readable when it is wrapped", () => {
    const list =
      '1. <a href="https://example.org/long/address">The first of the sources</a>, 2 May 2020\n2. The second';
    expect(show(list, 40)).toBe(
      "1. The first of the sources\n   <https://example.org/long/address>, 2\n   May 2020\n2. The second",
    );
  });

  it("never breaks an address, however narrow the terminal", () => {
    expect(show(`see <a href="https://example.org/${"x".repeat(40)}">it</a>`, 24)).toContain(`/${"x".repeat(40)}>`);
  });

  it("puts the bar before every row of a quotation, and only there", () => {
    expect(show("before\n<blockquote>one two three four five six\n\nseven</blockquote>\nafter", 24)).toBe(
      "before\n│ one two three four\n│ five six\n│\n│ seven\nafter",
    );
  });

  it("shows an address once where it is its own label", () => {
    expect(show('<a href="https://example.org/">example.org</a>')).toBe("example.org");
  });

  it("lets nothing in a message steer the terminal", () => {
    expect(show("a\u001b[2Jb\u0007\u009bc\rd")).toBe("a[2Jbcd");
  });

  it("reads the four named references and numbers, and no others", () => {
    expect(show("&lt;b&gt; &amp;amp; &quot; &#1178;&#x49A; &nbsp;")).toBe('<b> &amp; " ҚҚ &nbsp;');
  });
});

describe("typed text", () => {
  it.each([
    ["/start", ["/start"]],
    ["/ask@some_bot why?", ["/ask@some_bot"]],
    ["see /help, please", ["/help"]],
    ["and/or a/b", []],
    ["/начать", []],
    ["//x /y/", []],
    ["/", []],
  ])("finds in %o the commands %o", (text, commands) => {
    const found = findEntities(text).filter(({ type }) => type === "bot_command");
    expect(found.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(commands);
  });

  it("finds mentions and addresses, and no mention within a command", () => {
    expect(findEntities("/ask@some_bot @channel https://example.org/@x.").map(({ type }) => type)).toEqual([
      "bot_command",
      "mention",
      "url",
    ]);
  });

  it("is cut between words where it can be, and never through a letter of two units", () => {
    expect(typedMessages(`${"a".repeat(4000)} ${"b".repeat(200)}`).map(({ length }) => length)).toEqual([4000, 200]);
    expect(typedMessages(`a${"😀".repeat(2100)}`).join("")).toBe(`a${"😀".repeat(2100)}`);
    expect(typedMessages(`a${"😀".repeat(2100)}`)[0]).toHaveLength(4095);
  });
});
