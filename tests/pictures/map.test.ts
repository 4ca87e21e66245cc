import { beforeAll, describe, expect, it } from "vitest";
import { loadAtlas, type Atlas } from "../../src/pictures/atlas.js";
import { numericCountryCode } from "../../src/pictures/country-codes.js";
import { schematicMap, type MapPlace } from "../../src/pictures/schematic-map.js";
import { THEMES } from "../../src/pictures/theme.js";

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas();
});

const place = (code: string): MapPlace => ({
  code,
  name: `Name of ${code}`,
  standing: "signed",
  standingName: "signed",
});

const mapOf = (...codes: string[]): { svg: string; height: number } | undefined =>
  schematicMap(codes.map(place), atlas, { x: 0, top: 0, width: 984 }, THEMES.light);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function labelBoxes(svg: string): Box[] {
  const boxes = svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" rx="12"/g);
  return [...boxes].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

describe("country codes", () => {
  it("translates letters into the numbers of ISO 3166-1", () => {
    expect(["NO", "AF", "ZW"].map(numericCountryCode)).toEqual(["578", "004", "716"]);
    expect(numericCountryCode("XA")).toBeUndefined();
  });

  it("knows every country that the outlines number", () => {
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const known = new Set(letters.flatMap((a) => letters.map((b) => numericCountryCode(a + b))));
    const numbered = atlas.all.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
    expect(numbered.filter((id) => !known.has(id))).toEqual([]);
  });

  it("takes the country itself where an islet bears the same number", () => {
    const outline = atlas.outlineOf("AU")!;
    expect(outline.properties?.name).toBe("Australia");
  });
});

describe("the schematic map", () => {
  it.each([
    ["neighbours of unlike size", ["FR", "LU", "BE", "NL", "DE"]],
    ["states across the 180th meridian", ["FJ", "NZ", "TO"]],
    ["one very large state", ["RU"]],
    ["islands", ["MV", "LK"]],
    ["states far apart", ["CL", "NO", "JP", "ZA"]],
  ])("draws %s, each labelled, no label over another or outside", (_, codes) => {
    const map = mapOf(...codes)!;
    const boxes = labelBoxes(map.svg);
    expect(boxes).toHaveLength(codes.length);
    boxes.forEach((box, at) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(984);
      expect(box.y + box.height).toBeLessThanOrEqual(map.height);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.x + box.width <= other.x ||
          other.x + other.width <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y;
        expect(apart).toBe(true);
      }
    });
    expect(map.svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("fills each party with the texture of its standing", () => {
    const places = [place("FR"), { ...place("BE"), standing: "not-signed" as const }];
    const { svg } = schematicMap(places, atlas, { x: 0, top: 0, width: 984 }, THEMES.dark)!;
    expect(svg.match(/fill="url\(#signed\)"/g)).toHaveLength(1);
    expect(svg.match(/fill="url\(#not-signed\)"/g)).toHaveLength(1);
  });

  it("is not drawn at all when a party has no outline", () => {
    expect(mapOf("FR", "XA")).toBeUndefined();
  });
});
