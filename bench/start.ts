/** From the start of the program to its first answer, piped. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ms, percentile, progress, type Table } from "./table.js";

const RUNS = 5;

export async function benchStart(): Promise<Table> {
  const times: number[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    progress(`cold start: ${run} of ${RUNS}`);
    times.push(await startOnce());
  }
  return {
    title: "Cold start",
    columns: ["first answer, median", "shortest", "longest"],
    rows: [[percentile(times, 0.5), Math.min(...times), Math.max(...times)].map(ms)],
    note: `${RUNS} starts of \`echo "/article 6" | node dist/main.js\` on an empty data folder. Target: ≤ 1.5 s.`,
  };
}

async function startOnce(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "treaty-desk-start-"));
  try {
    const from = performance.now();
    const child = spawn(process.execPath, ["dist/main.js"], {
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], DATA_DIR: dataDir },
      stdio: ["pipe", "pipe", "ignore"],
    });
    const first = new Promise<number>((resolve, reject) => {
      child.stdout.once("data", () => {
        resolve(performance.now() - from);
      });
      child.once("error", reject);
    });
    child.stdin.end("/article 6\n");
    const time = await first;
    child.stdout.resume();
    await new Promise((resolve) => child.once("close", resolve));
    return time;
  } finally {
    await rm(dataDir, { recursive: true });
  }
}
