/** Outlines of countries: Natural Earth at 1:50 million, from the package world-atlas. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { numericCountryCode } from "./country-codes.js";

export type Outline = Feature<Polygon | MultiPolygon>;

export interface Atlas {
  /** By ISO 3166-1 alpha-2 code; undefined for a code that is no country's, or one too small to be drawn. */
  outlineOf(code: string): Outline | undefined;
  /** Every country, for what lies around. */
  readonly all: readonly Outline[];
}

/** Reads the outlines; about 0.8 MB. The coarser 1:110m set lacks exactly the winding borders that people look for. */
export async function loadAtlas(): Promise<Atlas> {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const topology = JSON.parse(await readFile(path, "utf8")) as Topology<{ countries: GeometryCollection }>;
  return atlasOf(topology);
}

export function atlasOf(topology: Topology<{ countries: GeometryCollection }>): Atlas {
  const all = feature(topology, topology.objects.countries).features.flatMap(({ geometry, ...rest }): Outline[] =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ ...rest, geometry }] : [],
  );
  const byNumber = new Map<string, Outline>();
  // An islet may bear its country's number: the first entry is the country itself or, in this file, the larger one.
  for (const outline of all) {
    const number = String(outline.id);
    const known = byNumber.get(number);
    if (known === undefined || pointsIn(outline) > pointsIn(known)) byNumber.set(number, outline);
  }
  return {
    all,
    outlineOf: (code) => {
      const number = numericCountryCode(code);
      return number === undefined ? undefined : byNumber.get(number);
    },
  };
}

/** A country's parts, each an outer ring and its holes. */
export function polygonsOf({ geometry }: Outline): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function pointsIn(outline: Outline): number {
  return polygonsOf(outline)
    .flat()
    .reduce((sum, ring) => sum + ring.length, 0);
}
