/** A copy of the invented treaty in a folder of its own, to be broken by one test. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Fault } from "../../src/corpus/faults.js";
import { loadCorpus } from "../../src/corpus/load.js";
import { FIXTURE_FOLDER } from "../support/corpus.js";

export async function copyOfFixture(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(FIXTURE_FOLDER, folder, { recursive: true });
  return folder;
}

/** Replaces the first `before` in a file; throws when the file does not hold it, so that no test breaks nothing. */
export async function edit(folder: string, file: string, before: string, after: string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
  await writeFile(join(folder, file), text.replace(before, () => after));
}

export async function faultsOf(folder: string): Promise<Fault[]> {
  const loaded = await loadCorpus(folder);
  return loaded.ok ? [] : loaded.faults;
}

/** "states.yaml 3:5 1.code must be …": a fault on one line, for comparing. */
export function told({ file, line, column, path, message }: Fault): string {
  return `${file} ${line}:${column} ${path === "" ? "" : `${path} `}${message}`;
}
