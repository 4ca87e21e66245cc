/** The parties on a map, each filled with the texture of its standing and labelled in words. Schematic: no border is claimed. */
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath, type GeoProjection } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { polygonsOf, type Atlas, type Outline } from "./atlas.js";
import { clamped, placeLabels, type PlacedLabel } from "./label-places.js";
import { element, group, textLine, type Svg } from "./svg.js";
import { fitText, widthOf, type Fitted, type Weight } from "./text.js";
import { fillOf, isDashed, type CardStanding, type Theme } from "./theme.js";

export interface MapPlace {
  code: string;
  name: string;
  standing: CardStanding;
  /** The standing in words: it stands under the name. */
  standingName: string;
}

const NAME_PX = 30;
const STANDING_PX = 25;
const LABEL_PADDING_PX = 8;
const LABEL_WIDTH_PX = 300;
/** Height of a line, in its size: labels are set closer than text. */
const LABEL_LINE = 1.08;
const SIDE_PX = 28;
const TOP_PX = 28;
/** More room below, where labels of small parties find a place of their own. */
const BOTTOM_PX = 56;
const MIN_HEIGHT_PX = 320;
const MAX_HEIGHT_PX = 640;

/**
 * The map under `top`, `width` pixels wide and as high as the parties need; undefined when one of them has no outline: a
 * map that silently lacks a party would say something untrue.
 */
export function schematicMap(
  places: readonly MapPlace[],
  atlas: Atlas,
  frame: { x: number; top: number; width: number },
  theme: Theme,
): { svg: Svg; height: number } | undefined {
  const outlines = places.map(({ code }) => atlas.outlineOf(code));
  if (!outlines.every((outline) => outline !== undefined)) return undefined;
  const { projection, height, around } = fitted(outlines, atlas, frame.width);
  const path = geoPath(projection).digits(1);
  const own = new Set(outlines.map(({ id }) => id));
  const neighbours = element("path", {
    d: around.map((outline) => (own.has(outline.id) ? "" : (path(outline) ?? ""))).join(""),
    fill: theme.neighbour,
    stroke: theme.neighbourBorder,
    "stroke-width": 1.5,
  });
  const shapes = outlines.map((outline) => path(outline) ?? "");
  const parties = shapes.flatMap((d, at) => {
    const { standing } = places[at]!;
    return [
      // A light seam on both sides of a border: the textures of two neighbours would run into each other.
      element("path", { d, fill: fillOf(standing), stroke: theme.page, "stroke-width": 9, "stroke-linejoin": "round" }),
    ];
  });
  const borders = shapes.map((d, at) => {
    const { standing } = places[at]!;
    return element("path", {
      d,
      fill: "none",
      stroke: theme.standings[standing].stroke,
      "stroke-width": 3,
      "stroke-linejoin": "round",
      // Dashes for what has not been signed, or is not known: they survive a black-and-white print.
      "stroke-dasharray": isDashed(standing) ? "12 8" : undefined,
    });
  });
  const labels = places.map(labelOf);
  const placed = placeLabels(labels, outlines, projection, { width: frame.width, height });
  const clip = "map-frame";
  const svg = group(
    { transform: `translate(${frame.x} ${frame.top})` },
    element("clipPath", { id: clip }, element("rect", { width: frame.width, height, rx: 24 })),
    group(
      { "clip-path": `url(#${clip})` },
      element("rect", { width: frame.width, height, fill: theme.sea }),
      neighbours,
      ...parties,
      ...borders,
    ),
    element("rect", { width: frame.width, height, rx: 24, fill: "none", stroke: theme.line, "stroke-width": 2 }),
    ...placed.map((spot) => {
      const edge = theme.standings[places[spot.index]!.standing].stroke;
      return labelSvg(spot, labels[spot.index]!, edge, theme);
    }),
  );
  return { svg, height };
}

/**
 * Equal areas about the middle of the parties: fair in size anywhere on Earth, and whole across the 180th meridian.
 * `around`: the countries that can be seen in the frame.
 */
function fitted(
  outlines: readonly Outline[],
  atlas: Atlas,
  width: number,
): { projection: GeoProjection; height: number; around: Outline[] } {
  const parties: FeatureCollection<Polygon | MultiPolygon> = { type: "FeatureCollection", features: [...outlines] };
  const center = geoCentroid(parties);
  const projection = geoAzimuthalEqualArea().rotate([-center[0], -center[1]]).scale(1).translate([0, 0]).precision(0);
  const { left, right, top, bottom } = projectedBounds(outlines, projection);
  const inner = width - 2 * SIDE_PX;
  const wanted = Math.ceil(((bottom - top) / (right - left)) * inner) + TOP_PX + BOTTOM_PX;
  const height = clamped(wanted, MIN_HEIGHT_PX, MAX_HEIGHT_PX);
  const innerHeight = height - TOP_PX - BOTTOM_PX;
  const scale = Math.min(inner / (right - left), innerHeight / (bottom - top));
  projection
    .scale(scale)
    .translate([
      SIDE_PX + inner / 2 - (scale * (left + right)) / 2,
      TOP_PX + innerHeight / 2 - (scale * (top + bottom)) / 2,
    ]);
  const reach = farthest(center, [
    projection.invert?.([0, 0]),
    projection.invert?.([width, 0]),
    projection.invert?.([0, height]),
    projection.invert?.([width, height]),
  ]);
  projection.clipExtent([
    [-10, -10],
    [width + 10, height + 10],
  ]);
  if (reach === undefined) return { projection, height, around: [...atlas.all] };
  // Cut off early what lies behind the frame: most of the work of a map is countries that are not on it.
  const radians = Math.min(Math.PI, reach * 1.1);
  projection.clipAngle(Math.min(179, (radians * 180) / Math.PI));
  return { projection, height, around: atlas.all.flatMap((outline) => partsWithin(outline, center, radians)) };
}

/** Undefined when a corner of the frame lies off the globe. */
function farthest(
  center: [number, number],
  corners: readonly ([number, number] | null | undefined)[],
): number | undefined {
  let most = 0;
  for (const corner of corners) {
    if (corner === null || corner === undefined || corner.some(Number.isNaN)) return undefined;
    most = Math.max(most, geoDistance(center, corner));
  }
  return most;
}

/** Far outside the frame one point in so many keeps a border where it is, for all that can be seen of it. */
const FAR_POINTS = 24;

/** The parts of a country that come within `radians` of the centre, in full detail only there; of most countries nothing. */
function partsWithin(outline: Outline, [longitude, latitude]: [number, number], radians: number): Outline[] {
  const least = Math.cos(radians);
  const rad = Math.PI / 180;
  const [sin, cos] = [Math.sin(latitude * rad), Math.cos(latitude * rad)];
  const isNear = (at: Position): boolean => {
    const y = at[1]! * rad;
    return sin * Math.sin(y) + cos * Math.cos(y) * Math.cos((at[0]! - longitude) * rad) >= least;
  };
  const coordinates = polygonsOf(outline).flatMap((rings) => {
    const near = rings.map((ring) => ring.map(isNear));
    if (!near.some((ring) => ring.includes(true))) return [];
    const thinned = rings.map((ring, at) =>
      ring.filter((_, i) => near[at]![i] === true || i % FAR_POINTS === 0 || i === ring.length - 1),
    );
    return [thinned.filter((ring) => ring.length > 3)];
  });
  return coordinates.length === 0 ? [] : [{ ...outline, geometry: { type: "MultiPolygon", coordinates } }];
}

/** Of the corners only: straight lines between them stay straight enough at this scale. */
function projectedBounds(
  outlines: readonly Outline[],
  projection: GeoProjection,
): { left: number; right: number; top: number; bottom: number } {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const outline of outlines) {
    for (const position of polygonsOf(outline).flat(2)) {
      const point = projection([position[0]!, position[1]!]);
      if (point === null) continue;
      bounds.left = Math.min(bounds.left, point[0]);
      bounds.right = Math.max(bounds.right, point[0]);
      bounds.top = Math.min(bounds.top, point[1]);
      bounds.bottom = Math.max(bounds.bottom, point[1]);
    }
  }
  return bounds;
}

interface Label {
  name: Fitted;
  standing: Fitted;
  width: number;
  height: number;
}

/** A name too long for the map is cut here: the row under the map has it whole. */
function labelOf({ name: text, standingName }: MapPlace): Label {
  const room = { width: LABEL_WIDTH_PX, lines: 2 } as const;
  const name = fitText(text, { ...room, size: NAME_PX, smallest: 22, weight: "bold" });
  const standing = fitText(standingName, { ...room, size: STANDING_PX, smallest: 20, weight: "regular" });
  const widths = [
    ...name.lines.map((line) => widthOf(line, name.size, "bold")),
    ...standing.lines.map((line) => widthOf(line, standing.size, "regular")),
  ];
  const height = name.lines.length * name.size * LABEL_LINE + standing.lines.length * standing.size * LABEL_LINE;
  return { name, standing, width: Math.max(...widths) + 2 * LABEL_PADDING_PX, height: height + 2 * LABEL_PADDING_PX };
}

function labelSvg({ box, from }: PlacedLabel, { name, standing }: Label, edge: string, theme: Theme): Svg {
  const { x, y, width, height } = box;
  const middle = x + width / 2;
  const leader =
    from === undefined
      ? []
      : [
          element("path", {
            d: `M${Math.round(from[0])} ${Math.round(from[1])} L${Math.round(clamped(from[0], x + 20, x + width - 20))} ${Math.round(clamped(from[1], y + 10, y + height - 10))}`,
            stroke: theme.text,
            "stroke-width": 3,
          }),
          element("circle", {
            cx: from[0],
            cy: from[1],
            r: 8,
            fill: theme.text,
            stroke: theme.page,
            "stroke-width": 3,
          }),
        ];
  const linesOf = (fitted: Fitted, weight: Weight, top: number): Svg[] =>
    fitted.lines.map((line, at) =>
      textLine(line, middle, top + fitted.size * (at * LABEL_LINE + 0.88), {
        size: fitted.size,
        weight,
        fill: theme.text,
        anchor: "middle",
      }),
    );
  return group(
    {},
    ...leader,
    element("rect", {
      x,
      y,
      width,
      height,
      rx: 12,
      fill: theme.page,
      "fill-opacity": 0.92,
      stroke: from === undefined ? undefined : edge,
      "stroke-width": from === undefined ? undefined : 2,
    }),
    ...linesOf(name, "bold", y + LABEL_PADDING_PX),
    ...linesOf(standing, "regular", y + LABEL_PADDING_PX + name.lines.length * name.size * LABEL_LINE),
  );
}
