/** What a picture really shows, as the renderer sees it. */
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) =>
  require.resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/** Every text of the picture, lines joined by spaces, with its entities resolved. */
export function textOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = ""]) => text)
    .join(" ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** The box round all glyphs the renderer draws, measured with everything but text taken out of the picture. */
export function boxOfTexts(svg: string): { left: number; top: number; right: number; bottom: number } {
  const texts = svg
    .replace(/<defs>.*<\/defs>/s, "")
    .replace(/<(rect|path|circle)[^>]*\/>/g, "")
    .replace(/<clipPath.*?<\/clipPath>/g, "");
  const box = new Resvg(texts.replaceAll(/ clip-path="[^"]*"/g, ""), {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "DejaVu Sans" },
  }).getBBox();
  if (box === undefined) throw new Error("the picture has no text");
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}
