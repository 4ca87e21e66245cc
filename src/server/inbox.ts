// Between the web server and the bot: each update once, a chat's updates in order, and an answer to Telegram in good time.
//
// Telegram repeats an update until it gets a 200, so the 200 is what moves the responsibility to us. It is given when the
// update has been handled and that is written down. An update that takes longer than ANSWER_WITHIN_MS is acknowledged while
// it is being handled: holding the request would hold one of Telegram's few connections, and in the end bring a repeat. Only
// such a slow update can be lost, and only when the process is killed without its ten seconds to drain. Keeping updates in a
// table of our own would close that gap too, at the price of storing what people write; we promise not to.

import type { Update } from "grammy/types";
import { gatherClaims, type ClaimOutcome, type UpdateClaims } from "./update-claims.js";
import { laneOf } from "./lane.js";
import type { ServerLogger } from "./logger.js";
import { describeError } from "./logger.js";

/** An answer with its round trips to Telegram takes 0.1 to 0.3 s; what takes longer than this goes on off the request. */
export const ANSWER_WITHIN_MS = 500;

/** After this a handler that hangs no longer holds up its chat. It goes on; nothing can stop it. */
export const LANE_HELD_MS = 60_000;

/** An update whose handling fails this often is given up, so that Telegram does not bring it for a day. */
export const ATTEMPTS = 3;

/** So many updates may be in hand; more are left with Telegram, which keeps them safer than our memory does. */
export const UNDERWAY_LIMIT = 5_000;

/** And so many of one chat, so that it cannot fill the inbox for all others. */
export const LANE_LIMIT = 1_000;

/** Ids remembered in memory, sparing a look into the storage for the commonest repeat: the one just answered. */
const REMEMBERED = 10_000;

/**
 * `handled`: now or before. `accepted`: being handled, it takes long. The others leave it with Telegram, to be sent again:
 * `elsewhere`: another process has it, or one before it in its chat. `full`: too much is in hand. `failed`: the handler threw.
 */
export type Receipt = "handled" | "accepted" | "elsewhere" | "full" | "failed";

export interface InboxOptions {
  /**
   * Handles one update. Faults inside the bot are the bot's to catch; a rejection says that the update was not dealt with,
   * and makes Telegram send it again.
   */
  readonly handle: (update: Update) => Promise<void>;
  readonly claims: UpdateClaims;
  readonly logger: ServerLogger;
  readonly answerWithinMs?: number;
  readonly laneHeldMs?: number;
}

export interface Inbox {
  /** Takes in an update and says what to answer; never rejects. Updates of one chat are handled by rising `update_id`. */
  receive(update: Update): Promise<Receipt>;
  /** Updates taken in and not yet settled. */
  size(): number;
  /** Resolves when nothing is in hand. */
  empty(): Promise<void>;
}

/** An update in hand. A lane holds those of one chat that wait; the one being handled has left it. */
interface Entry {
  readonly update: Update;
  readonly claim: Promise<ClaimOutcome>;
  readonly settle: (receipt: Receipt) => void;
  readonly settled: Promise<Receipt>;
}

export function createInbox(options: InboxOptions): Inbox {
  const { handle, logger, answerWithinMs = ANSWER_WITHIN_MS, laneHeldMs = LANE_HELD_MS } = options;
  const claims = gatherClaims(options.claims);
  const underway = new Map<number, Entry>();
  const lanes = new Map<string, Entry[]>();
  const remembered = recentIds(REMEMBERED);
  const failures = new Map<number, number>();
  const whenEmpty: (() => void)[] = [];

  function receive(update: Update): Promise<Receipt> {
    const id = update.update_id;
    if (remembered.has(id)) return Promise.resolve("handled");
    const entry = underway.get(id) ?? takeIn(update);
    return entry === undefined ? Promise.resolve("full") : answerFor(entry);
  }

  /** A place in its chat's lane is taken at once, before anything is waited for: arrival makes the order. */
  function takeIn(update: Update): Entry | undefined {
    const key = laneOf(update);
    const lane = lanes.get(key);
    if (underway.size >= UNDERWAY_LIMIT || (lane?.length ?? 0) >= LANE_LIMIT) return undefined;

    const entry = newEntry(update, key);
    underway.set(update.update_id, entry);
    if (lane === undefined) {
      const opened = [entry];
      lanes.set(key, opened);
      void workOff(key, opened);
    } else {
      insertInOrder(lane, entry);
    }
    return entry;
  }

  function newEntry(update: Update, lane: string): Entry {
    const id = update.update_id;
    const { promise: settled, resolve } = deferred<Receipt>();
    // Without the storage much can be answered still. Repeats are told by memory then; only another process could be in the way.
    const claim = claims.begin(id, lane).catch((error: unknown) => {
      logger.error({ updateId: id, ...describeError(error) }, "the storage could not claim an update; it is handled");
      return "begun" as const;
    });
    const settle = (receipt: Receipt): void => {
      underway.delete(id);
      resolve(receipt);
      if (underway.size === 0) for (const tell of whenEmpty.splice(0)) tell();
    };
    return { update, claim, settle, settled };
  }

  /** The time to answer runs from the claim: without one nothing may be acknowledged. */
  async function answerFor(entry: Entry): Promise<Receipt> {
    if ((await entry.claim) !== "begun") return entry.settled;
    return within(answerWithinMs, entry.settled, "accepted");
  }

  async function workOff(key: string, lane: Entry[]): Promise<void> {
    for (let head = lane[0]; head !== undefined; head = lane[0]) {
      const claim = await head.claim;
      // While the claim was written an update that belongs before this one may have come in.
      if (lane[0] !== head) continue;
      lane.shift();
      if (claim !== "begun") {
        passOver(head, claim);
      } else if ((await within(laneHeldMs, handleClaimed(head), "hangs")) === "hangs") {
        logger.warn({ updateId: head.update.update_id }, "a handler hangs; its chat goes on without it");
      }
    }
    lanes.delete(key);
  }

  /** Resolves when the handler has ended; what is written down after that need not hold up the chat. */
  async function handleClaimed({ update, settle }: Entry): Promise<void> {
    const id = update.update_id;
    try {
      await handle(update);
    } catch (error) {
      void afterFailure(id, error).then(settle);
      return;
    }
    void close(id).then(settle);
  }

  async function close(id: number): Promise<Receipt> {
    remembered.add(id);
    failures.delete(id);
    await claims.finish(id).catch((error: unknown) => {
      // It did act, so it is answered; only a repeat to another process could act again.
      logger.error({ updateId: id, ...describeError(error) }, "the storage could not note an update as handled");
    });
    return "handled";
  }

  async function afterFailure(id: number, fault: unknown): Promise<Receipt> {
    const attempt = (failures.get(id) ?? 0) + 1;
    const giveUp = attempt >= ATTEMPTS;
    logger.error({ updateId: id, attempt, givenUp: giveUp, ...describeError(fault) }, "handling an update failed");
    if (giveUp) return close(id);

    failures.delete(id);
    failures.set(id, attempt);
    if (failures.size > REMEMBERED) failures.delete(failures.keys().next().value!);
    await claims.abandon(id).catch((error: unknown) => {
      logger.error({ updateId: id, ...describeError(error) }, "the storage could not give an update back");
    });
    return "failed";
  }

  function passOver({ update, settle }: Entry, claim: Exclude<ClaimOutcome, "begun">): void {
    if (claim === "done") remembered.add(update.update_id);
    settle(WITHOUT_A_CLAIM[claim]);
  }

  return {
    receive,
    size: () => underway.size,
    empty: () => (underway.size === 0 ? Promise.resolve() : new Promise((resolve) => whenEmpty.push(resolve))),
  };
}

const WITHOUT_A_CLAIM = { done: "handled", underway: "elsewhere" } as const;

/** Among those that wait, the lower id goes first: Telegram counts upwards, connections overtake each other. */
function insertInOrder(lane: Entry[], entry: Entry): void {
  let place = lane.length;
  while (place > 0 && lane[place - 1]!.update.update_id > entry.update.update_id) place -= 1;
  lane.splice(place, 0, entry);
}

async function within<T, L>(ms: number, work: Promise<T>, late: L): Promise<T | L> {
  const timer = deferred<L>();
  const timeout = setTimeout(() => {
    timer.resolve(late);
  }, ms);
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(timeout);
  }
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function recentIds(limit: number): { has(id: number): boolean; add(id: number): void } {
  const ids = new Set<number>();
  return {
    has: (id) => ids.has(id),
    add(id) {
      ids.add(id);
      if (ids.size > limit) ids.delete(ids.values().next().value!);
    },
  };
}
