/** When a subscription may hear of something: at once or with the next digest, and never in its quiet hours. */
import { localTime, nextLocalTime } from "./local-time.js";
import { isTimeZone, QuietHoursSchema, type QuietHours, type Subscription } from "./subscription.js";

/** The instant at which an update that is published at `now` is due for this subscription; never before `now`. */
export function nextDue(subscription: Pick<Subscription, "rhythm" | "quiet">, now: number): number {
  const { rhythm, quiet } = subscription;
  switch (rhythm.type) {
    case "at-once":
      return afterQuiet(quiet, now);
    case "daily":
      return afterQuiet(quiet, nextLocalTime(rhythm.zone, rhythm.hour * 60, now));
    case "weekly":
      return afterQuiet(quiet, nextLocalTime(rhythm.zone, rhythm.hour * 60, now, rhythm.weekday));
  }
}

/** `at` itself, or the end of the quiet hours it falls into. */
export function afterQuiet(quiet: QuietHours | undefined, at: number): number {
  if (quiet === undefined || !isQuiet(quiet, at)) return at;
  let end = nextLocalTime(quiet.zone, minutesOf(quiet.to), at);
  // Clocks set back run through the same hour twice: the end may be quiet again.
  while (isQuiet(quiet, end)) end = nextLocalTime(quiet.zone, minutesOf(quiet.to), end);
  return end;
}

/** Whether an instant lies in the quiet hours: `from` belongs to them, `to` does not. */
export function isQuiet({ from, to, zone }: QuietHours, at: number): boolean {
  const { minutes } = localTime(zone, at);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start < end ? start <= minutes && minutes < end : minutes >= start || minutes < end;
}

/**
 * Quiet hours as someone typed them, or why they cannot be: a zone nobody knows, a time that is none, or hours that leave
 * nothing of the day, in which nothing could ever be posted.
 */
export function quietHours(
  from: string,
  to: string,
  zone: string,
): { type: "quiet"; quiet: QuietHours } | { type: "refused"; why: "unknown-zone" | "not-a-time" | "whole-day" } {
  if (!isTimeZone(zone)) return { type: "refused", why: "unknown-zone" };
  const parsed = QuietHoursSchema.safeParse({ from, to, zone });
  if (parsed.success) return { type: "quiet", quiet: parsed.data };
  return { type: "refused", why: parsed.error.issues.some(({ path }) => path.length > 0) ? "not-a-time" : "whole-day" };
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
