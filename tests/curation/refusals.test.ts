import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/curation/import/read-document.js";
import { splitTreaty } from "../../src/curation/import/split-treaty.js";
import { docxOf, pageOf, pdfOf, utf8 } from "./documents.js";
import { linesOf, TREATIES } from "./treaties.js";

async function faultOf(bytes: Uint8Array, name = "a.bin"): Promise<string> {
  const read = await readDocument(bytes, name);
  return read.ok ? "" : read.fault;
}
const hex = (digits: string) => Buffer.concat([Buffer.from(digits, "hex"), Buffer.alloc(2000)]);

describe("a document that cannot be read is refused with the mend", () => {
  it.each([
    ["nothing", new Uint8Array(), /is empty: download/],
    ["spaces", utf8(" \n\t\n"), /holds no text/],
    ["more than 50 MB", new Uint8Array(50 * 1024 * 1024 + 1), /larger than 50 MB/],
    ["an old Word document", hex("d0cf11e0a1b11ae1"), /old \.doc: open it and save it as \.docx/],
    [
      "an encrypted Word document",
      Buffer.concat([hex("d0cf11e0a1b11ae1"), Buffer.from("EncryptedPackage", "utf16le")]),
      /protected by a password/,
    ],
    ["RTF", utf8("{\\rtf1 text}"), /RTF/],
    ["a picture", hex("ffd8ffe0"), /picture.*OCR/],
    ["a web archive", utf8("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;"), /HTML only/],
    ["random bytes", hex("0102030405"), /unknown kind: save it as/],
    ["a PDF of nothing but pictures", pdfOf([{ lines: [""] }, { lines: ["7"] }]), /scan.*OCR/],
    ["a cut-off PDF", pdfOf([{ lines: ["Article 1"] }]).subarray(0, 60), /damaged/],
    ["a cut-off Word document", docxOf(["Article 1"]).subarray(0, 300), /damaged or cut-off/],
    ["another zip", docxOf([], [{ name: "word/document.xml", content: "" }]).subarray(0), /damaged|holds no text/],
    ["a page nested without end", utf8(`<html><body>${"<div>".repeat(5000)}x`), /nested too deeply/],
  ])("%s", async (_, bytes, expected) => {
    expect(await faultOf(bytes)).toMatch(expected);
  });

  it("a zip bomb, whether its directory says so or lies, and one with a password", async () => {
    const big = Buffer.alloc(1024 * 1024, 32);
    expect(
      await faultOf(docxOf(["x"], [{ name: "word/media/a.bin", content: big, claimedSize: 101 * 1024 * 1024 }])),
    ).toMatch(/unpack to more than 100 MB/);
    const lying = { name: "word/document.xml", content: big, claimedSize: 1000 };
    expect(await faultOf(docxOf([], [lying]))).toMatch(/false sizes/);
    expect(await faultOf(docxOf([], [{ name: "word/document.xml", content: "x", encrypted: true }]))).toMatch(
      /password/,
    );
  });
});

it("never throws, whatever the bytes", async () => {
  const samples = [
    pdfOf([{ lines: linesOf(TREATIES.en) }]),
    docxOf(linesOf(TREATIES.ru)),
    utf8(pageOf(linesOf(TREATIES.kk))),
    utf8(linesOf(TREATIES.tg).join("\n")),
  ];
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }), fc.nat())
    .map(([sample, changes, cut]) => {
      const bytes = Uint8Array.from(sample);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return cut % 4 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
    });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 3000 }), mutated),
      fc.constantFrom("a.html", "a.txt", "a"),
      async (bytes, name) => {
        const read = await readDocument(bytes, name);
        if (read.ok) splitTreaty(read.blocks, { language: "en", articles: 5, titles: ["Treaty on the Common Care"] });
        else expect(read.fault).toMatch(/: /);
      },
    ),
    { numRuns: 120 },
  );
});

it("splits any blocks without throwing, and invents no words", () => {
  const piece = fc.constantFrom(
    "Article 1",
    "Article 2",
    "Статья 3",
    "6-бап",
    "1. One:",
    "a) two;",
    "text goes on",
    "Done at X.",
    "",
    "Chapter I",
    "The end.",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (blocks) => {
      const split = splitTreaty(blocks, { articles: 3, titles: ["Some title of four words"] });
      for (const { paragraphs } of split.articles) {
        for (const line of paragraphs.join("\n").split("\n"))
          expect(blocks.some((block) => block.includes(line))).toBe(true);
      }
    }),
  );
});
