/** Clocks of time zones, from Intl's own tables. Instants are milliseconds since 1970. */

const DAY_MS = 86_400_000;

const MINUTE_MS = 60_000;

export interface LocalTime {
  /** The local day as if it were UTC: midnight, in milliseconds. Only for counting days. */
  readonly day: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes since local midnight, 0 to 1439. */
  readonly minutes: number;
}

/** What the clocks of a zone show at an instant. @throws RangeError for a zone Intl does not know. */
export function localTime(zone: string, at: number): LocalTime {
  const wall = Math.floor((at + offsetMs(zone, at)) / MINUTE_MS) * MINUTE_MS;
  const day = Math.floor(wall / DAY_MS) * DAY_MS;
  return { day, weekday: ((new Date(day).getUTCDay() + 6) % 7) + 1, minutes: (wall - day) / MINUTE_MS };
}

/**
 * The first instant after `after` at which the clocks of the zone show this time of day, on that weekday if one is given.
 * A time that summer time skips is taken as the same number of minutes after midnight of the clocks before the change.
 */
export function nextLocalTime(zone: string, minutes: number, after: number, weekday?: number): number {
  const { day } = localTime(zone, after);
  // A week and a day: today's time may be over, and a weekday comes back after seven.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const wall = day + ahead * DAY_MS + minutes * MINUTE_MS;
    const instant = instantAt(zone, wall);
    const fits = weekday === undefined || weekday === localTime(zone, instant).weekday;
    if (instant > after && fits) return instant;
  }
  throw new Error(`no such time of day in ${zone}`);
}

/** The instant at which the clocks show a wall time; the first of two when they are set back over it. */
function instantAt(zone: string, wall: number): number {
  const offsets = [offsetMs(zone, wall - DAY_MS), offsetMs(zone, wall + DAY_MS)];
  const candidates = offsets.map((offset) => wall - offset).toSorted((a, b) => a - b);
  const exact = candidates.find((instant) => instant + offsetMs(zone, instant) === wall);
  return exact ?? wall - offsets[0]!;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC, whole seconds. */
function offsetMs(zone: string, at: number): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  formats.set(zone, format);
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
