import { sql, type Kysely, type Transaction } from "kysely";
import {
  CLAIM_LIVES_MS,
  type ClaimChanges,
  type ClaimOutcome,
  type HandledStore,
  type LeaseStore,
} from "../../subscriptions/store.js";
import type { Tables } from "../tables.js";
import type { SqlAnswered } from "./answered.js";

/** SQLite allows 32,766 parameters to a statement; a claim takes five. */
const ROWS_PER_STATEMENT = 1_000;

export interface HandledOptions {
  /** Whether several processes may write at once, as on PostgreSQL; SQLite has one writer at a time anyway. */
  readonly locksLanes: boolean;
  /** What waits to be saved here shares the transactions. */
  readonly answered: SqlAnswered;
}

export function sqlHandled(db: Kysely<Tables>, { locksLanes, answered }: HandledOptions): HandledStore {
  return {
    write: (changes, holder, now) =>
      answered.takenAlong((save) =>
        db.transaction().execute(async (trx) => {
          await save(trx);
          const handled = trx.updateTable("handled_updates");
          for (const ids of chunks(changes.finish)) await finish(trx, ids, now);
          for (const ids of chunks(changes.abandon)) {
            await trx
              .deleteFrom("handled_updates")
              .where("update_id", "in", ids)
              .where("done_at", "is", null)
              .where("holder", "=", holder)
              .execute();
          }
          for (const ids of chunks(changes.prolong)) {
            await handled
              .set({ at: now })
              .where("update_id", "in", ids)
              .where("done_at", "is", null)
              .where("holder", "=", holder)
              .execute();
          }
          const outcomes: ClaimOutcome[] = [];
          if (locksLanes) await lockLanes(trx, changes.begin);
          for (const claims of chunks(changes.begin)) {
            outcomes.push(...(await begin(trx, claims, holder, now)));
          }
          return outcomes;
        }),
      ),
  };
}

/** Also one that was never begun: a begin that failed does not keep an update from being handled. */
async function finish(trx: Transaction<Tables>, ids: readonly number[], now: number): Promise<void> {
  const done = { at: now, done_at: now, lane: null, holder: null };
  await trx
    .insertInto("handled_updates")
    .values(ids.map((id) => ({ update_id: id, ...done })))
    .onConflict((conflict) => conflict.column("update_id").doUpdateSet(done))
    .execute();
}

type Claim = ClaimChanges["begin"][number];

async function begin(
  trx: Transaction<Tables>,
  claims: readonly Claim[],
  holder: string,
  now: number,
): Promise<readonly ClaimOutcome[]> {
  const expired = now - CLAIM_LIVES_MS;
  const busy = await busyLanes(trx, claims, holder, expired);
  const free = claims.filter(({ lane }) => lane === undefined || !busy.has(lane));
  const begun = new Set<number>();
  if (free.length > 0) {
    const claim = { at: now, holder };
    const rows = await trx
      .insertInto("handled_updates")
      .values(free.map(({ id, lane }) => ({ update_id: id, done_at: null, lane: lane ?? null, ...claim })))
      .onConflict((conflict) =>
        conflict
          .column("update_id")
          .doUpdateSet((set) => ({ ...claim, lane: set.ref("excluded.lane") }))
          .where("handled_updates.done_at", "is", null)
          .where("handled_updates.at", "<=", expired),
      )
      .returning("update_id")
      .execute();
    for (const { update_id: id } of rows) begun.add(id);
  }
  if (begun.size === claims.length) return claims.map(() => "begun");
  const others = claims.filter(({ id }) => !begun.has(id)).map(({ id }) => id);
  const rows = await trx
    .selectFrom("handled_updates")
    .select("update_id")
    .where("update_id", "in", others)
    .where("done_at", "is not", null)
    .execute();
  const done = new Set(rows.map(({ update_id: id }) => id));
  return claims.map(({ id }) => (begun.has(id) ? "begun" : done.has(id) ? "done" : "underway"));
}

/** The lanes of which another process has an update in hand. */
async function busyLanes(
  trx: Transaction<Tables>,
  claims: readonly Claim[],
  holder: string,
  expired: number,
): Promise<ReadonlySet<string>> {
  const lanes = lanesOf(claims);
  if (lanes.length === 0) return new Set();
  const rows = await trx
    .selectFrom("handled_updates")
    .select("lane")
    .where("lane", "in", lanes)
    .where("done_at", "is", null)
    .where("holder", "!=", holder)
    .where("at", ">", expired)
    .execute();
  return new Set(rows.flatMap(({ lane }) => lane ?? []));
}

/** Two processes that begin in one lane at once would not see each other's rows. Always in one order, or they would wait in a ring. */
async function lockLanes(trx: Transaction<Tables>, claims: readonly Claim[]): Promise<void> {
  const lanes = lanesOf(claims);
  if (lanes.length === 0) return;
  await sql`
    select pg_advisory_xact_lock(key)
    from (select distinct hashtextextended(lane, 0) as key from unnest(${lanes}::text[]) as lane order by key) as keys
  `.execute(trx);
}

function lanesOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ lane }) => lane ?? []))];
}

function chunks<T>(items: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, at) => items.slice(at * ROWS_PER_STATEMENT, (at + 1) * ROWS_PER_STATEMENT));
}

export function sqlLeases(db: Kysely<Tables>): LeaseStore {
  return {
    async acquire(name, holder, ttlMs, now) {
      const lease = { holder, expires_at: now + ttlMs };
      const taken = await db
        .insertInto("leases")
        .values({ name, ...lease })
        .onConflict((conflict) =>
          conflict
            .column("name")
            .doUpdateSet(lease)
            .where((where) => where.or([where("leases.holder", "=", holder), where("leases.expires_at", "<=", now)])),
        )
        .executeTakeFirst();
      return taken.numInsertedOrUpdatedRows === 1n;
    },
    async release(name, holder) {
      await db.deleteFrom("leases").where("name", "=", name).where("holder", "=", holder).execute();
    },
  };
}
