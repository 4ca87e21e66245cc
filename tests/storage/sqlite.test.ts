import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/storage/sql-store.js";
import { SQLITE_FILE } from "../../src/storage/sqlite.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "treaty-desk-sqlite-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("the SQLite file", () => {
  it("is made with its folder, and holds what was stored when it is opened again", async () => {
    const dataDir = join(folder, "new", "data");
    const first = await openStore({ dataDir });
    await first.chats.set({ chatId: 5, kind: "private", language: "tk" });
    await first.close();
    const second = await openStore({ dataDir });
    expect(await second.chats.get(5)).toEqual({ chatId: 5, kind: "private", language: "tk" });
    await second.close();
  });

  it("opened again after a crash lets an update be handled that was in hand, and not one that was done", async () => {
    const dataDir = join(folder, "crashed");
    const begin = { begin: [{ id: 1 }, { id: 2 }], finish: [], abandon: [], prolong: [] };
    const first = await openStore({ dataDir });
    await first.handled.write(begin, "first", 0);
    await first.handled.write({ ...begin, begin: [], finish: [2] }, "first", 0);
    await first.close();
    const second = await openStore({ dataDir });
    expect(await second.handled.write(begin, "second", 1)).toEqual(["begun", "done"]);
    await second.close();
  });

  it("holds what answered a question as soon as it holds that the question was handled", async () => {
    const dataDir = join(folder, "answered");
    const [first, reader] = [await openStore({ dataDir }), await openStore({ dataDir })];
    // Saving by itself takes a moment, which the write does not wait for.
    const saved = first.answered.set(5, 1, [2], 0);
    await first.handled.write({ begin: [], finish: [1], abandon: [], prolong: [] }, "first", 0);
    expect(await reader.answered.get(5, 1)).toEqual([2]);
    await saved;
    await Promise.all([first.close(), reader.close()]);
  });

  it("closed at once holds what was about to be written", async () => {
    const dataDir = join(folder, "closed");
    const first = await openStore({ dataDir });
    const saved = first.answered.set(5, 1, [2], 0);
    await first.close();
    await saved;
    const second = await openStore({ dataDir });
    expect(await second.answered.get(5, 1)).toEqual([2]);
    await second.close();
  });

  it("that is damaged stops the start, and is not replaced by an empty one", async () => {
    const dataDir = join(folder, "damaged");
    await mkdir(dataDir);
    await writeFile(
      join(dataDir, SQLITE_FILE),
      "these are not the bytes of a database, and there are many of them\n".repeat(99),
    );
    const opened = openStore({ dataDir });
    await expect(opened).rejects.toThrow(/damaged\/treaty-desk\.sqlite.*Put back a backup of DATA_DIR/);
  });

  it("cannot be made where a file stands in the way, and the error says what to do", async () => {
    const dataDir = join(folder, "a-file");
    await writeFile(dataDir, "");
    await expect(openStore({ dataDir })).rejects.toThrow(/cannot open the database .*set DATA_DIR/);
  });

  it.skipIf(process.getuid?.() === 0)("in a folder that may not be written to says who needs which right", async () => {
    const dataDir = join(folder, "read-only");
    await mkdir(dataDir);
    await chmod(dataDir, 0o500);
    await expect(openStore({ dataDir })).rejects.toThrow(/Give this user the right to write|may write to/);
  });

  it("is brought to this version by several processes that start together, and they share it", async () => {
    const dataDir = join(folder, "shared");
    const program = `
      const { openStore } = await import(${JSON.stringify(new URL("../../src/storage/sql-store.ts", import.meta.url).href)});
      const store = await openStore({ dataDir: ${JSON.stringify(dataDir)} });
      await store.chats.set({ chatId: process.pid, kind: "private" });
      console.log((await store.chats.get(process.pid)).kind);
      await store.close();
    `;
    const run = promisify(execFile);
    const start = () => run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
    const outputs = await Promise.all([start(), start(), start(), start()]);
    expect(outputs.map(({ stdout }) => stdout.trim())).toEqual(["private", "private", "private", "private"]);
  });
});
