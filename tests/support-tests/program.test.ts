import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProgram } from "../support/telegram/index.js";

const SCRIPT = `
  process.on("SIGTERM", () => { console.error("bye"); process.exit(3); });
  process.stdin.on("data", (text) => console.log("heard " + text.toString().trim()));
  console.log("data in " + process.env.DATA_DIR, process.argv[2] ?? "", process.env.BOT_TOKEN ?? "no token");
`;

describe("a program under test", () => {
  let folder: string;
  let script: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "program-test-"));
    script = join(folder, "program.mjs");
    await writeFile(script, SCRIPT);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it("gets its own environment, hears what is typed and stops with its exit code", async () => {
    const program = await startProgram({ env: { BOT_TOKEN: "1:a" }, args: ["now"], script });
    expect(await program.waitForLine(/^data in/)).toBe(`data in ${program.dataDir} now 1:a`);
    program.type("hello");
    expect(await program.waitForLine(/heard/)).toBe("heard hello");
    expect(await program.stop()).toBe(3);
    expect(program.stderr).toBe("bye\n");
    await program.cleanUp();
  });

  it("keeps a data folder it was given, and dies at once when killed", async () => {
    const program = await startProgram({ env: {}, dataDir: folder, script });
    expect(await program.waitForLine(/data in/)).toContain(folder);
    expect(await program.kill("SIGKILL")).toEqual({ code: null, signal: "SIGKILL" });
    await program.cleanUp();
    expect(await program.exited).toEqual({ code: null, signal: "SIGKILL" });
  });

  it("says what was printed when a line does not come", async () => {
    const program = await startProgram({ env: {}, script });
    await program.waitForLine(/data in/);
    const waiting = program.waitForLine(/never/);
    const failure = expect(waiting).rejects.toThrow(/the program ended \(code 3\).*data in/s);
    await program.stop();
    await failure;
    await program.cleanUp();
  });
});
