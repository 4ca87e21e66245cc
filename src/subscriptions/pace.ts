/** How fast Telegram lets a bot post, kept in memory: after a restart its own refusals tell the rest. */

export interface Rates {
  /** Messages in any one second, to all chats together. */
  readonly broadcastPerSecond: number;
  /** The least time between two messages to one chat. */
  readonly perChatMs: number;
  /** Messages in any one minute to one group or channel; 0: no limit. */
  readonly groupPerMinute: number;
}

export interface Pace {
  /** The first instant at which a message may go to this chat, as far as the chat is concerned. */
  chatFreeAt(chatId: number, isPrivate: boolean): number;
  /** The first instant at which any message may go out. */
  freeAt(): number;
  /** Notes an attempt; a refused one counts as well. */
  attempted(chatId: number, isPrivate: boolean, at: number): void;
  /** Nothing goes out before `until`. */
  holdAll(until: number): void;
}

const SECOND_MS = 1_000;

const MINUTE_MS = 60_000;

/** How many chats are remembered before those that are free again are forgotten. */
const REMEMBERED_CHATS = 5_000;

/**
 * Counts in sliding windows, so that no second (no minute of a group) holds more than allowed, wherever it begins. Within a
 * second messages are spread over about half of it: bursts at its start would meet Telegram's own counting, while waiting for
 * even steps would add up the lateness of every timer.
 */
export function createPace({ broadcastPerSecond, perChatMs, groupPerMinute }: Rates): Pace {
  const step = SECOND_MS / broadcastPerSecond / 2;
  const all = slidingWindow(Math.max(1, Math.floor(broadcastPerSecond)), SECOND_MS);
  let heldUntil = 0;
  let last = Number.NEGATIVE_INFINITY;
  const chats = new Map<number, { last: number; minute?: SlidingWindow }>();

  const forgetFree = (now: number) => {
    for (const [chatId, { last: sent, minute }] of chats) {
      if (sent + perChatMs <= now && (minute === undefined || sent + MINUTE_MS <= now)) chats.delete(chatId);
    }
  };

  return {
    chatFreeAt(chatId, isPrivate) {
      const chat = chats.get(chatId);
      if (chat === undefined) return 0;
      return Math.max(chat.last + perChatMs, isPrivate ? 0 : (chat.minute?.freeAt() ?? 0));
    },
    // Whole milliseconds: these times end in a database.
    freeAt: () => Math.ceil(Math.max(heldUntil, last + step, all.freeAt())),
    attempted(chatId, isPrivate, at) {
      last = at;
      all.add(at);
      const chat = chats.get(chatId) ?? {
        last: at,
        ...(isPrivate || groupPerMinute === 0 ? {} : { minute: slidingWindow(groupPerMinute, MINUTE_MS) }),
      };
      chat.last = at;
      chat.minute?.add(at);
      chats.set(chatId, chat);
      if (chats.size > REMEMBERED_CHATS && chats.size % REMEMBERED_CHATS === 1) forgetFree(at);
    },
    holdAll(until) {
      heldUntil = Math.max(heldUntil, until);
    },
  };
}

interface SlidingWindow {
  freeAt(): number;
  add(at: number): void;
}

/** At most `limit` in any stretch of `lengthMs`: the next is free when the one `limit` places back is that long ago. */
function slidingWindow(limit: number, lengthMs: number): SlidingWindow {
  const times: number[] = [];
  let next = 0;
  return {
    freeAt: () => (times.length < limit ? 0 : times[next]! + lengthMs),
    add(at) {
      times[next] = at;
      next = (next + 1) % limit;
    },
  };
}
