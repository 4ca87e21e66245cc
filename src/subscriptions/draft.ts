/** What a person chooses for a subscription, one button at a time. Pure. */
import type { Language } from "../corpus/language.js";
import { isTimeZone, type QuietHours, type Rhythm, type Subscription, type WantedKind } from "./subscription.js";

export type Draft = Pick<Subscription, "wants" | "rhythm" | "language" | "quiet">;

/** One choice. `clear` takes a restriction away. */
export type Choice =
  | { type: "kind"; kind: WantedKind }
  | { type: "state"; state: string }
  | { type: "topic"; topic: string }
  | { type: "article"; article: number }
  | { type: "clear"; list: "states" | "topics" | "articles" }
  | { type: "rhythm"; rhythm: Rhythm["type"] }
  | { type: "weekday"; weekday: number }
  | { type: "hour"; hour: number }
  | { type: "language"; language: Language }
  | { type: "no-quiet" }
  | { type: "quiet"; from: string; to: string }
  | { type: "zone"; zone: string };

/** When people have their coffee. */
const FIRST_HOUR = 9;
const MONDAY = 1;

/** The draft after the choice: lists toggle, everything else replaces. A zone that Intl does not know changes nothing. */
export function choose(draft: Draft, choice: Choice): Draft {
  const { wants, rhythm } = draft;
  switch (choice.type) {
    case "kind":
      return { ...draft, wants: { ...wants, kinds: toggled(wants.kinds, choice.kind) } };
    case "state":
      return { ...draft, wants: { ...wants, states: toggled(wants.states, choice.state) } };
    case "topic":
      return { ...draft, wants: { ...wants, topics: toggled(wants.topics, choice.topic) } };
    case "article":
      return { ...draft, wants: { ...wants, articles: toggled(wants.articles, choice.article) } };
    case "clear":
      return { ...draft, wants: { ...wants, [choice.list]: [] } };
    case "rhythm":
      return { ...draft, rhythm: rhythmOf(choice.rhythm, draft) };
    case "weekday":
      return rhythm.type === "weekly" ? { ...draft, rhythm: { ...rhythm, weekday: choice.weekday } } : draft;
    case "hour":
      return rhythm.type === "at-once" ? draft : { ...draft, rhythm: { ...rhythm, hour: choice.hour } };
    case "language":
      return { ...draft, language: choice.language };
    case "no-quiet": {
      const { quiet: _, ...rest } = draft;
      return rest;
    }
    case "quiet":
      return choice.from === choice.to ? draft : { ...draft, quiet: quietOf(choice, draft) };
    case "zone":
      return isTimeZone(choice.zone) ? inZone(draft, choice.zone) : draft;
  }
}

/** Whether any of the choices depends on a clock. */
export function needsZone({ rhythm, quiet }: Draft): boolean {
  return rhythm.type !== "at-once" || quiet !== undefined;
}

export function zoneOf({ rhythm, quiet }: Draft): string {
  return quiet?.zone ?? (rhythm.type === "at-once" ? "UTC" : rhythm.zone);
}

/** Whether it asks for anything at all. */
export function asksForSomething({ wants }: Draft): boolean {
  return wants.kinds.length > 0 || wants.watch !== undefined;
}

function toggled<T>(list: readonly T[] = [], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

function rhythmOf(type: Rhythm["type"], draft: Draft): Rhythm {
  const { rhythm } = draft;
  const hour = rhythm.type === "at-once" ? FIRST_HOUR : rhythm.hour;
  const zone = zoneOf(draft);
  switch (type) {
    case "at-once":
      return { type };
    case "daily":
      return { type, hour, zone };
    case "weekly":
      return { type, weekday: rhythm.type === "weekly" ? rhythm.weekday : MONDAY, hour, zone };
  }
}

function quietOf({ from, to }: { from: string; to: string }, draft: Draft): QuietHours {
  return { from, to, zone: zoneOf(draft) };
}

function inZone(draft: Draft, zone: string): Draft {
  const { rhythm, quiet } = draft;
  return {
    ...draft,
    rhythm: rhythm.type === "at-once" ? rhythm : { ...rhythm, zone },
    ...(quiet === undefined ? {} : { quiet: { ...quiet, zone } }),
  };
}
