// Who handles an update, agreed with the storage, so that an update delivered twice acts once.
//
//              begin               finish
//   (unknown) ───────► underway ──────────► done      repeats of a done update are answered and do nothing
//       ▲                 │
//       └─────────────────┘  abandon, or CLAIM_LIVES_MS after begin: whoever held it died, and the repeat is welcome
//
// One step is not enough: a claim that outlives the process that made it would swallow the repeat Telegram sends because of
// that very crash.

/**
 * How long a claim that was neither finished nor abandoned keeps others away; for the storage that implements `UpdateClaims`.
 * A repeat comes only when Telegram got no answer, and we answer within a second; so a claim this old is a dead process's.
 */
export const CLAIM_LIVES_MS = 20_000;

/** `begun`: ours to handle. `done`: handled before. `underway`: another process has it in hand. */
export type ClaimOutcome = "begun" | "done" | "underway";

/** The storage's side. Every call is one durable write, for several updates at once; a failed one rejects. */
export interface UpdateClaims {
  /** Claims what is unknown or whose claim has run out. One outcome per id, in the order of `updateIds`. */
  begin(updateIds: readonly number[]): Promise<readonly ClaimOutcome[]>;
  /** Handled: never again. */
  finish(updateIds: readonly number[]): Promise<void>;
  /** Not handled: whoever gets it next may. */
  abandon(updateIds: readonly number[]): Promise<void>;
}

/** The same for one update at a time. */
export interface ClaimDesk {
  begin(updateId: number): Promise<ClaimOutcome>;
  finish(updateId: number): Promise<void>;
  abandon(updateId: number): Promise<void>;
}

/**
 * Gathers what the requests of one turn of the event loop ask for into one write each. A durable write costs some tenths of
 * a millisecond however many rows it has, and one at a time it would be the slowest part of the webhook.
 */
export function gatherClaims(claims: UpdateClaims): ClaimDesk {
  return {
    begin: gathered((ids) => claims.begin(ids)),
    finish: gathered((ids) => repeatedFor(ids, claims.finish(ids))),
    abandon: gathered((ids) => repeatedFor(ids, claims.abandon(ids))),
  };
}

async function repeatedFor(ids: readonly number[], written: Promise<void>): Promise<readonly undefined[]> {
  await written;
  return ids.map(() => undefined);
}

interface Waiting<T> {
  readonly id: number;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function gathered<T>(write: (ids: readonly number[]) => Promise<readonly T[]>): (id: number) => Promise<T> {
  let waiting: Waiting<T>[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const results = await write(batch.map(({ id }) => id));
        batch.forEach(({ resolve }, index) => {
          resolve(results[index]!);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = false;
  }

  return (id) =>
    new Promise((resolve, reject) => {
      waiting.push({ id, resolve, reject });
      if (writing) return;
      writing = true;
      // Not at once: requests that are ready in this turn of the event loop share the write.
      setImmediate(() => void writeAll());
    });
}
