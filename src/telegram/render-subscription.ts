/** A subscription in words: where it posts, what, how often, in which language, when not. */
import type { Language } from "../corpus/language.js";
import { zoneName } from "../subscriptions/zone-name.js";
import type { Filter, QuietHours, Rhythm, Subscription, WantedKind, Watch } from "../subscriptions/subscription.js";
import type { Wording } from "../wording/wording.js";
import { html, joinHtml, link, type Html } from "./html.js";
import { stateName, textIn, type RenderContext } from "./render-context.js";

/** What only the chat at hand tells: names are asked of Telegram when they are shown, and not stored. */
export interface ShownWith {
  /** The chat that reads it; for its own subscriptions the place is "this chat". */
  readonly readIn: number;
  /** Who set it up, where that is to be told. */
  readonly setBy?: { readonly id: number; readonly name: string };
  /** The text of the question it waits for. */
  readonly question?: string;
}

/** One line for each thing that was chosen. */
export function renderSubscription(subscription: Subscription, shown: ShownWith, context: RenderContext): Html {
  const { w } = context;
  return joinHtml(
    [
      html`${whereLine(subscription, shown.readIn, w)}`,
      ...renderChoices(subscription, context, shown.question),
      ...setByLines(subscription, shown, w),
      html`${stateLine(subscription, w)}`,
    ],
    "\n",
  );
}

/** What was chosen, without where. */
export function renderChoices(
  { wants, rhythm, language, quiet }: Pick<Subscription, "wants" | "rhythm" | "language" | "quiet">,
  context: RenderContext,
  question?: string,
): Html[] {
  const { w } = context;
  const lines =
    wants.watch === undefined
      ? [...wantsLines(wants, context), w.say("sub-often", { often: rhythmWords(rhythm, w) })]
      : [watchLine(wants.watch, context, question)];
  return [
    ...lines,
    w.say("sub-language", { name: w.languageName(language) }),
    quiet === undefined ? w.say("sub-quiet-none") : w.say("sub-quiet", { quiet: quietWords(quiet, w) }),
  ].map((line) => html`${line}`);
}

export function kindWords(kind: WantedKind, w: Wording): string {
  return w.say(`sub-kind-${kind}`);
}

export function rhythmWords(rhythm: Rhythm, w: Wording): string {
  switch (rhythm.type) {
    case "at-once":
      return w.say("sub-at-once");
    case "daily":
      return w.say("sub-daily-at", { time: hourWords(rhythm.hour, rhythm.zone) });
    case "weekly":
      return w.say("sub-weekly-at", {
        day: weekdayName(rhythm.weekday, w.language),
        time: hourWords(rhythm.hour, rhythm.zone),
      });
  }
}

function quietWords(quiet: QuietHours, w: Wording): string {
  return `${w.say("sub-quiet-from-to", { from: quiet.from, to: quiet.to })} (${zoneName(quiet.zone)})`;
}

/** What a subscription that ends by itself waits for. */
export function watchWords(watch: Watch, context: RenderContext, question?: string): string {
  if ("question" in watch) return question === undefined ? "…" : context.w.quoted(question);
  const act = "act" in watch ? context.w.say("act-name", { act: watch.act }) : undefined;
  const state = watch.state === undefined ? undefined : stateName(context, watch.state);
  return [state, act].filter((part) => part !== undefined).join(", ");
}

function wantsLines({ kinds, states = [], articles = [], topics = [] }: Filter, context: RenderContext): string[] {
  const { w, corpus } = context;
  const what = kinds.length === 0 ? w.say("sub-nothing") : w.list(kinds.map((kind) => kindWords(kind, w)));
  const topicNames = topics.map((id) => {
    const topic = corpus.topic(id);
    return topic === undefined ? id : textIn(context, topic.label);
  });
  return [
    w.say("sub-what", { what }),
    ...(states.length === 0
      ? []
      : [w.say("sub-only-states", { what: w.list(states.map((code) => stateName(context, code))) })]),
    ...(articles.length === 0 ? [] : [w.say("sub-only-articles", { what: w.list(articles.map(String)) })]),
    ...(topics.length === 0 ? [] : [w.say("sub-only-topics", { what: w.list(topicNames) })]),
  ];
}

function watchLine(watch: Watch, context: RenderContext, question: string | undefined): string {
  const what = watchWords(watch, context, question);
  return context.w.say("question" in watch ? "sub-watch-question" : "sub-watch-act", { what });
}

function whereLine({ chat, title = "" }: Subscription, readIn: number, w: Wording): string {
  if (chat.chatId === readIn && chat.threadId === undefined) return w.say("sub-where-here");
  return w.say(chat.threadId === undefined ? "sub-where-chat" : "sub-where-topic", {
    title: title === "" ? String(chat.chatId) : title,
  });
}

function setByLines({ setBy, chatKind }: Subscription, shown: ShownWith, w: Wording): Html[] {
  if (chatKind === "private") return [];
  if (setBy === undefined) return [html`${w.say("sub-set-by-anonymous")}`];
  if (shown.setBy === undefined) return [];
  const [before, after] = w.say("sub-set-by", { who: "\n" }).split("\n");
  return [html`${before ?? ""}${link(`tg://user?id=${shown.setBy.id}`, shown.setBy.name)}${after ?? ""}`];
}

function stateLine({ state }: Subscription, w: Wording): string {
  return w.say(state.type === "active" ? "sub-state-active" : `sub-state-${state.reason}`);
}

function hourWords(hour: number, zone: string): string {
  return `${String(hour).padStart(2, "0")}:00 (${zoneName(zone)})`;
}

/** 1 is Monday; 1 January 2024 was one. */
export function weekdayName(weekday: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, weekday));
}
