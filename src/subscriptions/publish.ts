/** From a change of the corpus to deliveries; and back, while that is possible. */
import type { CorpusData } from "../corpus/schema.js";
import type { PlannedDelivery } from "./delivery.js";
import { planDeliveries } from "./plan.js";
import type { Store } from "./store.js";
import type { Subscription } from "./subscription.js";
import { changesBetween, type Update } from "./updates.js";

const PAGE = 500;

/**
 * Compares the corpus with what was last looked at and saves what is new, as updates that wait. Gives these. The first time it
 * gives none: that is the baseline [U1]. Safe to repeat, also by several processes at once.
 */
export async function findUpdates(store: Store, corpus: CorpusData, now: number): Promise<readonly Update[]> {
  const changes = changesBetween(await store.updates.seen(), corpus);
  await store.updates.remember(changes, now);
  return changes.updates;
}

/**
 * Publishes an update that waits: writes a delivery for every chat and topic that is to hear of it, before anything is sent.
 * `delayMs` leaves time to take it back before anything is out. Gives the number of deliveries; undefined when somebody else decided
 * first.
 */
export async function publish(store: Store, update: Update, now: number, delayMs = 0): Promise<number | undefined> {
  const { id, revision } = update;
  if (update.change !== "new") return store.updates.publishCorrection(id, revision, now + delayMs, now);
  return store.updates.publish(id, revision, await plannedFor(store, update, now + delayMs), now);
}

/** How many chats and topics would hear of it if it were published now. */
export async function countAudience(store: Store, update: Update, now: number): Promise<number> {
  if (update.change !== "new") return store.updates.countShown(update.id, update.revision);
  return (await plannedFor(store, update, now)).length;
}

/** Publishes everything that waits; for a bot without curators. Gives the number of deliveries. */
export async function publishAll(store: Store, now: number): Promise<number> {
  let deliveries = 0;
  for (const { update } of await store.updates.waiting()) deliveries += (await publish(store, update, now)) ?? 0;
  return deliveries;
}

async function plannedFor(store: Store, update: Update, now: number): Promise<readonly PlannedDelivery[]> {
  const subscriptions: Subscription[] = [];
  for await (const page of subscriptionPages(store)) {
    // Only those that want it: of all the others nothing is kept in memory.
    subscriptions.push(...page.filter((subscription) => planDeliveries(update, [subscription], now).length > 0));
  }
  return planDeliveries(update, subscriptions, now);
}

/** All subscriptions, a few hundred at a time. */
export async function* subscriptionPages(store: Store): AsyncGenerator<readonly Subscription[]> {
  for (let after = ""; ;) {
    const page = await store.subscriptions.page(after, PAGE);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.id;
  }
}
