import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseYaml } from "../../src/corpus/yaml-file.js";
import { loadCorpus } from "../../src/corpus/load.js";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import { copyOfFixture } from "./broken-corpus.js";

/** What slips into a file by hand, beside anything at all. */
const slip = fc.oneof(
  fc.constantFrom("", ":", ": ", "- ", "\n", "\t", "[", "]", "{", "}", "&a ", "*a", "!x ", "|", ">", "'", '"', "#", "---\n", "%", "? ", "null", "~", "<<: "),
  fc.constantFrom("__proto__: x\n", "constructor:", "\u0000", "\ufeff", "\ud800", "9".repeat(400), "  ".repeat(50)),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const FILES = ["treaty.yaml", "states.yaml", "ledger.yaml", "articles/06.yaml", "reports/2020-08-09-in-force.yaml", "text/en/convention.yaml"];

it("makes of any file either a corpus or faults that say where, and never throws", async () => {
  const folder = await copyOfFixture();
  const originals = new Map(await Promise.all(FILES.map(async (file) => [file, await readFile(join(FIXTURE_FOLDER, file), "utf8")] as const)));
  const change = fc.record({ file: fc.constantFrom(...FILES), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), slip });
  await fc.assert(
    fc.asyncProperty(change, async ({ file, at, length, slip }) => {
      const text = originals.get(file)!;
      const start = Math.floor(at * text.length);
      await writeFile(join(folder, file), text.slice(0, start) + slip + text.slice(start + length));
      const loaded = await loadCorpus(folder);
      await writeFile(join(folder, file), text);
      if (loaded.ok) return;
      expect(loaded.faults).not.toEqual([]);
      for (const fault of loaded.faults) expect(fault).toMatchObject({ file: expect.any(String) as string, message: expect.stringMatching(/\S/) as string });
    }),
    { numRuns: 60 },
  );
});

it("reads any bytes without throwing", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(slip, fc.constantFrom("a: ", "  ", "b", "- c\n")), { maxLength: 40 }), (parts) => {
      const parsed = parseYaml("x.yaml", Buffer.from(parts.join("")));
      expect(parsed.ok || parsed.faults.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
