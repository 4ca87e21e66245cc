import { mkdirSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase as Database,
} from "kysely";

export const SQLITE_FILE = "treaty-desk.sqlite";

/** Prepared statements kept; the program has fewer, but for those with long lists. */
const STATEMENTS_KEPT = 200;

/** How long one process waits for another that is writing. */
const BUSY_WAIT_MS = 10_000;

/**
 * Opens `dataDir/treaty-desk.sqlite`, making folder and file where they are missing. `:memory:` opens one without a file.
 *
 * @throws an Error that names the file and the mend when the folder cannot be written, the disk is full, or the file is no
 * sound database. It is never replaced by an empty one.
 */
export function openSqlite(dataDir: string): SqliteDialect {
  const file = dataDir === ":memory:" ? dataDir : join(dataDir, SQLITE_FILE);
  try {
    if (file !== ":memory:") mkdirSync(dataDir, { recursive: true });
    const database = new SqliteDatabase(file, { timeout: BUSY_WAIT_MS });
    try {
      prepare(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return new PatientSqliteDialect({ database: preparedOnce(database) });
  } catch (error) {
    throw new Error(`cannot open the database ${file}: ${mendFor(error, dataDir)}`, { cause: error });
  }
}

function prepare(database: SqliteDatabase.Database): void {
  // Changing the journal needs the file alone, and SQLite gives up on that at once when another process opens it too.
  for (let tries = 1; ; tries += 1) {
    try {
      database.pragma("journal_mode = WAL");
      break;
    } catch (error) {
      if (codeOf(error) !== "SQLITE_BUSY" || tries === 50) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  // WAL's usual NORMAL makes no fsync at commit: a power cut would forget that a message was sent.
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  // Reads the first page, so that a file that is no database is told from an empty one now and not at the first question.
  database.pragma("user_version");
}

/**
 * Remembers prepared statements by their text: preparing one costs more than most of ours take to run. They are run to their
 * end at once, so one in use is never asked for again.
 */
function preparedOnce(database: SqliteDatabase.Database): Database {
  const statements = new Map<string, SqliteDatabase.Statement>();
  return {
    prepare(sql) {
      let statement = statements.get(sql);
      if (statement === undefined) {
        statement = database.prepare(sql);
        // The text of one with a list differs by the length of the list; the one made longest ago gives way.
        if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value!);
        statements.set(sql, statement);
      }
      return statement;
    },
    close: () => {
      database.close();
    },
  };
}

function mendFor(error: unknown, dataDir: string): string {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code.startsWith("SQLITE_READONLY")) {
    return `the folder may not be written to. Give this user the right to write to ${dataDir}, or set DATA_DIR to another folder.`;
  }
  if (code === "ENOSPC" || code === "SQLITE_FULL") return "the disk is full. Free some space and start again.";
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) {
    return "the file is damaged or is not a database. Put back a backup of DATA_DIR, or move the file away to begin anew without subscriptions.";
  }
  if (code === "SQLITE_CANTOPEN" || code === "ENOTDIR" || code === "EEXIST") {
    return `it cannot be created there. Check that ${dataDir} is a folder this user may write to, or set DATA_DIR to another one.`;
  }
  if (code.startsWith("SQLITE_BUSY")) return "another program holds it. Stop that program and start again.";
  return error instanceof Error ? error.message : String(error);
}

/** The code of an error of SQLite or of the file system; empty when it has none. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/**
 * kysely's SQLite with two differences, for several processes on one file: a transaction takes the write lock when it begins
 * (one that reads first and writes later fails at once instead of waiting), and migrations run inside a transaction.
 */
class PatientSqliteDialect extends SqliteDialect {
  readonly #config: { database: Database };

  constructor(config: { database: Database }) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
