import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCallback, encodeCallback } from "../../src/telegram/callback-data.js";

describe("callback data", () => {
  it("is short and readable", () => {
    expect(encodeCallback("a", 6, "ru")).toBe("1:a:6:ru");
    expect(decodeCallback("1:a:6:ru")).toEqual({ type: "action", action: "a", args: ["6", "ru"] });
    expect(decodeCallback(encodeCallback("help"))).toEqual({ type: "action", action: "help", args: [] });
  });

  it("carries any text and gives it back", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 4 });
    const marks = fc.string({ unit: fc.constantFrom(":", "~", ".", "a"), maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(text, marks), fc.array(fc.oneof(text, marks), { maxLength: 3 }), (action, args) => {
        fc.pre(action !== "" && Buffer.byteLength(action + args.join("")) < 28);
        const data = encodeCallback(action, ...args);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(decodeCallback(data)).toEqual({ type: "action", action, args });
      }),
    );
  });

  it.each(["", "1", "1:", "0:a:6", "2:a:6", "a:6", "01:a", "1:a:~", "1:a:~x", "article_6", "~1:a"])(
    "%j is stale",
    (data) => {
      expect(decodeCallback(data)).toEqual({ type: "stale" });
    },
  );

  it("never throws, and has one way to write each thing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `1:${rest}`),
        ),
        (data) => {
          const callback = decodeCallback(data);
          if (callback.type === "action") expect(encodeCallback(callback.action, ...callback.args)).toBe(data);
        },
      ),
    );
  });

  it("counts bytes, and refuses what Telegram would", () => {
    expect(encodeCallback("a", "x".repeat(60))).toHaveLength(64);
    expect(() => encodeCallback("a", "x".repeat(61))).toThrow("is 65 bytes; Telegram takes 64");
    expect(() => encodeCallback("a", "ш".repeat(31))).toThrow("is 66 bytes");
    expect(() => encodeCallback("")).toThrow("needs an action");
    expect(() => encodeCallback("a", "\uD83D")).toThrow("not well-formed");
  });
});
