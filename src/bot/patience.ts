/**
 * Tries a call again that Telegram or the network could not take just now. Only for answers to people, who wait: broadcasts
 * have their own patience. Polling is left alone; it never gives up.
 */
import { HttpError, type Transformer } from "grammy";
import { classify } from "../telegram/send.js";

const MOST_TRIES = 3;

/** Who waits longer than this has gone. */
const LONGEST_WAIT_SECONDS = 20;

/** After the first failure and after the second. */
const SERVER_FAULT_WAITS_MS = [500, 2_000];

/** `wait` is for tests. */
export function patience(wait: (ms: number) => Promise<void> = sleep): Transformer {
  return async (previous, method, payload, signal) => {
    if (method === "getUpdates") return previous(method, payload, signal);
    for (let tries = 1; ; tries++) {
      const isLast = tries === MOST_TRIES;
      const pause = SERVER_FAULT_WAITS_MS[tries - 1] ?? 0;
      try {
        const response = await previous(method, payload, signal);
        if (response.ok || isLast) return response;
        const retryAfter = response.parameters?.retry_after;
        if (retryAfter !== undefined && retryAfter <= LONGEST_WAIT_SECONDS) await wait(retryAfter * 1000);
        else if (response.error_code >= 500) await wait(pause);
        else return response;
      } catch (error) {
        if (isLast || signal?.aborted === true || !mayRepeat(error, method)) throw error;
        await wait(pause);
      }
    }
  };
}

/** A message that may have reached Telegram is not sent again; everything else has the same effect twice as once. */
function mayRepeat(error: unknown, method: string): boolean {
  if (!(error instanceof HttpError)) return false;
  const outcome = classify(error);
  const maybeSent = outcome.type === "retry" && outcome.maybeSent === true;
  return !maybeSent || !method.startsWith("send");
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
