/** The databases the program can run on, empty, one after the other. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../tests/storage/postgres.js";

export interface BenchDatabase {
  readonly name: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

/** Calls `work` with each; PostgreSQL is left out, with a word, where it cannot run. */
export async function onEachDatabase(work: (database: BenchDatabase) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "treaty-desk-bench-"));
  try {
    await work({ name: "SQLite", dataDir });
    const postgres = await startPostgres({ durable: true });
    if (postgres.server === undefined) {
      process.stderr.write(`PostgreSQL cannot run here: ${postgres.reason}\n`);
      return;
    }
    try {
      await work({ name: "PostgreSQL", dataDir, databaseUrl: await postgres.server.newDatabase() });
    } finally {
      await postgres.server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true });
  }
}
