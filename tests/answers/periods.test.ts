import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeriod } from "../../src/answers/periods.js";

const TODAY = "2026-11-21";
const days = (text: string): string => {
  const period = findPeriod(text, TODAY);
  return period === undefined ? "none" : `${period.from ?? ""}..${period.to}`;
};

describe("the days a question is about", () => {
  it.each([
    ["who had signed by September 2023?", "..2023-09-30"],
    ["before 2023", "..2022-12-31"],
    ["by the end of 2022", "..2022-12-31"],
    ["on 21 July 2022", "2022-07-21..2022-07-21"],
    ["2022-07-21", "2022-07-21..2022-07-21"],
    ["21.07.2022", "2022-07-21..2022-07-21"],
    ["in 2022", "2022-01-01..2022-12-31"],
    ["autumn 2023", "2023-09-01..2023-11-30"],
    ["last autumn", "2025-09-01..2025-11-30"],
    ["last year", "2025-01-01..2025-12-31"],
    ["осенью 2023", "2023-09-01..2023-11-30"],
    ["к сентябрю 2023 года", "..2023-09-30"],
    ["на конец 2022 года кто подписал", "..2022-12-31"],
    ["до 2024 года", "..2024-12-31"],
    ["2023-жылы", "2023-01-01..2023-12-31"],
    ["2023 жылға дейін", "..2023-12-31"],
    ["2022-ж июлдагы саммит", "2022-07-01..2022-07-31"],
    ["2022-yilda", "2022-01-01..2022-12-31"],
    ["2023-yil sentabrgacha", "2023-09-01..2023-09-30"],
    ["соли 2023", "2023-01-01..2023-12-31"],
    ["2022-nji ýylda", "2022-01-01..2022-12-31"],
    ["31 February 2023", "2023-02-01..2023-02-28"],
  ])("%s: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each(["may they use force?", "march on", "has it been signed?", "article 20"])("%s names none", (text) => {
    expect(days(text)).toBe("none");
  });

  it("always ends on a day of the calendar, not before it begins", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1990, max: 2099 }), (words, year) => {
        const period = findPeriod(`${words} ${year}`, TODAY);
        if (period === undefined) return;
        expect(new Date(`${period.to}T00:00:00Z`).toISOString().slice(0, 10)).toBe(period.to);
        if (period.from !== undefined) expect(period.from <= period.to).toBe(true);
      }),
    );
  });
});
