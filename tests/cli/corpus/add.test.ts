import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addCommand } from "../../../src/cli/corpus/add.js";
import { loadCorpus } from "../../../src/corpus/load.js";
import { copyOfFixture } from "../../corpus/broken-corpus.js";

const ID = "veldratimes-2024-01-05-otters-return";
const FIELDS = {
  title: "Otters return",
  publisher: "Veldra Times",
  published: "2024-01-05",
  url: "https://times.example/otters",
  language: "en",
  kind: "news",
  states: ["XA"],
  topics: ["fishing"],
  digest: { en: "Otters are back at the lake." },
};

/** `answers`: by a part of the question; the first one that fits and is left is given. */
async function run(args: string[], answers?: [string, string][], folder?: string) {
  const corpus = folder ?? (await copyOfFixture());
  const lines: string[] = [];
  const complaints: string[] = [];
  const left = [...(answers ?? [])];
  const ask = (question: string): Promise<string> => {
    const at = left.findIndex(([part]) => question.includes(part));
    return Promise.resolve(at < 0 ? "" : left.splice(at, 1)[0]![1]);
  };
  const terminal = {
    env: { CORPUS_DIR: corpus },
    print: (text: string) => lines.push(text),
    complain: (text: string) => complaints.push(text),
  };
  const code = await addCommand(answers && ask).run(args, terminal);
  const reports = await readdir(join(corpus, "reports"));
  return { code, out: lines.join("\n"), complaints: complaints.join("\n"), corpus, reports, left };
}

async function topicOfFixture(): Promise<string> {
  const loaded = await loadCorpus(await copyOfFixture());
  return loaded.ok ? loaded.corpus.topics[0]!.id : "";
}

async function jsonFile(fields: object): Promise<string> {
  const path = join(await copyOfFixture(), "report.json");
  await writeFile(path, JSON.stringify(fields));
  return path;
}

describe("npm run corpus -- add, by asking", () => {
  it("asks field by field, shows the post and writes the file after a yes", async () => {
    const topic = await topicOfFixture();
    const { code, out, corpus, left } = await run([], [
      ["Web address", "https://times.example/otters"],
      ["Title", "Otters return"],
      ["Publisher", "Veldra Times"],
      ["Date", "2024-01-05"],
      ["States", "xa, XB"],
      ["Articles", "5"],
      ["Topics", topic],
      ["language: en", "Otters are back at the lake."],
      ["worth citing", "Otters are back."],
      ["true as of", ""],
      ["about", "article 5"],
      ["quotation", "We like otters."],
      ["said by", "Mara Lind"],
      ["Write it?", "y"],
    ]);
    expect(left).toEqual([]);
    expect(out).toContain("— the post —\nNew report: Veldra Times, 5 January 2024");
    expect(out).toContain(`written: reports/${ID}.yaml`);
    expect(code).toBe(0);
    const loaded = await loadCorpus(corpus);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    expect(loaded.corpus.report(ID)).toMatchObject({
      states: ["XA", "XB"],
      articles: [5],
      language: "en",
      kind: "news",
      claims: [{ text: { en: "Otters are back." }, as_of: "2024-01-05", about: "article 5" }],
      quotes: [{ text: "We like otters.", speaker: "Mara Lind" }],
    });
  });

  it("says at once what is wrong with an answer, and asks again", async () => {
    const { out } = await run([], [
      ["Web address", "times.example"],
      ["Web address", "https://courier.belmora.example/veldra-signed"],
      ["Web address", "https://times.example/otters"],
      ["Title", "Otters"],
      ["Publisher", "Veldra Times"],
      ["Date", "5 January"],
      ["Date", "2024-01-05"],
      ["States", "XQ"],
      ["Articles", "12"],
      ["Topics", "nonsense"],
    ]);
    expect(out).toContain("must start with http:// or https://");
    expect(out).toContain('is the address of the report "2019-05-14-two-states-sign" already');
    expect(out).toContain("must be a date such as 2022-07-21, 2022-07 or 2022");
    expect(out).toContain('"XQ" is none of them');
    expect(out).toContain("the treaty has articles 1 to 9, not 12");
    expect(out).toContain('"nonsense" is none of them');
  });

  it("knows the publisher of an address of the same site", async () => {
    const asked: string[] = [];
    const corpus = await copyOfFixture();
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve(question.startsWith("Web") ? "https://courier.belmora.example/other" : question.startsWith("Title") ? "T" : "");
    };
    await addCommand(ask).run(["--dir", corpus], { env: {}, print: () => undefined, complain: () => undefined });
    expect(asked).toContain("Publisher [Tessen Courier]: ");
  });

  it("writes nothing when the person leaves or says no", async () => {
    const before = (await run([], [])).reports;
    const { code, complaints, reports } = await run([], []);
    expect([code, complaints, reports]).toEqual([1, "Nothing was written.", before]);
  });
});

describe("npm run corpus -- add --from", () => {
  it("takes the fields from a file, suggests an id and writes", async () => {
    const { code, corpus } = await run(["--from", await jsonFile({ ...FIELDS, topics: [await topicOfFixture()] })]);
    expect(code).toBe(0);
    expect(await readFile(join(corpus, `reports/${ID}.yaml`), "utf8")).toContain("title: Otters return\n");
  });

  it("writes nothing when the corpus would have faults, and lists them with their lines", async () => {
    const { code, complaints, reports } = await run(["--from", await jsonFile({ ...FIELDS, topics: ["moon"], colour: 1 })]);
    expect(code).toBe(1);
    expect(complaints).toMatch(new RegExp(`${ID}\\.yaml\\n.*moon`));
    expect(reports).not.toContain(`${ID}.yaml`);
  });

  it.each([
    [{ title: "x" }, /needs a title and a publisher, or an id/],
    [{ id: "../../escape", title: "x", publisher: "y" }, /id: may hold only small Latin letters/],
    [{ id: "2019-05-14-two-states-sign" }, /is there already/],
    [[], /must hold one JSON object/],
  ])("refuses %j", async (fields, expected) => {
    const { code, complaints } = await run(["--from", await jsonFile(fields)]);
    expect(code).toBe(1);
    expect(complaints).toMatch(expected);
  });

  it("says so when there is neither a file nor anybody to ask", async () => {
    const { code, complaints } = await run([]);
    expect(code).toBe(2);
    expect(complaints).toContain("--from");
  });
});
