/** The questions about a subscription, one screen each, with what can be chosen as buttons. */
import { LANGUAGES } from "../corpus/language.js";
import { zoneOf, type Choice, type Draft } from "../subscriptions/draft.js";
import { WantedKindSchema } from "../subscriptions/subscription.js";
import { shorten } from "./fit.js";
import type { Button } from "./message.js";
import { textIn, type RenderContext } from "./render-context.js";
import { kindWords, weekdayName } from "./render-subscription.js";

export const SCREENS = [
  "kinds",
  "states",
  "topics",
  "articles",
  "rhythm",
  "hour",
  "language",
  "quiet",
  "zone",
] as const;
export type Screen = (typeof SCREENS)[number];

/** Makes a button's callback data from what it chooses or from the screen it opens. */
export interface ScreenLinks {
  choose(choice: Choice): string;
  open(screen: Screen): string;
}

/** Longer labels are cut by phones. */
const MAX_LABEL_UNITS = 40;

/** What the screen asks. */
export function screenQuestion(screen: Screen, { w }: RenderContext): string {
  return screen === "quiet" || screen === "zone"
    ? w.say(`sub-ask-${screen}`, { example: screen === "quiet" ? "23:00-07:30" : "Europe/London" })
    : w.say(`sub-ask-${screen}`);
}

/** What can be chosen on it; how to go on is the caller's. */
export function screenButtons(screen: Screen, draft: Draft, context: RenderContext, links: ScreenLinks): Button[][] {
  const { w, corpus } = context;
  const { wants, rhythm } = draft;
  const button = (label: string, choice: Choice, isChosen = false): Button => ({
    label: isChosen ? w.say("sub-chosen", { what: shorten(label, MAX_LABEL_UNITS) }) : shorten(label, MAX_LABEL_UNITS),
    callback: links.choose(choice),
  });
  const open = (screenToOpen: Screen, label: string): Button => ({ label, callback: links.open(screenToOpen) });
  const clear = (list: "states" | "topics" | "articles"): Button[][] =>
    (wants[list] ?? []).length === 0 ? [] : [[button(w.say("sub-button-all"), { type: "clear", list })]];
  switch (screen) {
    case "kinds":
      return [
        ...WantedKindSchema.options.map((kind) => [
          button(kindWords(kind, w), { type: "kind", kind }, wants.kinds.includes(kind)),
        ]),
        [open("states", w.say("sub-button-states"))],
        ...(corpus.topics.length === 0 ? [] : [[open("topics", w.say("sub-button-topics"))]]),
        [open("articles", w.say("sub-button-articles"))],
      ];
    case "states":
      return [
        ...corpus.treaty.parties.map((code) => {
          const state = corpus.state(code);
          const name = state === undefined ? code : textIn(context, state.name);
          return [button(name, { type: "state", state: code }, wants.states?.includes(code))];
        }),
        ...clear("states"),
      ];
    case "topics":
      return [
        ...rowsOf(
          2,
          corpus.topics
            .slice(0, 60)
            .map(({ id, label }) =>
              button(textIn(context, label), { type: "topic", topic: id }, wants.topics?.includes(id)),
            ),
        ),
        ...clear("topics"),
      ];
    case "articles": {
      const numbers = corpus.articles.flatMap(({ number }) => (typeof number === "number" ? [number] : []));
      return [
        ...rowsOf(
          6,
          numbers
            .slice(0, 84)
            .map((article) => button(String(article), { type: "article", article }, wants.articles?.includes(article))),
        ),
        ...clear("articles"),
      ];
    }
    case "rhythm":
      return (["at-once", "daily", "weekly"] as const).map((type) => [
        button(w.say(`sub-${type}`), { type: "rhythm", rhythm: type }, rhythm.type === type),
      ]);
    case "hour": {
      const days = rhythm.type === "weekly" ? [1, 2, 3, 4, 5, 6, 7] : [];
      const chosenDay = rhythm.type === "weekly" ? rhythm.weekday : 0;
      const chosenHour = rhythm.type === "at-once" ? -1 : rhythm.hour;
      return [
        ...rowsOf(
          2,
          days.map((weekday) =>
            button(weekdayName(weekday, w.language), { type: "weekday", weekday }, weekday === chosenDay),
          ),
        ),
        ...rowsOf(
          4,
          [6, 7, 8, 9, 10, 12, 15, 18, 19, 20, 21, 22].map((hour) =>
            button(`${String(hour).padStart(2, "0")}:00`, { type: "hour", hour }, hour === chosenHour),
          ),
        ),
      ];
    }
    case "language":
      return LANGUAGES.map((language) => [
        button(w.languageName(language), { type: "language", language }, language === draft.language),
      ]);
    case "quiet":
      return [
        [button(w.say("sub-quiet-none"), { type: "no-quiet" }, draft.quiet === undefined)],
        ...QUIET_OFFERS.map(({ from, to }) => [
          button(
            w.say("sub-quiet-from-to", { from, to }),
            { type: "quiet", from, to },
            draft.quiet?.from === from && draft.quiet.to === to,
          ),
        ]),
      ];
    case "zone":
      return rowsOf(
        4,
        ZONE_OFFERS.map((hours) => {
          const zone = hours === 0 ? "UTC" : `Etc/GMT-${hours}`;
          const label = hours === 0 ? "UTC" : `UTC+${hours}`;
          return button(label, { type: "zone", zone }, zoneOf(draft) === zone);
        }),
      );
  }
}

const QUIET_OFFERS = [
  { from: "22:00", to: "07:00" },
  { from: "23:00", to: "08:00" },
  { from: "20:00", to: "09:00" },
];

/** Hours east of Greenwich; all others can be typed. */
const ZONE_OFFERS = [0, 1, 2, 3, 4, 5, 6, 8];

function rowsOf(size: number, buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += size) rows.push(buttons.slice(at, at + size));
  return rows;
}
