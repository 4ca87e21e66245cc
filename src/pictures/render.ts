/** From SVG to PNG. The renderer and the font are loaded with the first picture: a bot that is never asked pays nothing. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { FONT_FAMILY } from "./svg.js";

/**
 * The picture as PNG, in the size the SVG names. The fonts are the bundled ones alone, so that a machine's own fonts
 * change nothing.
 *
 * Throws when the SVG is not well-formed.
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const require = createRequire(import.meta.url);
  const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) =>
    require.resolve(`dejavu-fonts-ttf/ttf/${file}`),
  );
  // Drawn on a thread of its own: answers to others do not wait for it.
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY },
    fitTo: { mode: "original" },
  });
  return image.asPng();
}

/** Same picture, same key: what Telegram was sent once is sent again by its `file_id`. 24 hexadecimal digits. */
export function pictureKey(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, 24);
}
