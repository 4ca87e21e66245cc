import { sql, type Kysely, type Transaction } from "kysely";
import type { PlannedDelivery } from "../../subscriptions/delivery.js";
import { SENDER_LEASE, type SavedUpdate, type UpdateStore } from "../../subscriptions/store.js";
import type { Update } from "../../subscriptions/updates.js";
import type { Tables } from "../tables.js";
import { deliveryOf } from "./outbox.js";

/** PostgreSQL allows 65,535 parameters to a statement, SQLite 32,766; a delivery takes 22. */
const ROWS_PER_INSERT = 1000;

/** What a curator may still decide. */
const OPEN = ["waiting", "stopped"] as const;

export function sqlUpdates(db: Kysely<Tables>): UpdateStore {
  return {
    async seen() {
      const rows = await db
        .selectFrom("seen_items as item")
        .leftJoin("updates", (join) =>
          join
            .onRef("updates.id", "=", "item.id")
            .onRef("updates.revision", "=", "item.revision")
            .on("updates.state", "=", "waiting"),
        )
        .select(["item.id", "item.hash", "item.revision", "item.gone", "updates.state"])
        .execute();
      if (rows.length === 0) return undefined;
      return new Map(
        rows.map(({ id, hash, revision, gone, state }) => [
          id,
          { hash, revision, gone: gone === 1, waiting: state !== null },
        ]),
      );
    },
    remember: ({ updates, seen, voided }, now) =>
      db.transaction().execute(async (trx) => {
        for (const { id, hash, revision, gone } of seen) {
          const item = { hash, revision, gone: gone ? 1 : 0 };
          await trx
            .insertInto("seen_items")
            .values({ id, ...item })
            .onConflict((conflict) => conflict.column("id").doUpdateSet(item))
            .execute();
        }
        for (const update of updates) {
          const body = JSON.stringify(update);
          await trx
            .insertInto("updates")
            .values({
              id: update.id,
              revision: update.revision,
              state: "waiting",
              body,
              detected_at: now,
              decided_at: null,
            })
            .onConflict((conflict) =>
              conflict.columns(["id", "revision"]).doUpdateSet({ body }).where("updates.state", "=", "waiting"),
            )
            .execute();
        }
        if (voided.length === 0) return;
        await trx
          .updateTable("updates")
          .set({ state: "void", decided_at: now })
          .where("id", "in", voided)
          .where("state", "=", "waiting")
          .execute();
      }),
    async get(id, revision) {
      const row = await db
        .selectFrom("updates")
        .selectAll()
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      return row === undefined ? undefined : savedOf(row);
    },
    async newest(id) {
      const row = await db
        .selectFrom("updates")
        .selectAll()
        .where("id", "=", id)
        .where("state", "in", ["published", "stopped"])
        .orderBy("revision", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : savedOf(row).update;
    },
    async waiting() {
      const rows = await db
        .selectFrom("updates")
        .selectAll()
        .where("state", "in", OPEN)
        .orderBy("detected_at")
        .orderBy("id")
        .execute();
      return rows.map(savedOf);
    },
    async amend(update) {
      const { numUpdatedRows } = await db
        .updateTable("updates")
        .set({ body: JSON.stringify(update) })
        .where("id", "=", update.id)
        .where("revision", "=", update.revision)
        .where("state", "in", OPEN)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async skip(id, revision, now) {
      const { numUpdatedRows } = await db
        .updateTable("updates")
        .set({ state: "skipped", decided_at: now })
        .where("id", "=", id)
        .where("revision", "=", revision)
        .where("state", "in", OPEN)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    publish: (id, revision, deliveries, now) =>
      db.transaction().execute(async (trx) => {
        if (!(await decide(trx, id, revision, now))) return undefined;
        return insertDeliveries(
          trx,
          deliveries.map((planned) => ({ ...columnsOf(planned), how: "post", target: null })),
        );
      }),
    publishCorrection: (id, revision, dueAt, now) =>
      db.transaction().execute(async (trx) => {
        if (!(await decide(trx, id, revision, now))) return undefined;
        const shown = await shownBefore(trx, id, revision).selectAll().orderBy("id").execute();
        return insertDeliveries(
          trx,
          shown.map(({ id: target, update_id, chat_id, thread_id, chat_kind, language, digest }) => ({
            ...{ update_id, revision, chat_id, thread_id, chat_kind, language, digest },
            ...{ how: "edit", target, due_at: dueAt, ready_at: dueAt },
          })),
        );
      }),
    async countShown(id, revision) {
      const { count } = await shownBefore(db, id, revision)
        .select((select) => select.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },
    undo: (id, revision, now) =>
      db.transaction().execute(async (trx) => {
        await lockSender(trx);
        const { numDeletedRows } = await trx
          .deleteFrom("deliveries")
          .where("update_id", "=", id)
          .where("revision", "=", revision)
          .where("state", "in", ["pending", "held"])
          .where("batch", "is", null)
          .executeTakeFirst();
        const { told } = await trx
          .selectFrom("deliveries")
          .select((select) => select.fn.countAll<number>().as("told"))
          .where("update_id", "=", id)
          .where("revision", "=", revision)
          .where("batch", "is not", null)
          .executeTakeFirstOrThrow();
        await trx
          .updateTable("updates")
          .set({ state: told === 0 ? "waiting" : "stopped", decided_at: now })
          .where("id", "=", id)
          .where("revision", "=", revision)
          .where("state", "=", "published")
          .execute();
        return { stopped: Number(numDeletedRows), told };
      }),
    async told(id, revision) {
      const rows = await db
        .selectFrom("deliveries")
        .selectAll()
        .where("update_id", "=", id)
        .where("revision", "=", revision)
        .where("batch", "is not", null)
        .orderBy("id")
        .execute();
      return rows.map(deliveryOf);
    },
    recalled: (id, revision, deliveries) =>
      db.transaction().execute(async (trx) => {
        for (const delivery of deliveries) await trx.deleteFrom("deliveries").where("id", "=", delivery).execute();
        await trx
          .updateTable("updates")
          .set({ state: "waiting" })
          .where("id", "=", id)
          .where("revision", "=", revision)
          .where("state", "=", "stopped")
          .where(
            sql<boolean>`not exists (
              select 1 from deliveries d where d.update_id = ${id} and d.revision = ${revision} and d.batch is not null
            )`,
          )
          .execute();
      }),
    async recent(limit) {
      const rows = await db
        .selectFrom("updates as u")
        .selectAll("u")
        .where("u.state", "=", "published")
        .where(
          sql<boolean>`not exists (
            select 1 from updates n where n.id = u.id and n.state = 'published' and n.revision > u.revision
          )`,
        )
        .orderBy("u.decided_at", "desc")
        .orderBy("u.id")
        .limit(limit)
        .execute();
      return rows.map(savedOf);
    },
  };
}

/** Posts, whole or begun, that show an earlier revision. What has not begun will show the newest by itself. */
function shownBefore(db: Kysely<Tables>, id: string, revision: number) {
  return db
    .selectFrom("deliveries")
    .where("update_id", "=", id)
    .where("how", "=", "post")
    .where("shown_revision", "<", revision)
    .where("state", "!=", "dropped");
}

async function decide(trx: Transaction<Tables>, id: string, revision: number, now: number): Promise<boolean> {
  await lockSender(trx);
  const { numUpdatedRows } = await trx
    .updateTable("updates")
    .set({ state: "published", decided_at: now })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .where("state", "in", OPEN)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Lets no attempt start until this transaction is done: `start` writes the same row. Without it a post could begin with the old
 * words while their correction, not seeing it, is planned.
 */
async function lockSender(trx: Transaction<Tables>): Promise<void> {
  await trx
    .insertInto("leases")
    .values({ name: SENDER_LEASE, holder: "", expires_at: 0 })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ name: SENDER_LEASE }))
    .execute();
}

type NewRow = Pick<
  Tables["deliveries"],
  | "update_id"
  | "revision"
  | "chat_id"
  | "thread_id"
  | "chat_kind"
  | "language"
  | "digest"
  | "due_at"
  | "ready_at"
  | "target"
> & { how: "post" | "edit" };

function columnsOf(planned: PlannedDelivery): Omit<NewRow, "how" | "target"> {
  return {
    update_id: planned.updateId,
    revision: planned.revision,
    chat_id: planned.chat.chatId,
    thread_id: planned.chat.threadId ?? 0,
    chat_kind: planned.chatKind,
    language: planned.language,
    digest: planned.digest ? 1 : 0,
    due_at: planned.dueAt,
    ready_at: planned.dueAt,
  };
}

/** Gives how many were added. Ids count upwards, so that what was planned first stands first. */
async function insertDeliveries(trx: Transaction<Tables>, rows: readonly NewRow[]): Promise<number> {
  const { last } = await trx
    .selectFrom("deliveries")
    .select(sql<number>`coalesce(max(id), 0)`.as("last"))
    .executeTakeFirstOrThrow();
  let added = 0;
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    const { numInsertedOrUpdatedRows = 0n } = await trx
      .insertInto("deliveries")
      .values(
        rows.slice(from, from + ROWS_PER_INSERT).map((row, index) => ({
          ...row,
          id: last + 1 + from + index,
          ...{ state: "pending", attempts: 0, started_at: null, batch: null, shown_revision: null },
          ...{ message_ids: "[]", parts_sent: 0, plain: 0, note: null, done_at: null },
        })),
      )
      .onConflict((conflict) => conflict.columns(["update_id", "revision", "chat_id", "thread_id"]).doNothing())
      .executeTakeFirst();
    added += Number(numInsertedOrUpdatedRows);
  }
  return added;
}

function savedOf(row: Tables["updates"]): SavedUpdate {
  return {
    // Written by this program only; the corpus schema may have grown since, and an old update must still be readable.
    update: JSON.parse(row.body) as Update,
    state: row.state,
    detectedAt: row.detected_at,
    ...(row.decided_at === null ? {} : { decidedAt: row.decided_at }),
  };
}
