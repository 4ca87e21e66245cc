import { Kysely, sql, type Dialect } from "kysely";
import type { Store } from "../subscriptions/store.js";
import { migrate } from "./migrate.js";
import { sqlAnswered } from "./sql/answered.js";
import { sqlChats } from "./sql/chats.js";
import { sqlChatChanges } from "./sql/chat-changes.js";
import { sqlHandled, sqlLeases } from "./sql/claims.js";
import { sqlConversations, sqlValues } from "./sql/conversations.js";
import { sqlOutbox } from "./sql/outbox.js";
import { sqlQuestions } from "./sql/questions.js";
import { sqlSubscriptions } from "./sql/subscriptions.js";
import { sqlUpdates } from "./sql/updates.js";
import type { Tables } from "./tables.js";

export interface StoreConfig {
  /** `postgres://…`; without it SQLite in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/**
 * Opens the database the configuration names and brings its tables to this version.
 *
 * @throws an Error with a sentence for the operator when it cannot be reached, opened or brought to this version.
 */
export async function openStore({ databaseUrl, dataDir }: StoreConfig): Promise<Store> {
  if (databaseUrl === undefined) {
    const { openSqlite } = await import("./sqlite.js");
    return sqlStore(openSqlite(dataDir), "one process");
  }
  const { openPostgres, mendForPostgres } = await import("./postgres.js");
  try {
    return await sqlStore(openPostgres(databaseUrl), "several processes");
  } catch (error) {
    // The address holds a password: only its host is told.
    const host = URL.canParse(databaseUrl) ? new URL(databaseUrl).host : "an address that cannot be read";
    throw new Error(`cannot use the database at ${host}: ${mendForPostgres(error)}.`, { cause: error });
  }
}

async function sqlStore(dialect: Dialect, usedBy: "one process" | "several processes"): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db);
    // What is in hand at the start was in the hand of a process that died: the repeat is welcome at once.
    if (usedBy === "one process") await db.deleteFrom("handled_updates").where("done_at", "is", null).execute();
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const answered = sqlAnswered(db);
  return {
    chats: sqlChats(db),
    conversations: sqlConversations(db),
    values: sqlValues(db),
    answered,
    questions: sqlQuestions(db),
    handled: sqlHandled(db, { locksLanes: usedBy === "several processes", answered }),
    leases: sqlLeases(db),
    subscriptions: sqlSubscriptions(db),
    updates: sqlUpdates(db),
    outbox: sqlOutbox(db, { inOneStatement: usedBy === "several processes" }),
    chatChanges: sqlChatChanges(db),
    async ping() {
      await sql`select 1`.execute(db);
    },
    async close() {
      try {
        await answered.flush();
      } finally {
        await db.destroy();
      }
    },
  };
}
