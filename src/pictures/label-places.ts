/** Where the labels of a map stand: on their country if it is large enough to be seen around them, else next to it. */
import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import { polygonsOf, type Outline } from "./atlas.js";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedLabel {
  /** Of the outline it belongs to. */
  index: number;
  box: Box;
  /** The point of the country from which a line leads to the label; none when the label stands on the country. */
  from?: [x: number, y: number];
}

/** A label that covers more of its country than this hides what it is about. */
const MOST_COVERED = 0.45;
/** How far from its country a label may be moved, and in what steps, in pixels. */
const FARTHEST_PX = 300;
const STEP_PX = 20;
const GAP_PX = 6;
const EDGE_PX = 6;

/** Labels in the order of the outlines; one for which there is no free place is left out. */
export function placeLabels(
  labels: readonly { width: number; height: number }[],
  outlines: readonly Outline[],
  projection: GeoProjection,
  frame: { width: number; height: number },
): PlacedLabel[] {
  const rings = outlines.map((outline) => projectedRing(largestRing(outline), projection));
  const shapes = rings.map(areaAndMiddle);
  const land = landMask(rings, frame);
  const placed: PlacedLabel[] = [];
  const free = (box: Box): boolean => !placed.some((other) => overlap(box, other.box));

  // The largest countries first: they have only their own land to stand on.
  for (const index of labels.map((_, at) => at).sort((a, b) => shapes[b]!.area - shapes[a]!.area)) {
    const { width, height } = labels[index]!;
    const { area, middle } = shapes[index]!;
    const boxes = OFFSETS.map(([dx, dy]) => ({
      x: clamped(middle[0] + dx - width / 2, EDGE_PX, frame.width - width - EDGE_PX),
      y: clamped(middle[1] + dy - height / 2, EDGE_PX, frame.height - height - EDGE_PX),
      width,
      height,
    }));
    const covers = width * height > MOST_COVERED * area;
    const beside = covers ? boxes.find((box) => free(box) && !land(box)) : undefined;
    const box = beside ?? boxes.find(free);
    if (box === undefined) continue;
    placed.push({ index, box, ...(inside(middle, box) ? {} : { from: middle }) });
  }
  return uncrossed(placed).sort((a, b) => a.index - b.index);
}

/** Two labels whose lines cross change places, if each finds room where the other was. */
function uncrossed(placed: readonly PlacedLabel[]): PlacedLabel[] {
  const labels = [...placed];
  for (let a = 0; a < labels.length; a++) {
    for (let b = a + 1; b < labels.length; b++) {
      const [one, other] = [labels[a]!, labels[b]!];
      if (!linesCross(one, other)) continue;
      const swapped = [moved(one, other.box), moved(other, one.box)] as const;
      const rest = labels.filter((label) => label !== one && label !== other);
      const fits =
        !overlap(swapped[0].box, swapped[1].box) && !swapped.some(({ box }) => rest.some((r) => overlap(box, r.box)));
      if (fits) [labels[a], labels[b]] = swapped;
    }
  }
  return labels;
}

function moved(label: PlacedLabel, to: Box): PlacedLabel {
  const [middleX, middleY] = middleOf(to);
  const { width, height } = label.box;
  return { ...label, box: { x: middleX - width / 2, y: middleY - height / 2, width, height } };
}

function middleOf({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2];
}

/** Each line has the ends of the other on both its sides. */
function linesCross(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.from === undefined || b.from === undefined) return false;
  const [p, q, r, s] = [a.from, middleOf(a.box), b.from, middleOf(b.box)];
  return side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q);
}

function side(
  from: readonly [number, number],
  to: readonly [number, number],
  point: readonly [number, number],
): boolean {
  return (to[0] - from[0]) * (point[1] - from[1]) > (to[1] - from[1]) * (point[0] - from[0]);
}

export function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

type Offset = readonly [dx: number, dy: number];

/** Farther and farther away, up and down before sideways. */
const OFFSETS: readonly Offset[] = offsets();

function offsets(): Offset[] {
  const steps: number[] = [];
  for (let step = -FARTHEST_PX; step <= FARTHEST_PX; step += STEP_PX) steps.push(step);
  const away = ([dx, dy]: Offset): number => Math.hypot(dx * 1.2, dy);
  return steps.flatMap((dx) => steps.map((dy): Offset => [dx, dy])).sort((a, b) => away(a) - away(b));
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + GAP_PX &&
    b.x < a.x + a.width + GAP_PX &&
    a.y < b.y + b.height + GAP_PX &&
    b.y < a.y + a.height + GAP_PX
  );
}

function inside([x, y]: readonly [number, number], box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

type Ring = readonly (readonly [x: number, y: number])[];

/** The grid on which land is remembered, in pixels: asking the outlines anew for every possible place is too slow. */
const CELL_PX = 10;

/** Tells whether a box touches land. Filled line by line: between the 1st and 2nd crossing of a ring, the 3rd and 4th … */
function landMask(rings: readonly Ring[], frame: { width: number; height: number }): (box: Box) => boolean {
  const columns = Math.ceil(frame.width / CELL_PX);
  const rows = Math.ceil(frame.height / CELL_PX);
  const mask = new Uint8Array(columns * rows);
  const cell = (pixels: number, most: number): number => clamped(Math.floor(pixels / CELL_PX), 0, most - 1);
  for (const ring of rings) {
    crossingsOf(ring, rows).forEach((crossings, row) => {
      for (let at = 0; at + 1 < crossings.length; at += 2) {
        const first = row * columns + cell(crossings[at]!, columns);
        mask.fill(1, first, row * columns + cell(crossings[at + 1]!, columns) + 1);
      }
    });
  }
  return (box) => {
    const [left, right] = [cell(box.x, columns), cell(box.x + box.width, columns)];
    for (let row = cell(box.y, rows); row <= cell(box.y + box.height, rows); row++) {
      if (mask.subarray(row * columns + left, row * columns + right + 1).includes(1)) return true;
    }
    return false;
  };
}

/** For each row of the grid, where a ring crosses its middle, from left to right. */
function crossingsOf(ring: Ring, rows: number): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[at]!;
    const [bx, by] = ring[before]!;
    const first = Math.max(0, Math.ceil(Math.min(ay, by) / CELL_PX - 0.5));
    for (let row = first; row < rows && (row + 0.5) * CELL_PX < Math.max(ay, by); row++) {
      crossings[row]!.push(((bx - ax) * ((row + 0.5) * CELL_PX - ay)) / (by - ay) + ax);
    }
  }
  return crossings.map((places) => places.sort((a, b) => a - b));
}

/** In pixels: how large a ring is, and the middle of its area. */
function areaAndMiddle(ring: Ring): { area: number; middle: [number, number] } {
  let [doubled, x, y] = [0, 0, 0];
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[before]!;
    const [bx, by] = ring[at]!;
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  // A country too small to have an area on this map still has a place.
  if (doubled === 0) return { area: 0, middle: [...(ring[0] ?? [0, 0])] };
  return { area: Math.abs(doubled / 2), middle: [x / (3 * doubled), y / (3 * doubled)] };
}

function projectedRing(ring: readonly Position[], projection: GeoProjection): Ring {
  return ring.flatMap((position) => {
    const point = projection([position[0]!, position[1]!]);
    return point === null ? [] : [point];
  });
}

/** The outer ring of the largest part: a country's far islands must not pull its label into the sea. */
function largestRing(outline: Outline): readonly Position[] {
  const rings = polygonsOf(outline).map(([outer = []]) => ({ outer, size: extent(outer) }));
  return rings.reduce((best, one) => (one.size > best.size ? one : best)).outer;
}

function extent(ring: readonly Position[]): number {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  return (Math.max(...longitudes) - Math.min(...longitudes)) * (Math.max(...latitudes) - Math.min(...latitudes));
}
