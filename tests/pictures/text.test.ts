import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceOf, RUNS, UNITS_PER_EM, type Weight } from "../../src/pictures/font-widths.js";
import { fitText, widthOf, type Room } from "../../src/pictures/text.js";

const FONT_FILES: Record<Weight, string> = { regular: "DejaVuSans.ttf", bold: "DejaVuSans-Bold.ttf" };

/** Reads `cmap` (format 4) and `hmtx` as the OpenType specification lays them out. */
function readFont(weight: Weight): { unitsPerEm: number; widthOf: (codePoint: number) => number | undefined } {
  const font = readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${FONT_FILES[weight]}`));
  const tables = new Map<string, number>();
  for (let at = 0; at < font.readUInt16BE(4); at++) {
    const entry = 12 + at * 16;
    tables.set(font.toString("latin1", entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const [head, hhea, hmtx, cmap] = ["head", "hhea", "hmtx", "cmap"].map((name) => tables.get(name)!) as [
    number,
    number,
    number,
    number,
  ];
  const encodings = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + at * 8),
  );
  const table = encodings.find((offset) => font.readUInt16BE(offset) === 4)!;
  const segments = font.readUInt16BE(table + 6) / 2;
  const glyphOf = (codePoint: number): number => {
    for (let at = 0; at < segments; at++) {
      const field = (part: number): number => table + 14 + part * segments * 2 + (part > 0 ? 2 : 0) + at * 2;
      if (codePoint > font.readUInt16BE(field(0))) continue;
      const start = font.readUInt16BE(field(1));
      if (codePoint < start) return 0;
      const delta = font.readUInt16BE(field(2));
      const range = font.readUInt16BE(field(3));
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(field(3) + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
  return {
    unitsPerEm: font.readUInt16BE(head + 18),
    widthOf: (codePoint) => {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? undefined : font.readUInt16BE(hmtx + 4 * Math.min(glyph, font.readUInt16BE(hhea + 34) - 1));
    },
  };
}

describe("the table of widths", () => {
  it.each(["regular", "bold"] as const)("says of every character what the %s font file says", (weight) => {
    const font = readFont(weight);
    expect(font.unitsPerEm).toBe(UNITS_PER_EM);
    const wrong: string[] = [];
    for (const [first, last] of RUNS) {
      for (let codePoint = first; codePoint <= last; codePoint++) {
        if (advanceOf(codePoint, weight) !== font.widthOf(codePoint)) wrong.push(codePoint.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it("knows the letters of all seven languages", () => {
    const letters = "ҚқҒғҢңӨөҮүҰұҺһӘәІіҲҳҶҷӢӣӮӯЎўЁёОʻoʻgʻÄäÇçÝýŇňŞşŽžÖöÜü«»“”№—–…·";
    for (const weight of ["regular", "bold"] as const) {
      for (const letter of letters)
        expect([letter, advanceOf(letter.codePointAt(0)!, weight)]).not.toContain(undefined);
    }
  });
});

const ROOM: Room = { width: 300, lines: 2, size: 40, smallest: 20, weight: "regular" };

describe("text in its room", () => {
  it("stays as large as wanted when it fits", () => {
    expect(fitText("Short", ROOM)).toEqual({ lines: ["Short"], size: 40, whole: true });
  });

  it("breaks into lines of like length before it shrinks", () => {
    expect(fitText("Arvenia and Belmora", ROOM)).toEqual({ lines: ["Arvenia and", "Belmora"], size: 40, whole: true });
  });

  it("shrinks when the lines do not suffice", () => {
    const fitted = fitText("Arvenia, Belmora and the Corrith Federation", ROOM);
    expect(fitted.size).toBeLessThan(40);
    expect(fitted.lines.join(" ")).toBe("Arvenia, Belmora and the Corrith Federation");
  });

  it("cuts with an ellipsis what does not fit even then, and says so", () => {
    const fitted = fitText("one two three four five six seven eight nine ten ".repeat(4), ROOM);
    expect(fitted).toMatchObject({ size: 20, whole: false });
    expect(fitted.lines).toHaveLength(2);
    expect(fitted.lines[1]).toMatch(/…$/);
  });

  it("never makes a line wider than its room, and loses nothing unless it says so", () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from("aWmІҚЎşҶ-.,ʻ中")), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 60, max: 500 }),
        (words, width) => {
          const text = words.join(" ");
          const fitted = fitText(text, { ...ROOM, width });
          for (const line of fitted.lines) expect(widthOf(line, fitted.size, "regular")).toBeLessThanOrEqual(width);
          expect(fitted.lines.length).toBeLessThanOrEqual(2);
          if (fitted.whole) expect(fitted.lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        },
      ),
    );
  });
});
