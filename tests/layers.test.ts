import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The table of ARCHITECTURE.md: what each folder of src may import. Files directly in src join everything. */
const MAY_IMPORT: Record<string, string[]> = {
  corpus: [],
  search: ["corpus"],
  subscriptions: ["corpus"],
  wording: ["corpus"],
  curation: ["corpus", "search"],
  answers: ["search", "corpus"],
  storage: ["subscriptions", "corpus"],
  pictures: ["answers", "wording", "corpus"],
  telegram: ["answers", "pictures", "subscriptions", "wording", "corpus"],
  bot: ["telegram", "answers", "search", "pictures", "subscriptions", "wording", "corpus", "curation"],
  broadcast: ["bot", "telegram", "answers", "search", "pictures", "subscriptions", "wording", "corpus", "curation"],
  "local-chat": [],
  server: [],
};
const JOINING = ["cli"];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));

/** Folders of src that a file imports values from; imports of types alone tie nothing together. */
function importedFolders(file: string): Set<string> {
  const text = readFileSync(file, "utf8");
  const own = file.split("/")[1]!;
  const depth = file.split("/").length - 2;
  const folders = new Set<string>();
  for (const match of text.matchAll(
    /^(?:import|export) (?!type )[^;]*?from "((?:\.\.?\/)+)([^"]*)"|import\("((?:\.\.?\/)+)([^"]*)"\)/gms,
  )) {
    const dots = match[1] ?? match[3]!;
    const path = match[2] ?? match[4]!;
    const ups = dots.split("/").filter((part) => part === "..").length;
    if (ups < depth) continue;
    const [folder, ...rest] = path.split("/");
    folders.add(rest.length === 0 ? "(root)" : folder!);
  }
  folders.delete(own);
  return folders;
}

describe("the map in ARCHITECTURE.md", () => {
  const folders = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  it("names every folder", () => {
    const documented = readFileSync("ARCHITECTURE.md", "utf8");
    for (const folder of folders)
      expect(documented, `ARCHITECTURE.md says nothing of src/${folder}`).toContain(`${folder}/`);
    expect(folders.filter((folder) => !(folder in MAY_IMPORT) && !JOINING.includes(folder))).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))("lets %s import nothing but %j", (folder, allowed) => {
    const faults = filesOf(join("src", folder)).flatMap((file) =>
      [...importedFolders(file)].filter((other) => !allowed.includes(other)).map((other) => `${file} imports ${other}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("src", () => {
  it("holds no fact of the treaty: no state, no place, no person of the bundled corpus", () => {
    const names =
      /turkmenistan|туркменистан|туркмени[яи]|tajikistan|таджикистан|kazakhstan|казахстан|kyrgyzstan|кыргызстан|uzbekistan|узбекистан|cholpon|чолпон|tokayev|rahmon|mirziyoyev|japarov|berdimuhamedov/i;
    const found = filesOf("src").flatMap((file) => {
      const lines = readFileSync(file, "utf8").split("\n");
      return lines.flatMap((line, at) => (names.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : []));
    });
    expect(found).toEqual([]);
  });

  it("leaves nothing marked to be done", () => {
    const found = filesOf("src").filter((file) => /\b(TODO|FIXME|XXX)\b/.test(readFileSync(file, "utf8")));
    expect(found).toEqual([]);
  });
});
