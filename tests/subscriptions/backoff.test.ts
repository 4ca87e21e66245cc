import { describe, expect, it } from "vitest";
import { backoffMs } from "../../src/subscriptions/backoff.js";

describe("backoffMs", () => {
  it.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [9, 128_000],
    [10, 150_000],
    [5_000, 150_000],
  ])("after %i failures waits half of the ceiling when chance says half: %i ms", (attempts, expected) => {
    expect(backoffMs(attempts, () => 0.5)).toBe(expected);
  });

  it("spreads over everything from nothing to the ceiling", () => {
    expect(backoffMs(3, () => 0)).toBe(0);
    expect(backoffMs(3, () => 0.99999)).toBe(3_999);
  });

  it("takes no failure yet for one", () => {
    expect(backoffMs(0, () => 0.5)).toBe(500);
  });
});
