import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFeed } from "../../../src/curation/feeds/parse-feed.js";

const URL = "https://news.example/feed.xml";

const rss = (item: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="x" xmlns:media="y"><channel><title>News</title><link>https://news.example/</link>${item}</channel></rss>`;
const atom = (entry: string): string =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entry}</feed>`;

describe("a feed", () => {
  it("of RSS 2.0 gives title, address, day and summary", () => {
    const found = parseFeed(
      rss(`<item>
        <title><![CDATA[Otters & others <b>return</b>]]></title>
        <link> https://news.example/1?a=1&amp;b=2 </link>
        <description>&lt;p&gt;Both shores &amp;amp; more&lt;/p&gt;</description>
        <pubDate>Fri, 05 Jan 2024 10:00:00 GMT</pubDate></item>`),
      URL,
    );
    expect(found).toEqual([
      {
        title: "Otters & others return",
        url: "https://news.example/1?a=1&b=2",
        date: "2024-01-05",
        summary: "Both shores & more",
      },
    ]);
  });

  it("of Atom gives the page's address, not that of its comments or its own", () => {
    const found = parseFeed(
      atom(`<entry><title type="xhtml"><div xmlns="z">Otters <i>return</i></div></title>
        <link rel="self" href="https://news.example/1.atom"/><link rel='replies' href='/1#c'/>
        <link href="/1" rel="alternate"/><link href="/2"/>
        <id>tag:news.example,2024:1</id><updated>2024-01-06T00:00:00Z</updated><published>2024-01-05T22:00:00Z</published>
        <summary>Both shores.</summary></entry>`),
      URL,
    );
    expect(found).toEqual([
      { title: "Otters return", url: "https://news.example/1", date: "2024-01-05", summary: "Both shores." },
    ]);
  });

  it("of RSS 1.0 keeps its items beside the channel", () => {
    const found = parseFeed(
      `<rdf:RDF xmlns:rdf="r"><channel><title>N</title></channel><item rdf:about="x"><title>One</title><link>https://a.example/1</link><dc:date>2024-01-05</dc:date></item></rdf:RDF>`,
      URL,
    );
    expect(found).toEqual([{ title: "One", url: "https://a.example/1", date: "2024-01-05", summary: "" }]);
  });

  it("is not confused by other vocabularies inside an item", () => {
    const found = parseFeed(
      rss(`<item><media:title>Photo</media:title><title>One</title><atom:link rel="self" href="https://x.example/"/>
        <media:content url="p.jpg"><media:title>Deep</media:title></media:content><link>https://a.example/1</link><title>Two</title></item>`),
      URL,
    );
    expect(found).toMatchObject([{ title: "One", url: "https://a.example/1" }]);
  });

  it("takes a permanent id for the address where there is no link", () => {
    const found = parseFeed(rss(`<item><title>One</title><guid>https://a.example/1</guid></item>`), URL);
    expect(found).toMatchObject([{ url: "https://a.example/1" }]);
  });

  it.each([
    ["no title", "<item><link>https://a.example/1</link></item>"],
    ["no address", "<item><title>One</title></item>"],
    ["an address that opens no page", "<item><title>One</title><link>javascript:alert(1)</link></item>"],
  ])("leaves out what has %s", (_, item) => {
    expect(parseFeed(rss(item), URL)).toEqual([]);
  });

  it.each([
    ["a web page", "<!DOCTYPE html><html><body><item><title>x</title></item></body></html>"],
    ["plain words", "nothing here"],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(parseFeed(text, URL)).toBeUndefined();
  });

  it("keeps what came whole when the rest is broken off", () => {
    const whole = rss(
      `<item><title>One</title><link>https://a.example/1</link></item><item><title>Two</title><link>https://a`,
    );
    const broken = whole.slice(0, whole.indexOf("https://a</channel>"));
    expect(parseFeed(broken, URL)).toMatchObject([{ title: "One" }]);
  });

  it("expands no entities of a document's own", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss("<item><title>&b; &amp; &#1070;</title><link>https://a.example/1</link></item>").replace(/^<\?xml[^>]*>/, "")}`;
    expect(parseFeed(bomb, URL)).toMatchObject([{ title: "&b; & Ю" }]);
  });

  it("is read from any text without a throw, and quickly from a hostile one", () => {
    const parts = fc.constantFrom(
      "<rss>",
      "<item>",
      "</item>",
      "<title>",
      "</title>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "<a b='",
      '"',
      ">",
      "&#x",
      "x",
    );
    fc.assert(fc.property(fc.array(parts, { maxLength: 60 }), (pieces) => void parseFeed(pieces.join(""), URL)));
    for (const piece of ["<!--", "<![CDATA[", "<a b='", "<item>", "&", "<a "]) {
      expect(() => parseFeed(`<rss>${piece.repeat(200_000)}`, URL)).not.toThrow();
    }
  });
});
