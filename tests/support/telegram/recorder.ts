import type { Refusal } from "./refusal.js";

/** One request of the bot, as it was answered. */
export interface RecordedCall {
  /** in the Bot API's spelling where it is known: "sendMessage" */
  method: string;
  payload: Record<string, unknown>;
  chatId: number | undefined;
  /** set when it succeeded */
  result?: unknown;
  /** set when it was refused */
  error?: { error_code: number; description: string; parameters?: Refusal["parameters"] };
  /** how the connection was broken instead of, or after, an answer */
  broken?: "reset-before" | "reset-after" | "timeout";
  /** milliseconds, by the clock of the world */
  at: number;
}

interface Waiter {
  look: () => void;
}

/** Remembers what happened and wakes those who wait for it. */
export class Recorder {
  readonly calls: RecordedCall[] = [];
  /** how often each method succeeded, also when bodies are not kept */
  readonly successes = new Map<string, number>();
  keepsBodies = true;
  private readonly waiters = new Set<Waiter>();

  record(call: RecordedCall): void {
    if (call.result !== undefined && !call.error) {
      this.successes.set(call.method, (this.successes.get(call.method) ?? 0) + 1);
    }
    // An idle poll is no event: it would keep quiet() from ever being quiet.
    const isPoll = call.method === "getUpdates";
    if (isPoll && !call.error) return;
    if (this.keepsBodies) this.calls.push(call);
    if (!isPoll) this.happened();
  }

  /** Something changed: everyone who waits looks again. */
  happened(): void {
    for (const waiter of this.waiters) waiter.look();
  }

  /** Resolves with the first truthy value of `look`, which is asked again after each event. */
  async waitFor<T>(look: () => T | undefined | null | false, timeoutMs: number, describe: () => string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const finish = (act: () => void): void => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        act();
      };
      const waiter: Waiter = {
        look: () => {
          try {
            const found = look();
            if (found)
              finish(() => {
                resolve(found);
              });
          } catch (error) {
            finish(() => {
              reject(error instanceof Error ? error : new Error(String(error)));
            });
          }
        },
      };
      const timer = setTimeout(() => {
        finish(() => {
          reject(new Error(`waited ${timeoutMs} ms in vain; ${describe()}`));
        });
      }, timeoutMs);
      this.waiters.add(waiter);
      waiter.look();
    });
  }

  /** Resolves once nothing has happened for `ms` milliseconds. */
  async quiet(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.waiters.delete(waiter);
        resolve();
      };
      let timer = setTimeout(done, ms);
      const waiter: Waiter = {
        look: () => {
          clearTimeout(timer);
          timer = setTimeout(done, ms);
        },
      };
      this.waiters.add(waiter);
    });
  }
}
