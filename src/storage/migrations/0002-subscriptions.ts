import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("subscriptions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("chat_id", "bigint", (c) => c.notNull())
    .addColumn("thread_id", "bigint", (c) => c.notNull())
    .addColumn("wants_key", "text", (c) => c.notNull())
    .addColumn("set_by", "bigint")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("pause_reason", "text")
    .addColumn("paused_since", "bigint")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addUniqueConstraint("subscriptions_once", ["chat_id", "thread_id", "wants_key"])
    .execute();
  await schema.createIndex("subscriptions_by_person").on("subscriptions").column("set_by").execute();

  await schema
    .createTable("seen_items")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("gone", "bigint", (c) => c.notNull())
    .execute();

  await schema
    .createTable("updates")
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("detected_at", "bigint", (c) => c.notNull())
    .addColumn("decided_at", "bigint")
    .addPrimaryKeyConstraint("updates_pk", ["id", "revision"])
    .execute();

  await schema
    .createTable("deliveries")
    .addColumn("id", "bigint", (c) => c.primaryKey())
    .addColumn("update_id", "text", (c) => c.notNull())
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("chat_id", "bigint", (c) => c.notNull())
    .addColumn("thread_id", "bigint", (c) => c.notNull())
    .addColumn("chat_kind", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("digest", "bigint", (c) => c.notNull())
    .addColumn("how", "text", (c) => c.notNull())
    .addColumn("target", "bigint")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("due_at", "bigint", (c) => c.notNull())
    .addColumn("ready_at", "bigint", (c) => c.notNull())
    .addColumn("attempts", "bigint", (c) => c.notNull())
    .addColumn("started_at", "bigint")
    .addColumn("batch", "bigint")
    .addColumn("shown_revision", "bigint")
    .addColumn("message_ids", "text", (c) => c.notNull())
    .addColumn("parts_sent", "bigint", (c) => c.notNull())
    .addColumn("plain", "bigint", (c) => c.notNull())
    .addColumn("note", "text")
    .addColumn("done_at", "bigint")
    .addForeignKeyConstraint("deliveries_of_update", ["update_id", "revision"], "updates", ["id", "revision"])
    // Planning twice adds nothing.
    .addUniqueConstraint("deliveries_once", ["update_id", "revision", "chat_id", "thread_id"])
    .execute();
  // Partial, so that a year of sent deliveries costs the sender nothing. SQLite uses them only where a query says
  // `state = 'pending'` in just these words.
  await sql`create index deliveries_ready on deliveries (ready_at, id) where state = 'pending'`.execute(db);
  await sql`create index deliveries_order on deliveries (chat_id, due_at, id) where state = 'pending'`.execute(db);
  await schema.createIndex("deliveries_by_chat").on("deliveries").columns(["chat_id", "thread_id"]).execute();
  await schema.createIndex("deliveries_by_batch").on("deliveries").column("batch").execute();
}
