/** [C3] Tells the curators, at most once an hour, of headlines that may be about the treaty. Nothing else comes of them. */
import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import { FeedMemorySchema, lookAtFeeds, NOTHING_SEEN, type Proposal } from "../../curation/feeds/feeds.js";
import type { FetchFeed } from "../../curation/feeds/read-feed.js";
import { renderProposals } from "../../telegram/render-curating.js";
import type { Desk } from "../context.js";
import { sendMessageTo } from "../reply.js";
import { languageOf } from "./announce.js";

export const LOOK_EVERY_MS = 3_600_000;

/** Another process takes over when the one that looks has died. */
const LEASE = "feeds";
const LEASE_MS = 15 * 60_000;
const CHECK_EVERY_MS = 5 * 60_000;

/** In the value store. */
const MEMORY_KEY = "feeds:memory";
const LOOKED_KEY = "feeds:looked";

/** Looks now and then every hour, until the signal. Does nothing while the corpus names no feeds or there are no curators. */
export function watchFeeds(api: Api, desk: Desk, signal: AbortSignal): void {
  const holder = randomUUID();
  const look = (): void => {
    lookOnce(api, desk, holder, (url, init) => fetch(url, init)).catch((error: unknown) => {
      desk.logger.warn({ err: error }, "the feeds could not be looked at");
    });
  };
  const timer = setInterval(look, CHECK_EVERY_MS);
  timer.unref();
  signal.addEventListener("abort", () => {
    clearInterval(timer);
  });
  look();
}

/** One look, if an hour has passed since the last one by any process. */
export async function lookOnce(api: Api, desk: Desk, holder: string, fetch: FetchFeed): Promise<void> {
  const { store, now, knowledge, adminIds, logger } = desk;
  const { corpus } = knowledge;
  if (corpus.feeds.length === 0 || adminIds.length === 0) return;
  if (!(await store.leases.acquire(LEASE, holder, LEASE_MS, now()))) return;
  try {
    const looked = Number((await store.values.read(LOOKED_KEY)) ?? "0");
    if (now() - looked < LOOK_EVERY_MS) return;
    await store.values.write(LOOKED_KEY, String(now()));
    const saved = await store.values.read(MEMORY_KEY);
    const memory = saved === undefined ? NOTHING_SEEN : FeedMemorySchema.parse(JSON.parse(saved));
    const look = await lookAtFeeds(corpus.feeds, memory, {
      fetch,
      matches: (text) => knowledge.isAbout(text),
      known: new Set(corpus.reports.map(({ url }) => url)),
    });
    // Before anybody is told: a headline may be missed after a crash, but never comes twice.
    await store.values.write(MEMORY_KEY, JSON.stringify(look.memory));
    for (const fault of look.faults) logger.warn({ feed: fault }, "a feed could not be read");
    if (look.proposals.length > 0) await propose(api, desk, look.proposals);
  } finally {
    await store.leases.release(LEASE, holder);
  }
}

async function propose(api: Api, desk: Desk, proposals: readonly Proposal[]): Promise<void> {
  for (const admin of desk.adminIds) {
    const w = desk.wording(await languageOf(desk, admin));
    try {
      for (const message of renderProposals(proposals, w)) await sendMessageTo(api, admin, message);
    } catch (error) {
      desk.logger.warn({ err: error, admin }, "a curator could not be told; has this person started the bot?");
    }
  }
}
