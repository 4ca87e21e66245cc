import { readFile, rm, writeFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/storage/sql-store.js";
import { buildProgram } from "../processes/pair.js";
import { subscription } from "../subscriptions/samples.js";
import { startProgram } from "../support/telegram/index.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "treaty-desk-transfer-"));
  buildProgram();
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

/** Runs it on the database in `dataDir`; gives its exit code and what it said. */
async function run(dataDir: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const program = await startProgram({ script: "dist/cli/subscriptions.js", args, dataDir, env: {} });
  const { code } = await program.exited;
  return { code, said: program.stderr.trim() };
}

describe("npm run subscriptions", () => {
  it("carries subscriptions to another database, and twice adds nothing", async () => {
    const [old, fresh, file] = [join(folder, "old"), join(folder, "fresh"), join(folder, "subscriptions.jsonl")];
    const before = await openStore({ dataDir: old });
    await before.subscriptions.add(subscription({ chat: { chatId: -100 }, chatKind: "channel", language: "ru" }));
    await before.subscriptions.add(subscription({ chat: { chatId: 7 } }));
    await before.close();

    expect(await run(old, "export", file)).toEqual({ code: 0, said: "2 subscriptions exported." });
    expect((await readFile(file, "utf8")).trim().split("\n")).toHaveLength(2);
    expect(await run(fresh, "import", file)).toEqual({
      code: 0,
      said: "2 subscriptions added, 0 were there already.",
    });
    expect(await run(fresh, "import", file)).toEqual({
      code: 0,
      said: "0 subscriptions added, 2 were there already.",
    });

    const after = await openStore({ dataDir: fresh });
    expect(await after.subscriptions.ofChat(-100)).toMatchObject([{ chatKind: "channel", language: "ru" }]);
    await after.close();
  });

  it("names the line of a file that has a fault, and imports nothing of it", async () => {
    const file = join(folder, "broken.jsonl");
    await writeFile(file, `${JSON.stringify(subscription())}\nnonsense\n`);
    const { code, said } = await run(join(folder, "untouched"), "import", file);
    expect(code).toBe(1);
    expect(said).toMatch(/nothing was imported:\n {2}line 2: /);
    const store = await openStore({ dataDir: join(folder, "untouched") });
    expect(await store.subscriptions.counts()).toEqual({ chats: 0, active: 0, paused: 0 });
    await store.close();
  });

  it("says how it is used, and which file cannot be read", async () => {
    expect(await run(folder, "carry")).toMatchObject({
      code: 2,
      said: expect.stringContaining("export FILE") as string,
    });
    const { code, said } = await run(folder, "import", join(folder, "missing.jsonl"));
    expect(code).toBe(1);
    expect(said).toContain("missing.jsonl");
  });
});
