/** [C2] The corpus read again: all of it takes the place of the old one in one step, or nothing does. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Corpus } from "../../corpus/corpus.js";
import type { Fault } from "../../corpus/faults.js";
import { loadCorpus } from "../../corpus/load.js";
import type { Desk } from "../context.js";
import { createKnowledge } from "../knowledge.js";
import { readDrafts } from "./drafts.js";

export type Reloaded =
  | { readonly type: "reloaded"; readonly before: string; readonly corpus: Corpus }
  | { readonly type: "unchanged"; readonly corpus: Corpus }
  /** The old corpus stays in use. */
  | { readonly type: "faulty"; readonly faults: readonly Fault[] };

/** Between two looks at whether another process has reloaded. */
export const FOLLOW_EVERY_MS = 5_000;

/** In the value store: the last reload, for the other processes. */
const MARKER_KEY = "corpus:reloaded";
const MarkerSchema = z.object({ id: z.string(), version: z.string() });

/** Reads the corpus again, tells the other processes, and looks for what subscribers should hear of. */
export async function reloadCorpus(desk: Desk): Promise<Reloaded> {
  const result = await swapCorpus(desk);
  if (result.type === "faulty") return result;
  const marker = { id: randomUUID(), version: result.corpus.version };
  await desk.store.values.write(MARKER_KEY, JSON.stringify(marker));
  await desk.lookForUpdates?.();
  return result;
}

/**
 * One look at whether another process has reloaded; then this one does too. It finds no updates: that is the other's. A
 * process that began while another reloaded catches up at its first look.
 */
export function createFollower(desk: Desk): () => Promise<void> {
  let seen: string | undefined;
  return async () => {
    const value = await desk.store.values.read(MARKER_KEY);
    if (value === undefined) return;
    const { id, version } = MarkerSchema.parse(JSON.parse(value));
    if (id === seen) return;
    seen = id;
    if (version === desk.knowledge.corpus.version) return;
    const result = await swapCorpus(desk);
    if (result.type === "faulty") {
      desk.logger.error({ faults: result.faults.length }, "another process reloaded a corpus that has faults here");
    } else if (result.corpus.version !== version) {
      desk.logger.warn({ here: result.corpus.version, there: version }, "two processes have different corpus files");
    } else desk.logger.info({ corpus: version }, "reloaded after another process");
  };
}

/** Looks every few seconds until the signal. */
export function followReloads(desk: Desk, signal: AbortSignal): void {
  const look = createFollower(desk);
  const timer = setInterval(() => {
    look().catch((error: unknown) => {
      desk.logger.warn({ err: error }, "could not see whether the corpus was reloaded elsewhere");
    });
  }, FOLLOW_EVERY_MS);
  timer.unref();
  signal.addEventListener("abort", () => {
    clearInterval(timer);
  });
}

/** One at a time: of two, the one that read later must not be overtaken by the one that read earlier. */
const underway = new WeakMap<Desk, Promise<unknown>>();

async function swapCorpus(desk: Desk): Promise<Reloaded> {
  const swapping = (underway.get(desk) ?? Promise.resolve()).then(() => readAndSwap(desk));
  underway.set(
    desk,
    swapping.catch(() => undefined), // told to whoever asked for it; the next one begins anew
  );
  return swapping;
}

async function readAndSwap(desk: Desk): Promise<Reloaded> {
  const loaded = await loadCorpus(desk.corpusDir, await readDrafts(desk.store.values));
  if (!loaded.ok) return { type: "faulty", faults: loaded.faults };
  const before = desk.knowledge.corpus.version;
  if (loaded.corpus.version === before) return { type: "unchanged", corpus: desk.knowledge.corpus };
  const knowledge = createKnowledge(loaded.corpus);
  knowledge.prepare();
  desk.knowledge = knowledge;
  return { type: "reloaded", before, corpus: loaded.corpus };
}
