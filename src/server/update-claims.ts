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

/** What one write notes. Ids are in no list twice. */
export interface ClaimChanges {
  /** To be claimed when unknown, or when an earlier claim has run out. */
  readonly begin: readonly number[];
  /** Handled: never again. */
  readonly finish: readonly number[];
  /** Not handled: whoever gets it next may. A finished one stays finished. */
  readonly abandon: readonly number[];
}

/** The storage's side. */
export interface UpdateClaims {
  /**
   * Notes all changes in one durable write, and says what became of each id to `begin`, in its order. Rejects when nothing
   * was written.
   */
  write(changes: ClaimChanges): Promise<readonly ClaimOutcome[]>;
}

/** The same for one update at a time; each resolves when it is written. */
export interface ClaimDesk {
  begin(updateId: number): Promise<ClaimOutcome>;
  finish(updateId: number): Promise<void>;
  abandon(updateId: number): Promise<void>;
}

interface Asked<T> {
  readonly id: number;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

interface Batch {
  readonly begin: Asked<ClaimOutcome>[];
  readonly finish: Asked<void>[];
  readonly abandon: Asked<void>[];
}

/**
 * Gathers what the requests of one turn of the event loop ask for into one write. A durable write costs some tenths of a
 * millisecond however many rows it has; one at a time they would be the slowest part of the webhook.
 */
export function gatherClaims(claims: UpdateClaims): ClaimDesk {
  let batch = emptyBatch();
  let writing = false;

  function ask<T>(list: (batch: Batch) => Asked<T>[], id: number): Promise<T> {
    return new Promise((resolve, reject) => {
      list(batch).push({ id, resolve, reject });
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

  return {
    begin: (id) => ask((to) => to.begin, id),
    finish: (id) => ask((to) => to.finish, id),
    abandon: (id) => ask((to) => to.abandon, id),
  };
}

async function writeBatch(claims: UpdateClaims, { begin, finish, abandon }: Batch): Promise<void> {
  try {
    const outcomes = await claims.write({ begin: idsOf(begin), finish: idsOf(finish), abandon: idsOf(abandon) });
    begin.forEach(({ resolve }, index) => {
      resolve(outcomes[index]!);
    });
    for (const { resolve } of [...finish, ...abandon]) resolve();
  } catch (error) {
    for (const { reject } of [...begin, ...finish, ...abandon]) reject(error);
  }
}

function idsOf(asked: readonly { readonly id: number }[]): number[] {
  return asked.map(({ id }) => id);
}

function emptyBatch(): Batch {
  return { begin: [], finish: [], abandon: [] };
}

function isEmpty({ begin, finish, abandon }: Batch): boolean {
  return begin.length + finish.length + abandon.length === 0;
}
