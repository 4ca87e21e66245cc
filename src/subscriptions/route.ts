import type { Delivery } from "./delivery.js";
import { afterQuiet } from "./rhythm.js";
import type { Subscription } from "./subscription.js";
import type { Update } from "./updates.js";
import { wants } from "./wants.js";

export type Route =
  | { type: "send"; subscription?: Subscription; fulfilled: readonly string[] }
  | { type: "postpone"; until: number }
  | { type: "drop"; note: string };

/**
 * What a delivery means at the moment it is due, given the subscriptions of its chat and topic: between planning and sending
 * people pause, change and remove them, and quiet hours begin.
 */
export function routeFor(
  delivery: Pick<Delivery, "how">,
  update: Update,
  subscriptions: readonly Subscription[],
  now: number,
): Route {
  const active = subscriptions.filter(({ state }) => state.type === "active");
  // An edit disturbs nobody, and what is wrong is wrong for those who left as well.
  if (delivery.how === "edit") return sendBy(active[0], []);
  const willing = active.filter(({ wants: filter }) =>
    delivery.how === "post"
      ? wants(filter, update)
      : filter.watch !== undefined || filter.kinds.includes("corrections"),
  );
  // Who was shown something wrong is told even without a subscription, such as one that has fulfilled itself; not who said
  // they want no corrections, or nothing for now.
  if (delivery.how === "reply" && subscriptions.length === 0) return sendBy(undefined, []);
  if (willing.length === 0) return { type: "drop", note: "nobody here wants it any more" };

  const free = willing.map((subscription) => ({ subscription, at: afterQuiet(subscription.quiet, now) }));
  const first = free.reduce((earliest, one) => (one.at < earliest.at ? one : earliest));
  if (first.at > now) return { type: "postpone", until: first.at };
  const fulfilled = delivery.how === "post" ? willing.filter(({ wants: { watch } }) => watch !== undefined) : [];
  return sendBy(
    first.subscription,
    fulfilled.map(({ id }) => id),
  );
}

function sendBy(subscription: Subscription | undefined, fulfilled: readonly string[]): Route {
  return { type: "send", fulfilled, ...(subscription === undefined ? {} : { subscription }) };
}
