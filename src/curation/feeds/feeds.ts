/** [C3] What the feeds bring that may be about the treaty, each story once. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { CorpusData } from "../../corpus/schema.js";
import type { Story } from "./parse-feed.js";
import { readFeed, type FetchFeed } from "./read-feed.js";

type Feed = CorpusData["feeds"][number];

export interface Proposal extends Story {
  readonly publisher: string;
}

/** What has to be remembered between two looks; kept as JSON text. */
export const FeedMemorySchema = z.object({
  /** By the feed's address. */
  marks: z.record(z.string(), z.object({ etag: z.string().optional(), lastModified: z.string().optional() })),
  /** Hashes of the stories that were proposed, the newest last. */
  told: z.array(z.string()),
});
export type FeedMemory = z.infer<typeof FeedMemorySchema>;

export const NOTHING_SEEN: FeedMemory = { marks: {}, told: [] };

/** A feed shows a story for days or weeks; with so many remembered none comes twice. */
const MOST_TOLD = 5_000;

export interface FeedLook {
  readonly proposals: readonly Proposal[];
  readonly memory: FeedMemory;
  /** A sentence for each feed that could not be read. */
  readonly faults: readonly string[];
}

/**
 * One look at all feeds. `matches` decides from title and summary; `known` are addresses that need no proposal, since
 * they are reports already.
 */
export async function lookAtFeeds(
  feeds: readonly Feed[],
  memory: FeedMemory,
  { fetch, matches, known }: { fetch: FetchFeed; matches: (text: string) => boolean; known: ReadonlySet<string> },
): Promise<FeedLook> {
  const told = new Set(memory.told);
  const held = new Set([...known].map(storyKey));
  const marks: FeedMemory["marks"] = {};
  const proposals: Proposal[] = [];
  const faults: string[] = [];
  for (const { url, publisher } of feeds) {
    const before = memory.marks[url] ?? {};
    const read = await readFeed(url, withoutMissing(before), fetch);
    marks[url] = read.type === "stories" ? read.marks : before;
    if (read.type === "failed") faults.push(`${url} ${read.reason}`);
    if (read.type !== "stories") continue;
    for (const story of read.stories) {
      const key = storyKey(story.url);
      if (told.has(key) || held.has(key) || !matches(`${story.title}\n${story.summary}`)) continue;
      told.add(key);
      proposals.push({ ...story, publisher });
    }
  }
  return { proposals, faults, memory: { marks, told: [...told].slice(-MOST_TOLD) } };
}

/** The same for one page, however it is linked to: tracking parameters, `www.` and the scheme do not count. */
function storyKey(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|yclid|ref|source|from)$/i.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const page = `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}?${url.searchParams.toString()}`;
  return createHash("sha256").update(page).digest("hex").slice(0, 16);
}

function withoutMissing({ etag, lastModified }: FeedMemory["marks"][string]) {
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}
