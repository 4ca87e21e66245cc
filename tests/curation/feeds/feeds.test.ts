import { describe, expect, it } from "vitest";
import { lookAtFeeds, NOTHING_SEEN, type FeedMemory } from "../../../src/curation/feeds/feeds.js";
import { readFeed } from "../../../src/curation/feeds/read-feed.js";

const A = { url: "https://a.example/rss", publisher: "A", language: "en" } as const;
const B = { url: "https://b.example/rss", publisher: "B", language: "en" } as const;

const item = (title: string, url: string): string =>
  `<item><title>${title}</title><link>${url.replaceAll("&", "&amp;")}</link></item>`;
const feed = (...items: string[]): string => `<rss>${items.join("")}</rss>`;

function web(pages: Record<string, string | Response>) {
  const asked: { url: string; headers: Headers }[] = [];
  return {
    asked,
    fetch: (url: string, { headers }: RequestInit): Promise<Response> => {
      asked.push({ url, headers: new Headers(headers) });
      const page = pages[url];
      if (page === undefined) return Promise.reject(new TypeError("fetch failed", { cause: new Error("ENOTFOUND") }));
      return Promise.resolve(typeof page === "string" ? new Response(page) : page);
    },
  };
}

const look = (pages: Record<string, string | Response>, memory: FeedMemory = NOTHING_SEEN, known: string[] = []) =>
  lookAtFeeds([A, B], memory, {
    fetch: web(pages).fetch,
    matches: (text) => text.includes("lake"),
    known: new Set(known),
  });

describe("a look at the feeds", () => {
  it("proposes what matches, with its publisher", async () => {
    const { proposals, faults } = await look({
      [A.url]: feed(item("The lake freezes", "https://a.example/1"), item("Football", "https://a.example/2")),
      [B.url]: feed(),
    });
    expect(proposals).toEqual([{ title: "The lake freezes", url: "https://a.example/1", summary: "", publisher: "A" }]);
    expect(faults).toEqual([]);
  });

  it("never proposes a story twice: not later, not from another feed, not with other tracking words in its address", async () => {
    const first = await look({
      [A.url]: feed(item("The lake freezes", "https://a.example/1?utm_source=rss&id=4")),
      [B.url]: feed(item("The lake freezes!", "http://www.a.example/1/?id=4")),
    });
    expect(first.proposals).toHaveLength(1);
    const again = {
      [A.url]: feed(item("The lake freezes", "https://a.example/1?id=4"), item("lake two", "https://a.example/1?id=5")),
      [B.url]: feed(),
    };
    const second = await look(again, first.memory);
    expect(second.proposals.map(({ title }) => title)).toEqual(["lake two"]);
  });

  it("does not propose what is a report already", async () => {
    const pages = { [A.url]: feed(item("The lake", "https://a.example/1")), [B.url]: feed() };
    expect((await look(pages, NOTHING_SEEN, ["https://a.example/1"])).proposals).toEqual([]);
  });

  it("goes on with the next feed when one fails, and says which", async () => {
    const { proposals, faults } = await look({ [B.url]: feed(item("lake", "https://b.example/1")) });
    expect(proposals).toHaveLength(1);
    expect(faults).toEqual([`${A.url} ENOTFOUND`]);
  });

  it("asks only for what has changed since, and keeps its marks where nothing has", async () => {
    const marked = new Response(feed(), {
      headers: { etag: '"e1"', "last-modified": "Fri, 05 Jan 2024 10:00:00 GMT" },
    });
    const { memory } = await look({ [A.url]: marked, [B.url]: feed() });
    const second = web({ [A.url]: new Response(null, { status: 304 }), [B.url]: feed() });
    const { memory: kept, faults } = await lookAtFeeds([A, B], memory, {
      fetch: second.fetch,
      matches: () => true,
      known: new Set(),
    });
    const { headers } = second.asked[0]!;
    expect([headers.get("if-none-match"), headers.get("if-modified-since")]).toEqual([
      '"e1"',
      "Fri, 05 Jan 2024 10:00:00 GMT",
    ]);
    expect(kept.marks[A.url]).toEqual(memory.marks[A.url]);
    expect(faults).toEqual([]);
  });
});

describe("reading a feed", () => {
  it.each([
    ["is missing", new Response("", { status: 404 }), "answered 404"],
    ["is a web page", new Response("<html></html>"), "is not a feed (RSS or Atom)"],
    ["has no end", new Response(new Uint8Array(4 * 1024 * 1024 + 1).fill(32)), "is larger than 4 MB"],
  ])("fails with a reason when it %s", async (_, response, reason) => {
    expect(await readFeed(A.url, {}, web({ [A.url]: response }).fetch)).toEqual({ type: "failed", reason });
  });

  it("reads Windows-1251 as its first line says", async () => {
    const words = Uint8Array.from([0xce, 0xe7, 0xe5, 0xf0, 0xee]); // Озеро
    const bytes = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><item><title>'),
      words,
      Buffer.from("</title><link>https://a.example/1</link></item></rss>"),
    ]);
    const read = await readFeed(A.url, {}, web({ [A.url]: new Response(bytes) }).fetch);
    expect(read).toMatchObject({ type: "stories", stories: [{ title: "Озеро" }] });
  });
});
