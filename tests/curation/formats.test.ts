import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/corpus/language.js";
import type { Language } from "../../src/corpus/language.js";
import { readDocument } from "../../src/curation/import/read-document.js";
import { splitTreaty } from "../../src/curation/import/split-treaty.js";
import { docxOf, pageOf, pdfOf, utf8, windows1251, wrap } from "./documents.js";
import { expectedOf, linesOf, linesWithTitles, TREATIES } from "./treaties.js";
import type { TestTreaty } from "./treaties.js";

/** Reads and splits; the parts that the text of the treaty is made of. */
async function splitOf(bytes: Uint8Array, fileName: string, language: Language, treaty: TestTreaty) {
  const read = await readDocument(bytes, fileName);
  if (!read.ok) throw new Error(read.fault);
  const { title, preamble, articles, odd } = splitTreaty(read.blocks, {
    language,
    articles: 5,
    titles: [treaty.title],
  });
  return { text: { title, preamble, articles }, grave: odd.filter(({ grave }) => grave), odd, notes: read.notes };
}

/** Each paragraph over several lines, a gap between paragraphs, as a PDF of a gazette has it. */
function pagesOf(lines: readonly string[], width = 60) {
  const rows = lines.flatMap((line) => [...wrap(line, width), ""]);
  const pages = [];
  for (let at = 0; at < rows.length; at += 45) pages.push({ lines: rows.slice(at, at + 45) });
  return pages;
}

describe.each(LANGUAGES)("a treaty in %s", (language) => {
  const treaty = TREATIES[language];
  const expected = expectedOf(treaty);

  it.each([
    ["a page of a legal database", utf8(pageOf(linesOf(treaty))), "act.html"],
    ["a page with the titles in the heading's line", utf8(pageOf(linesWithTitles(treaty))), "act.html"],
    ["a Word document", docxOf(linesOf(treaty)), "act.docx"],
    [
      "a Word document whose headings end in a full stop and a title",
      docxOf(linesWithTitles(treaty, ". ")),
      "act.docx",
    ],
    ["plain text", utf8(linesOf(treaty).join("\n")), "act.txt"],
    ["plain text with titles after a space", utf8(linesWithTitles(treaty, " ").join("\n")), "act.txt"],
    [
      "plain text in lines of 60 characters",
      utf8(
        linesOf(treaty)
          .flatMap((line) => [...wrap(line, 60), ""])
          .join("\n"),
      ),
      "act.txt",
    ],
    ["a PDF", pdfOf(pagesOf(linesOf(treaty))), "act.pdf"],
  ])("has the same preamble and articles as %s", async (_, bytes, fileName) => {
    const { text, grave } = await splitOf(bytes, fileName, language, treaty);
    expect(text).toEqual(expected);
    expect(grave).toEqual([]);
  });
});

it("reads Windows-1251, as a text and as a page that declares it", async () => {
  const treaty = TREATIES.ru;
  const plain = await splitOf(windows1251(linesOf(treaty).join("\r\n")), "act.txt", "ru", treaty);
  expect(plain.text).toEqual(expectedOf(treaty));
  const page = pageOf(linesOf(treaty)).replace("utf-8", "windows-1251").replace("© ", "");
  expect((await splitOf(windows1251(page), "act.htm", "ru", treaty)).text).toEqual(expectedOf(treaty));
});

it("cleans soft hyphens, no-break spaces, decomposed letters and entities, and keeps all other characters", async () => {
  const page = pageOf([
    "Article&nbsp;1",
    "The&nbsp;Par&shy;ties “agree” &mdash; and\u00a0cafe\u0301 &amp; co.",
    "Article 2",
    "Second  text\n  here.",
  ]);
  const read = await readDocument(utf8(page), "a.html");
  expect(read.ok && splitTreaty(read.blocks).articles.map(({ paragraphs }) => paragraphs)).toEqual([
    ["The Parties “agree” — and café & co."],
    ["Second text here."],
  ]);
});

it("leaves footnotes out of a page, keeps powers, and reads a raised number as an inserted article", async () => {
  const page = pageOf([
    "Article 1",
    '<p>The Parties<sup><a href="#ftn1">1</a></sup> own 5 m<sup>2</sup> each<sup>[2]</sup>.</p>',
    "<p>Article 2<sup>1</sup></p>",
    "Put in later.",
    '<div id="ftn1"><p>1 A note.</p></div>',
  ]);
  const read = await readDocument(utf8(page), "a.html");
  if (!read.ok) throw new Error(read.fault);
  const split = splitTreaty(read.blocks);
  expect(split.articles[0]?.paragraphs).toEqual(["The Parties own 5 m2 each."]);
  expect(split.odd.map(({ kind }) => kind)).toContain("inserted");
  expect(read.notes).toEqual(["left out: 3 footnotes and marks of footnotes"]);
});

it("keeps items of lists with the paragraph they belong to", async () => {
  const page = pageOf([
    "Article 1",
    "The Parties shall:",
    "<ul><li>meet;</li><li>speak:<ol><li>softly;</li></ol></li></ul>",
    "They shall not part.",
  ]);
  const read = await readDocument(utf8(page), "a.html");
  expect(read.ok && splitTreaty(read.blocks).articles[0]?.paragraphs).toEqual([
    "The Parties shall:\nmeet;\nspeak:\nsoftly;",
    "They shall not part.",
  ]);
});

describe("a PDF", () => {
  const body = "The Parties shall keep their orchards, gardens and well-kept paths in good order and shall re-";

  it("loses page numbers, running headers and footnotes, and joins words and paragraphs over lines and pages", async () => {
    const header = "Gazette of Treaties, 2019, No. 6";
    const page = (number: number, lines: string[], foot: string[] = []) => ({
      lines: [header, "", ...lines],
      foot,
      number: `- ${number} -`,
    });
    const bytes = pdfOf([
      page(
        1,
        ["Article 1", "", ...wrap(body, 48), "spect the trees of others."],
        ["1 A note of the editor in small type."],
      ),
      page(2, [
        "Article 2",
        "",
        "A Party that wishes to plant shall, according to",
        "Article 1 of this Treaty, tell the others of the",
      ]),
      page(3, [
        "tree it has chosen, which shall be another well-",
        "kept one.",
        "",
        "Article 3",
        "",
        "This Treaty is open to all.",
      ]),
    ]);
    const read = await readDocument(bytes, "a.pdf");
    if (!read.ok) throw new Error(read.fault);
    const split = splitTreaty(read.blocks);
    expect(split.articles.map(({ paragraphs }) => paragraphs)).toEqual([
      [
        "The Parties shall keep their orchards, gardens and well-kept paths in good order and shall respect the trees of others.",
      ],
      [
        "A Party that wishes to plant shall, according to Article 1 of this Treaty, tell the others of the tree it has chosen, which shall be another well-kept one.",
      ],
      ["This Treaty is open to all."],
    ]);
    expect(read.notes).toEqual(["left out: 6 page numbers and running headers", "left out: the footnotes of 1 pages"]);
  });

  it("of 60 pages is read in seconds", async () => {
    const words = ["orchards", "of", "the", "Parties", "remain", "in", "good", "order"];
    const text = (row: number) =>
      `Row ${row}: ${Array.from({ length: 50 }, (_, at) => words[(row * 7 + at * at * 3 + ((at * row) % 11)) % 8]!).join(" ")}.`;
    const articles = Array.from({ length: 300 }, (_, at) => [
      `Article ${at + 1}`,
      "",
      ...wrap(text(at), 80),
      "",
    ]).flat();
    const pages = Array.from({ length: 60 }, (_, at) => ({ lines: articles.slice(at * 40, at * 40 + 40) }));
    const start = performance.now();
    const read = await readDocument(pdfOf(pages), "a.pdf");
    if (!read.ok) throw new Error(read.fault);
    const split = splitTreaty(read.blocks);
    console.log(`60 pages, ${split.articles.length} articles: ${Math.round(performance.now() - start)} ms`);
    expect(split.articles.length).toBeGreaterThan(200);
    expect(split.odd.filter(({ grave }) => grave)).toEqual([]);
  });
});
