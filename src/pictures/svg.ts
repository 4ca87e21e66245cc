/** The few SVG elements the pictures are made of. Every text and attribute goes through here and is escaped here. */
import { widthOf, type Fitted, type Weight } from "./text.js";

/** Must be the name inside the bundled font files: with any other the renderer draws no text. */
export const FONT_FAMILY = "DejaVu Sans";

/** Markup that is already safe. */
export type Svg = string & { readonly __svg: unique symbol };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; without children it is empty. Numbers are rounded to a tenth of a pixel. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value!)}"`)
    .join("");
  return (children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`) as Svg;
}

export function group(attributes: Attributes, ...children: readonly Svg[]): Svg {
  return element("g", attributes, ...children);
}

export interface TextStyle {
  size: number;
  weight: Weight;
  fill: string;
  /** Where `x` is: at the start (left) or in the middle. */
  anchor?: "start" | "middle";
}

/** One line of text; `y` is its baseline. */
export function textLine(text: string, x: number, y: number, { size, weight, fill, anchor }: TextStyle): Svg {
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === "bold" ? 700 : undefined,
    "text-anchor": anchor === "middle" ? "middle" : undefined,
    fill,
    // What the line was measured to take: tests and readers of the file can see that it stays inside the picture.
    "data-width": Math.ceil(widthOf(text, size, weight)),
  };
  return element("text", attributes, escaped(text) as Svg);
}

export const LINE_HEIGHT = 1.28;

/** Lines one under the other; `top` is the upper edge of the first. Gives the lower edge of the last. */
export function textBlock(
  fitted: Fitted,
  x: number,
  top: number,
  style: Omit<TextStyle, "size">,
): { svg: Svg[]; bottom: number } {
  const { size } = fitted;
  const svg = fitted.lines.map((line, at) =>
    textLine(line, x, top + size * (at * LINE_HEIGHT + 1), { ...style, size }),
  );
  return { svg, bottom: top + size * LINE_HEIGHT * fitted.lines.length };
}

/** The whole picture. `description` is what a reader who cannot see it is told. */
export function picture(
  size: { width: number; height: number },
  description: string,
  ...children: readonly Svg[]
): string {
  const { width, height } = size;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FONT_FAMILY,
      role: "img",
    },
    element("title", {}, escaped(description) as Svg),
    ...children,
  );
}

/** What XML 1.0 forbids even as a reference would make the whole picture unreadable, so it is dropped. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what is being removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
