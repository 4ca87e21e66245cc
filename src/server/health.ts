// Whether the program does its work: updates flow, deliveries go out, the database answers. Running is not enough.

import type { WebhookInfo } from "grammy/types";
import { describeError, type ServerLogger } from "./logger.js";

/** Long polls that may go unanswered, in their own length, before updates do not flow. */
export const POLLS_MISSED = 2.5;

/** Polling that is refused or cannot connect is known to fail before its time is up. */
export const POLLING_FAILS_MS = 20_000;

/** An error older than this that nothing confirmed since is not held against the webhook. */
export const WEBHOOK_ERROR_RECENT_MS = 5 * 60_000;

/** So long Telegram may be silent about the webhook before we no longer believe that updates can come. */
export const WEBHOOK_UNKNOWN_MS = 3 * 60_000;

/** A delivery due for longer, while none goes out, means that the sender has stopped. */
export const SENDER_STUCK_MS = 2 * 60_000;

/** getWebhookInfo is asked no more often than this. */
const WEBHOOK_INFO_KEPT_MS = 30_000;

/** A report is good for this long: anyone may ask, and asking must not cost the database a query each time. */
const REPORT_KEPT_MS = 1_000;

/** A probe that takes longer has failed; health checks themselves are given a few seconds. */
const PROBE_WITHIN_MS = 2_000;

/** `reasons` is empty when all is well. They name no address, token or text. */
export interface HealthReport {
  readonly status: "ok" | "failing";
  readonly reasons: readonly string[];
}

/** What is known about the coming in of updates. Times in milliseconds since 1970. */
export type UpdateFlowFacts =
  | {
      readonly mode: "polling";
      /** The last getUpdates that succeeded; before the first, when polling began. */
      readonly lastSuccessAt: number;
      /** The first failure since then. */
      readonly failingSince?: number;
      /** The `timeout` of getUpdates. */
      readonly pollTimeoutMs: number;
    }
  | {
      readonly mode: "webhook";
      /** The last update that was handled here; before the first, when the program began. */
      readonly lastSuccessAt: number;
      /** When Telegram last told about the webhook; before the first time, when the program began. */
      readonly infoAt: number;
      /** Telegram's `last_error_date`. */
      readonly lastErrorAt?: number;
      readonly pending: number;
      /** Telegram has this bot's updates sent to another address, or to none. */
      readonly elsewhere: boolean;
    };

export interface HealthFacts {
  readonly now: number;
  readonly updates: UpdateFlowFacts;
  readonly databaseAnswers: boolean;
  readonly sender: {
    /** When the delivery that has waited longest was due; absent when nothing is due. `unknown`: it could not be found out. */
    readonly oldestDueAt?: number | "unknown";
    /** The last attempt to send, whatever came of it. A long broadcast has old deliveries and moves all the same. */
    readonly lastAttemptAt?: number;
  };
}

/** What the facts mean. The reasons are sentences for the operator, with how long it has been so. */
export function decideHealth(facts: HealthFacts): HealthReport {
  const reasons = [
    reasonOfUpdates(facts.updates, facts.now),
    facts.databaseAnswers ? undefined : "the database does not answer",
    reasonOfSender(facts.sender, facts.now),
  ].filter((reason) => reason !== undefined);
  return { status: reasons.length === 0 ? "ok" : "failing", reasons };
}

function reasonOfUpdates(updates: UpdateFlowFacts, now: number): string | undefined {
  return updates.mode === "polling" ? reasonOfPolling(updates, now) : reasonOfWebhook(updates, now);
}

function reasonOfPolling(
  { lastSuccessAt, failingSince, pollTimeoutMs }: Extract<UpdateFlowFacts, { mode: "polling" }>,
  now: number,
): string | undefined {
  if (failingSince !== undefined && now - failingSince >= POLLING_FAILS_MS) {
    return `getUpdates has been failing for ${secondsSince(failingSince, now)}`;
  }
  const allowed = Math.max(pollTimeoutMs * POLLS_MISSED, POLLING_FAILS_MS);
  if (now - lastSuccessAt > allowed) return `no getUpdates has succeeded for ${secondsSince(lastSuccessAt, now)}`;
  return undefined;
}

function reasonOfWebhook(updates: Extract<UpdateFlowFacts, { mode: "webhook" }>, now: number): string | undefined {
  const { lastSuccessAt, infoAt, lastErrorAt, pending, elsewhere } = updates;
  if (elsewhere)
    return "Telegram does not send this bot's updates here: the webhook was set to another address or removed";
  // Telegram keeps the last error for ever, so it counts only when recent, with updates waiting, and none come since.
  const errorStands = lastErrorAt !== undefined && pending > 0 && lastSuccessAt < lastErrorAt;
  if (errorStands && now - lastErrorAt < WEBHOOK_ERROR_RECENT_MS) {
    return `Telegram could not deliver to the webhook ${secondsSince(lastErrorAt, now)} ago; ${pending} updates wait`;
  }
  const heardOf = Math.max(infoAt, lastSuccessAt);
  if (now - heardOf > WEBHOOK_UNKNOWN_MS) return `Telegram has not answered for ${secondsSince(heardOf, now)}`;
  return undefined;
}

function reasonOfSender({ oldestDueAt, lastAttemptAt }: HealthFacts["sender"], now: number): string | undefined {
  if (oldestDueAt === "unknown") return "it cannot be found out whether deliveries wait";
  if (oldestDueAt === undefined || now - oldestDueAt <= SENDER_STUCK_MS) return undefined;
  if (lastAttemptAt !== undefined && now - lastAttemptAt <= SENDER_STUCK_MS) return undefined;
  return `the sender does not move: a delivery has been due for ${secondsSince(oldestDueAt, now)}`;
}

function secondsSince(then: number, now: number): string {
  return `${Math.round((now - then) / 1_000)} s`;
}

/** Remembers how updates come in; told by whoever polls or handles. */
export interface UpdateFlow {
  /** A getUpdates has been answered (also with no updates), or an update of the webhook has been handled. */
  succeeded(): void;
  /** A getUpdates has failed. */
  failed(): void;
  readonly lastSuccessAt: number;
  readonly failingSince: number | undefined;
}

/** Begins as if the last update had come in just now. */
export function watchUpdateFlow(now: () => number): UpdateFlow {
  let lastSuccessAt = now();
  let failingSince: number | undefined;
  return {
    succeeded() {
      lastSuccessAt = now();
      failingSince = undefined;
    },
    failed() {
      failingSince ??= now();
    },
    get lastSuccessAt() {
      return lastSuccessAt;
    },
    get failingSince() {
      return failingSince;
    },
  };
}

export interface HealthOptions {
  readonly now: () => number;
  readonly flow: UpdateFlow;
  readonly updates:
    | { readonly mode: "polling"; readonly pollTimeoutMs: number }
    | { readonly mode: "webhook"; readonly url: string; readonly getWebhookInfo: () => Promise<WebhookInfo> };
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<void>;
  /** When the delivery that has waited longest was due; undefined when nothing is due. */
  readonly oldestDueAt: () => Promise<number | undefined>;
  readonly lastAttemptAt?: () => number | undefined;
  readonly logger: ServerLogger;
  /** For tests. */
  readonly probeWithinMs?: number;
}

/** The check behind /healthz. It never rejects, asks everything at once, and answers within two seconds. */
export function createHealth(options: HealthOptions): () => Promise<HealthReport> {
  const { now } = options;
  const updateFacts = createUpdateFacts(options);
  let last: { readonly at: number; readonly report: Promise<HealthReport> } | undefined;

  async function check(): Promise<HealthReport> {
    const [updates, databaseAnswers, oldestDueAt] = await Promise.all([
      updateFacts(),
      probe(options, "the database", () => options.pingDatabase().then(() => true), false),
      probe<number | "unknown" | undefined>(options, "the deliveries", options.oldestDueAt, "unknown"),
    ]);
    const lastAttemptAt = options.lastAttemptAt?.();
    const sender = {
      ...(oldestDueAt === undefined ? {} : { oldestDueAt }),
      ...(lastAttemptAt === undefined ? {} : { lastAttemptAt }),
    };
    return decideHealth({ now: now(), updates, databaseAnswers, sender });
  }

  return () => {
    if (last === undefined || now() - last.at >= REPORT_KEPT_MS) last = { at: now(), report: check() };
    return last.report;
  };
}

function createUpdateFacts(options: HealthOptions): () => Promise<UpdateFlowFacts> {
  const { now, flow, updates } = options;
  let info: WebhookInfo | undefined;
  let infoAt = now();
  let askedAt = Number.NEGATIVE_INFINITY;

  return async () => {
    const { lastSuccessAt, failingSince } = flow;
    if (updates.mode === "polling") {
      const { mode, pollTimeoutMs } = updates;
      return { mode, pollTimeoutMs, lastSuccessAt, ...(failingSince === undefined ? {} : { failingSince }) };
    }
    if (now() - askedAt >= WEBHOOK_INFO_KEPT_MS) {
      askedAt = now();
      const told = await probe(options, "getWebhookInfo", updates.getWebhookInfo, undefined);
      if (told !== undefined) {
        info = told;
        infoAt = now();
      }
    }
    return {
      mode: "webhook",
      lastSuccessAt,
      infoAt,
      pending: info?.pending_update_count ?? 0,
      elsewhere: info?.url !== undefined && info.url !== updates.url,
      ...(info?.last_error_date === undefined ? {} : { lastErrorAt: info.last_error_date * 1_000 }),
    };
  };
}

/** What `ask` finds out, or `otherwise` when it fails or takes too long. */
async function probe<T>(options: HealthOptions, what: string, ask: () => Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("too late"));
    }, options.probeWithinMs ?? PROBE_WITHIN_MS);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch (error) {
    options.logger.warn({ probe: what, ...describeError(error) }, "a health probe failed");
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
