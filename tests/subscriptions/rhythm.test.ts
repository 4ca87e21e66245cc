import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterQuiet, isQuiet, nextDue, quietHours } from "../../src/subscriptions/rhythm.js";
import type { QuietHours, Rhythm } from "../../src/subscriptions/subscription.js";

const at = (text: string) => Date.parse(text);
const shown = (instant: number) => new Date(instant).toISOString();
const due = (rhythm: Rhythm, now: string, quiet?: QuietHours) =>
  shown(nextDue({ rhythm, ...(quiet === undefined ? {} : { quiet }) }, at(now)));

const HOUR = 3_600_000;
const BISHKEK = "Asia/Bishkek"; // six hours ahead of UTC all year
const BERLIN = "Europe/Berlin"; // one hour ahead, two from the last Sunday of March to the last of October

describe("a rhythm", () => {
  it.each<[string, Rhythm, string, string]>([
    ["at once is now", { type: "at-once" }, "2031-05-02T20:00:00Z", "2031-05-02T20:00:00.000Z"],
    [
      "today's digest, while it is ahead",
      { type: "daily", hour: 9, zone: BISHKEK },
      "2031-05-02T02:59:59Z",
      "2031-05-02T03:00:00.000Z",
    ],
    [
      "tomorrow's digest, from the minute of today's",
      { type: "daily", hour: 9, zone: BISHKEK },
      "2031-05-02T03:00:00Z",
      "2031-05-03T03:00:00.000Z",
    ],
    [
      "the local day, not the day of UTC",
      { type: "daily", hour: 1, zone: BISHKEK },
      "2031-05-02T18:30:00Z",
      "2031-05-02T19:00:00.000Z",
    ],
    ["midnight", { type: "daily", hour: 0, zone: "UTC" }, "2031-05-02T18:30:00Z", "2031-05-03T00:00:00.000Z"],
    [
      "next Monday",
      { type: "weekly", weekday: 1, hour: 9, zone: BISHKEK },
      "2031-05-05T03:00:00Z",
      "2031-05-12T03:00:00.000Z",
    ],
    [
      "this Sunday",
      { type: "weekly", weekday: 7, hour: 9, zone: "UTC" },
      "2031-05-02T03:00:00Z",
      "2031-05-04T09:00:00.000Z",
    ],
    ["winter time", { type: "daily", hour: 9, zone: BERLIN }, "2031-03-29T10:00:00Z", "2031-03-30T07:00:00.000Z"],
    [
      "an hour that summer time skips",
      { type: "daily", hour: 2, zone: BERLIN },
      "2031-03-29T10:00:00Z",
      "2031-03-30T01:00:00.000Z",
    ],
    [
      "an hour that comes twice, the first time",
      { type: "daily", hour: 2, zone: BERLIN },
      "2031-10-25T10:00:00Z",
      "2031-10-26T00:00:00.000Z",
    ],
  ])("%s", (_title, rhythm, now, expected) => {
    expect(due(rhythm, now)).toBe(expected);
  });

  it("waits for the end of the quiet hours, also those that cross midnight", () => {
    const night = { from: "22:00", to: "07:00", zone: BISHKEK };
    expect(due({ type: "at-once" }, "2031-05-02T15:59:00Z", night)).toBe("2031-05-02T15:59:00.000Z");
    expect(due({ type: "at-once" }, "2031-05-02T16:00:00Z", night)).toBe("2031-05-03T01:00:00.000Z");
    expect(due({ type: "at-once" }, "2031-05-02T20:00:00Z", night)).toBe("2031-05-03T01:00:00.000Z");
    expect(due({ type: "at-once" }, "2031-05-03T01:00:00Z", night)).toBe("2031-05-03T01:00:00.000Z");
    expect(due({ type: "daily", hour: 5, zone: BISHKEK }, "2031-05-02T20:00:00Z", night)).toBe(
      "2031-05-03T01:00:00.000Z",
    );
    const noon = { from: "12:00", to: "13:30", zone: BISHKEK };
    expect(due({ type: "at-once" }, "2031-05-02T06:15:00Z", noon)).toBe("2031-05-02T07:30:00.000Z");
  });
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const zone = fc.constantFrom(
  BISHKEK,
  BERLIN,
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "UTC",
  "Australia/Lord_Howe",
);
const quiet = fc.record({ from: time, to: time, zone }).filter(({ from, to }) => from !== to);
const instant = fc.integer({ min: at("2024-01-01"), max: at("2034-01-01") });
const rhythm = fc.oneof(
  fc.record({ type: fc.constant("at-once" as const) }),
  fc.record({ type: fc.constant("daily" as const), hour: fc.integer({ min: 0, max: 23 }), zone }),
  fc.record({
    type: fc.constant("weekly" as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
    zone,
  }),
);

describe("whatever the rhythm, the quiet hours and the zone", () => {
  it("nothing is due in the past, in quiet hours, or later than a digest and its night away", () => {
    fc.assert(
      fc.property(rhythm, fc.option(quiet, { nil: undefined }), instant, (how, night, now) => {
        const then = nextDue({ rhythm: how, ...(night === undefined ? {} : { quiet: night }) }, now);
        expect(then).toBeGreaterThanOrEqual(now);
        if (night !== undefined) expect(isQuiet(night, then)).toBe(false);
        const cycle = { "at-once": 0, daily: 24, weekly: 7 * 24 }[how.type];
        expect(then - now).toBeLessThanOrEqual((cycle + (night === undefined ? 0 : 24) + 2) * HOUR);
      }),
      { numRuns: 2_000 },
    );
  });

  it("all time until the end of quiet hours is quiet, where clocks are not changed", () => {
    fc.assert(
      fc.property(
        quiet.filter((one) => one.zone === BISHKEK || one.zone === "UTC"),
        instant,
        (night, now) => {
          const end = afterQuiet(night, now);
          for (const part of [0, 0.3, 0.7, 0.999]) {
            const between = Math.floor(now + (end - now) * part);
            if (between < end) expect(isQuiet(night, between)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("quiet hours as people type them", () => {
  it.each([
    ["22:00", "07:00", BISHKEK, { type: "quiet", quiet: { from: "22:00", to: "07:00", zone: BISHKEK } }],
    ["22:00", "22:00", BISHKEK, { type: "refused", why: "whole-day" }],
    ["22:00", "07:00", "Asia/Nowhere", { type: "refused", why: "unknown-zone" }],
    ["22:00", "07:00", "", { type: "refused", why: "unknown-zone" }],
    ["24:00", "07:00", BISHKEK, { type: "refused", why: "not-a-time" }],
    ["22", "7", BISHKEK, { type: "refused", why: "not-a-time" }],
  ])("from %s to %s in %j", (from, to, place, expected) => {
    expect(quietHours(from, to, place)).toEqual(expected);
  });
});
