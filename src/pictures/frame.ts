/** What every picture has above and below: its title, and the day and the sources it rests on. */
import { element, textBlock, type Svg } from "./svg.js";
import { fitText, type Fitted, type Room } from "./text.js";
import type { Theme } from "./theme.js";

export const PICTURE_WIDTH_PX = 1080;
export const MARGIN_PX = 48;
export const INNER_WIDTH_PX = PICTURE_WIDTH_PX - 2 * MARGIN_PX;

/** Something drawn, and where what follows may begin. */
export interface Part {
  svg: Svg[];
  bottom: number;
}

/** Lines that must be shown whole, however many there are: half a date or half a name would be a false statement. */
export const AS_MANY_AS_NEEDED = Number.MAX_SAFE_INTEGER;

/** Title and, under it, the treaty's name. */
export function heading(title: string, treaty: string, theme: Theme): Part {
  const large = fitText(title, { width: INNER_WIDTH_PX, lines: 2, size: 54, smallest: 40, weight: "bold" });
  const first = textBlock(large, MARGIN_PX, MARGIN_PX, { weight: "bold", fill: theme.text });
  const small = fitText(capitalised(treaty), {
    width: INNER_WIDTH_PX,
    lines: 2,
    size: 36,
    smallest: 28,
    weight: "regular",
  });
  const second = textBlock(small, MARGIN_PX, first.bottom + 2, { weight: "regular", fill: theme.quiet });
  return { svg: [...first.svg, ...second.svg], bottom: second.bottom };
}

export interface FooterContent {
  asOf: string;
  /** Makes a sentence of the publishers that fit. */
  sources: (publishers: readonly string[]) => string;
  publishers: readonly string[];
  address?: string | undefined;
}

/** A rule, the day the picture is true for, the publishers, and where to find the rest. */
export function footer({ asOf, sources, publishers, address }: FooterContent, theme: Theme, top: number): Part {
  const rule = element("path", {
    d: `M${MARGIN_PX} ${Math.round(top)} H${MARGIN_PX + INNER_WIDTH_PX}`,
    stroke: theme.line,
    "stroke-width": 2,
  });
  const day = fitText(asOf, {
    width: INNER_WIDTH_PX,
    lines: AS_MANY_AS_NEEDED,
    size: 30,
    smallest: 24,
    weight: "bold",
  });
  const first = textBlock(day, MARGIN_PX, top + 18, { weight: "bold", fill: theme.text });
  const second = textBlock(fittingSources(sources, publishers), MARGIN_PX, first.bottom + 4, {
    weight: "regular",
    fill: theme.quiet,
  });
  if (address === undefined) return { svg: [rule, ...first.svg, ...second.svg], bottom: second.bottom };
  const where = fitText(address, { width: INNER_WIDTH_PX, lines: 1, size: 28, smallest: 20, weight: "bold" });
  const third = textBlock(where, MARGIN_PX, second.bottom + 6, { weight: "bold", fill: theme.accent });
  return { svg: [rule, ...first.svg, ...second.svg, ...third.svg], bottom: third.bottom };
}

/** As many publishers as fit by their whole names; an ellipsis tells that there are more. */
function fittingSources(sources: FooterContent["sources"], publishers: readonly string[]): Fitted {
  const room: Room = { width: INNER_WIDTH_PX, lines: 3, size: 26, smallest: 24, weight: "regular" };
  for (let most = publishers.length; most > 1; most--) {
    const shown = publishers.slice(0, most);
    const fitted = fitText(sources(most === publishers.length ? shown : [...shown, "…"]), room);
    if (fitted.whole) return fitted;
  }
  return fitText(sources(publishers), room);
}

export function capitalised(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("en") + rest.join("");
}
