/**
 * The sender: takes what is due, sends, records. One message is under way at a time, and by one process: after a stop at any
 * instant that one message is all that may be repeated. Sending several at once would be faster over a slow network and would
 * repeat several; at 25 messages a second one at a time keeps up while Telegram answers within 40 ms.
 */
import { backoffMs } from "./backoff.js";
import { afterAttempt, type Delivery, type Step } from "./delivery.js";
import type { SendOutcome } from "./delivery-outcome.js";
import { createPace, type Rates } from "./pace.js";
import { preparePost, type OutgoingPost } from "./prepare-post.js";
import { SENDER_LEASE, type DueCursor, type Store } from "./store.js";
import type { ChatAddress, Subscription } from "./subscription.js";

/** `partsLeft`: how many more messages the post needs after this one; each is a call of its own, so that none is sent twice. */
export type SendResult = SendOutcome & { readonly partsLeft?: number };

/**
 * Sends (or edits) one message: the part `post.part` of the post. Must come to an end by itself, within `SEND_LIMIT_MS`; what it
 * throws is a fault of ours and is reported.
 */
export type Send = (post: OutgoingPost) => Promise<SendResult>;

export interface Clock {
  now(): number;
  /** Ends early, without an error, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What people should know of. The first four concern chats, the rest the operator. */
export type SenderReport =
  | { type: "attempt"; outcome: SendOutcome["type"] | "fault"; delivery: Delivery }
  | {
      type: "paused";
      subscriptions: readonly Subscription[];
      chatId: number;
      reason: "gone" | "no-right";
      note: string;
    }
  | { type: "moved"; from: number; to: number }
  | { type: "topic-left"; address: ChatAddress & { threadId: number }; reason: "closed" | "deleted" }
  /** Our mistake: the message was refused as malformed and will not be sent to this chat. */
  | { type: "rejected"; delivery: Delivery; reason: string }
  | { type: "unauthorized" }
  | { type: "lease-lost" }
  /** An error thrown by `send` (with the delivery) or by the store. */
  | { type: "fault"; error: unknown; delivery?: Delivery };

export interface SenderParts {
  readonly store: Store;
  readonly send: Send;
  readonly clock: Clock;
  readonly rates: Rates;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly onReport: (report: SenderReport) => void;
  /** Tells this process from others; unique at every start. */
  readonly holder: string;
}

export interface Sender {
  /**
   * Sends everything that is due, each chat's first delivery at a time, until nothing more can go out now. Gives how many
   * messages went out, and when to look again (undefined: nothing is planned). Takes the lease if it can.
   */
  runOnce(signal?: AbortSignal): Promise<{ readonly sent: number; readonly wakeAt?: number }>;
  /** Sends until the signal is aborted; then ends after the message under way is recorded. Survives faults of the store. */
  run(signal: AbortSignal): Promise<void>;
  /** Something new may be due; looks at once. */
  wake(): void;
  /** Lets answers to people go first: nothing is broadcast for this long. */
  pauseFor(ms: number): void;
  /** For the health check: when the sender last took a step, in any process's terms only this one's. */
  lastStepAt(): number;
}

/** Another process takes over when the sender has not prolonged its right for this long. */
export const LEASE_TTL_MS = 6_000;

/** Longer than any request may take, so that a silent sender is known to be stuck. */
export const SEND_LIMIT_MS = 60_000;

const PAGE = 200;

/** How often the sender looks when nobody wakes it: deliveries may come from another process. */
const IDLE_MS = 1_000;

/** A pass does not sit out a longer wait than this for all chats; it ends, and the next begins later. */
const LONGEST_WAIT_IN_PASS_MS = 1_000;

/** An error of ours is not mended by trying at once. */
const AFTER_A_FAULT_MS = 60_000;

/** So often a delivery is tried whose post throws; then it is given up and reported, for it would throw for ever. */
const FAULTS_ALLOWED = 5;

/** Refusals in so many chats in a row, with nothing going out between, concern the bot and not the chats. */
const IN_A_ROW_MEANS_ALL = 3;

export function createSender({ store, send, clock, rates, random, onReport, holder }: SenderParts): Sender {
  const pace = createPace(rates);
  const lease = { holder, ttlMs: LEASE_TTL_MS };
  let lastStep = clock.now();
  let woken = new AbortController();
  /** Failures in a row that may be the network's, and chats in a row told to slow down. */
  let networkFailures = 0;
  const slowedChats = new Set<number>();

  const runOnce: Sender["runOnce"] = async (signal) => {
    lastStep = clock.now();
    if (!(await store.leases.acquire(SENDER_LEASE, holder, LEASE_TTL_MS, clock.now()))) {
      return { sent: 0, wakeAt: clock.now() + IDLE_MS };
    }
    let sent = 0;
    let wakeAt = Number.POSITIVE_INFINITY;
    let after: DueCursor | undefined;
    for (;;) {
      const page = await store.outbox.due(clock.now(), after, PAGE);
      for (const delivery of page) {
        after = delivery;
        const isPrivate = delivery.chatKind === "private";
        const chatFreeAt = pace.chatFreeAt(delivery.chat.chatId, isPrivate);
        if (chatFreeAt > clock.now()) {
          wakeAt = Math.min(wakeAt, chatFreeAt);
          continue;
        }
        for (let wait = pace.freeAt() - clock.now(); wait > 0; wait = pace.freeAt() - clock.now()) {
          if (wait > LONGEST_WAIT_IN_PASS_MS) return { sent, wakeAt: pace.freeAt() };
          await clock.sleep(wait, signal);
          if (isOver(signal)) return { sent, wakeAt: clock.now() };
        }
        if (isOver(signal)) return { sent, wakeAt: clock.now() };
        const result = await attempt(delivery, signal);
        lastStep = clock.now();
        if (result === "lease-lost") {
          onReport({ type: "lease-lost" });
          return { sent, wakeAt: clock.now() + IDLE_MS };
        }
        if (result === "sent") sent += 1;
        // Its chat may have more: what came of this decides when.
        wakeAt = Math.min(wakeAt, Math.max(clock.now(), pace.chatFreeAt(delivery.chat.chatId, isPrivate)));
      }
      if (page.length < PAGE) break;
    }
    const next = (await store.outbox.nextReadyAt(clock.now())) ?? Number.POSITIVE_INFINITY;
    const earliest = Math.min(wakeAt, next);
    return { sent, ...(Number.isFinite(earliest) ? { wakeAt: earliest } : {}) };
  };

  /** One message of one post, from looking up what it says to recording what became of it. */
  const attempt = async (first: Delivery, signal?: AbortSignal): Promise<"sent" | "not-sent" | "lease-lost"> => {
    const prepared = await preparePost(store, first, clock.now());
    if (prepared === undefined) return "not-sent";
    const { batch, shown, post, fulfilled } = prepared;

    const started = await store.outbox.start(batch, shown, lease, clock.now());
    if (started !== "started") return started === "lease-lost" ? started : "not-sent";
    pace.attempted(first.chat.chatId, first.chatKind === "private", clock.now());

    const tried: Delivery = { ...batch[0]!, attempts: first.attempts + 1 };
    let result: SendResult;
    try {
      result = await send(post);
    } catch (error) {
      onReport({ type: "fault", error, delivery: tried });
      onReport({ type: "attempt", outcome: "fault", delivery: tried });
      await recorded(() => settleFault(batch, tried), signal);
      return "not-sent";
    }
    onReport({ type: "attempt", outcome: result.type, delivery: tried });
    holdOthers(tried, result);
    const step = afterAttempt(tried, result, clock.now(), random);
    const nothingOut = first.partsSent === 0 && !(result.type === "retry" && result.maybeSent === true);
    await recorded(
      () => settle(batch, tried, step, { partsLeft: result.partsLeft ?? 0, fulfilled, nothingOut }),
      signal,
    );
    return step.type === "sent" ? "sent" : "not-sent";
  };

  const settle = async (
    batch: readonly Delivery[],
    first: Delivery,
    step: Step,
    { partsLeft, fulfilled, nothingOut }: { partsLeft: number; fulfilled: readonly string[]; nothingOut: boolean },
  ): Promise<void> => {
    const now = clock.now();
    const ids = batch.map(({ id }) => id);
    const { chatId, threadId } = first.chat;
    switch (step.type) {
      case "sent": {
        const last = partsLeft === 0;
        const { messageId } = step;
        const message = messageId === undefined ? {} : { messageId };
        return store.outbox.sent(batch, { ...message, last, readyAt: now, fulfilled: last ? fulfilled : [] }, now);
      }
      case "wait":
        return store.outbox.wait(ids, step.until, step.note, nothingOut);
      case "drop":
        // One of them is malformed, and the others are owed.
        if (batch.length > 1 && first.partsSent === 0) return store.outbox.split(ids, step.note);
        onReport({ type: "rejected", delivery: first, reason: step.note });
        return store.outbox.drop(ids, step.note, now);
      case "pause-chat": {
        const { reason, note } = step;
        const subscriptions = await store.chatChanges.pause(chatId, reason, note, now);
        onReport({ type: "paused", subscriptions, chatId, reason, note });
        return;
      }
      case "move-chat":
        await store.chatChanges.move(chatId, step.to);
        onReport({ type: "moved", from: chatId, to: step.to });
        return;
      case "leave-topic": {
        if (threadId === undefined) throw new Error("a delivery without a topic cannot leave it");
        const address = { chatId, threadId };
        // The admins are told once: afterwards nothing is left that could meet this topic.
        await store.chatChanges.leaveTopic(address);
        onReport({ type: "topic-left", address, reason: step.reason });
        return;
      }
      case "plainer":
        return store.outbox.makePlain(ids, step.note);
      case "reply-instead":
        return store.outbox.replyInstead(first.id);
    }
  };

  const settleFault = async (batch: readonly Delivery[], first: Delivery): Promise<void> => {
    const ids = batch.map(({ id }) => id);
    if (first.attempts < FAULTS_ALLOWED) {
      await store.outbox.wait(ids, clock.now() + AFTER_A_FAULT_MS, "fault", first.partsSent === 0);
      return;
    }
    onReport({ type: "rejected", delivery: first, reason: "fault" });
    await store.outbox.drop(ids, "fault", clock.now());
  };

  /** What one chat's outcome means for all the others. */
  const holdOthers = (delivery: Delivery, outcome: SendOutcome): void => {
    const now = clock.now();
    if (outcome.type === "unauthorized") {
      onReport({ type: "unauthorized" });
      pace.holdAll(now + AFTER_A_FAULT_MS);
      return;
    }
    if (outcome.type !== "retry") {
      // Telegram answered: neither the network nor the bot as a whole is in trouble.
      networkFailures = 0;
      if (outcome.type === "sent") slowedChats.clear();
      return;
    }
    switch (outcome.scope) {
      case "bot":
        pace.holdAll(now + outcome.afterMs);
        return;
      case "chat":
        slowedChats.add(delivery.chat.chatId);
        if (slowedChats.size >= IN_A_ROW_MEANS_ALL) pace.holdAll(now + outcome.afterMs);
        return;
      case "network":
        // A message that Telegram cannot digest holds up its own chat; a network that is down would use up every chat's patience.
        networkFailures += 1;
        if (networkFailures >= IN_A_ROW_MEANS_ALL) {
          pace.holdAll(now + outcome.afterMs + backoffMs(networkFailures - IN_A_ROW_MEANS_ALL + 1, random));
        }
    }
  };

  /** Records what is known, however often the database fails: giving up would repeat a message that is out. */
  const recorded = async (work: () => Promise<void>, signal?: AbortSignal): Promise<void> => {
    for (let failures = 1; ; failures += 1) {
      try {
        await work();
        return;
      } catch (error) {
        if (signal === undefined || isOver(signal)) throw error;
        onReport({ type: "fault", error });
        await clock.sleep(IDLE_MS + backoffMs(failures, random), signal);
      }
    }
  };

  const sleepUntilWoken = async (ms: number, signal: AbortSignal): Promise<void> => {
    woken = new AbortController();
    await clock.sleep(ms, AbortSignal.any([signal, woken.signal]));
  };

  /** While one message takes long, or all wait, the right to send is prolonged all the same. */
  const keepLease = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      await clock.sleep(LEASE_TTL_MS / 3, signal);
      // Only its holder: a sender that is stuck must lose it.
      if (isOver(signal) || clock.now() - lastStep > SEND_LIMIT_MS) continue;
      await store.leases.acquire(SENDER_LEASE, holder, LEASE_TTL_MS, clock.now()).catch((error: unknown) => {
        onReport({ type: "fault", error });
      });
    }
  };

  return {
    runOnce,
    async run(signal) {
      const keeping = keepLease(signal);
      let failures = 0;
      while (!signal.aborted) {
        try {
          const { wakeAt = Number.POSITIVE_INFINITY } = await runOnce(signal);
          failures = 0;
          const wait = Math.min(IDLE_MS, wakeAt - clock.now());
          if (wait > 0) await sleepUntilWoken(wait, signal);
        } catch (error) {
          failures += 1;
          onReport({ type: "fault", error });
          await clock.sleep(IDLE_MS + backoffMs(failures, random), signal);
        }
      }
      await keeping;
      await store.leases.release(SENDER_LEASE, holder);
    },
    wake() {
      woken.abort();
    },
    pauseFor(ms) {
      pace.holdAll(clock.now() + ms);
    },
    lastStepAt: () => lastStep,
  };
}

/** A function, for the compiler takes a signal that was not aborted before an await to be so after it. */
function isOver(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
