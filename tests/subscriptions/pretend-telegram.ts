/** A clock that moves only when someone sleeps, and a chat service that remembers what reached whom. */
import { createSender, type Clock, type Send, type Sender, type SenderReport } from "../../src/subscriptions/outbox.js";
import type { Rates } from "../../src/subscriptions/pace.js";
import type { OutgoingPost } from "../../src/subscriptions/prepare-post.js";
import { publish } from "../../src/subscriptions/publish.js";
import type { SendOutcome } from "../../src/subscriptions/delivery-outcome.js";
import type { Store } from "../../src/subscriptions/store.js";
import type { Subscription } from "../../src/subscriptions/subscription.js";
import type { Update } from "../../src/subscriptions/updates.js";
import { detected } from "./samples.js";

export interface PretendClock extends Clock {
  advance(ms: number): void;
}

export function pretendClock(start = 1_000_000): PretendClock {
  let now = start;
  return {
    now: () => now,
    sleep(ms) {
      now += ms;
      return Promise.resolve();
    },
    advance(ms) {
      now += ms;
    },
  };
}

export interface Arrived {
  readonly at: number;
  readonly chatId: number;
  readonly says: string;
  readonly post: OutgoingPost;
}

/** What a post says, small enough to compare: "post report:a@1" or "edit 5 report:a@2". */
export function wordsOf({ updates, correction, part, plain }: OutgoingPost): string {
  const what = updates.map(({ id, revision }) => `${id}@${revision}`).join(" ");
  const how = correction === undefined ? "post" : `${correction.how} ${correction.messageId ?? "?"}`;
  return `${how} ${what}${part === 0 ? "" : ` part ${part}`}${plain ? " plain" : ""}`;
}

export interface Desk {
  readonly clock: PretendClock;
  readonly arrived: Arrived[];
  readonly reports: SenderReport[];
  readonly sender: Sender;
  /** Another start of the program: nothing in memory, the same store. */
  restarted(): Sender;
  /** Runs passes until nothing is planned within `ms`, moving the clock. */
  runFor(ms: number): Promise<void>;
  /** "7: post report:a@1", in the order of arrival. */
  told(): string[];
  subscribe(...subscriptions: Subscription[]): Promise<void>;
  publish(update: Update): Promise<number | undefined>;
}

const FAST: Rates = { broadcastPerSecond: 1_000, perChatMs: 0, groupPerMinute: 0 };

/** `answer` decides what becomes of a message; undefined: it arrives. */
export function desk(
  store: Store,
  answer: (post: OutgoingPost, attempt: number) => SendOutcome | undefined = () => undefined,
  rates: Partial<Rates> = {},
  more: { partsOf?: (post: OutgoingPost) => number; onSend?: () => void; holder?: string } = {},
): Desk {
  const clock = pretendClock();
  const arrived: Arrived[] = [];
  const reports: SenderReport[] = [];
  let attempts = 0;
  let starts = 0;
  const send: Send = (post) => {
    attempts += 1;
    more.onSend?.();
    const refused = answer(post, attempts);
    if (refused !== undefined) return Promise.resolve(refused);
    arrived.push({ at: clock.now(), chatId: post.chat.chatId, says: wordsOf(post), post });
    const partsLeft = (more.partsOf?.(post) ?? 1) - post.part - 1;
    return Promise.resolve({ type: "sent", messageId: arrived.length, partsLeft });
  };
  const restarted = () => {
    starts += 1;
    return createSender({
      store,
      send,
      clock,
      rates: { ...FAST, ...rates },
      random: () => 0.5,
      onReport: (report) => reports.push(report),
      holder: more.holder ?? `start ${starts}`,
    });
  };
  const sender = restarted();
  return {
    clock,
    arrived,
    reports,
    sender,
    restarted,
    async runFor(ms) {
      const end = clock.now() + ms;
      for (;;) {
        const { wakeAt } = await sender.runOnce();
        if (wakeAt === undefined || wakeAt > end) return;
        clock.advance(Math.max(0, wakeAt - clock.now()));
        const next = await store.outbox.due(clock.now(), undefined, 1);
        if (next.length === 0 && (await store.outbox.nextReadyAt(clock.now())) === undefined) return;
      }
    },
    told: () => arrived.map(({ chatId, says }) => `${chatId}: ${says}`),
    async subscribe(...subscriptions) {
      for (const subscription of subscriptions) await store.subscriptions.add(subscription);
    },
    async publish(update) {
      await detected(store, update, clock.now());
      return publish(store, update, clock.now());
    },
  };
}
