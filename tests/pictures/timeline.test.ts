import { beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../src/corpus/corpus.js";
import { EventSchema, type TimelineEvent } from "../../src/corpus/schema.js";
import { renderPng } from "../../src/pictures/render.js";
import { mainEvents, MOST_EVENTS, timelinePicture, type TimelineOptions } from "../../src/pictures/timeline.js";
import { loadFixture } from "../support/corpus.js";
import { boxOfTexts, sizeOf, textOf } from "./look.js";
import { TIMELINE } from "./picture-labels.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadFixture();
});

const OPTIONS: TimelineOptions = { language: "en", labels: TIMELINE, theme: "light" };

function event(id: string, date: string, sources = 1, kind: TimelineEvent["kind"] = "treaty"): TimelineEvent {
  const source = { title: "T", publisher: `Publisher of ${id}`, url: "https://a.example/" };
  return EventSchema.parse({
    id,
    date,
    kind,
    title: { en: `Event ${id}` },
    summary: { en: "S." },
    sources: Array.from({ length: sources }, () => source),
  });
}

const ids = (events: readonly TimelineEvent[]): string[] => events.map(({ id }) => id);

describe("the main events", () => {
  it("are those about the treaty itself, oldest first", () => {
    const events = [event("b", "2021-01-01"), event("x", "2020-06-01", 9, "look-alike"), event("a", "2020-01-01")];
    expect(ids(mainEvents(events, new Set()))).toEqual(["a", "b"]);
  });

  it("are at most twelve: acts of states before all, then what most sources tell of", () => {
    const few = Array.from({ length: 20 }, (_, at) => event(`few-${at}`, `20${10 + at}-01-01`));
    const told = event("told", "2001-01-01", 3);
    const act = event("act", "2002-02-02");
    const chosen = ids(mainEvents([told, act, ...few], new Set(["2002-02-02"])));
    expect(chosen).toHaveLength(MOST_EVENTS);
    expect(chosen.slice(0, 2)).toEqual(["told", "act"]);
    expect(chosen).not.toContain("few-0");
  });

  it("places what is only known by its month after the days of that month", () => {
    const events = [event("month", "2022-07"), event("day", "2022-07-21"), event("next", "2022-08-01")];
    expect(ids(mainEvents(events, new Set()))).toEqual(["day", "month", "next"]);
  });
});

describe("the timeline picture", () => {
  it("shows dates and titles in order, the day and the sources", () => {
    const text = textOf(timelinePicture([event("two", "2021-01-01"), event("one", "2020-01")], OPTIONS));
    expect(text).toBe(
      "Timeline Lake Veldra Convention on 2020-01 Event one on 2021-01-01 Event two As of 2022-10-01 " +
        "Sources: Publisher of one; Publisher of two",
    );
  });

  it("takes titles in the language", () => {
    const text = textOf(timelinePicture(corpus.eventsByDate, { ...OPTIONS, language: "ru" }));
    expect(text).toContain("Конвенция вступает в силу");
  });

  it.each(["light", "dark"] as const)("is a well-formed %s picture with its texts inside", async (theme) => {
    const long = {
      ...event("long", "2023"),
      title: { en: `Заголовок ${"сверхдлинноеслово".repeat(9)} <&> `.repeat(3) },
    };
    const events = [long, ...Array.from({ length: 15 }, (_, at) => event(`e-${at}`, `20${10 + at}-05-05`))];
    const svg = timelinePicture(events, { ...OPTIONS, theme, address: "t.me/some_bot" });
    const { width, height } = sizeOf(svg);
    const box = boxOfTexts(svg);
    expect(box.left).toBeGreaterThanOrEqual(40);
    expect(box.right).toBeLessThanOrEqual(width - 40);
    expect(box.bottom).toBeLessThanOrEqual(height);
    await expect(renderPng(svg)).resolves.toBeInstanceOf(Uint8Array);
  });

  it("is a picture even without events, and always the same bytes", () => {
    expect(textOf(timelinePicture([], OPTIONS))).toContain("As of 2022-10-01");
    const draw = (): string => timelinePicture(corpus.eventsByDate, OPTIONS);
    expect(draw()).toBe(draw());
  });
});
