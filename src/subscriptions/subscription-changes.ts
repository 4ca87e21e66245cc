/** What happens to a subscription when its chat is lost, found again or moved. Pure. */
import { randomBytes } from "node:crypto";
import type { ChatAddress, Subscription } from "./subscription.js";

/** 11 characters of A-Za-z0-9_- from 64 random bits. */
export function newSubscriptionId(bytes: (size: number) => Buffer = randomBytes): string {
  return bytes(8).toString("base64url");
}

/** Undefined when it is paused already: whoever paused it first decides when it goes on. */
export function paused(
  subscription: Subscription,
  reason: "user" | "gone" | "no-right",
  note: string | undefined,
  now: number,
): Subscription | undefined {
  if (subscription.state.type === "paused") return undefined;
  const state = { type: "paused", reason, since: now, ...(note === undefined ? {} : { note }) } as const;
  return { ...subscription, state };
}

/** Undefined unless the loss of its chat paused it: what a person paused, a person resumes. */
export function revived(subscription: Subscription): Subscription | undefined {
  const { state } = subscription;
  if (state.type === "active" || state.reason === "user") return undefined;
  return { ...subscription, state: { type: "active" } };
}

/** In another chat or topic. A group that gets a new id has become a supergroup. */
export function moved(subscription: Subscription, chat: ChatAddress): Subscription {
  const upgraded = subscription.chatKind === "group" && chat.chatId !== subscription.chat.chatId;
  return { ...subscription, chat, chatKind: upgraded ? "supergroup" : subscription.chatKind };
}
