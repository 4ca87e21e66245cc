import type { PlannedDelivery } from "./delivery.js";
import { nextDue } from "./rhythm.js";
import type { Subscription } from "./subscription.js";
import type { Update } from "./updates.js";
import { wants } from "./wants.js";

/**
 * Who hears of a new update, and when: one delivery for each chat and topic, however many of its subscriptions want it. Of
 * several the one that is due first counts, so that nobody waits for a digest who asked to be told at once.
 *
 * Deliveries stand in the order of the subscriptions.
 */
export function planDeliveries(
  update: Update,
  subscriptions: Iterable<Subscription>,
  now: number,
): readonly PlannedDelivery[] {
  const planned = new Map<string, PlannedDelivery>();
  for (const subscription of subscriptions) {
    if (subscription.state.type !== "active" || !isInAudience(update, subscription)) continue;
    if (!wants(subscription.wants, update)) continue;
    const { chat, chatKind, language, rhythm } = subscription;
    const key = `${chat.chatId}/${chat.threadId ?? 0}`;
    const dueAt = nextDue(subscription, now);
    const earlier = planned.get(key);
    if (earlier !== undefined && earlier.dueAt <= dueAt) continue;
    const digest = rhythm.type !== "at-once";
    planned.set(key, { updateId: update.id, revision: update.revision, chat, chatKind, language, digest, dueAt });
  }
  return [...planned.values()];
}

function isInAudience({ audience }: Update, { chat, chatKind }: Subscription): boolean {
  if (audience?.chatKinds?.includes(chatKind) === false) return false;
  return audience?.exceptChats?.includes(chat.chatId) !== true;
}
