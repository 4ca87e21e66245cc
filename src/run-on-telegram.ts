/** The bot on Telegram, by long polling or by webhook, until it is told to stop. */
import { randomUUID } from "node:crypto";
import type { Bot, Transformer } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { createBot } from "./bot/create-bot.js";
import { announceWaiting } from "./bot/curating/announce.js";
import { watchFeeds } from "./bot/curating/feed-watch.js";
import { followReloads } from "./bot/curating/reload.js";
import type { Desk, DeskContext } from "./bot/context.js";
import { publishMenus } from "./bot/menus.js";
import { tallied } from "./bot/tally.js";
import { POLL_SECONDS, startPolling } from "./bot/polling.js";
import { ALLOWED_UPDATES } from "./bot/updates.js";
import { startBroadcast } from "./broadcast/broadcast.js";
import { lookForUpdates } from "./broadcast/look-for-updates.js";
import type { Config, WebhookConfig } from "./config.js";
import type { HealthOptions } from "./server/health.js";
import type { RunningServer, ServerOptions } from "./server/start-server.js";
import type { ServedMetrics } from "./server/metrics.js";
import type { UpdateClaims } from "./server/update-claims.js";
import type { Sender } from "./subscriptions/outbox.js";
import { classify } from "./telegram/send.js";
import { DRAIN_MS, untilSignal, type Stop } from "./until-signal.js";

/** Between two tries to reach Telegram at the start. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

type TelegramConfig = Config & { botToken: string };

/** Gives the exit code: 0 after a signal, 1 when Telegram does not know the token. `complain` prints for the operator. */
export async function runOnTelegram(
  config: TelegramConfig,
  desk: Desk,
  logger: Logger,
  complain: (line: string) => void,
): Promise<number> {
  const stop = untilSignal(logger);
  const isServed = config.webhook !== undefined || config.port !== undefined;
  const metrics = isServed ? await createMetrics(desk) : undefined;
  const measured: Desk = metrics === undefined ? desk : Object.assign(desk, { metrics: tallied(metrics, desk.tally) });
  const bot = createBot({
    token: config.botToken,
    desk: measured,
    claimsUpdates: config.webhook === undefined,
    client: { apiRoot: config.apiRoot },
  });
  if (metrics !== undefined) bot.api.config.use(countFailures(metrics));
  try {
    await persistently(() => introduce(bot), logger, stop.signal);
    if (stop.signal.aborted) return 0;
    desk.knowledge.prepare();
    logger.info({ bot: bot.botInfo.username, corpus: desk.knowledge.corpus.version }, "the bot is known to Telegram");
    const broadcast = startBroadcast(desk, {
      ...config,
      token: config.botToken,
      botUsername: bot.botInfo.username,
      ...(metrics !== undefined && {
        onAttempt: (outcome: string) => {
          metrics.delivery(outcome);
        },
      }),
    });
    const running: Running = {
      ...{ bot, desk, logger, stop, sender: broadcast.sender },
      ...(metrics !== undefined && { metrics: () => metrics.page() }),
    };
    try {
      desk.lookForUpdates = () => lookForUpdates(desk, config.autoPublish, () => announceWaiting(bot.api, desk));
      await desk.lookForUpdates();
      followReloads(desk, stop.signal);
      watchFeeds(bot.api, desk, stop.signal);
      if (config.webhook === undefined) await poll(running, config.port);
      else await serveWebhook(running, config.webhook);
    } finally {
      await Promise.race([broadcast.stop(), stop.drained]);
    }
    return 0;
  } catch (error) {
    if (!isAboutToken(error)) throw error;
    const { host } = new URL(config.apiRoot);
    complain(
      `BOT_TOKEN is not known at ${host}: copy it again from @BotFather, or revoke it there and set the new one.`,
    );
    return 1;
  }
}

/** What both modes need. */
interface Running {
  readonly bot: Bot<DeskContext>;
  readonly desk: Desk;
  readonly logger: Logger;
  readonly stop: Stop;
  readonly sender: Sender;
  /** The page for /metrics. */
  readonly metrics?: NonNullable<ServerOptions["metrics"]>;
}

async function poll(running: Running, port: number | undefined): Promise<void> {
  const { bot, desk, logger, stop } = running;
  // One left behind would refuse every poll. What waits for it is not dropped: people wrote it.
  await persistently(() => bot.api.deleteWebhook({ drop_pending_updates: false }), logger, stop.signal);
  if (stop.signal.aborted) return;
  const { watchUpdateFlow } = await import("./server/health.js");
  const flow = watchUpdateFlow(desk.now);
  const updates = { mode: "polling", pollTimeoutMs: POLL_SECONDS * 1_000 } as const;
  const server = port === undefined ? undefined : await serve(running, { port, flow, updates });
  const polling = startPolling(bot, logger, flow);
  logger.info({}, "polling for updates");
  void publishMenus(bot, desk);
  try {
    await Promise.race([polling.ended, stop.asked]);
    await Promise.race([polling.stop(), stop.drained]);
  } finally {
    await server?.close(0);
  }
}

async function serveWebhook(running: Running, { url, secret, port }: WebhookConfig): Promise<void> {
  const { bot, desk, logger, stop } = running;
  const { watchUpdateFlow } = await import("./server/health.js");
  const flow = watchUpdateFlow(desk.now);
  const handle = async (update: Update): Promise<void> => {
    await handleUpdate(bot, update);
    flow.succeeded();
  };
  const server = await serve(running, {
    port,
    flow,
    updates: { mode: "webhook", url, getWebhookInfo: () => bot.api.getWebhookInfo() },
    webhook: { path: new URL(url).pathname, secret, handle, claims: claimsIn(desk) },
  });
  try {
    const options = { secret_token: secret, allowed_updates: ALLOWED_UPDATES };
    await persistently(() => bot.api.setWebhook(url, options), logger, stop.signal);
    if (!stop.signal.aborted) {
      logger.info({ port: server.port }, "waiting for updates by webhook");
      void publishMenus(bot, desk);
    }
    await stop.asked;
  } finally {
    await server.close(DRAIN_MS);
  }
}

interface Served {
  readonly port: number;
  readonly flow: HealthOptions["flow"];
  readonly updates: HealthOptions["updates"];
  readonly webhook?: NonNullable<ServerOptions["webhook"]>;
}

/** The web server with /healthz and /metrics and, where there is one, the webhook. */
async function serve({ desk, logger, metrics, sender }: Running, served: Served): Promise<RunningServer> {
  const { startServer } = await import("./server/start-server.js");
  const { createHealth } = await import("./server/health.js");
  const { port, flow, updates, webhook } = served;
  const health = createHealth({
    now: desk.now,
    flow,
    updates,
    pingDatabase: () => desk.store.ping(),
    oldestDueAt: async () => (await desk.store.outbox.counts(desk.now())).oldestReadyAt,
    // A step of its own: in another process it may be that sends, and this one looks on.
    lastAttemptAt: () => sender.lastStepAt(),
    logger,
  });
  return startServer({ port, health, logger, ...(webhook && { webhook }), ...(metrics && { metrics }) });
}

async function createMetrics({ store, now }: Desk): Promise<ServedMetrics> {
  const metrics = await import("./server/metrics.js");
  return metrics.createMetrics({
    readQueue: async () => {
      const { due, oldestReadyAt } = await store.outbox.counts(now());
      return { size: due, oldestAgeMs: oldestReadyAt === undefined ? 0 : now() - oldestReadyAt };
    },
  });
}

/** By the code Telegram refused with. */
function countFailures(metrics: ServedMetrics): Transformer {
  return async (previous, method, payload, signal) => {
    try {
      const response = await previous(method, payload, signal);
      if (!response.ok) metrics.apiError(String(response.error_code));
      return response;
    } catch (error) {
      if (signal?.aborted !== true) metrics.apiError("network");
      throw error;
    }
  };
}

/** The server's claims, kept in the store. Other processes know this one by its holder. */
function claimsIn({ store, now }: Desk): UpdateClaims {
  const holder = randomUUID();
  return { write: (changes) => store.handled.write(changes, holder, now()) };
}

/** Faults of handlers are the bot's: its error handler tells the person, and the update counts as handled. */
async function handleUpdate(bot: Bot<DeskContext>, update: Update): Promise<void> {
  const { BotError } = await import("grammy");
  await bot.handleUpdate(update).catch(async (error: unknown) => {
    if (!(error instanceof BotError)) throw error;
    await bot.errorHandler(error as Parameters<typeof bot.errorHandler>[0]);
  });
}

/** Not `bot.init()`: that tries for ever without a word. */
async function introduce(bot: Bot<DeskContext>): Promise<void> {
  bot.botInfo = await bot.api.getMe();
}

/** 401 for a token that has been revoked; 404 for the first call with one that never was. */
function isAboutToken(error: unknown): boolean {
  if (outcomeOf(error) === "unauthorized") return true;
  return error instanceof Error && "error_code" in error && error.error_code === 404;
}

/** Tries until it works, since Telegram or the network may be away when a machine starts. Only a wrong token is hopeless. */
async function persistently(call: () => Promise<unknown>, logger: Logger, signal: AbortSignal): Promise<void> {
  for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      await call();
      return;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome !== "retry") throw error;
      logger.warn({ err: error, waitMs: wait }, "Telegram cannot be reached; trying again");
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }
}

function outcomeOf(error: unknown): string | undefined {
  try {
    return classify(error).type;
  } catch {
    return undefined; // not from Telegram
  }
}
