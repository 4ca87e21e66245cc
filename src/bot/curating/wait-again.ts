/** What is taken back answers nobody: who had waited for it waits again. */
import type { Delivery } from "../../subscriptions/delivery.js";
import { WATCH_ENDED, type Store } from "../../subscriptions/store.js";
import { newSubscriptionId } from "../../subscriptions/subscription-changes.js";
import type { Watch } from "../../subscriptions/subscription.js";
import type { Update } from "../../subscriptions/updates.js";

/**
 * Sets up anew what the deleted post had ended. The delivery knows only that something ended: what is set up is what this
 * update fulfils, so that it is told when it is published again.
 */
export async function waitAgain(
  store: Store,
  update: Update,
  { chat, chatKind, language, note }: Delivery,
  now: number,
): Promise<void> {
  if (note !== WATCH_ENDED) return;
  for (const watch of watchesFulfilledBy(update)) {
    await store.subscriptions.add({
      id: newSubscriptionId(),
      chat,
      chatKind,
      wants: { kinds: [], watch },
      rhythm: { type: "at-once" },
      language,
      ...(chatKind === "private" ? { setBy: chat.chatId } : {}),
      state: { type: "active" },
      createdAt: now,
    });
  }
}

function watchesFulfilledBy({ content, answers = [] }: Update): Watch[] {
  if (content.kind !== "act" || answers.length > 0) return answers.map((question) => ({ question }));
  const { act, state } = content.item;
  return [{ act, ...(state === undefined ? {} : { state }) }];
}
