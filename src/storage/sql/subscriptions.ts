import type { Kysely, Selectable } from "kysely";
import { SubscriptionSchema, type Subscription } from "../../subscriptions/subscription.js";
import type { SubscriptionStore } from "../../subscriptions/store.js";
import { wantsKey } from "../../subscriptions/wants.js";
import type { Tables } from "../tables.js";

export function sqlSubscriptions(db: Kysely<Tables>): SubscriptionStore {
  return {
    add: (subscription) => db.transaction().execute((trx) => addSubscription(trx, subscription)),
    async get(id) {
      const row = await db.selectFrom("subscriptions").select("body").where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : subscriptionOf(row);
    },
    replace: (subscription) =>
      db.transaction().execute(async (trx) => {
        const twin = await findTwin(trx, subscription);
        if (twin !== undefined) return { type: "exists", id: twin };
        return { type: (await saveSubscription(trx, subscription)) ? "saved" : "missing" };
      }),
    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom("subscriptions").where("id", "=", id).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async ofChat(chatId) {
      const rows = await db
        .selectFrom("subscriptions")
        .select("body")
        .where("chat_id", "=", chatId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(subscriptionOf);
    },
    async countBy(userId) {
      const { count } = await db
        .selectFrom("subscriptions")
        .select((select) => select.fn.countAll<number>().as("count"))
        .where("set_by", "=", userId)
        .executeTakeFirstOrThrow();
      return count;
    },
    async setUpBy(userId) {
      const rows = await db
        .selectFrom("subscriptions")
        .select("body")
        .where("set_by", "=", userId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(subscriptionOf);
    },
    async page(afterId, limit) {
      const rows = await db
        .selectFrom("subscriptions")
        .select("body")
        .where("id", ">", afterId)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(subscriptionOf);
    },
    async counts() {
      const rows = await db
        .selectFrom("subscriptions")
        .select((select) => [
          "state",
          select.fn.countAll<number>().as("count"),
          select.fn.count<number>("chat_id").distinct().as("chats"),
        ])
        .groupBy("state")
        .execute();
      const of = (state: string) => rows.find((row) => row.state === state);
      return { chats: of("active")?.chats ?? 0, active: of("active")?.count ?? 0, paused: of("paused")?.count ?? 0 };
    },
  };
}

export function subscriptionOf({ body }: Pick<Selectable<Tables["subscriptions"]>, "body">): Subscription {
  return SubscriptionSchema.parse(JSON.parse(body));
}

/** Adds it unless its chat and topic already asks for the same. */
async function addSubscription(
  db: Kysely<Tables>,
  subscription: Subscription,
): Promise<{ type: "added" } | { type: "exists"; id: string }> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("subscriptions")
    .values({ id: subscription.id, ...columnsOf(subscription) })
    .onConflict((conflict) => conflict.columns(["chat_id", "thread_id", "wants_key"]).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return { type: "added" };
  const twin = await findTwin(db, { ...subscription, id: "" });
  if (twin === undefined) throw new Error("a subscription was refused as a duplicate, and there is none");
  return { type: "exists", id: twin };
}

/** Another subscription of the same place for the same things. */
export async function findTwin(db: Kysely<Tables>, { id, chat, wants }: Subscription): Promise<string | undefined> {
  const row = await db
    .selectFrom("subscriptions")
    .select("id")
    .where("chat_id", "=", chat.chatId)
    .where("thread_id", "=", chat.threadId ?? 0)
    .where("wants_key", "=", wantsKey(wants))
    .where("id", "!=", id)
    .executeTakeFirst();
  return row?.id;
}

/** False when there is none with this id. */
export async function saveSubscription(db: Kysely<Tables>, subscription: Subscription): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("subscriptions")
    .set(columnsOf(subscription))
    .where("id", "=", subscription.id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function columnsOf(subscription: Subscription): Omit<Tables["subscriptions"], "id"> {
  const { chat, wants, state, setBy, createdAt } = subscription;
  return {
    chat_id: chat.chatId,
    thread_id: chat.threadId ?? 0,
    wants_key: wantsKey(wants),
    set_by: setBy ?? null,
    state: state.type,
    pause_reason: state.type === "paused" ? state.reason : null,
    paused_since: state.type === "paused" ? state.since : null,
    created_at: createdAt,
    body: JSON.stringify(subscription),
  };
}
