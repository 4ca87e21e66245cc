import { sql, type Kysely, type Transaction } from "kysely";
import {
  ANSWERED_KEPT_MS,
  DROPPED_KEPT_MS,
  HANDLED_KEPT_MS,
  LOST_KEPT_MS,
  QUESTION_KEPT_MS,
  SENT_KEPT_MS,
  type ChatChangeStore,
} from "../../subscriptions/store.js";
import { moved, paused, revived } from "../../subscriptions/subscription-changes.js";
import type { Subscription } from "../../subscriptions/subscription.js";
import type { Tables } from "../tables.js";
import { findTwin, saveSubscription, subscriptionOf } from "./subscriptions.js";

type Trx = Transaction<Tables>;

export function sqlChatChanges(db: Kysely<Tables>): ChatChangeStore {
  return {
    pause: (chatId, reason, note, now) =>
      db.transaction().execute(async (trx) => {
        const changed = (await subscriptionsIn(trx, chatId)).map((one) => paused(one, reason, note, now));
        await trx
          .updateTable("deliveries")
          .set({ state: "held", started_at: null, note, ...notBegun })
          .where("chat_id", "=", chatId)
          .where("state", "=", "pending")
          .execute();
        return saveChanged(trx, changed);
      }),
    revive: (chatId, now) =>
      db.transaction().execute(async (trx) => {
        const changed = (await subscriptionsIn(trx, chatId)).map(revived);
        await trx
          .updateTable("deliveries")
          .set((set) => ({
            state: "pending",
            ready_at: set.case().when("due_at", ">", now).then(set.ref("due_at")).else(now).end(),
          }))
          .where("chat_id", "=", chatId)
          .where("state", "=", "held")
          .execute();
        return saveChanged(trx, changed);
      }),
    move: (from, to) =>
      db.transaction().execute(async (trx) => {
        if (from === to) return;
        for (const subscription of await subscriptionsIn(trx, from)) {
          await saveOrMerge(trx, moved(subscription, { ...subscription.chat, chatId: to }));
        }
        await mergeDeliveries(trx, from, to);
        await trx
          .updateTable("deliveries")
          .set(notBegun)
          .where("chat_id", "=", from)
          .where("state", "in", ["pending", "held"])
          .execute();
        // Message ids of the old chat mean nothing in the new one.
        await trx
          .updateTable("deliveries")
          .set((set) => ({
            chat_id: to,
            message_ids: "[]",
            chat_kind: set.case().when("chat_kind", "=", "group").then("supergroup").else(set.ref("chat_kind")).end(),
          }))
          .where("chat_id", "=", from)
          .execute();
        await trx
          .insertInto("chats")
          .columns(["chat_id", "kind", "language"])
          .expression((select) =>
            select
              .selectFrom("chats")
              .select([sql.lit(to).as("chat_id"), sql.lit("supergroup").as("kind"), "language"])
              .where("chat_id", "=", from),
          )
          .onConflict((conflict) => conflict.column("chat_id").doNothing())
          .execute();
        await trx.deleteFrom("chats").where("chat_id", "=", from).execute();
      }),
    leaveTopic: ({ chatId, threadId }) =>
      db.transaction().execute(async (trx) => {
        const left = (await subscriptionsIn(trx, chatId)).filter(({ chat }) => chat.threadId === threadId);
        for (const subscription of left) await saveOrMerge(trx, moved(subscription, { chatId }));
        const waiting = await trx
          .selectFrom("deliveries")
          .select(["id", "update_id", "revision"])
          .where("chat_id", "=", chatId)
          .where("thread_id", "=", threadId)
          .where("state", "in", ["pending", "held"])
          .execute();
        for (const { id, update_id, revision } of waiting) {
          const twin = await trx
            .selectFrom("deliveries")
            .select("id")
            .where("chat_id", "=", chatId)
            .where("thread_id", "=", 0)
            .where("update_id", "=", update_id)
            .where("revision", "=", revision)
            .executeTakeFirst();
          if (twin !== undefined) await trx.deleteFrom("deliveries").where("id", "=", id).execute();
          else
            await trx
              .updateTable("deliveries")
              .set({ thread_id: 0, started_at: null, ...notBegun })
              .where("id", "=", id)
              .execute();
        }
        return left;
      }),
    forget: (chatId) =>
      db.transaction().execute(async (trx) => {
        for (const table of ["chats", "answered", "deliveries", "subscriptions"] as const) {
          await trx.deleteFrom(table).where("chat_id", "=", chatId).execute();
        }
        await trx
          .deleteFrom("conversations")
          .where((where) =>
            where.or([
              where("key", "=", String(chatId)),
              where("key", "like", `${chatId}:%`),
              where("key", "like", `%:${chatId}`),
            ]),
          )
          .execute();
        const others = await trx.selectFrom("subscriptions").select("body").where("set_by", "=", chatId).execute();
        for (const { setBy: _, ...anonymous } of others.map(subscriptionOf)) await saveSubscription(trx, anonymous);
      }),
    purge: (now) =>
      db.transaction().execute(async (trx) => {
        const ended = await trx
          .deleteFrom("subscriptions")
          .where("pause_reason", "in", ["gone", "no-right"])
          .where("paused_since", "<=", now - LOST_KEPT_MS)
          .returning("body")
          .execute();
        const subscriptions = ended.map(subscriptionOf);
        for (const chatId of new Set(subscriptions.map(({ chat }) => chat.chatId))) {
          await trx.deleteFrom("deliveries").where("chat_id", "=", chatId).where("state", "=", "held").execute();
        }
        const kept = [
          ["sent", SENT_KEPT_MS],
          ["dropped", DROPPED_KEPT_MS],
        ] as const;
        for (const [state, keptMs] of kept) {
          await trx
            .deleteFrom("deliveries")
            .where("state", "=", state)
            .where("done_at", "<=", now - keptMs)
            .execute();
        }
        await trx
          .deleteFrom("answered")
          .where("at", "<=", now - ANSWERED_KEPT_MS)
          .execute();
        await trx
          .deleteFrom("questions")
          .where("last_asked", "<=", now - QUESTION_KEPT_MS)
          .execute();
        await trx
          .deleteFrom("handled_updates")
          .where("at", "<=", now - HANDLED_KEPT_MS)
          .execute();
        return subscriptions;
      }),
  };
}

/** A post of which nothing is out may be put together anew, with newer words. */
const notBegun = {
  batch: sql<number | null>`case when parts_sent = 0 then null else batch end`,
  shown_revision: sql<number | null>`case when parts_sent = 0 then null else shown_revision end`,
};

async function subscriptionsIn(trx: Trx, chatId: number): Promise<Subscription[]> {
  const rows = await trx
    .selectFrom("subscriptions")
    .select("body")
    .where("chat_id", "=", chatId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(subscriptionOf);
}

async function saveChanged(trx: Trx, changed: readonly (Subscription | undefined)[]): Promise<Subscription[]> {
  const subscriptions = changed.filter((one) => one !== undefined);
  for (const subscription of subscriptions) await saveSubscription(trx, subscription);
  return subscriptions;
}

/** Saves it in its new place, or lets it go where the same subscription already stands. */
async function saveOrMerge(trx: Trx, subscription: Subscription): Promise<void> {
  if ((await findTwin(trx, subscription)) === undefined) await saveSubscription(trx, subscription);
  else await trx.deleteFrom("subscriptions").where("id", "=", subscription.id).execute();
}

/** Of two deliveries that would become the same, the one that is out remains, else the new chat's own. */
async function mergeDeliveries(trx: Trx, from: number, to: number): Promise<void> {
  const twins = await trx
    .selectFrom("deliveries as old")
    .innerJoin("deliveries as own", (join) =>
      join
        .onRef("own.update_id", "=", "old.update_id")
        .onRef("own.revision", "=", "old.revision")
        .onRef("own.thread_id", "=", "old.thread_id"),
    )
    .select(["old.id as old", "own.id as own", "old.state as oldState", "own.state as ownState"])
    .where("old.chat_id", "=", from)
    .where("own.chat_id", "=", to)
    .execute();
  for (const { old, own, oldState, ownState } of twins) {
    const loser = oldState === "sent" && ownState !== "sent" ? own : old;
    await trx.deleteFrom("deliveries").where("id", "=", loser).execute();
  }
}
