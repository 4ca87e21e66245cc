/** Each update once, for polling: a process that died may have left one half handled, and another may have polled it too. */
import { randomUUID } from "node:crypto";
import type { MiddlewareFn } from "grammy";
import type { ClaimChanges, ClaimOutcome } from "../subscriptions/store.js";
import type { Desk, DeskContext } from "./context.js";
import { orWithout } from "./without-storage.js";

/** Between two looks whether a claim that another process holds has run out. */
const LOOK_AGAIN_MS = 1_000;

const NO_CHANGES: ClaimChanges = { begin: [], finish: [], abandon: [], prolong: [] };

/** Claims, hands on, and notes as handled. Telegram does not bring an update to a poller again, so one underway is waited for. */
export function claimUpdates(desk: Desk): MiddlewareFn<DeskContext> {
  const { handled } = desk.store;
  const holder = randomUUID();

  async function begin(id: number): Promise<ClaimOutcome> {
    for (;;) {
      const [outcome = "begun"] = await handled.write({ ...NO_CHANGES, begin: [{ id }] }, holder, desk.now());
      if (outcome !== "underway") return outcome;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  return async (ctx, next) => {
    const id = ctx.update.update_id;
    if ((await orWithout(desk, begin(id), "begun")) === "done") return;
    try {
      await next();
    } finally {
      // What threw has been answered with an apology: it is not handled again either.
      await orWithout(desk, handled.write({ ...NO_CHANGES, finish: [id] }, holder, desk.now()), []);
    }
  };
}
