import type { SubscriptionStore } from "../../subscriptions/store.js";
import type { Subscription } from "../../subscriptions/subscription.js";
import { wantsKey } from "../../subscriptions/wants.js";
import { soon, type Memory } from "./memory.js";

export function memorySubscriptions(memory: Memory): SubscriptionStore {
  const { subscriptions } = memory;
  return {
    add: (subscription) =>
      soon(() => {
        const twin = findTwin(memory, { ...subscription, id: "" });
        if (twin !== undefined) return { type: "exists", id: twin.id };
        if (subscriptions.has(subscription.id)) throw new Error(`there is a subscription ${subscription.id} already`);
        subscriptions.set(subscription.id, subscription);
        return { type: "added" };
      }),
    get: (id) => soon(() => subscriptions.get(id)),
    replace: (subscription) =>
      soon(() => {
        const twin = findTwin(memory, subscription);
        if (twin !== undefined) return { type: "exists", id: twin.id };
        if (!subscriptions.has(subscription.id)) return { type: "missing" };
        subscriptions.set(subscription.id, subscription);
        return { type: "saved" };
      }),
    remove: (id) => soon(() => subscriptions.delete(id)),
    ofChat: (chatId) => soon(() => subscriptionsIn(memory, chatId)),
    countBy: (userId) => soon(() => [...subscriptions.values()].filter(({ setBy }) => setBy === userId).length),
    setUpBy: (userId) =>
      soon(() => [...subscriptions.values()].filter(({ setBy }) => setBy === userId).toSorted(byAge)),
    page: (afterId, limit) =>
      soon(() =>
        [...subscriptions.values()]
          .filter(({ id }) => id > afterId)
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit),
      ),
    counts: () =>
      soon(() => {
        const all = [...subscriptions.values()];
        const active = all.filter(({ state }) => state.type === "active");
        const chats = new Set(active.map(({ chat }) => chat.chatId)).size;
        return { chats, active: active.length, paused: all.length - active.length };
      }),
  };
}

/** Another subscription of the same place for the same things. */
export function findTwin({ subscriptions }: Memory, { id, chat, wants }: Subscription): Subscription | undefined {
  return [...subscriptions.values()].find(
    (other) =>
      other.id !== id &&
      other.chat.chatId === chat.chatId &&
      other.chat.threadId === chat.threadId &&
      wantsKey(other.wants) === wantsKey(wants),
  );
}

export function subscriptionsIn({ subscriptions }: Memory, chatId: number): Subscription[] {
  return [...subscriptions.values()].filter(({ chat }) => chat.chatId === chatId).toSorted(byAge);
}

function byAge(a: Subscription, b: Subscription): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
