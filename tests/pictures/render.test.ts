import { describe, expect, it } from "vitest";
import { pictureKey, renderPng } from "../../src/pictures/render.js";
import { element, picture, textLine } from "../../src/pictures/svg.js";

const SIZE = { width: 120, height: 60 };
const blank = picture(SIZE, "blank", element("rect", { ...SIZE, fill: "#ffffff" }));
const written = picture(
  SIZE,
  "written",
  element("rect", { ...SIZE, fill: "#ffffff" }),
  textLine("Қ Ў Ş Ҷ", 5, 40, { size: 24, weight: "regular", fill: "#000000" }),
);

describe("a picture as PNG", () => {
  it("has the PNG signature and the size of the SVG", async () => {
    const png = Buffer.from(await renderPng(blank));
    expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 60]);
  });

  it("shows text: without its font the renderer would leave the picture blank", async () => {
    const [without, withText] = await Promise.all([renderPng(blank), renderPng(written)]);
    expect(Buffer.compare(without, withText)).not.toBe(0);
  });

  it("refuses an SVG that is not well-formed", async () => {
    await expect(renderPng("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")).rejects.toThrow();
  });

  it("has a key that changes with the picture and only then", () => {
    expect(pictureKey(blank)).toBe(pictureKey(picture(SIZE, "blank", element("rect", { ...SIZE, fill: "#ffffff" }))));
    expect(pictureKey(blank)).not.toBe(pictureKey(written));
    expect(pictureKey(blank)).toMatch(/^[0-9a-f]{24}$/);
  });
});
