/** A subscription that somebody asks for, into the store. */
import type { Store } from "../../subscriptions/store.js";
import { newSubscriptionId } from "../../subscriptions/subscription-changes.js";
import type { Subscription, WantedKind } from "../../subscriptions/subscription.js";
import { quotaRefusal, type QuotaRefusal } from "../../subscriptions/quotas.js";
import { wantsKey } from "../../subscriptions/wants.js";

/** What a subscription is for when nobody chose: everything. */
export const ALL_KINDS: readonly WantedKind[] = ["status", "reports", "events", "corrections", "texts"];

export type Wish = Omit<Subscription, "id" | "state" | "createdAt">;

/** `exists`: the same stands here already; `resumed`: it stood here, paused, and goes on. */
export type AddResult =
  { type: "added" | "exists" | "resumed"; subscription: Subscription } | { type: "quota"; refusal: QuotaRefusal };

/** Adds it unless it stands there already or a limit is reached. Asking for a paused one sets it going again. */
export async function addSubscription(store: Store, wish: Wish, now: number): Promise<AddResult> {
  const here = await store.subscriptions.ofChat(wish.chat.chatId);
  const same = here.find(
    ({ chat, wants }) => chat.threadId === wish.chat.threadId && wantsKey(wants) === wantsKey(wish.wants),
  );
  if (same !== undefined) return resumed(store, same, now);
  const byPerson = wish.setBy === undefined ? 0 : await store.subscriptions.countBy(wish.setBy);
  const refusal = quotaRefusal(here.length, byPerson);
  if (refusal !== undefined) return { type: "quota", refusal };

  const subscription: Subscription = { ...wish, id: newSubscriptionId(), state: { type: "active" }, createdAt: now };
  const result = await store.subscriptions.add(subscription);
  if (result.type === "added") return { type: "added", subscription };
  const twin = await store.subscriptions.get(result.id);
  return twin === undefined ? { type: "added", subscription } : resumed(store, twin, now);
}

/** The subscription this chat or topic has, other than those that wait for one thing. */
export async function findStanding(
  store: Store,
  { chatId, threadId }: Subscription["chat"],
): Promise<Subscription | undefined> {
  const here = await store.subscriptions.ofChat(chatId);
  return here.find(({ chat, wants }) => chat.threadId === threadId && wants.watch === undefined);
}

/** The same subscription, going on if it was paused. */
export async function resumed(store: Store, subscription: Subscription, now: number): Promise<AddResult> {
  if (subscription.state.type === "active") return { type: "exists", subscription };
  await store.chatChanges.revive(subscription.chat.chatId, now);
  const active: Subscription = { ...subscription, state: { type: "active" } };
  await store.subscriptions.replace(active);
  return { type: "resumed", subscription: active };
}
