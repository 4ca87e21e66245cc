import { sql, type Kysely } from "kysely";
import { z } from "zod";
import { LanguageSchema } from "../../corpus/language.js";
import type { Delivery } from "../../subscriptions/delivery.js";
import { BATCH_LIMIT, SENDER_LEASE, WATCH_ENDED, type OutboxStore } from "../../subscriptions/store.js";
import { ChatKindSchema } from "../../subscriptions/subscription.js";
import type { Tables } from "../tables.js";
import { isNewest, startOne } from "./start-one.js";

/** In these words, or SQLite does not use the partial indexes. */
const PENDING = sql<boolean>`d.state = 'pending'`;

const MessageIdsSchema = z.array(z.int());

/** `inOneStatement`: whether one statement may change two tables, as PostgreSQL's may. */
export function sqlOutbox(db: Kysely<Tables>, { inOneStatement }: { inOneStatement: boolean }): OutboxStore {
  const deliveries = (ids: readonly number[]) => db.updateTable("deliveries").where("id", "in", ids);
  return {
    async due(now, after, limit) {
      const { readyAt, id } = after ?? { readyAt: Number.MIN_SAFE_INTEGER, id: 0 };
      const rows = await db
        .selectFrom("deliveries as d")
        .selectAll()
        .where(PENDING)
        .where("d.ready_at", "<=", now)
        .where(sql<boolean>`(d.ready_at, d.id) > (${readyAt}, ${id})`)
        .where(
          sql<boolean>`not exists (
            select 1 from deliveries e
            where e.state = 'pending' and e.chat_id = d.chat_id and e.due_at <= ${now}
              and (e.due_at, e.id) < (d.due_at, d.id)
          )`,
        )
        .orderBy("d.ready_at")
        .orderBy("d.id")
        .limit(limit)
        .execute();
      return rows.map(deliveryOf);
    },
    async batchOf(first, now) {
      if (first.batch === undefined && !first.digest) return [first];
      const pending = db.selectFrom("deliveries as d").selectAll().where(PENDING);
      const together =
        first.batch !== undefined
          ? pending.where("d.batch", "=", first.batch)
          : pending
              .where("d.chat_id", "=", first.chat.chatId)
              .where("d.thread_id", "=", first.chat.threadId ?? 0)
              .where("d.how", "=", "post")
              .where("d.digest", "=", 1)
              .where("d.batch", "is", null)
              .where("d.due_at", "<=", now);
      const rows = await together.orderBy("d.due_at").orderBy("d.id").limit(BATCH_LIMIT).execute();
      return rows.map(deliveryOf);
    },
    async nextReadyAt(now) {
      const { next } = await db
        .selectFrom("deliveries as d")
        .select((select) => select.fn.min<number | null>("d.ready_at").as("next"))
        .where(PENDING)
        .where("d.ready_at", ">", now)
        .executeTakeFirstOrThrow();
      return next ?? undefined;
    },
    async get(id) {
      const row = await db.selectFrom("deliveries").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : deliveryOf(row);
    },
    async findShown(chatId, messageId) {
      const rows = await db
        .selectFrom("deliveries")
        .selectAll()
        .where("chat_id", "=", chatId)
        .where("how", "=", "post")
        .where("message_ids", "like", `%${messageId}%`)
        .orderBy("id")
        .execute();
      return rows.map(deliveryOf).find(({ messageIds }) => messageIds.includes(messageId));
    },
    async post(batch) {
      const rows = await db
        .selectFrom("deliveries")
        .selectAll()
        .where("batch", "=", batch)
        .where("state", "!=", "dropped")
        .orderBy("due_at")
        .orderBy("id")
        .execute();
      return rows.map(deliveryOf);
    },
    async start(batch, shown, { holder, ttlMs }, now) {
      const [only, ...others] = batch;
      if (inOneStatement && only !== undefined && others.length === 0) {
        return startOne(db, only, shown, { holder, ttlMs }, now);
      }
      return db
        .transaction()
        .execute(async (trx) => {
          const { numUpdatedRows: held } = await trx
            .updateTable("leases")
            .set({ expires_at: now + ttlMs })
            .where("name", "=", SENDER_LEASE)
            .where("holder", "=", holder)
            .where("expires_at", ">", now)
            .executeTakeFirst();
          if (held === 0n) return "lease-lost";
          for (const [index, delivery] of batch.entries()) {
            const revision = shown?.revisions[index];
            let update = trx
              .updateTable("deliveries")
              .set((set) => ({
                started_at: now,
                attempts: set("attempts", "+", 1),
                ...(shown === undefined || revision === undefined
                  ? {}
                  : { batch: batch[0]!.id, shown_revision: revision, language: shown.language }),
              }))
              .where("id", "=", delivery.id)
              .where("state", "=", "pending")
              .where("chat_id", "=", delivery.chat.chatId)
              .where("thread_id", "=", delivery.chat.threadId ?? 0);
            if (revision !== undefined) update = update.where(isNewest(delivery.updateId, revision));
            const { numUpdatedRows } = await update.executeTakeFirst();
            if (numUpdatedRows === 0n) throw new Changed();
          }
          return "started" as const;
        })
        .catch((error: unknown) => {
          if (error instanceof Changed) return "changed" as const; // rolled back with all of it
          throw error;
        });
    },
    async sent(batch, { messageId, last, readyAt, fulfilled }, now) {
      const [first] = batch;
      if (first === undefined) return;
      const messageIds = messageId === undefined ? first.messageIds : [...first.messageIds, messageId];
      const record = async (to: Kysely<Tables>): Promise<void> => {
        await to
          .updateTable("deliveries")
          .set({
            started_at: null,
            message_ids: JSON.stringify(messageIds),
            parts_sent: first.partsSent + 1,
            ...(last
              ? { state: "sent", done_at: now, note: fulfilled.length > 0 ? WATCH_ENDED : null }
              : { ready_at: readyAt }),
          })
          .where(
            "id",
            "in",
            batch.map(({ id }) => id),
          )
          .execute();
      };
      const corrected = last ? first.target : undefined;
      // One statement is a transaction by itself: of a server elsewhere two questions less are asked for each message.
      if (corrected === undefined && fulfilled.length === 0) return record(db);
      await db.transaction().execute(async (trx) => {
        await record(trx);
        if (corrected !== undefined) {
          await trx
            .updateTable("deliveries")
            .set({ shown_revision: first.revision })
            .where("id", "=", corrected)
            .execute();
        }
        if (fulfilled.length > 0) await trx.deleteFrom("subscriptions").where("id", "in", fulfilled).execute();
      });
    },
    async wait(ids, until, note, forget) {
      await deliveries(ids)
        .set({ started_at: null, ready_at: until, note, ...(forget ? { batch: null, shown_revision: null } : {}) })
        .execute();
    },
    async postpone(ids, dueAt) {
      await deliveries(ids).set({ due_at: dueAt, ready_at: dueAt }).execute();
    },
    async drop(ids, note, now) {
      await deliveries(ids).set({ state: "dropped", started_at: null, note, done_at: now }).execute();
    },
    async split(ids, note) {
      await deliveries(ids).set({ started_at: null, digest: 0, batch: null, shown_revision: null, note }).execute();
    },
    async makePlain(ids, note) {
      await deliveries(ids).set({ started_at: null, plain: 1, note }).execute();
    },
    async replyInstead(id) {
      await deliveries([id]).set({ started_at: null, how: "reply" }).execute();
    },
    async counts(now) {
      const row = await db
        .selectFrom("deliveries as d")
        .select([
          sql<number | null>`sum(case when d.state = 'pending' and d.ready_at <= ${now} then 1 else 0 end)`.as("due"),
          sql<number | null>`sum(case when d.state = 'pending' and d.ready_at > ${now} then 1 else 0 end)`.as("later"),
          sql<number | null>`sum(case when d.state = 'held' then 1 else 0 end)`.as("held"),
          sql<number | null>`min(case when d.state = 'pending' and d.ready_at <= ${now} then d.ready_at end)`.as(
            "oldest",
          ),
        ])
        .where("d.state", "in", ["pending", "held"])
        .executeTakeFirstOrThrow();
      return {
        due: row.due ?? 0,
        later: row.later ?? 0,
        held: row.held ?? 0,
        ...(row.oldest === null ? {} : { oldestReadyAt: row.oldest }),
      };
    },
  };
}

/** Thrown inside a transaction to take it back. */
class Changed extends Error {}

export function deliveryOf(row: Tables["deliveries"]): Delivery {
  return {
    id: row.id,
    updateId: row.update_id,
    revision: row.revision,
    chat: { chatId: row.chat_id, ...(row.thread_id === 0 ? {} : { threadId: row.thread_id }) },
    chatKind: ChatKindSchema.parse(row.chat_kind),
    language: LanguageSchema.parse(row.language),
    digest: row.digest === 1,
    how: row.how,
    state: row.state,
    dueAt: row.due_at,
    readyAt: row.ready_at,
    attempts: row.attempts,
    messageIds: MessageIdsSchema.parse(JSON.parse(row.message_ids)),
    partsSent: row.parts_sent,
    plain: row.plain === 1,
    ...(row.target === null ? {} : { target: row.target }),
    ...(row.started_at === null ? {} : { startedAt: row.started_at }),
    ...(row.batch === null ? {} : { batch: row.batch }),
    ...(row.shown_revision === null ? {} : { shownRevision: row.shown_revision }),
    ...(row.note === null ? {} : { note: row.note }),
  };
}
