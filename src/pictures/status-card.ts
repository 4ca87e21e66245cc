/** /status as a picture that a channel can repost: the parties on a schematic map, and under it how each stands, with dates. */
import type { IsoDate } from "../corpus/date.js";
import type { Atlas } from "./atlas.js";
import {
  AS_MANY_AS_NEEDED,
  capitalised,
  footer,
  heading,
  INNER_WIDTH_PX,
  MARGIN_PX,
  PICTURE_WIDTH_PX,
  type Part,
} from "./frame.js";
import { schematicMap } from "./schematic-map.js";
import type { CardState, CardStep, StatusModel } from "./status-model.js";
import { element, group, picture, textBlock, textLine, type Svg } from "./svg.js";
import { fitText, widthOf, type Fitted } from "./text.js";
import {
  CARD_STANDINGS,
  fillOf,
  isDashed,
  texturePatterns,
  THEMES,
  type CardStanding,
  type Theme,
  type ThemeName,
} from "./theme.js";

/** Every word on the card, in the card's language; the functions make a sentence of a value. */
export interface StatusCardLabels {
  title: string;
  /** "Schematic map" */
  schematicMap: string;
  /** One or two words each, for the legend and the map. */
  standings: Readonly<Record<CardStanding, string>>;
  /** "signed: 21 July 2022" */
  signed: (value: string) => string;
  ratified: (value: string) => string;
  inForce: (value: string) => string;
  withdrawn: (value: string) => string;
  /** "21 July 2022" */
  date: (date: IsoDate) => string;
  /** "no, as of 30 August 2025" */
  notDone: (date: IsoDate) => string;
  /** "not established" */
  unknown: string;
  /** The day the picture is true for, e.g. "As of 27 September 2025". */
  asOf: (asOf: IsoDate, horizon: IsoDate) => string;
  /** "Sources: A; B; …" */
  sources: (publishers: readonly string[]) => string;
}

export interface StatusCardOptions {
  labels: StatusCardLabels;
  theme: ThemeName;
  /** Without it, or when a party has no outline in it, the card has no map. */
  atlas?: Atlas;
  /** Where the reader finds the sources behind the picture, e.g. "t.me/treaty_desk_bot". */
  address?: string;
}

const SWATCH_PX = 64;
const FACT_PX = 31;
const SMALLEST_FACT_PX = 27;

/** SVG, 1080 pixels wide and as high as its content needs. The same input gives the same bytes. */
export function statusCard(model: StatusModel, { labels, theme: name, atlas, address }: StatusCardOptions): string {
  const theme = THEMES[name];
  const parts: Svg[] = [];
  let y = 0;
  const add = ({ svg, bottom }: Part, gap: number): void => {
    parts.push(...svg);
    y = bottom + gap;
  };

  add(heading(labels.title, model.treaty, theme), 8);
  add(treatyInForce(model, labels, theme, y), 22);
  const places = model.states.map((state) => ({ ...state, standingName: labels.standings[state.standing] }));
  const map =
    atlas === undefined
      ? undefined
      : schematicMap(places, atlas, { x: MARGIN_PX, top: y, width: INNER_WIDTH_PX }, theme);
  if (map !== undefined) {
    parts.push(map.svg);
    y += map.height + 8;
    const room = { width: INNER_WIDTH_PX, lines: 1, size: 26, smallest: 20, weight: "regular" } as const;
    const caption = fitText(labels.schematicMap, room);
    add(textBlock(caption, MARGIN_PX, y, { weight: "regular", fill: theme.quiet }), 18);
  }
  for (const alike of grouped(model.states)) add(row(alike, labels, theme, y), 14);
  add(legend(model, labels, theme, y + 12), 20);
  const { publishers } = model;
  const asOf = labels.asOf(model.asOf, model.horizon);
  add(footer({ asOf, sources: labels.sources, publishers, address }, theme, y), MARGIN_PX - 12);

  const size = { width: PICTURE_WIDTH_PX, height: Math.ceil(y) };
  const background = element("rect", { ...size, fill: theme.page });
  return picture(size, `${labels.title}: ${model.treaty}`, texturePatterns(theme), background, ...parts);
}

/** Whether the treaty itself is in force: the first thing a reader asks. */
function treatyInForce(model: StatusModel, labels: StatusCardLabels, theme: Theme, top: number): Part {
  const text = capitalised(labels.inForce(inWords(model.inForce, labels)));
  const fitted = fitText(text, {
    width: INNER_WIDTH_PX,
    lines: AS_MANY_AS_NEEDED,
    size: 36,
    smallest: 28,
    weight: "bold",
  });
  return textBlock(fitted, MARGIN_PX, top, { weight: "bold", fill: theme.accent });
}

/** States that stand exactly alike share a row: five rows of dates are more than a phone shows at a glance. */
function grouped(states: readonly CardState[]): [CardState, ...CardState[]][] {
  const groups = new Map<string, [CardState, ...CardState[]]>();
  for (const state of states) {
    const { code: _code, name: _name, ...stand } = state;
    const key = JSON.stringify(stand);
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [state]);
    else alike.push(state);
  }
  return [...groups.values()];
}

function row(states: readonly [CardState, ...CardState[]], labels: StatusCardLabels, theme: Theme, top: number): Part {
  const [state] = states;
  const padding = 18;
  const x = MARGIN_PX + padding + SWATCH_PX + 22;
  const width = MARGIN_PX + INNER_WIDTH_PX - padding - x;
  const facts = [
    labels.signed(inWords(state.signed, labels)),
    labels.ratified(inWords(state.ratified, labels)),
    ...(state.inForce === undefined ? [] : [labels.inForce(inWords(state.inForce, labels))]),
    ...(state.withdrawn === undefined ? [] : [labels.withdrawn(inWords(state.withdrawn, labels))]),
  ];
  const names = fitText(states.map(({ name }) => name).join(", "), {
    width,
    lines: AS_MANY_AS_NEEDED,
    size: 38,
    smallest: 26,
    weight: "bold",
  });
  const first = textBlock(names, x, top + padding - 6, { weight: "bold", fill: theme.text });
  const svg = [...first.svg];
  let bottom = first.bottom;
  for (const line of paired(facts, width)) {
    const block = textBlock(fittedFact(line, width), x, bottom + 2, { weight: "regular", fill: theme.text });
    svg.push(...block.svg);
    bottom = block.bottom;
  }
  bottom += padding - 4;
  const panel = element("rect", {
    x: MARGIN_PX,
    y: top,
    width: INNER_WIDTH_PX,
    height: bottom - top,
    rx: 20,
    fill: theme.panel,
  });
  return { svg: [panel, swatch(state.standing, MARGIN_PX + padding, top + padding, SWATCH_PX, theme), ...svg], bottom };
}

/** Facts share a line where they fit: most rows are then two lines high. */
function paired(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const joined = lines.length === 0 ? fact : `${lines.at(-1)!} · ${fact}`;
    if (lines.length > 0 && widthOf(joined, FACT_PX, "regular") <= width) lines[lines.length - 1] = joined;
    else lines.push(fact);
  }
  return lines;
}

/** Rather a little smaller than broken in two; rather broken than cut. */
function fittedFact(text: string, width: number): Fitted {
  const room = { width, size: FACT_PX, smallest: SMALLEST_FACT_PX, weight: "regular" } as const;
  const oneLine = fitText(text, { ...room, lines: 1 });
  return oneLine.whole ? oneLine : fitText(text, { ...room, lines: AS_MANY_AS_NEEDED });
}

/** Every texture with its name, also those no state has: what is absent tells as much. */
function legend(model: StatusModel, labels: StatusCardLabels, theme: Theme, top: number): Part {
  const box = 40;
  const gap = 12;
  const room = { width: INNER_WIDTH_PX - box - gap, lines: 1, size: 28, smallest: 20, weight: "regular" } as const;
  const svg: Svg[] = [];
  let x = MARGIN_PX;
  let y = top;
  for (const standing of CARD_STANDINGS) {
    if (standing === "withdrawn" && !model.states.some((state) => state.standing === standing)) continue;
    const { lines, size } = fitText(labels.standings[standing], room);
    const text = lines.join(" ");
    const width = box + gap + widthOf(text, size, "regular");
    if (x > MARGIN_PX && x + width > MARGIN_PX + INNER_WIDTH_PX) {
      x = MARGIN_PX;
      y += box + 14;
    }
    svg.push(swatch(standing, x, y, box, theme));
    svg.push(textLine(text, x + box + gap, y + box / 2 + size * 0.36, { size, weight: "regular", fill: theme.text }));
    x += width + 30;
  }
  return { svg, bottom: y + box };
}

/** A square of the texture; its edge is dashed where the map's is. */
function swatch(standing: CardStanding, x: number, y: number, size: number, theme: Theme): Svg {
  const square = element("rect", {
    width: size,
    height: size,
    rx: 10,
    fill: fillOf(standing),
    stroke: theme.standings[standing].stroke,
    "stroke-width": 3,
    "stroke-dasharray": isDashed(standing) ? "9 6" : undefined,
  });
  return group({ transform: `translate(${Math.round(x)} ${Math.round(y)})` }, square);
}

function inWords(step: CardStep, labels: StatusCardLabels): string {
  switch (step.type) {
    case "done":
      return labels.date(step.date);
    case "not-done":
      return labels.notDone(step.asOf);
    case "unknown":
      return labels.unknown;
  }
}
