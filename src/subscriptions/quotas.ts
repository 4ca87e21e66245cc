/** Limits against abuse [S7]; who meets one is told its number. */

export const SUBSCRIPTIONS_PER_CHAT = 20;

/** In all chats together, by the person who set them up. Anonymous admins count only for the chat. */
export const SUBSCRIPTIONS_PER_PERSON = 50;

export type QuotaRefusal = { of: "chat" | "person"; limit: number };

/** Which limit one more subscription would break; undefined when there is room. */
export function quotaRefusal(inChat: number, byPerson: number): QuotaRefusal | undefined {
  if (inChat >= SUBSCRIPTIONS_PER_CHAT) return { of: "chat", limit: SUBSCRIPTIONS_PER_CHAT };
  if (byPerson >= SUBSCRIPTIONS_PER_PERSON) return { of: "person", limit: SUBSCRIPTIONS_PER_PERSON };
  return undefined;
}
