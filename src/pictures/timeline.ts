/** /timeline as a picture: the events that mattered most to the treaty, in order, on one line. */
import { lastDayOf, type IsoDate, type PartialDate } from "../corpus/date.js";
import { inLanguage, type Language } from "../corpus/language.js";
import type { TimelineEvent } from "../corpus/schema.js";
import { footer, heading, MARGIN_PX, PICTURE_WIDTH_PX, type Part } from "./frame.js";
import { element, picture, textBlock, type Svg } from "./svg.js";
import { fitText } from "./text.js";
import { THEMES, type Theme, type ThemeName } from "./theme.js";

/** Every word of the picture that is not an event's own. */
export interface TimelineLabels {
  title: string;
  /** What people call the treaty for short. */
  treaty: string;
  /** "21 July 2022", "July 2022", "2022" */
  date: (date: PartialDate) => string;
  /** The day the picture is true for, e.g. "As of 27 September 2025". */
  asOf: string;
  /** "Sources: A, B and others" */
  sources: (publishers: readonly string[]) => string;
}

export interface TimelineOptions {
  language: Language;
  labels: TimelineLabels;
  theme: ThemeName;
  /** Days of acts in the ledger: events of these days are shown before all others. */
  actDays?: ReadonlySet<IsoDate>;
  /** Where the reader finds the rest, e.g. "t.me/treaty_desk_bot". */
  address?: string;
}

export const MOST_EVENTS = 12;

const LINE_X = MARGIN_PX + 16;
const TEXT_X = MARGIN_PX + 60;
const TEXT_WIDTH = PICTURE_WIDTH_PX - TEXT_X - MARGIN_PX;
/** From the top of an event to the middle of its dot: half the height of its date. */
const DOT_DOWN_PX = 20;

/**
 * SVG, 1080 pixels wide. Shows at most twelve events, those of kind "treaty" only, oldest first; titles in the language or
 * the likeliest other one. The same input gives the same bytes.
 */
export function timelinePicture(
  events: readonly TimelineEvent[],
  { language, labels, theme: name, actDays = new Set(), address }: TimelineOptions,
): string {
  const theme = THEMES[name];
  const shown = mainEvents(events, actDays);
  const head = heading(labels.title, labels.treaty, theme);
  const entries: Svg[] = [];
  const dots: number[] = [];
  let y = head.bottom + 34;
  for (const event of shown) {
    dots.push(y + DOT_DOWN_PX);
    const entry = eventBlock(event, actDays, language, labels, theme, y);
    entries.push(...entry.svg);
    y = entry.bottom + 24;
  }
  const [first, last] = [dots[0], dots.at(-1)];
  const d = first === undefined || last === undefined ? "" : `M${LINE_X} ${Math.round(first)} V${Math.round(last)}`;
  const line = element("path", { d, stroke: theme.line, "stroke-width": 6 });
  const publishers = [...new Set(shown.map(({ sources }) => sources[0]!.publisher))];
  const foot = footer({ asOf: labels.asOf, sources: labels.sources, publishers, address }, theme, y + 4);

  const size = { width: PICTURE_WIDTH_PX, height: Math.ceil(foot.bottom + MARGIN_PX - 12) };
  const background = element("rect", { ...size, fill: theme.page });
  const description = `${labels.title}: ${labels.treaty}`;
  return picture(size, description, background, ...head.svg, line, ...entries, ...foot.svg);
}

/** Acts of states first, then what most sources tell of, then the newer; of these at most twelve, in order of date. */
export function mainEvents(events: readonly TimelineEvent[], actDays: ReadonlySet<IsoDate>): TimelineEvent[] {
  const chosen = events
    .filter(({ kind }) => kind === "treaty")
    .toSorted(
      (a, b) =>
        Number(actDays.has(b.date)) - Number(actDays.has(a.date)) ||
        b.sources.length - a.sources.length ||
        byDate(b, a),
    )
    .slice(0, MOST_EVENTS);
  const order = new Map(events.map((event, at) => [event.id, at]));
  return chosen.sort((a, b) => byDate(a, b) || order.get(a.id)! - order.get(b.id)!);
}

/** A month or year stands at its end: what is only known to be of July must not seem to come before the 21st. */
function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [lastDayOf(a.date), lastDayOf(b.date)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Acts of states have a filled, larger dot; everything else a ring. */
function eventBlock(
  event: TimelineEvent,
  actDays: ReadonlySet<IsoDate>,
  language: Language,
  labels: TimelineLabels,
  theme: Theme,
  top: number,
): Part {
  const isAct = actDays.has(event.date);
  const dot = element("circle", {
    cx: LINE_X,
    cy: top + DOT_DOWN_PX,
    r: isAct ? 15 : 10,
    fill: isAct ? theme.accent : theme.page,
    stroke: theme.accent,
    "stroke-width": 5,
  });
  const date = fitText(labels.date(event.date), {
    width: TEXT_WIDTH,
    lines: 1,
    size: 28,
    smallest: 22,
    weight: "bold",
  });
  const first = textBlock(date, TEXT_X, top, { weight: "bold", fill: theme.accent });
  const title = fitText(inLanguage(event.title, language).text, {
    width: TEXT_WIDTH,
    lines: 2,
    size: 34,
    smallest: 26,
    weight: isAct ? "bold" : "regular",
  });
  const second = textBlock(title, TEXT_X, first.bottom, { weight: isAct ? "bold" : "regular", fill: theme.text });
  return { svg: [dot, ...first.svg, ...second.svg], bottom: second.bottom };
}
