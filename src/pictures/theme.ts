/** Colours and textures. Every standing has a texture of its own, so that nothing is said by colour alone. */
import { element, type Svg } from "./svg.js";

export type ThemeName = "light" | "dark";

/** How a state stands, at a glance; the legend names each. */
export const CARD_STANDINGS = ["in-force", "ratified", "signed", "not-signed", "not-established", "withdrawn"] as const;
export type CardStanding = (typeof CARD_STANDINGS)[number];

export interface Theme {
  page: string;
  panel: string;
  text: string;
  quiet: string;
  line: string;
  sea: string;
  neighbour: string;
  neighbourBorder: string;
  accent: string;
  /** Ground and strokes of each texture. */
  standings: Readonly<Record<CardStanding, { ground: string; stroke: string }>>;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    page: "#ffffff",
    panel: "#f3f5f8",
    text: "#16202c",
    quiet: "#4d5a69",
    line: "#d5dbe3",
    sea: "#e9eff5",
    neighbour: "#f7f7f4",
    neighbourBorder: "#c6cbd1",
    accent: "#1f5f99",
    standings: {
      "in-force": { ground: "#1f6b3f", stroke: "#1f6b3f" },
      ratified: { ground: "#d6ebdd", stroke: "#2f7d4f" },
      signed: { ground: "#dbe9f7", stroke: "#2a6db0" },
      "not-signed": { ground: "#fdf3e1", stroke: "#a8620e" },
      "not-established": { ground: "#ececec", stroke: "#6a6f76" },
      withdrawn: { ground: "#f8e1e1", stroke: "#a33636" },
    },
  },
  dark: {
    page: "#121a24",
    panel: "#1c2735",
    text: "#f0f4f8",
    quiet: "#b3c0ce",
    line: "#35455a",
    sea: "#16202c",
    neighbour: "#212c39",
    neighbourBorder: "#3b4a5c",
    accent: "#7db7ee",
    standings: {
      "in-force": { ground: "#3fae6e", stroke: "#3fae6e" },
      ratified: { ground: "#1d3f2d", stroke: "#64c58d" },
      signed: { ground: "#1c3a58", stroke: "#6fb0ea" },
      "not-signed": { ground: "#40301a", stroke: "#e3a552" },
      "not-established": { ground: "#30363d", stroke: "#a3abb5" },
      withdrawn: { ground: "#472525", stroke: "#e58b8b" },
    },
  },
};

const TILE = 24;

/** The textures as patterns named after the standing; the map and the swatches fill with the same ones. */
export function texturePatterns(theme: Theme): Svg {
  return element("defs", {}, ...CARD_STANDINGS.map((standing) => texture(standing, theme)));
}

/** Whether the edge is drawn in dashes: for what has not been done, or is not known. */
export function isDashed(standing: CardStanding): boolean {
  return standing === "not-signed" || standing === "not-established";
}

export function fillOf(standing: CardStanding): string {
  return `url(#${standing})`;
}

function texture(standing: CardStanding, theme: Theme): Svg {
  const { ground, stroke } = theme.standings[standing];
  const line = (d: string, width = 4): Svg =>
    element("path", {
      d,
      stroke,
      "stroke-width": width,
      "stroke-opacity": 0.6,
      fill: "none",
      "stroke-linecap": "square",
    });
  const dot = (cx: number, cy: number): Svg => element("circle", { cx, cy, r: 3, fill: stroke });
  const rising = "M-6 18 L18 -6 M6 30 L30 6";
  const falling = "M-6 6 L18 30 M6 -6 L30 18";
  const marks: Readonly<Record<CardStanding, Svg[]>> = {
    // Solid: the strongest sign for what binds.
    "in-force": [],
    ratified: [line(rising, 3), line(falling, 3)],
    signed: [line(rising)],
    "not-signed": [dot(6, 6), dot(18, 18)],
    "not-established": [line("M2 6 H10 M14 18 H22", 3)],
    withdrawn: [line("M7 7 L17 17 M17 7 L7 17", 3)],
  };
  return element(
    "pattern",
    { id: standing, width: TILE, height: TILE, patternUnits: "userSpaceOnUse" },
    element("rect", { width: TILE, height: TILE, fill: ground }),
    ...marks[standing],
  );
}
