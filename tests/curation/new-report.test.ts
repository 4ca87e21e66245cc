import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReportSchema } from "../../src/corpus/schema.js";
import { parseYaml } from "../../src/corpus/yaml-file.js";
import { suggestId, writeReport, type NewReport } from "../../src/curation/new-report.js";

const REPORT: NewReport = {
  id: "gazette-2024-01-05-otters-return",
  url: "https://gazette.example/otters",
  title: "Otters return: “good news”",
  publisher: "The Gazette",
  published: "2024-01-05",
  language: "en",
  kind: "news",
  states: ["XA", "XB"],
  topics: ["fishing"],
  articles: [],
  digest: { en: "Otters were seen at both shores of the lake. ".repeat(5).trim() },
  claims: [{ text: { en: "Otters are back." }, as_of: "2024-01", about: "article 5" }],
  quotes: [{ text: "We like otters; #1 of all.", speaker: "Mara Lind" }],
};

function readBack(content: string): unknown {
  const parsed = parseYaml("reports/x.yaml", new TextEncoder().encode(content));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.yaml.value;
}

describe("the file of a new report", () => {
  it("has the order and form of the others, and no empty fields", () => {
    expect(writeReport(REPORT))
      .toBe(`# A published report: what it says, in our own words, with dated claims. How to add one: corpus/README.md.

id: gazette-2024-01-05-otters-return
title: "Otters return: “good news”"
publisher: The Gazette
published: 2024-01-05
url: https://gazette.example/otters
language: en
kind: news
states: [XA, XB]
topics: [fishing]
digest:
  en: >-
    Otters were seen at both shores of the lake. Otters were seen at both shores of the lake. Otters were seen
    at both shores of the lake. Otters were seen at both shores of the lake. Otters were seen at both shores
    of the lake.
claims:
  - text:
      en: Otters are back.
    as_of: 2024-01
    about: article 5
quotes:
  - text: "We like otters; #1 of all."
    speaker: Mara Lind
`);
  });

  it("is read back letter for letter, whatever the words hold", () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, maxLength: 300 }),
      fc.stringMatching(/^[a-z :#\-'"[\]{}>|&*!%@`\n]{1,300}$/),
    );
    const printable = words
      .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" ? sign : "")).trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(printable, printable, (title, digest) => {
        const { articles: _, ...written } = { ...REPORT, title, digest: { ru: digest } };
        expect(readBack(writeReport({ ...REPORT, title, digest: { ru: digest } }))).toEqual(written);
      }),
    );
  });

  it("is a report to the corpus", () => {
    expect(ReportSchema.safeParse(readBack(writeReport({ ...REPORT, published: "2024" }))).success).toBe(true);
  });
});

describe("the suggested id", () => {
  it.each([
    [
      { publisher: "The Gazette", published: "2024-01-05", title: "Return of the otters" },
      "thegazette-2024-01-05-return-otters",
    ],
    [
      { publisher: "Kaktus.media", title: "Подписан договор между тремя странами" },
      "kaktusmedia-podpisan-dogovor-mezhdu-tremya",
    ],
  ])("tells publisher, day and subject: %j", (fields, expected) => {
    expect(suggestId(fields)).toBe(expected);
  });

  it("is not one that is taken, nor longer than an id may be", () => {
    const fields = { publisher: "A".repeat(50), published: "2024-01-05", title: "Hippopotamuses ".repeat(9) };
    const first = suggestId(fields);
    const second = suggestId(fields, (id) => id === first);
    expect(second).not.toBe(first);
    for (const id of [first, second]) expect(ReportSchema.shape.id.safeParse(id).success).toBe(true);
  });
});
