/** The sender at work beside the bot: what it reports, and what is tidied up now and then. */
import { Api } from "grammy";
import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import type { Desk } from "../bot/context.js";
import { botRefusal } from "../bot/subscriptions/rights.js";
import { tellPerson, tellTopicLeft } from "../bot/subscriptions/tell.js";
import { createSender, type Clock, type Sender, type SenderReport } from "../subscriptions/outbox.js";
import type { Rates } from "../subscriptions/pace.js";
import { subscriptionPages } from "../subscriptions/publish.js";
import { createSend } from "./send-post.js";

export interface BroadcastOptions {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
  readonly botUsername: string;
  /** Messages a second, over all chats. */
  readonly broadcastRate: number;
  /** Messages a minute to one group or channel; 0: no limit. */
  readonly groupRate: number;
  /** Hears what came of each attempt to send. */
  readonly onAttempt?: (outcome: string) => void;
}

export interface Broadcast {
  readonly sender: Sender;
  /** Ends after the message under way is recorded. */
  stop(): Promise<void>;
}

/** A request that takes longer has failed; less than the sender's own limit. */
const REQUEST_SECONDS = 30;

/** [U4] The least time between two messages to one chat. */
const PER_CHAT_MS = 1_000;

const TIDY_EVERY_MS = 3_600_000;

/** Chats asked about in one go: the calls are counted against the same limits as posts. */
const MOST_LOOKED_UP = 50;

/** Starts sending at once. Answers to people go another way and wait for nothing here. */
export function startBroadcast(desk: Desk, options: BroadcastOptions): Broadcast {
  // Of its own: the bot's waits out refusals for people, while the sender goes on with the next chat.
  const api = new Api(options.token, { apiRoot: options.apiRoot, timeoutSeconds: REQUEST_SECONDS });
  const stop = new AbortController();
  const sender = createSender({
    store: desk.store,
    send: createSend({
      api,
      corpus: () => desk.knowledge.corpus,
      wording: desk.wording,
      botUsername: options.botUsername,
    }),
    clock: clockOf(desk.now),
    rates: ratesOf(options),
    random: Math.random,
    onReport: (report) => {
      if (report.type === "attempt") options.onAttempt?.(report.outcome);
      tell(api, desk, report).catch((error: unknown) => {
        desk.logger.error({ err: error }, "a report of the sender could not be passed on");
      });
    },
    holder: randomUUID(),
  });
  desk.wakeSender = () => {
    sender.wake();
  };
  const sending = sender.run(stop.signal);
  const tidying = tidyNowAndThen(api, desk, botIdOf(options.token), stop.signal);
  return {
    sender,
    async stop() {
      stop.abort();
      await Promise.all([sending, tidying]);
    },
  };
}

function ratesOf({ broadcastRate, groupRate }: BroadcastOptions): Rates {
  return { broadcastPerSecond: broadcastRate, groupPerMinute: groupRate, perChatMs: PER_CHAT_MS };
}

function clockOf(now: () => number): Clock {
  return { now, sleep };
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await after(Math.max(0, ms), undefined, { ...(signal === undefined ? {} : { signal }), ref: false }).catch(() => {
    // Aborted: that is how a sleep ends early.
  });
}

async function tell(api: Api, desk: Desk, report: SenderReport): Promise<void> {
  const { logger } = desk;
  switch (report.type) {
    case "attempt":
      return;
    case "paused": {
      logger.info({ chatId: report.chatId, reason: report.note }, "a chat cannot be reached; its subscriptions wait");
      const [first] = report.subscriptions.filter(({ chatKind }) => chatKind !== "private");
      if (first !== undefined) await tellPerson(api, desk, first, `sub-told-${report.reason}`);
      return;
    }
    case "moved":
      logger.info({ from: report.from, to: report.to }, "a group has become a supergroup");
      return;
    case "topic-left": {
      logger.info({ chatId: report.address.chatId }, "a topic is closed or deleted; its posts go to General");
      const here = await desk.store.subscriptions.ofChat(report.address.chatId);
      await tellTopicLeft(
        api,
        desk,
        here.filter(({ chat }) => chat.threadId === undefined),
      );
      return;
    }
    case "rejected": {
      const { updateId, chat } = report.delivery;
      logger.error({ updateId, chatId: chat.chatId, reason: report.reason }, "a post was malformed and not sent");
      for (const admin of desk.adminIds) {
        const w = desk.wording((await desk.store.chats.get(admin))?.language ?? "en");
        const text = w.say("sub-post-refused", { update: updateId, reason: report.reason });
        await api.sendMessage(admin, text).catch(() => undefined); // who has not started the bot cannot be told
      }
      return;
    }
    case "unauthorized":
      logger.error({}, "Telegram refuses the token; nothing is sent until it is mended");
      return;
    case "lease-lost":
      logger.warn({}, "another process has taken over sending");
      return;
    case "fault":
      logger.error({ err: report.error }, "the sender met a fault");
  }
}

/** Ends what has waited for its time; at once, and then every hour. */
async function tidyNowAndThen(api: Api, desk: Desk, botId: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const told = new Set<number>();
      for (const ended of await desk.store.chatChanges.purge(desk.now())) {
        if (told.has(ended.chat.chatId) || ended.chatKind === "private") continue;
        told.add(ended.chat.chatId);
        await tellPerson(api, desk, ended, "sub-told-ended");
      }
    } catch (error) {
      desk.logger.error({ err: error }, "tidying up failed; it is tried again later");
    }
    await findAgain(api, desk, botId).catch((error: unknown) => {
      desk.logger.warn({ err: error }, "chats that were lost could not be looked up; it is tried again later");
    });
    await sleep(TIDY_EVERY_MS, signal);
  }
}

/**
 * Goes on in chats where the bot may post again without having been told: a permission of the whole group changed, or the
 * program was away when it came back. A private chat tells of itself.
 */
async function findAgain(api: Api, desk: Desk, botId: number): Promise<void> {
  const { store, now } = desk;
  const asked = new Set<number>();
  for await (const page of subscriptionPages(store)) {
    for (const { chat, chatKind, state } of page) {
      const isLost = state.type === "paused" && state.reason !== "user";
      if (!isLost || chatKind === "private" || asked.has(chat.chatId) || asked.size >= MOST_LOOKED_UP) continue;
      asked.add(chat.chatId);
      if ((await botRefusal(api, botId, { chat, kind: chatKind })) !== undefined) continue;
      const revived = await store.chatChanges.revive(chat.chatId, now());
      if (revived.length > 0) desk.logger.info({ chatId: chat.chatId }, "a chat that was lost can be reached again");
    }
  }
}

/** A token begins with the bot's id. */
function botIdOf(token: string): number {
  return Number(token.split(":")[0]);
}
