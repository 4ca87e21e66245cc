import { describe, expect, it } from "vitest";
import { checkLinks, type LinkWorld } from "../../src/curation/check-links.js";

type Answers = Record<string, number | string | ((method: string) => number | string)>;

/** A web of addresses: a number is a status, a word the code of a failed connection. */
function web(answers: Answers): LinkWorld & { asked: string[]; slept: number[]; most: number } {
  const asked: string[] = [];
  const slept: number[] = [];
  let open = 0;
  const world = {
    asked,
    slept,
    most: 0,
    sleep: (ms: number) => {
      slept.push(ms);
      return Promise.resolve();
    },
    fetch: async (url: string, { method = "" }: RequestInit): Promise<Response> => {
      asked.push(`${method} ${url}`);
      open += 1;
      world.most = Math.max(world.most, open);
      await Promise.resolve();
      open -= 1;
      const found = answers[url] ?? 200;
      const answer = typeof found === "function" ? found(method) : found;
      if (typeof answer === "number") return new Response(null, { status: answer });
      throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(answer), { code: answer }) });
    },
  };
  return world;
}

async function statesOf(answers: Answers) {
  const checked = await checkLinks(Object.keys(answers), web(answers));
  return checked.type === "no-network" ? checked.type : checked.links.map(({ state }) => state);
}

describe("checking links", () => {
  it("takes a page that moved for one that answers, and a missing one for one that does not", async () => {
    expect(await statesOf({ "https://a.example/": 200, "https://b.example/": 301, "https://c.example/": 404 })).toEqual(
      [
        { type: "answers", status: 200 },
        { type: "answers", status: 301 },
        { type: "refused", status: 404 },
      ],
    );
  });

  it("asks with GET what refuses HEAD", async () => {
    const onlyGet = (method: string): number => (method === "HEAD" ? 405 : 200);
    const dropsHead = (method: string): number | string => (method === "HEAD" ? "ECONNRESET" : 200);
    expect(await statesOf({ "https://a.example/": onlyGet, "https://b.example/": dropsHead })).toEqual([
      { type: "answers", status: 200 },
      { type: "answers", status: 200 },
    ]);
  });

  it("names why a server cannot be reached", async () => {
    const states = await statesOf({ "https://a.example/": 200, "https://gone.example/": "ENOTFOUND" });
    expect(states[1]).toEqual({ type: "unreachable", reason: "ENOTFOUND" });
  });

  it("says that there is no network when none of the first servers can be reached", async () => {
    const urls = Array.from({ length: 50 }, (_, at) => `https://host${at}.example/`);
    const world = web(Object.fromEntries(urls.map((url) => [url, "EAI_AGAIN"])));
    expect(await checkLinks(urls, world)).toEqual({ type: "no-network" });
    expect(world.asked).toHaveLength(4);
  });

  it("asks four servers at once, and each for one page at a time with a pause between", async () => {
    const urls = [1, 2, 3, 4, 5, 6].flatMap((host) => [1, 2].map((page) => `https://host${host}.example/${page}`));
    const world = web({});
    await checkLinks(urls, world);
    expect(world.most).toBe(4);
    expect(world.slept).toEqual(Array(6).fill(1_000));
    expect(world.asked.toSorted()).toEqual(urls.map((url) => `HEAD ${url}`).toSorted());
  });

  it("asks for an address once, however often it stands there, and has nothing to say of none", async () => {
    const world = web({});
    await checkLinks(["https://a.example/", "https://a.example/"], world);
    expect(world.asked).toHaveLength(1);
    expect(await checkLinks([], world)).toEqual({ type: "checked", links: [] });
  });
});
