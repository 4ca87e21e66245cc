import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { importCommand } from "../../src/cli/corpus/import.js";
import { loadCorpus } from "../../src/corpus/load.js";
import { fetchDocument } from "../../src/curation/import/get-document.js";
import { copyOfFixture } from "../corpus/broken-corpus.js";
import { docxOf, pageOf, utf8 } from "./documents.js";

const TITLE = "Конвенция о совместном использовании и охране озера Вельдра";
const text = (count: number, word = "рыбу") =>
  Array.from({ length: count }, (_, at) => [
    `Статья ${at + 1}`,
    `Правило о воде ${at + 1}`,
    `Стороны берегут ${word} и воду, пункт ${at + 1}.`,
  ]).flat();
const LINES = [
  TITLE,
  "(Порт-Сарн, 14 мая 2019 года)",
  "Стороны, чьи народы живут у одного озера,",
  "согласились о нижеследующем:",
  ...text(9),
];
const FROM = ["--publisher", "Вестник", "--url", "https://gazette.example/6", "--retrieved", "2026-11-21"];

async function run(
  document: Uint8Array | string,
  args: string[],
  { folder, answers }: { folder?: string; answers?: string[] } = {},
) {
  const corpus = folder ?? (await copyOfFixture());
  const own = await mkdtemp(join(tmpdir(), "document-"));
  onTestFinished(() => rm(own, { recursive: true, force: true }));
  const file = join(own, "act.txt");
  await writeFile(file, document);
  const out: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  const command = importCommand({
    fetch,
    today: () => "2026-11-20",
    ask: answers && ((question) => (asked.push(question), Promise.resolve(answers.shift() ?? ""))),
  });
  const terminal = {
    env: {},
    print: (line: string) => out.push(line),
    complain: (line: string) => complaints.push(line),
  };
  const code = await command.run([file, "--dir", corpus, ...args], terminal);
  return { code, out: out.join("\n"), complaints: complaints.join("\n"), asked, corpus };
}
const texts = async (corpus: string, language: string) => readdir(join(corpus, "text", language)).catch(() => []);

describe("npm run corpus -- import", () => {
  it("shows what it found and writes a text that the corpus accepts, with source, day and hash", async () => {
    const { code, out, corpus } = await run(LINES.join("\n"), ["--language", "ru", "--yes", ...FROM]);
    expect(code).toBe(0);
    expect(out).toContain(`title: ${TITLE}\n9 articles found\n`);
    expect(out).toContain("         9  Правило о воде 9 | Стороны берегут рыбу и воду, пункт 9.  (1 paragraph)");
    expect(out).toMatch(/written: text\/ru\/lake-veldra-convention\.yaml$/);
    expect(await texts(corpus, "ru")).toEqual(["lake-veldra-convention.yaml"]);
    const loaded = await loadCorpus(corpus);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    expect(loaded.corpus.texts.find(({ language }) => language === "ru")).toMatchObject({
      title: TITLE,
      retrieved: "2026-11-21",
      source: { title: TITLE, publisher: "Вестник", url: "https://gazette.example/6" },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      articles: [
        { number: "preamble", paragraphs: LINES.slice(2, 4) },
        { number: 1, heading: "Правило о воде 1", paragraphs: ["Стороны берегут рыбу и воду, пункт 1."] },
        ...Array.from({ length: 8 }, (_, at) => ({ number: at + 2 })),
      ],
    });
  });

  it("asks before it writes, also where the text was published; without a terminal it refuses", async () => {
    const answered = await run(docxOf(LINES), ["--language", "ru"], {
      answers: ["https://gazette.example/6", "Вестник", "да"],
    });
    expect([answered.code, answered.asked.length, await texts(answered.corpus, "ru")]).toEqual([
      0,
      3,
      ["lake-veldra-convention.yaml"],
    ]);
    const no = await run(docxOf(LINES), ["--language", "ru", ...FROM], { answers: ["n"] });
    expect([no.code, await texts(no.corpus, "ru")]).toEqual([1, []]);
    const silent = await run(docxOf(LINES), ["--language", "ru", ...FROM]);
    expect([silent.code, silent.complaints, await texts(silent.corpus, "ru")]).toEqual([
      1,
      expect.stringContaining("give --yes"),
      [],
    ]);
    expect((await run(docxOf(LINES), ["--language", "ru", "--yes"])).complaints).toContain(
      "give --url, and --publisher",
    );
  });

  it("shows what an import over a text of the same language changes, word by word", async () => {
    const { corpus: folder } = await run(LINES.join("\n"), ["--language", "ru", "--yes", ...FROM]);
    const changed = LINES.map((line) =>
      line.replace("берегут рыбу и воду, пункт 3.", "берегут воду, пункт 3, всегда."),
    );
    const again = await run(changed.join("\n"), ["--language", "ru", "--yes", ...FROM], { folder });
    expect(again.out).toContain(
      "Article 3: 3 words out, 2 in: Правило о воде 3 Стороны берегут [-рыбу и-] воду, пункт [-3.-] {+3, всегда.+}",
    );
    expect(again.out).not.toContain("Article 4:");
    expect(await texts(folder, "ru")).toEqual(["lake-veldra-convention.yaml"]);
    expect(await readFile(join(folder, "text/ru/lake-veldra-convention.yaml"), "utf8")).toContain("всегда");
  });

  it("refuses gaps, fewer, more, another treaty and a wrong language, each with its mend, and writes nothing", async () => {
    const without4 = LINES.filter((line) => !line.includes(" 4"));
    for (const [lines, language, expected] of [
      [without4, "ru", /Article 4 is missing after Article 3.*--allow-gaps/],
      [LINES.slice(0, -3), "ru", /ends with Article 8 and the treaty has 9.*--allow-gaps/],
      [[TITLE, ...text(10)], "ru", /goes up to Article 10 and the treaty has 9/],
      [[TITLE, ...text(9), ...text(9).slice(24, 27)], "ru", /Article 9 is there twice/],
      [["Договор о ловле сельди", ...text(9)], "ru", /does not name the treaty.*--any-title/],
      [LINES, "kk", /text in ru, not in kk/],
      [["Просто слова."], "ru", /no headings of articles were found/],
    ] as const) {
      const refused = await run(lines.join("\n"), ["--language", language, "--yes", ...FROM]);
      expect(refused.complaints).toMatch(expected);
      expect([refused.code, await texts(refused.corpus, language)]).toEqual([1, []]);
    }
    expect((await run(without4.join("\n"), ["--language", "ru", "--yes", "--allow-gaps", ...FROM])).code).toBe(0);
    expect(
      (
        await run(["Договор о ловле сельди", ...text(9)].join("\n"), [
          "--language",
          "ru",
          "--yes",
          "--any-title",
          ...FROM,
        ])
      ).code,
    ).toBe(0);
  });

  it("says how it is called when it is called wrongly", async () => {
    for (const args of [
      [],
      ["--language", "de"],
      ["--language", "ru", "--retrieved", "yesterday"],
      ["--language", "ru", "--date", "2026-13"],
    ]) {
      expect((await run("x", args)).code).toBe(2);
    }
    expect((await run("x", ["another", "--language", "ru"])).complaints).toContain("one file or one web address");
  });

  it("never leaves half a text, whatever the document", async () => {
    const folder = await copyOfFixture();
    const before = (await loadCorpus(folder)).ok;
    const mutated = fc
      .array(fc.tuple(fc.nat(LINES.length - 1), fc.string({ unit: "binary" })), { maxLength: 6 })
      .map((changes) => {
        const lines = [...LINES];
        for (const [at, line] of changes) lines[at] = line;
        return lines.join("\n");
      });
    await fc.assert(
      fc.asyncProperty(mutated, async (document) => {
        const { code } = await run(document, ["--language", "ru", "--yes", "--allow-gaps", "--any-title", ...FROM], {
          folder,
        });
        const loaded = await loadCorpus(folder);
        expect([code <= 1, loaded.ok]).toEqual([true, before]);
        expect((await texts(folder, "ru")).filter((name) => name.startsWith("."))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a document from the web", () => {
  async function serve(status: number, body: Uint8Array, type: string, answers = true): Promise<string> {
    const server = createServer((_, response) => {
      if (answers) response.writeHead(status, { "content-type": type }).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/act`;
  }

  it("comes with its kind and its encoding", async () => {
    const url = await serve(200, utf8(pageOf(LINES)), "text/html; charset=windows-1251");
    expect(await fetchDocument(url, fetch)).toMatchObject({ ok: true, fileName: "act.html", charset: "windows-1251" });
  });

  it("is refused when the server answers otherwise, too much, too late or not at all", async () => {
    const fault = async (url: string, timeoutMs?: number) => {
      const got = await fetchDocument(url, fetch, timeoutMs);
      return got.ok ? "" : got.fault;
    };
    expect(await fault(await serve(404, utf8("no"), "text/plain"))).toMatch(/answered 404: look whether/);
    expect(await fault(await serve(200, new Uint8Array(50 * 1024 * 1024 + 1), "text/plain"))).toMatch(
      /larger than 50 MB/,
    );
    expect(await fault(await serve(200, utf8(""), "text/plain", false), 50)).toMatch(
      /did not answer within 0.05 seconds/,
    );
    expect(await fault("http://127.0.0.1:1/act")).toMatch(/cannot be reached/);
    expect(await fault("http://")).toMatch(/not a complete web address/);
  });
});
