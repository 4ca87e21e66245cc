import type { Context as AskedBefore } from "../answers/answer.js";
import type { Language } from "../corpus/language.js";

/** After this long a short question is more likely about something new. */
export const FOLLOW_UP_MS = 5 * 60_000;

/** Buttons under an answer are pressed while it is being read; later the person's own language is as good a guess. */
export const LANGUAGE_KEPT_MS = 24 * 3_600_000;

/** Chats remembered at once; the one that asked longest ago is forgotten first. */
const MOST_CHATS = 10_000;

/** What chats were talking about, and in what language: in memory only, for it is worth little and says much about people. */
export interface FollowUps {
  /** What the question before was about; of private chats alone, since in a group it may have been anyone's. */
  get(chatId: number): AskedBefore | undefined;
  set(chatId: number, about: AskedBefore | undefined): void;
  /** The language of the last question in which one could be told. */
  language(chatId: number): Language | undefined;
  setLanguage(chatId: number, language: Language): void;
  forget(chatId: number): void;
}

export function createFollowUps(now: () => number): FollowUps {
  const subjects = shortMemory<AskedBefore>(FOLLOW_UP_MS, now);
  const languages = shortMemory<Language>(LANGUAGE_KEPT_MS, now);
  return {
    get: (chatId) => subjects.get(chatId),
    set: (chatId, about) => {
      subjects.set(chatId, about);
    },
    language: (chatId) => languages.get(chatId),
    setLanguage: (chatId, language) => {
      languages.set(chatId, language);
    },
    forget: (chatId) => {
      subjects.set(chatId, undefined);
      languages.set(chatId, undefined);
    },
  };
}

interface ShortMemory<T> {
  get(chatId: number): T | undefined;
  set(chatId: number, value: T | undefined): void;
}

function shortMemory<T>(keptMs: number, now: () => number): ShortMemory<T> {
  const chats = new Map<number, { value: T; until: number }>();
  return {
    get(chatId) {
      const known = chats.get(chatId);
      return known !== undefined && known.until > now() ? known.value : undefined;
    },
    set(chatId, value) {
      chats.delete(chatId);
      if (value === undefined) return;
      chats.set(chatId, { value, until: now() + keptMs });
      const [oldest] = chats.keys();
      if (chats.size > MOST_CHATS && oldest !== undefined) chats.delete(oldest);
    },
  };
}
