import { sql, type Kysely } from "kysely";
import type { ConversationStore, ValueStore } from "../../subscriptions/store.js";
import type { Tables } from "../tables.js";

export function sqlConversations(db: Kysely<Tables>): ConversationStore {
  return {
    read: (key) =>
      db.selectFrom("conversations").select(["value", "version"]).where("key", "=", key).executeTakeFirst(),
    async write(key, value, version) {
      await db
        .insertInto("conversations")
        .values({ key, value, version })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value, version }))
        .execute();
    },
    async delete(key) {
      await db.deleteFrom("conversations").where("key", "=", key).execute();
    },
  };
}

export function sqlValues(db: Kysely<Tables>): ValueStore {
  return {
    async read(key) {
      const row = await db.selectFrom("stored_values").select("value").where("key", "=", key).executeTakeFirst();
      return row?.value;
    },
    async write(key, value) {
      await db
        .insertInto("stored_values")
        .values({ key, value })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
        .execute();
    },
    async delete(key) {
      await db.deleteFrom("stored_values").where("key", "=", key).execute();
    },
    async list(prefix) {
      const rows = await db
        .selectFrom("stored_values")
        .selectAll()
        // Not LIKE: in a prefix, % and _ are letters.
        .where(sql<string>`substr(key, 1, ${sql.lit(prefix.length)})`, "=", prefix)
        .execute();
      // Sorted here: the databases disagree on the order of letters.
      return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    },
  };
}
