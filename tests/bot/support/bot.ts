import { pino } from "pino";
import { createBot } from "../../../src/bot/create-bot.js";
import type { Desk, Knowledge } from "../../../src/bot/context.js";
import { createFollowUps } from "../../../src/bot/follow-ups.js";
import { createKnowledge } from "../../../src/bot/knowledge.js";
import { startPolling } from "../../../src/bot/polling.js";
import { createTally, tallied } from "../../../src/bot/tally.js";
import { createLogger } from "../../../src/logging.js";
import { memoryStore } from "../../../src/storage/memory-store.js";
import { createWording } from "../../../src/wording/wording.js";
import { FIXTURE_FOLDER, loadFixture } from "../../support/corpus.js";
import type { RunningTelegram } from "../../support/telegram/index.js";
import { startTelegram } from "../../support/telegram/index.js";

/** The bot of the Lake Veldra Convention, polling a strict Bot API server in this process. */
export interface TestBot {
  tg: RunningTelegram;
  desk: Desk;
  /** Every line logged so far. */
  log: string[];
  bot: ReturnType<typeof createBot>;
  stop: () => Promise<void>;
}

/** The index is built once for all tests of a file. */
let knowledge: Promise<Knowledge> | undefined;

const silent = { succeeded: () => undefined, failed: () => undefined };

export async function startTestBot(changes: Partial<Desk> = {}): Promise<TestBot> {
  const tg = await startTelegram();
  const log: string[] = [];
  const tally = createTally(Date.now());
  const desk: Desk = {
    corpusDir: FIXTURE_FOLDER,
    tally,
    knowledge: await (knowledge ??= loadFixture().then(createKnowledge)),
    store: memoryStore(),
    wording: createWording(),
    logger: createLogger({ level: "debug", secrets: [tg.token], to: { write: (line) => void log.push(line) } }),
    adminIds: [],
    now: Date.now,
    followUps: createFollowUps(Date.now),
    metrics: tallied({ update: nothing, handled: nothing, answered: nothing, refused: nothing }, tally),
    ...changes,
  };
  const bot = createBot({ token: tg.token, desk, claimsUpdates: true, client: { apiRoot: tg.root } });
  await bot.init();
  const polling = startPolling(bot, pino({ level: "silent" }), silent);
  return {
    tg,
    desk,
    log,
    bot,
    stop: async () => {
      await polling.stop();
      await tg.stop();
    },
  };
}

function nothing(): void {
  // Not counted in tests.
}

/** The labels of a message's buttons, row by row. */
export function labels(message: { reply_markup?: unknown }): string[][] {
  const { inline_keyboard: rows = [] } = (message.reply_markup ?? {}) as { inline_keyboard?: { text: string }[][] };
  return rows.map((row) => row.map(({ text }) => text));
}
