import type { Update } from "grammy/types";
import { flag, optionalInteger, structure } from "./params.js";
import { badRequest, Refusal } from "./refusal.js";
import type { UpdateQueue } from "./update-queue.js";

interface Poll {
  offset: number;
  limit: number;
  timer: NodeJS.Timeout;
  resolve: (updates: Update[]) => void;
  reject: (refusal: Refusal) => void;
}

/** getUpdates: one poller at a time, and none while a webhook is set. */
export class Polling {
  private current: Poll | undefined;

  constructor(
    private readonly queue: UpdateQueue,
    /** the most updates one answer holds */
    private readonly pageLimit: number,
  ) {}

  /** @throws Refusal 409 when another poll takes over, or a webhook is set */
  async poll(params: Record<string, unknown>, webhookIsSet: boolean, gone: AbortSignal): Promise<Update[]> {
    if (webhookIsSet) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    this.stop(conflict("terminated by other getUpdates request; make sure that only one bot instance is running"));
    const offset = optionalInteger(params, "offset") ?? 0;
    const limit = Math.min(Math.max(optionalInteger(params, "limit") ?? 100, 1), 100, this.pageLimit);
    const timeoutMs = Math.min(Math.max(optionalInteger(params, "timeout") ?? 0, 0), 50) * 1000;
    applyAllowedUpdates(this.queue, params);
    const ready = this.queue.page(offset, limit);
    if (ready.length > 0 || timeoutMs === 0) return ready;
    return new Promise<Update[]>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.answer([]);
      }, timeoutMs);
      this.current = { offset, limit, timer, resolve, reject };
      gone.addEventListener("abort", () => {
        // The bot hung up; nothing is confirmed by that.
        if (this.current?.timer === timer) this.answer([]);
      });
    });
  }

  /** Something was queued: the open poll, if any, is answered. */
  wake(): void {
    if (!this.current) return;
    const ready = this.queue.page(this.current.offset, this.current.limit);
    if (ready.length > 0) this.answer(ready);
  }

  /** Ends the open poll with a refusal. */
  stop(refusal: Refusal): void {
    const poll = this.current;
    this.current = undefined;
    if (!poll) return;
    clearTimeout(poll.timer);
    poll.reject(refusal);
  }

  private answer(updates: Update[]): void {
    const poll = this.current!;
    this.current = undefined;
    clearTimeout(poll.timer);
    poll.resolve(updates);
  }
}

/** `allowed_updates` of getUpdates and setWebhook: kept until another list comes; an empty one is the default. */
export function applyAllowedUpdates(queue: UpdateQueue, params: Record<string, unknown>): void {
  const list = structure(params, "allowed_updates", "allowed_updates");
  if (list === undefined) return;
  if (!Array.isArray(list) || !list.every((type) => typeof type === "string")) {
    throw badRequest("can't parse allowed_updates JSON object");
  }
  queue.allowed = list.length > 0 ? list : undefined;
}

/** Whether setWebhook or deleteWebhook asked to forget what waits. */
export function dropsPending(params: Record<string, unknown>): boolean {
  return flag(params, "drop_pending_updates");
}

function conflict(reason: string): Refusal {
  return new Refusal(409, `Conflict: ${reason}`);
}

export const TERMINATED_BY_WEBHOOK = conflict("terminated by setWebhook request");
