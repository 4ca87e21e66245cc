import { describe, expect, it } from "vitest";
import { check } from "../../src/cli/corpus/check.js";
import { printFaults } from "../../src/corpus/faults.js";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import { copyOfFixture, edit } from "./broken-corpus.js";

async function run(args: string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const complaints: string[] = [];
  const terminal = { env, print: (text: string) => out.push(text), complain: (text: string) => complaints.push(text) };
  return { code: await check.run(args, terminal), out: out.join("\n"), complaints };
}

describe("npm run corpus", () => {
  it("says in one line that a sound corpus is sound", async () => {
    const { code, out } = await run([], { CORPUS_DIR: FIXTURE_FOLDER });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^corpus is sound: 9 articles \(9 in full, 0 in part, 0 not known\), 5 reports \(1 overtaken\), 10 acts, 4 events, 1 official text; version [0-9a-f]{12}$/,
    );
  });

  it("prints every fault and fails; --dir goes before CORPUS_DIR", async () => {
    const folder = await copyOfFixture();
    await edit(folder, "topics.yaml", "- id: navigation", "- id: water");
    const { code, out } = await run(["--dir", folder], { CORPUS_DIR: FIXTURE_FOLDER });
    expect(code).toBe(1);
    expect(out).toContain(`${folder}/topics.yaml\n  4:7   1.id   another topic has the id "water"`);
    expect(out).toMatch(/\n\n\d+ faults in \d+ files$/);
  });

  it("refuses what it does not know", async () => {
    expect((await run(["--folder", "x"])).code).toBe(2);
    expect((await run(["extra"])).complaints).toEqual(["check takes no words, only --dir FOLDER: extra"]);
  });
});

it("prints faults by file and line, in columns", () => {
  const faults = [
    { file: "reports/b.yaml", line: 15, column: 5, path: "articles.2", message: "the treaty has no Article 66; it has 1 to 32" },
    { file: "reports/b.yaml", line: 2, column: 8, path: "url", message: "must start with http:// or https://" },
    { file: "a.yaml", line: 0, column: 0, path: "", message: "is empty: fill it in or delete it" },
  ];
  expect(printFaults(faults, "corpus/")).toBe(
    [
      "corpus/a.yaml",
      "  is empty: fill it in or delete it",
      "corpus/reports/b.yaml",
      "  2:8    url          must start with http:// or https://",
      "  15:5   articles.2   the treaty has no Article 66; it has 1 to 32",
    ].join("\n"),
  );
});
