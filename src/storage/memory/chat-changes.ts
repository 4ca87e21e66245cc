import {
  ANSWERED_KEPT_MS,
  DROPPED_KEPT_MS,
  HANDLED_KEPT_MS,
  LOST_KEPT_MS,
  QUESTION_KEPT_MS,
  SENT_KEPT_MS,
  type ChatChangeStore,
} from "../../subscriptions/store.js";
import { moved, paused, revived } from "../../subscriptions/subscription-changes.js";
import type { ChatAddress, Subscription } from "../../subscriptions/subscription.js";
import { soon, type KeptDelivery, type Memory } from "./memory.js";
import { findTwin, subscriptionsIn } from "./subscriptions.js";

export function memoryChatChanges(memory: Memory): ChatChangeStore {
  const { chats, conversations, answered, questions, handled, subscriptions, deliveries } = memory;

  const save = (changed: readonly (Subscription | undefined)[]) => {
    const present = changed.filter((one) => one !== undefined);
    for (const subscription of present) subscriptions.set(subscription.id, subscription);
    return present;
  };
  const saveOrMerge = (subscription: Subscription) => {
    if (findTwin(memory, subscription) === undefined) subscriptions.set(subscription.id, subscription);
    else subscriptions.delete(subscription.id);
  };
  const deliveriesIn = (chatId: number) => [...deliveries.values()].filter(({ chat }) => chat.chatId === chatId);
  const deliveryTwin = ({ updateId, revision }: KeptDelivery, { chatId, threadId }: ChatAddress) =>
    deliveriesIn(chatId).find(
      (own) => own.updateId === updateId && own.revision === revision && own.chat.threadId === threadId,
    );

  return {
    pause: (chatId, reason, note, now) =>
      soon(() => {
        for (const delivery of deliveriesIn(chatId).map(notBegun)) {
          if (delivery.state === "pending") deliveries.set(delivery.id, { ...delivery, state: "held", note });
        }
        return save(subscriptionsIn(memory, chatId).map((one) => paused(one, reason, note, now)));
      }),
    revive: (chatId, now) =>
      soon(() => {
        for (const delivery of deliveriesIn(chatId)) {
          if (delivery.state !== "held") continue;
          deliveries.set(delivery.id, { ...delivery, state: "pending", readyAt: Math.max(now, delivery.dueAt) });
        }
        return save(subscriptionsIn(memory, chatId).map(revived));
      }),
    move: (from, to) =>
      soon(() => {
        if (from === to) return;
        for (const one of subscriptionsIn(memory, from)) saveOrMerge(moved(one, { ...one.chat, chatId: to }));
        for (const delivery of deliveriesIn(from).map(notBegun)) {
          const chat = { ...delivery.chat, chatId: to };
          const own = deliveryTwin(delivery, chat);
          if (own !== undefined && !(delivery.state === "sent" && own.state !== "sent")) {
            deliveries.delete(delivery.id);
            continue;
          }
          if (own !== undefined) deliveries.delete(own.id);
          const chatKind = delivery.chatKind === "group" ? "supergroup" : delivery.chatKind;
          deliveries.set(delivery.id, { ...delivery, chat, chatKind, messageIds: [] });
        }
        const settings = chats.get(from);
        chats.delete(from);
        if (settings !== undefined && !chats.has(to)) chats.set(to, { ...settings, chatId: to, kind: "supergroup" });
      }),
    leaveTopic: ({ chatId, threadId }) =>
      soon(() => {
        const left = subscriptionsIn(memory, chatId).filter(({ chat }) => chat.threadId === threadId);
        for (const one of left) saveOrMerge(moved(one, { chatId }));
        for (const delivery of deliveriesIn(chatId).map(notBegun)) {
          if (delivery.chat.threadId !== threadId || (delivery.state !== "pending" && delivery.state !== "held"))
            continue;
          if (deliveryTwin(delivery, { chatId }) !== undefined) deliveries.delete(delivery.id);
          else deliveries.set(delivery.id, { ...delivery, chat: { chatId } });
        }
        return left;
      }),
    forget: (chatId) =>
      soon(() => {
        chats.delete(chatId);
        for (const { id } of deliveriesIn(chatId)) deliveries.delete(id);
        for (const { id } of subscriptionsIn(memory, chatId)) subscriptions.delete(id);
        for (const key of answered.keys()) if (key.startsWith(`${chatId}:`)) answered.delete(key);
        for (const key of conversations.keys()) {
          if (key.split(":").includes(String(chatId))) conversations.delete(key);
        }
        for (const { setBy, ...anonymous } of subscriptions.values()) {
          if (setBy === chatId) subscriptions.set(anonymous.id, anonymous);
        }
      }),
    purge: (now) =>
      soon(() => {
        const ended = [...subscriptions.values()].filter(
          ({ state }) => state.type === "paused" && state.reason !== "user" && state.since <= now - LOST_KEPT_MS,
        );
        for (const { id, chat } of ended) {
          subscriptions.delete(id);
          for (const delivery of deliveriesIn(chat.chatId))
            if (delivery.state === "held") deliveries.delete(delivery.id);
        }
        for (const { id, state, doneAt = now } of [...deliveries.values()]) {
          const keptMs = state === "sent" ? SENT_KEPT_MS : state === "dropped" ? DROPPED_KEPT_MS : Infinity;
          if (doneAt <= now - keptMs) deliveries.delete(id);
        }
        for (const [key, { at }] of answered) if (at <= now - ANSWERED_KEPT_MS) answered.delete(key);
        for (const [id, { lastAsked }] of questions) {
          if (lastAsked <= now - QUESTION_KEPT_MS) questions.delete(id);
        }
        for (const [id, { at }] of handled) if (at <= now - HANDLED_KEPT_MS) handled.delete(id);
        return ended;
      }),
  };
}

/** A post of which nothing is out may be put together anew, with newer words. */
function notBegun(delivery: KeptDelivery): KeptDelivery {
  if (delivery.state !== "pending" && delivery.state !== "held") return delivery;
  const { startedAt: _startedAt, batch, shownRevision, ...rest } = delivery;
  if (rest.partsSent === 0 || batch === undefined || shownRevision === undefined) return rest;
  return { ...rest, batch, shownRevision };
}
