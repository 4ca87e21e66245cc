import type { Kysely } from "kysely";

/** `bigint` has integer affinity in SQLite; Telegram's ids need up to 52 bits. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("chats")
    .addColumn("chat_id", "bigint", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("language", "text")
    .execute();
  await schema
    .createTable("conversations")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("version", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("stored_values")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("answered")
    .addColumn("chat_id", "bigint", (c) => c.notNull())
    .addColumn("message_id", "bigint", (c) => c.notNull())
    .addColumn("reply_ids", "text", (c) => c.notNull())
    .addColumn("at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("answered_pk", ["chat_id", "message_id"])
    .execute();
  await schema.createIndex("answered_by_age").on("answered").column("at").execute();
  await schema
    .createTable("questions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("count", "bigint", (c) => c.notNull())
    .addColumn("first_asked", "bigint", (c) => c.notNull())
    .addColumn("last_asked", "bigint", (c) => c.notNull())
    .execute();
  await schema
    .createTable("handled_updates")
    .addColumn("update_id", "bigint", (c) => c.primaryKey())
    .addColumn("at", "bigint", (c) => c.notNull())
    .execute();
  await schema.createIndex("handled_updates_by_age").on("handled_updates").column("at").execute();
  await schema
    .createTable("leases")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("holder", "text", (c) => c.notNull())
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .execute();
}
