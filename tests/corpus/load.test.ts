import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.js";
import { FIXTURE_FOLDER, loadFixture } from "../support/corpus.js";
import { copyOfFixture, edit, faultsOf, told } from "./broken-corpus.js";

const REPORT = "reports/2020-08-09-in-force.yaml";

describe("a sound corpus", () => {
  it("holds what its files hold", async () => {
    const corpus = await loadFixture();
    expect(corpus.treaty.short_title.en).toBe("Lake Veldra Convention");
    expect(corpus.articles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(corpus.reports).toHaveLength(5);
    expect(corpus.feeds).toEqual([]);
    expect(corpus.texts.map(({ language }) => language)).toEqual(["en"]);
  });

  it("leaves dates as the texts they are", async () => {
    const folder = await copyOfFixture();
    await edit(folder, REPORT, 'published: "2020-08-09"', "published: 2020-08-09");
    const loaded = await loadCorpus(folder);
    expect(loaded.ok && loaded.corpus.report("2020-08-09-in-force")?.published).toBe("2020-08-09");
  });

  it("keeps a byte order mark out of the first key", async () => {
    const folder = await copyOfFixture();
    await edit(folder, "topics.yaml", "- id: water", "\ufeff- id: water");
    expect(await faultsOf(folder)).toEqual([]);
  });

  it("does without the optional files", async () => {
    const folder = await copyOfFixture();
    for (const file of ["people.yaml", "gaps.yaml", "feeds.yaml", "text"]) await rm(join(folder, file), { recursive: true });
    expect(await faultsOf(folder)).toEqual([]);
  });

  it("ignores what a person or their tools leave beside the data", async () => {
    const folder = await copyOfFixture();
    await writeFile(join(folder, "reports/README.md"), "how to add one");
    await writeFile(join(folder, "reports/.2020.yaml.swp"), "\u0000");
    await writeFile(join(folder, "notes.txt"), "mine");
    expect(await faultsOf(folder)).toEqual([]);
  });

  it("follows links within the folder", async () => {
    const folder = await copyOfFixture();
    await rename(join(folder, "topics.yaml"), join(folder, ".topics.yaml"));
    await symlink(".topics.yaml", join(folder, "topics.yaml"));
    expect(await faultsOf(folder)).toEqual([]);
  });
});

describe("the version", () => {
  it("is the same wherever the folder lies", async () => {
    const copied = await loadCorpus(await copyOfFixture());
    expect(copied.ok && copied.corpus.version).toBe((await loadFixture()).version);
  });

  it("changes when one byte of one file changes", async () => {
    const folder = await copyOfFixture();
    await edit(folder, REPORT, "The depositary records", "The depositary record5");
    const changed = await loadCorpus(folder);
    expect(changed.ok && changed.corpus.version).toMatch(/^[0-9a-f]{12}$/);
    expect(changed.ok && changed.corpus.version).not.toBe((await loadFixture()).version);
  });
});

describe("a file that cannot be read is told with its mend", () => {
  const contents: [title: string, content: string | Uint8Array, sentence: string][] = [
    ["empty", "", "gaps.yaml 0:0 is empty: fill it in or delete it"],
    ["only a comment", "# later\n", "gaps.yaml 0:0 is empty: fill it in or delete it"],
    ["50 MB", new Uint8Array(50 * 1024 * 1024), "gaps.yaml 0:0 is 50 MB; a corpus file may have at most 1 MB: split it"],
    ["one byte too large", new Uint8Array(1024 * 1024 + 1), "gaps.yaml 0:0 is 1.1 MB; a corpus file may have at most 1 MB: split it"],
    ["windows-1251", new Uint8Array([0xcf, 0xf0, 0xe8]), "gaps.yaml 0:0 is not UTF-8: open it in a text editor and save it as UTF-8"],
    ["UTF-16", Buffer.from("\ufeff- id: a", "utf16le"), "gaps.yaml 0:0 is not UTF-8: open it in a text editor and save it as UTF-8"],
    ["tab", "- id: a\n\tnote: b", "gaps.yaml 2:2 is indented with a tab: use spaces"],
    ["colon in a text", "- id: a: b", 'gaps.yaml 1:7 cannot be read: a text with ": " in it must be in quotation marks'],
    ["text that begins with @", "- id: @a", "gaps.yaml 1:7 cannot be read: a text that begins with a special sign must be in quotation marks"],
    ["two documents", "- a\n---\n- b", "gaps.yaml 2:1 holds several documents: remove the line `---`"],
    ["doubled key", "- id: a\n  note: { en: x }\n  id: b", 'gaps.yaml 3:3 id "id" is here twice: delete one of the two'],
    ["key __proto__", "- __proto__: { id: a }", 'gaps.yaml 1:3 __proto__ "__proto__" may not be used as a key'],
    ["key constructor", "- constructor: a", 'gaps.yaml 1:3 constructor "constructor" may not be used as a key'],
    ["key prototype", '- "prototype": a', 'gaps.yaml 1:3 prototype "prototype" may not be used as a key'],
    ["merge key", "- &a { id: a }\n- <<: *a\n", 'gaps.yaml 2:3 1.<< "<<" is not a field here; the fields are id, asked_as, note'],
    ["tag", "- !!js/function x", "gaps.yaml 1:17 tags are not used here; put a text that begins with ! in quotation marks"],
    ["dangling alias", "- *a", 'gaps.yaml 1:3 "*a" points at nothing; a text that begins with * must be in quotation marks'],
    ["invisible character", '- id: "a\\0"', "gaps.yaml 1:7 holds an invisible character (U+0000): delete it"],
    ["deep nesting", "[".repeat(20_000), "gaps.yaml 0:0 is nested too deeply to be read"],
    ["not a list", "id: a", "gaps.yaml 1:1 must be a list (lines that begin with -)"],
    [
      "aliases within aliases",
      ["a: &a [1,1,1,1,1,1,1,1,1]", ..."bcdefghi".split("").map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefgh"[i] ?? ""}`).join(",")}]`)].join("\n"),
      "gaps.yaml 0:0 repeats itself through too many aliases",
    ],
  ];
  it.each(contents)("%s", async (_, content, sentence) => {
    const folder = await copyOfFixture();
    await writeFile(join(folder, "gaps.yaml"), content);
    expect((await faultsOf(folder)).map(told)).toContain(sentence);
  });

  it("says what to create where a needed file is missing", async () => {
    const folder = await copyOfFixture();
    for (const file of ["treaty.yaml", "articles"]) await rm(join(folder, file), { recursive: true });
    expect((await faultsOf(folder)).map(told)).toEqual([
      "articles 0:0 is missing or empty: create one file per article, 01.yaml, 02.yaml and so on",
      "treaty.yaml 0:0 is missing: create it with the treaty's title, date, number of articles and parties",
    ]);
  });

  it("says that the folder itself is missing", async () => {
    expect((await faultsOf(join(FIXTURE_FOLDER, "nowhere"))).map(told)).toEqual([
      " 0:0 there is no such folder (ENOENT): create it, or set CORPUS_DIR",
    ]);
  });

  it("does not follow a link out of the folder", async () => {
    const folder = await copyOfFixture();
    await rm(join(folder, "gaps.yaml"));
    await symlink(join(FIXTURE_FOLDER, "gaps.yaml"), join(folder, "gaps.yaml"));
    await symlink(join(FIXTURE_FOLDER, "text"), join(folder, "text/ru"));
    expect((await faultsOf(folder)).map(told)).toEqual([
      "gaps.yaml 0:0 points out of the corpus folder: put the file itself here",
      "text/ru 0:0 points out of the corpus folder: put the folder itself here",
    ]);
  });

  it("names every file that would not be read where only items belong", async () => {
    const folder = await copyOfFixture();
    await rename(join(folder, "articles/05.yaml"), join(folder, "articles/05.yml"));
    await writeFile(join(folder, "reports/draft.docx"), "");
    await writeFile(join(folder, "state.yaml"), "");
    await mkdir(join(folder, "report"));
    await mkdir(join(folder, "reports/2023"));
    await mkdir(join(folder, "gaps.yaml.d"));
    expect((await faultsOf(folder)).map(told)).toEqual([
      "articles/05.yml 0:0 would not be read: rename it to 05.yaml, or move it elsewhere",
      'report 0:0 is not read; did you mean "reports"?',
      "reports/2023 0:0 is a folder: put its files into reports itself",
      "reports/draft.docx 0:0 would not be read: rename it to draft.yaml, or move it elsewhere",
      'state.yaml 0:0 is not a file of the corpus; did you mean "states.yaml"?',
    ]);
  });

  it("refuses a folder where a file belongs", async () => {
    const folder = await copyOfFixture();
    await rm(join(folder, "gaps.yaml"));
    await mkdir(join(folder, "gaps.yaml"));
    expect((await faultsOf(folder)).map(told)).toEqual(["gaps.yaml 0:0 is not a file: remove it"]);
  });
});

describe("a value that does not fit is told with its place and its mend", () => {
  const edits: [title: string, file: string, before: string, after: string, sentence: string][] = [
    ["year without quotation marks", "timeline.yaml", 'date: "2016"', "date: 2016", '2:9 0.date must be a text: put it in quotation marks, "2016"'],
    ["number as it was written", "glossary.yaml", 'date: "2021"', "date: 2021.10", '10:13 0.sources.0.date must be a text: put it in quotation marks, "2021.10"'],
    ["no such day", REPORT, '"2020-08-09"', '"2020-02-30"', "4:12 published is not a day of the calendar"],
    ["mistyped field", REPORT, "publisher:", "publischer:", '3:1 publischer "publischer" is not a field here; did you mean "publisher"?'],
    ["missing field", REPORT, "publisher:", "publischer:", "1:1 publisher is missing"],
    ["nothing behind the colon", REPORT, "publisher: Foreign Ministry of Arvenia (depositary)", "publisher:", "3:1 publisher is empty: fill it in, delete it, or put a text with a comma in quotation marks"],
    ["word outside a list of words", REPORT, "kind: official", "kind: press", "7:7 kind must be one of news, official, analysis, academic, opinion, blog"],
    ["address without http", REPORT, "https://mfa", "mfa", "5:6 url must start with http:// or https://"],
    ["text where a list belongs", REPORT, "articles: [9]", "articles: nine", "9:11 articles must be a list (lines that begin with -)"],
    ["text where a number belongs", REPORT, "articles: [9]", "articles: [nine]", "9:12 articles.0 must be a number"],
    ["list where fields belong", REPORT, "as_of:", "as-of:", '16:5 claims.0.as-of "as-of" is not a field here; did you mean "as_of"?'],
    ["language nobody speaks here", REPORT, "  ru: Депозитарий", "  fr: Депозитарий", '13:3 digest.fr "fr" is not a field here; the fields are en, ru, kk, ky, uz, tg, tk'],
    ["no topic", REPORT, "topics: [entry-into-force]", "topics: []", "10:9 topics needs at least one topic"],
    ["article that is neither", "articles/04.yaml", "number: 4", "number: four", '1:9 number must be "preamble" or a number'],
    ["summary left out", "articles/04.yaml", "summary:", "note:", "1:1 summary is needed where coverage is full"],
  ];
  it.each(edits)("%s", async (_, file, before, after, sentence) => {
    const folder = await copyOfFixture();
    await edit(folder, file, before, after);
    expect((await faultsOf(folder)).map(told)).toContain(`${file} ${sentence}`);
  });

  it("tells all faults of all files in one go, those between files too", async () => {
    const folder = await copyOfFixture();
    await edit(folder, REPORT, "https://mfa", "mfa");
    await edit(folder, REPORT, "articles: [9]", "articles: [9, 66]");
    await edit(folder, "topics.yaml", "id: fishing\n  label:", "id: fishing\n  name:");
    expect((await faultsOf(folder)).map(told)).toEqual([
      `${REPORT} 5:6 url must start with http:// or https://`,
      `${REPORT} 9:15 articles.1 the treaty has no Article 66; it has 1 to 9`,
      "topics.yaml 7:3 2.label is missing",
      'topics.yaml 8:3 2.name "name" is not a field here; the fields are id, label, asked_as',
    ]);
  });

  it("stops counting after a hundred faults of one file", async () => {
    const folder = await copyOfFixture();
    await writeFile(join(folder, "gaps.yaml"), "- !a x\n".repeat(1000));
    const faults = await faultsOf(folder);
    expect(faults).toHaveLength(101);
    expect(told(faults[100]!)).toBe("gaps.yaml 101:6 and more faults from here on");
  });
});
