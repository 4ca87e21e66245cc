import type { ChatState } from "./chat-state.js";
import { tooManyRequests } from "./refusal.js";

/** How many messages a window takes; a missing number means no limit. */
export interface Limits {
  perSecond?: number;
  perChatPerSecond?: number;
  perGroupPerMinute?: number;
}

/**
 * Telegram's flood limits over what is sent, as sliding windows. Refused requests do not count.
 * https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 */
export class FloodGate {
  limits: Limits = {};
  private readonly windows = new Map<string, number[]>();

  /** @throws Refusal 429 with the seconds until there is room again */
  check(chat: ChatState, now: number): void {
    const { perSecond, perChatPerSecond, perGroupPerMinute } = this.limits;
    const rules: [string, number | undefined, number][] = [
      ["all", perSecond, 1_000],
      [`chat ${chat.id}`, perChatPerSecond, 1_000],
      [`minute ${chat.id}`, chat.type === "private" ? undefined : perGroupPerMinute, 60_000],
    ];
    const open = rules.filter(([, limit]) => limit !== undefined);
    let waitMs = 0;
    for (const [key, limit, windowMs] of open) {
      const times = (this.windows.get(key) ?? []).filter((time) => time > now - windowMs);
      this.windows.set(key, times);
      if (times.length >= limit!) waitMs = Math.max(waitMs, times[times.length - limit!]! + windowMs - now);
    }
    if (waitMs > 0) throw tooManyRequests(Math.max(1, Math.ceil(waitMs / 1000)));
    for (const [key] of open) this.windows.get(key)!.push(now);
  }
}
