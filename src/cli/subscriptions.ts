/**
 * npm run subscriptions -- export FILE | import FILE: carries subscriptions to another bot or another database [O5].
 * The database is the one of the environment: DATABASE_URL, else DATA_DIR. `-` is standard output or input.
 */
import { createWriteStream } from "node:fs";
import { readFile, rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";
import { config as readEnvironmentFile } from "dotenv";
import { parseConfig } from "../config.js";
import { openStore } from "../storage/sql-store.js";
import type { Store } from "../subscriptions/store.js";
import { exportSubscriptions, importSubscriptions } from "../subscriptions/transfer.js";

const USAGE = `npm run subscriptions -- <command> FILE
  export FILE   writes every subscription to FILE, one JSON object a line
  import FILE   adds those of FILE that are not there yet; a fault in any line adds none
`;

function complain(...lines: readonly string[]): number {
  process.stderr.write(`${lines.join("\n")}\n`);
  return 1;
}

/** Gives the exit code. */
async function main([command, file, ...more]: readonly string[]): Promise<number> {
  const run = command === "export" ? exportTo : command === "import" ? importFrom : undefined;
  if (command === "--help") {
    process.stdout.write(USAGE);
    return 0;
  }
  if (run === undefined || file === undefined || more.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  readEnvironmentFile({ quiet: true });
  const parsed = parseConfig(process.env);
  if (!parsed.ok) return complain("The settings have faults:", ...parsed.faults.map((fault) => `  ${fault}`));
  try {
    const store = await openStore(parsed.config);
    try {
      return await run(store, file);
    } finally {
      await store.close();
    }
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

async function exportTo(store: Store, file: string): Promise<number> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of exportSubscriptions(store)) {
      count += 1;
      yield `${line}\n`;
    }
  }
  if (file === "-") {
    await pipeline(Readable.from(lines()), process.stdout);
  } else {
    // Whole or not at all: half a file looks like all of it. It holds chat ids, which are nobody else's to read.
    const half = `${file}.part`;
    await pipeline(Readable.from(lines()), createWriteStream(half, { mode: 0o600 }));
    await rename(half, file);
  }
  process.stderr.write(`${count} subscriptions exported.\n`);
  return 0;
}

async function importFrom(store: Store, file: string): Promise<number> {
  const content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  const { added, known, faults } = await importSubscriptions(store, content);
  if (faults.length > 0)
    return complain(`${file} has faults; nothing was imported:`, ...faults.map((one) => `  ${one}`));
  process.stderr.write(`${added} subscriptions added, ${known} were there already.\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
