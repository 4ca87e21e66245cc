import { sql, type Kysely } from "kysely";

/** Claims in two steps. What was claimed before counts as handled. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, type] of [
    ["done_at", "bigint"],
    ["lane", "text"],
    ["holder", "text"],
  ] as const) {
    await db.schema.alterTable("handled_updates").addColumn(name, type).execute();
  }
  await sql`update handled_updates set done_at = at`.execute(db);
  // Few rows are in hand at a time; the index stays small however many are kept.
  await sql`create index handled_updates_in_hand on handled_updates (lane) where done_at is null`.execute(db);
}
