import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bold,
  cleanText,
  code,
  html,
  htmlOfRuns,
  italic,
  joinHtml,
  link,
  plainText,
  quote,
  runsOf,
  textLength,
} from "../../src/telegram/html.js";

// The formatter lays out what looks like a page of HTML; under another name a template stays as it is written.
const raw = html;

const anyText = fc.string({ unit: "binary", maxLength: 60 });

describe("html", () => {
  it("escapes what is put into a template, and not the template", () => {
    const title = `<the Convention> & "others"`;
    expect(html`<b>${title}</b> (${6})`.toString()).toBe("<b>&lt;the Convention&gt; &amp; &quot;others&quot;</b> (6)");
  });

  it("lets markup and lists of markup through", () => {
    expect(html`${bold("a")}, ${[italic("b"), "<c>", code(1)]}`.toString()).toBe(
      "<b>a</b>, <i>b</i>&lt;c&gt;<code>1</code>",
    );
  });

  it("refuses a template whose tags are not balanced, or that Telegram does not know", () => {
    expect(() => raw`<b>${"a"}`).toThrow("<b> is never closed");
    expect(() => raw`${"a"}</i>`).toThrow("</i> closes nothing");
    expect(() => raw`<b><i>a</b></i>`).toThrow("</b> closes nothing");
    expect(() => raw`one<br />two`).toThrow("Telegram has no tag <br>");
  });

  it("shows every text as it was cleaned, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(html`<b>${text}</b>`)).toBe(cleanText(text));
      }),
    );
  });
});

describe("link", () => {
  it.each(["https://example.org/a?b=1&c=2", "http://example.org", "tg://resolve?domain=example"])(
    "links to %s",
    (url) => {
      expect(link(url, "label").toString()).toBe(`<a href="${url.replace("&", "&amp;")}">label</a>`);
    },
  );

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "example.org",
    "/path",
    "",
    "https://exa mple.org",
    "https://a\n.org",
  ])("shows only the label for %j", (url) => {
    expect(link(url, bold("label")).toString()).toBe("<b>label</b>");
  });

  it("cannot be left through its address", () => {
    expect(link(`https://example.org/"><b>`, "x").toString()).toBe(
      `<a href="https://example.org/&quot;&gt;&lt;b&gt;">x</a>`,
    );
  });
});

describe("quote", () => {
  it("is open or collapsed", () => {
    expect(quote("a").toString()).toBe("<blockquote>a</blockquote>");
    expect(quote(bold("a"), { collapsed: true }).toString()).toBe("<blockquote expandable><b>a</b></blockquote>");
  });
});

describe("joinHtml", () => {
  it("puts the separator between, and escapes both", () => {
    expect(joinHtml([bold("a"), "<", 1], " & ").toString()).toBe("<b>a</b> &amp; &lt; &amp; 1");
    expect(joinHtml([]).toString()).toBe("");
  });
});

describe("plainText and textLength", () => {
  it("count what is shown, in UTF-16 units", () => {
    const markup = raw`<a href="https://example.org/long">${"a & b"}</a> 😀 &lt;&#33;&nbsp;`;
    expect(plainText(markup)).toBe("a & b 😀 <!&nbsp;");
    expect(textLength(markup)).toBe(17);
  });
});

describe("cleanText", () => {
  it("takes out what could turn round the words after it", () => {
    expect(cleanText("file\u202Egpj.exe\u2066\u2069\u202C")).toBe("filegpj.exe");
  });

  it("leaves right-to-left text, its marks and joined emoji alone", () => {
    const text = "پیمان دوستی می\u200Cشود \u200Fשלום 👩\u200D👩\u200D👧 Ўзбек тили";
    expect(cleanText(text)).toBe(text);
  });

  it("replaces halves of surrogate pairs, keeps whole ones", () => {
    expect(cleanText("a\uD83D b\uDE00 😀")).toBe("a\uFFFD b\uFFFD 😀");
  });

  it("keeps lines apart and drops control characters", () => {
    expect(cleanText("a\r\nb\rc\u2028d\te\u0000\u0007\u009Ff")).toBe("a\nb\nc\nd ef");
  });
});

describe("runs", () => {
  it("give back the same markup", () => {
    const markup = raw`a<b>b<i>c</i></b>${bold("d")}${quote(link("https://example.org", "&"), { collapsed: true })}`;
    expect(htmlOfRuns(runsOf(markup)).toString()).toBe(markup.toString());
  });
});
