/** A feed fetched considerately: only when it has changed, and never more of it than a feed has. */
import { decodeText } from "../import/decode-text.js";
import { parseFeed, type Story } from "./parse-feed.js";

/** What the server gave to ask "has it changed?" with. */
export interface FeedMarks {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type FeedRead =
  | { readonly type: "stories"; readonly stories: readonly Story[]; readonly marks: FeedMarks }
  | { readonly type: "unchanged" }
  | { readonly type: "failed"; readonly reason: string };

export type FetchFeed = (url: string, init: RequestInit) => Promise<Response>;

const TIMEOUT_MS = 20_000;
const LARGEST_FEED_BYTES = 4 * 1024 * 1024;

/** HTTP conditional requests: RFC 9110, section 13. */
export async function readFeed(url: string, marks: FeedMarks, fetch: FetchFeed): Promise<FeedRead> {
  const headers = {
    "user-agent": "TreatyDesk feed watcher",
    accept: "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1",
    ...(marks.etag === undefined ? {} : { "if-none-match": marks.etag }),
    ...(marks.lastModified === undefined ? {} : { "if-modified-since": marks.lastModified }),
  };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 304) return { type: "unchanged" };
    if (!response.ok) return { type: "failed", reason: `answered ${response.status}` };
    const bytes = await bodyWithin(response, LARGEST_FEED_BYTES);
    if (bytes === undefined) return { type: "failed", reason: "is larger than 4 MB" };
    const text = decodeText(bytes, charsetOf(response, bytes));
    const stories = text === undefined ? undefined : parseFeed(text, response.url || url);
    if (stories === undefined) return { type: "failed", reason: "is not a feed (RSS or Atom)" };
    const [etag, lastModified] = [response.headers.get("etag"), response.headers.get("last-modified")];
    return {
      type: "stories",
      stories,
      marks: { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) },
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { type: "failed", reason: error.cause instanceof Error ? error.cause.message : error.message };
  }
}

function charsetOf(response: Response, bytes: Uint8Array): string | undefined {
  const ofServer = /charset\s*=\s*["']?([\w-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return ofServer ?? /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
}

/** Undefined when there is more than the limit; what a server says of the length is not relied on. */
async function bodyWithin(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) return undefined; // leaving the loop cancels the download
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
