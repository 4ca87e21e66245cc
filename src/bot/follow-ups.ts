import type { Context as AskedBefore } from "../answers/answer.js";

/** After this long a short question is more likely about something new. */
export const FOLLOW_UP_MS = 5 * 60_000;

/** Chats remembered at once; the one that asked longest ago is forgotten first. */
const MOST_CHATS = 10_000;

/** What each private chat was talking about, in memory only: it is worth little and says much about a person. */
export interface FollowUps {
  get(chatId: number): AskedBefore | undefined;
  set(chatId: number, about: AskedBefore | undefined): void;
  forget(chatId: number): void;
}

export function createFollowUps(now: () => number): FollowUps {
  const chats = new Map<number, { about: AskedBefore; until: number }>();
  return {
    get(chatId) {
      const known = chats.get(chatId);
      return known !== undefined && known.until > now() ? known.about : undefined;
    },
    set(chatId, about) {
      chats.delete(chatId);
      if (about === undefined) return;
      chats.set(chatId, { about, until: now() + FOLLOW_UP_MS });
      const [oldest] = chats.keys();
      if (chats.size > MOST_CHATS && oldest !== undefined) chats.delete(oldest);
    },
    forget: (chatId) => void chats.delete(chatId),
  };
}
