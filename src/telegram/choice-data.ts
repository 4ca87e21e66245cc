/** A choice for a subscription as two fields of callback data, and back. */
import { isLanguage } from "../corpus/language.js";
import type { Corpus } from "../corpus/corpus.js";
import { WantedKindSchema } from "../subscriptions/subscription.js";
import type { Choice } from "../subscriptions/draft.js";
import { zoneName, zoneOfOffset } from "../subscriptions/zone-name.js";
import { refOf, shortRef } from "./actions.js";

/** A letter and a value of at most 41 characters. */
export function choiceFields(choice: Choice): [string, string] {
  switch (choice.type) {
    case "kind":
      return ["k", choice.kind];
    case "state":
      return ["s", choice.state];
    case "topic":
      return ["t", shortRef({ kind: "topic", id: choice.topic })];
    case "article":
      return ["a", String(choice.article)];
    case "clear":
      return ["c", choice.list];
    case "rhythm":
      return ["r", choice.rhythm];
    case "weekday":
      return ["d", String(choice.weekday)];
    case "hour":
      return ["h", String(choice.hour)];
    case "language":
      return ["l", choice.language];
    case "no-quiet":
      return ["q", ""];
    case "quiet":
      return ["q", `${choice.from}-${choice.to}`.replaceAll(":", ".")];
    case "zone":
      return ["z", zoneName(choice.zone)];
  }
}

/** Undefined for what cannot be chosen, or not any more. */
export function choiceOf(letter: string, value: string, corpus: Corpus): Choice | undefined {
  switch (letter) {
    case "k": {
      const { data } = WantedKindSchema.safeParse(value);
      return data === undefined ? undefined : { type: "kind", kind: data };
    }
    case "s":
      return corpus.state(value) === undefined ? undefined : { type: "state", state: value };
    case "t": {
      const ref = refOf(value, corpus);
      return ref?.kind === "topic" ? { type: "topic", topic: ref.id } : undefined;
    }
    case "a":
      return corpus.article(Number(value)) === undefined ? undefined : { type: "article", article: Number(value) };
    case "c":
      return value === "states" || value === "topics" || value === "articles"
        ? { type: "clear", list: value }
        : undefined;
    case "r":
      return value === "at-once" || value === "daily" || value === "weekly"
        ? { type: "rhythm", rhythm: value }
        : undefined;
    case "d":
      return isWhole(value, 1, 7) ? { type: "weekday", weekday: Number(value) } : undefined;
    case "h":
      return isWhole(value, 0, 23) ? { type: "hour", hour: Number(value) } : undefined;
    case "l":
      return isLanguage(value) ? { type: "language", language: value } : undefined;
    case "q": {
      if (value === "") return { type: "no-quiet" };
      const [, from, to] = /^(\d\d\.\d\d)-(\d\d\.\d\d)$/.exec(value) ?? [];
      return from === undefined || to === undefined
        ? undefined
        : { type: "quiet", from: from.replace(".", ":"), to: to.replace(".", ":") };
    }
    case "z":
      return { type: "zone", zone: zoneOfOffset(value) ?? value };
    default:
      return undefined;
  }
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
