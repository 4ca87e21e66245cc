/** The buttons under a subscription, written and read back here. Each names the subscription; rights are checked at the press. */
import type { Subscription } from "../../subscriptions/subscription.js";
import { decodeCallback, encodeCallback } from "../../telegram/callback-data.js";
import { choiceFields } from "../../telegram/choice-data.js";
import { keyboardIn, type Button } from "../../telegram/message.js";
import type { RenderContext } from "../../telegram/render-context.js";
import { SCREENS, screenButtons, type Screen } from "../../telegram/render-draft.js";

/** The action of all these buttons. */
const ACTION = "z";

const VERBS = ["open", "menu", "pause", "resume", "test", "remove", "really-remove", "screen", "choose"] as const;
export type Verb = (typeof VERBS)[number];

export interface CardPress {
  readonly verb: Verb;
  readonly id: string;
  readonly screen?: Screen;
  /** Two fields of a choice. */
  readonly choice?: readonly [string, string];
}

/** Undefined when the data is not of these buttons. */
export function cardPressOf(data: string): CardPress | undefined {
  const callback = decodeCallback(data);
  if (callback.type === "stale" || callback.action !== ACTION) return undefined;
  const [verbAt = "", id = "", screenAt = "", letter, value] = callback.args;
  const verb = VERBS[Number(verbAt)];
  const screen = screenAt === "" ? undefined : SCREENS[Number(screenAt)];
  if (verb === undefined) return undefined;
  return {
    verb,
    id,
    ...(screen === undefined ? {} : { screen }),
    ...(letter === undefined || value === undefined ? {} : { choice: [letter, value] as const }),
  };
}

export function cardButtons({ id, state, wants }: Subscription, { w, place }: RenderContext): Button[][] {
  const isActive = state.type === "active";
  const isWatch = wants.watch !== undefined;
  return keyboardIn(place, [
    [
      isWatch ? undefined : { label: w.say("sub-button-change"), callback: dataOf("menu", id) },
      isActive
        ? { label: w.say("sub-button-pause"), callback: dataOf("pause", id) }
        : { label: w.say("sub-button-resume"), callback: dataOf("resume", id) },
    ],
    [
      { label: w.say("sub-button-test"), callback: dataOf("test", id) },
      { label: w.say("sub-button-remove"), callback: dataOf("remove", id) },
    ],
  ]);
}

export function openButton(label: string, id: string): Button {
  return { label, callback: dataOf("open", id) };
}

export function removeButtons(id: string, { w, place }: RenderContext): Button[][] {
  return keyboardIn(place, [
    [
      { label: w.say("sub-button-really-remove"), callback: dataOf("really-remove", id) },
      { label: w.say("sub-button-keep"), callback: dataOf("open", id) },
    ],
  ]);
}

/** What of it can be changed. */
export function menuButtons(subscription: Subscription, { w, place }: RenderContext): Button[][] {
  const { id, rhythm, quiet } = subscription;
  const open = (screen: Screen, label: string): Button => ({ label, callback: screenData(id, screen) });
  const hasClock = rhythm.type !== "at-once" || quiet !== undefined;
  return keyboardIn(place, [
    [open("kinds", w.say("sub-button-kinds"))],
    [
      open("rhythm", w.say("sub-button-rhythm")),
      rhythm.type === "at-once" ? undefined : open("hour", w.say("sub-button-hour")),
    ],
    [open("language", w.say("button-language"))],
    [open("quiet", w.say("sub-button-quiet")), hasClock ? open("zone", w.say("sub-button-zone")) : undefined],
    [{ label: w.say("sub-button-done"), callback: dataOf("open", id) }],
  ]);
}

/** One screen of what can be changed, with a way back. */
export function changeButtons(subscription: Subscription, screen: Screen, context: RenderContext): Button[][] {
  const { id } = subscription;
  const rows = screenButtons(screen, subscription, context, {
    choose: (choice) =>
      encodeCallback(ACTION, VERBS.indexOf("choose"), id, SCREENS.indexOf(screen), ...choiceFields(choice)),
    open: (other) => screenData(id, other),
  });
  const isNarrowing = screen === "states" || screen === "topics" || screen === "articles";
  const back = isNarrowing ? screenData(id, "kinds") : dataOf("menu", id);
  return keyboardIn(context.place, [...rows, [{ label: context.w.say("sub-button-back"), callback: back }]]);
}

function dataOf(verb: Verb, id: string): string {
  return encodeCallback(ACTION, VERBS.indexOf(verb), id);
}

function screenData(id: string, screen: Screen): string {
  return encodeCallback(ACTION, VERBS.indexOf("screen"), id, SCREENS.indexOf(screen));
}
