/** What an update says to the form: a button of it, or typed words where it asks for some. Pure. */
import type { Update } from "grammy/types";
import type { Corpus } from "../../corpus/corpus.js";
import type { Choice } from "../../subscriptions/draft.js";
import { quietHours } from "../../subscriptions/rhythm.js";
import { isTimeZone } from "../../subscriptions/subscription.js";
import { zoneOfOffset } from "../../subscriptions/zone-name.js";
import { decodeCallback, encodeCallback } from "../../telegram/callback-data.js";
import { choiceFields, choiceOf } from "../../telegram/choice-data.js";
import { SCREENS, type Screen } from "../../telegram/render-draft.js";

export type FormScreen = Screen | "confirm";

export type FormInput =
  | { type: "choose"; choices: readonly Choice[] }
  | { type: "open"; screen: Screen }
  | { type: "go-on" | "back" | "confirm" | "cancel" | "elsewhere" }
  | { type: "not-understood"; why: "unknown-zone" | "not-a-time" | "whole-day" };

/** The action of the form's buttons. */
export const FORM_ACTION = "f";

const STEPS = ["go-on", "back", "confirm", "cancel", "elsewhere"] as const;

export const formData = {
  choose: (choice: Choice): string => encodeCallback(FORM_ACTION, "c", ...choiceFields(choice)),
  open: (screen: Screen): string => encodeCallback(FORM_ACTION, "o", screen),
  step: (step: (typeof STEPS)[number]): string => encodeCallback(FORM_ACTION, step),
};

/** Undefined when the update is not for the form that shows `screen` in the message `messageId`. */
export function formInputOf(
  update: Update,
  screen: FormScreen,
  messageId: number,
  corpus: Corpus,
): FormInput | undefined {
  const { callback_query: press, message } = update;
  if (press !== undefined) {
    return press.message?.message_id === messageId ? pressed(press.data ?? "", corpus) : undefined;
  }
  const text = message?.forward_origin === undefined ? message?.text?.trim() : undefined;
  const isQuestion = text === undefined || /^\/|[?？]$/.test(text) || text.length > 60;
  return isQuestion ? undefined : typed(text, screen, corpus);
}

function pressed(data: string, corpus: Corpus): FormInput | undefined {
  const callback = decodeCallback(data);
  if (callback.type === "stale" || callback.action !== FORM_ACTION) return undefined;
  const [verb, first = "", second = ""] = callback.args;
  const step = STEPS.find((one) => one === verb);
  if (step !== undefined) return { type: step };
  if (verb === "o") {
    const screen = SCREENS.find((one) => one === first);
    return screen === undefined ? undefined : { type: "open", screen };
  }
  const choice = verb === "c" ? choiceOf(first, second, corpus) : undefined;
  return choice === undefined ? undefined : { type: "choose", choices: [choice] };
}

function typed(text: string, screen: FormScreen, corpus: Corpus): FormInput | undefined {
  switch (screen) {
    case "quiet":
      return quietTyped(text);
    case "zone": {
      const zone = zoneTyped(text);
      return zone === undefined ? { type: "not-understood", why: "unknown-zone" } : choice({ type: "zone", zone });
    }
    case "hour": {
      const [, hour = ""] = /^(\d{1,2})(?:[:.]00)?$/.exec(text) ?? [];
      return hour === "" || Number(hour) > 23
        ? { type: "not-understood", why: "not-a-time" }
        : choice({ type: "hour", hour: Number(hour) });
    }
    case "articles": {
      const numbers = text.split(/[\s,;]+/).map(Number);
      return numbers.every((number) => corpus.article(number) !== undefined)
        ? { type: "choose", choices: numbers.map((article) => ({ type: "article", article })) }
        : undefined;
    }
    default:
      return undefined; // a question, which is answered beside the form
  }
}

/** `22:00-07:00`, `22-7`, and after it, if wanted, the name of a zone. */
function quietTyped(text: string): FormInput {
  const match = /^(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|—|to|до)\s*(\d{1,2})(?:[:.](\d\d))?(?:[\s,(]+([^)]+)\)?)?$/iu.exec(
    text,
  );
  if (match === null) return { type: "not-understood", why: "not-a-time" };
  const [, fromHour = "", fromMinute = "00", toHour = "", toMinute = "00", zoneText] = match;
  const zone = zoneText === undefined ? "UTC" : zoneTyped(zoneText.trim());
  if (zone === undefined) return { type: "not-understood", why: "unknown-zone" };
  const read = quietHours(`${fromHour.padStart(2, "0")}:${fromMinute}`, `${toHour.padStart(2, "0")}:${toMinute}`, zone);
  if (read.type === "refused") return { type: "not-understood", why: read.why };
  const { from, to } = read.quiet;
  const zones: Choice[] = zoneText === undefined ? [] : [{ type: "zone", zone }];
  return { type: "choose", choices: [{ type: "quiet", from, to }, ...zones] };
}

/** An offset such as UTC+5, the name of a zone, or the city that it is named after. */
function zoneTyped(text: string): string | undefined {
  const offset = zoneOfOffset(text);
  if (offset !== undefined) return offset;
  if (isTimeZone(text)) return text;
  const city = text.toLowerCase().replaceAll(" ", "_");
  return Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase().split("/").at(-1) === city);
}

function choice(one: Choice): FormInput {
  return { type: "choose", choices: [one] };
}
