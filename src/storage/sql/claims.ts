import type { Kysely } from "kysely";
import type { HandledStore, LeaseStore } from "../../subscriptions/store.js";
import type { Tables } from "../tables.js";

export function sqlHandled(db: Kysely<Tables>): HandledStore {
  return {
    async claimUpdate(updateId, now) {
      const inserted = await db
        .insertInto("handled_updates")
        .values({ update_id: updateId, at: now })
        .onConflict((conflict) => conflict.column("update_id").doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
  };
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
