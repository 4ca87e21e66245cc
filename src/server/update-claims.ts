// Who handles an update, agreed with the storage, so that an update delivered twice acts once.
//
//              begin               finish
//   (unknown) ───────► underway ──────────► done      repeats of a done update are answered and do nothing
//       ▲                 │
//       └─────────────────┘  abandon, or not prolonged for CLAIM_LIVES_MS: whoever held it died, and the repeat is welcome
//
// One step is not enough: a claim that outlives the process that made it would swallow the repeat Telegram sends because of
// that very crash.

import type { ClaimChanges, ClaimOutcome } from "../subscriptions/store.js";

export type { ClaimChanges, ClaimOutcome } from "../subscriptions/store.js";

/** Claims in hand are prolonged this often; a third of the time they live. */
const PROLONG_EVERY_MS = 3_000;

/** A handler that takes longer hangs, and its chat is to be served elsewhere. */
const PROLONG_FOR_MS = 60_000;

/** The storage's side. */
export interface UpdateClaims {
  /**
   * Notes all changes in one durable write, and says what became of each id to `begin`, in its order. Rejects when nothing
   * was written. See `HandledStore`.
   */
  write(changes: ClaimChanges): Promise<readonly ClaimOutcome[]>;
}

/** The same for one update at a time; each resolves when it is written. What is begun is prolonged until it is closed. */
export interface ClaimDesk {
  begin(updateId: number, lane?: string): Promise<ClaimOutcome>;
  finish(updateId: number): Promise<void>;
  abandon(updateId: number): Promise<void>;
}

interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

interface Asked<T> extends Waiting<T> {
  readonly id: number;
}

interface Batch {
  readonly begin: (Asked<ClaimOutcome> & { readonly lane?: string })[];
  readonly finish: Asked<void>[];
  readonly abandon: Asked<void>[];
  readonly prolong: Asked<undefined>[];
}

/**
 * Gathers what the requests of one turn of the event loop ask for into one write. A durable write costs some tenths of a
 * millisecond however many rows it has; one at a time they would be the slowest part of the webhook.
 */
export function gatherClaims(claims: UpdateClaims, now: () => number = Date.now): ClaimDesk {
  let batch = emptyBatch();
  let writing = false;
  /** Since when each claim has been in hand. */
  const inHand = new Map<number, number>();
  let prolonging: NodeJS.Timeout | undefined;

  function ask<T>(put: (batch: Batch, waiting: Waiting<T>) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      put(batch, { resolve, reject });
      if (writing) return;
      writing = true;
      setImmediate(() => void writeAll());
    });
  }

  async function writeAll(): Promise<void> {
    while (!isEmpty(batch)) {
      const asked = batch;
      batch = emptyBatch();
      await writeBatch(claims, asked);
      // A storage in this process writes without a pause; what has arrived meanwhile is to share the next write.
      await new Promise((resolve) => setImmediate(resolve));
    }
    writing = false;
  }

  function prolong(): void {
    for (const [id, since] of inHand) if (now() - since > PROLONG_FOR_MS) inHand.delete(id);
    if (inHand.size === 0) {
      clearInterval(prolonging);
      prolonging = undefined;
    }
    // One that fails is made up for by the next.
    for (const id of inHand.keys())
      ask((to, waiting: Waiting<undefined>) => to.prolong.push({ id, ...waiting })).catch(() => undefined);
  }

  return {
    async begin(id, lane) {
      const outcome = await ask<ClaimOutcome>((to, waiting) =>
        to.begin.push({ id, ...(lane === undefined ? {} : { lane }), ...waiting }),
      );
      if (outcome === "begun") {
        inHand.set(id, now());
        prolonging ??= setInterval(prolong, PROLONG_EVERY_MS).unref();
      }
      return outcome;
    },
    finish(id) {
      inHand.delete(id);
      return ask((to, waiting) => to.finish.push({ id, ...waiting }));
    },
    abandon(id) {
      inHand.delete(id);
      return ask((to, waiting) => to.abandon.push({ id, ...waiting }));
    },
  };
}

async function writeBatch(claims: UpdateClaims, { begin, finish, abandon, prolong }: Batch): Promise<void> {
  const closed = new Set([...finish, ...abandon].map(({ id }) => id));
  try {
    const outcomes = await claims.write({
      begin: begin.map(({ id, lane }) => ({ id, ...(lane === undefined ? {} : { lane }) })),
      finish: idsOf(finish),
      abandon: idsOf(abandon),
      prolong: idsOf(prolong).filter((id) => !closed.has(id)),
    });
    begin.forEach(({ resolve }, index) => {
      resolve(outcomes[index]!);
    });
    for (const { resolve } of [...finish, ...abandon]) resolve();
    for (const { resolve } of prolong) resolve(undefined);
  } catch (error) {
    for (const { reject } of [...begin, ...finish, ...abandon, ...prolong]) reject(error);
  }
}

function idsOf(asked: readonly { readonly id: number }[]): number[] {
  return asked.map(({ id }) => id);
}

function emptyBatch(): Batch {
  return { begin: [], finish: [], abandon: [], prolong: [] };
}

function isEmpty({ begin, finish, abandon, prolong }: Batch): boolean {
  return begin.length + finish.length + abandon.length + prolong.length === 0;
}
