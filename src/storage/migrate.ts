import { Migrator, type Kysely, type Migration } from "kysely";
import * as start from "./migrations/0001-start.js";
import * as subscriptions from "./migrations/0002-subscriptions.js";
import * as claims from "./migrations/0003-claims.js";

/** In the order they run: names sort by their number. One that has been released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-start": start,
  "0002-subscriptions": subscriptions,
  "0003-claims": claims,
};

/**
 * Brings the tables to what this version expects. Several processes may start together: on PostgreSQL kysely takes an
 * advisory lock, on SQLite the whole runs in one transaction that has the write lock from its first statement (sqlite.ts).
 * Half a migration is rolled back.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("the database could not be brought to this version", { cause: error });
}
