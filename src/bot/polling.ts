/** Long polling that outlives what Telegram and the network do, says what is wrong, and stops without losing an update. */
import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import type { Bot, BotError } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { classify } from "../telegram/send.js";
import type { DeskContext } from "./context.js";
import { ALLOWED_UPDATES } from "./updates.js";

/** How long Telegram holds a poll open, in seconds. */
export const POLL_SECONDS = 30;

/** Between two polls that failed: doubled from the first to the last, and no further, so that an outage ends soon. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

export interface Polling {
  /** Rejects when Telegram no longer knows the token; resolves after `stop`. */
  readonly ended: Promise<void>;
  /** Takes no more updates; resolves when the handlers at work have ended and Telegram knows which updates are done. */
  stop(): Promise<void>;
}

/** Hears how polling goes; for the health check. */
export interface PollWatch {
  succeeded(): void;
  failed(): void;
}

/** Starts at once. `bot` is initialised and has no webhook. */
export function startPolling(bot: Bot<DeskContext>, logger: Logger, watch: PollWatch): Polling {
  let nextOffset = 0;
  let stopping = false;
  const wake = new AbortController();

  const supply = async (batchSize: number, signal: AbortSignal): Promise<Update[]> => {
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        const limit = Math.max(1, Math.min(batchSize, 100));
        const updates = await bot.api.getUpdates(
          { offset: nextOffset, limit, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
          signal as Parameters<typeof bot.api.getUpdates>[1],
        );
        watch.succeeded();
        const last = updates.at(-1);
        if (last !== undefined) nextOffset = last.update_id + 1;
        return updates;
      } catch (error) {
        if (signal.aborted) throw error;
        watch.failed();
        const outcome = classify(error);
        if (outcome.type === "unauthorized") throw error;
        logger.warn({ err: error, waitMs: wait }, describe(error));
        await pause(outcome.type === "retry" ? Math.max(wait, outcome.afterMs) : wait, signal, wake.signal);
        if (isStopping()) return [];
      }
    }
  };
  const isStopping = (): boolean => stopping;

  const source = createSource<Update>({ supply: (batchSize, signal) => supply(batchSize, signal as AbortSignal) });
  const sink = createConcurrentSink<Update, BotError<DeskContext>>(
    { consume: (update) => bot.handleUpdate(update) },
    async (error) => {
      await bot.errorHandler(error);
    },
  );
  const runner = createRunner(source, sink);
  runner.start();
  const ended = runner.task() ?? Promise.resolve();

  return {
    ended,
    async stop() {
      stopping = true;
      wake.abort();
      await runner.stop();
      while (sink.size() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
      // A poll that names the next update confirms all before it: they are not sent again at the next start.
      if (nextOffset > 0) await bot.api.getUpdates({ offset: nextOffset, limit: 1, timeout: 0 }).catch(() => undefined);
    },
  };
}

function describe(error: unknown): string {
  const code = error instanceof Error && "error_code" in error ? error.error_code : undefined;
  if (code === 409) {
    return "another process polls with this BOT_TOKEN, or a webhook is set for it: stop the other one; trying again";
  }
  return "polling Telegram failed; trying again";
}

/** Ends early when either signal is aborted. */
function pause(ms: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    for (const signal of signals) signal.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
