/** Reads the environment, joins the parts, starts, and stops cleanly. */
import { config as readEnvironmentFile } from "dotenv";
import type { Logger } from "pino";
import type { Desk } from "./bot/context.js";
import { createFollowUps } from "./bot/follow-ups.js";
import { createKnowledge } from "./bot/knowledge.js";
import { createRichMessages } from "./bot/rich-messages.js";
import { readDrafts } from "./bot/curating/drafts.js";
import { createTally, tallied } from "./bot/tally.js";
import { parseConfig, type Config } from "./config.js";
import { printFaults } from "./corpus/faults.js";
import { loadCorpus } from "./corpus/load.js";
import type { Corpus } from "./corpus/corpus.js";
import { createLogger } from "./logging.js";
import { openStore } from "./storage/sql-store.js";
import type { Store } from "./subscriptions/store.js";
import { createWording } from "./wording/wording.js";

/** Gives the exit code. */
async function main(): Promise<number> {
  readEnvironmentFile({ quiet: true });
  const parsed = parseConfig(process.env);
  if (!parsed.ok) {
    complain("The settings have faults:", ...parsed.faults.map((fault) => `  ${fault}`));
    return 1;
  }
  const { config } = parsed;

  const loaded = await loadCorpus(config.corpusDir);
  if (!loaded.ok) {
    complain(printFaults(loaded.faults, config.corpusDir), "The corpus has faults; `npm run corpus` lists them too.");
    return 1;
  }

  const logger = loggerFor(config);
  let store: Store;
  try {
    store = await openStore(config);
  } catch (error) {
    complain(error instanceof Error ? error.message : "the database cannot be opened");
    return 1;
  }

  process.on("unhandledRejection", (error) => {
    logger.error({ err: error }, "something went wrong outside of any update");
  });
  try {
    const corpus = await withDrafts(loaded.corpus, config, store, logger);
    return await run(config, joinDesk(config, corpus, store, logger), logger);
  } catch (error) {
    logger.fatal({ err: error }, "the program cannot go on");
    complain(`The program cannot go on: ${error instanceof Error ? error.message : "for an unknown reason"}`);
    return 1;
  } finally {
    await store.close();
  }
}

/** One mode each; what a mode does not need is not loaded. */
async function run(config: Config, desk: Desk, logger: Logger): Promise<number> {
  if (config.botToken === undefined) {
    const { runTerminal } = await import("./run-terminal.js");
    return runTerminal(desk);
  }
  const { runOnTelegram } = await import("./run-on-telegram.js");
  return runOnTelegram({ ...config, botToken: config.botToken }, desk, logger, complain);
}

/** The corpus with what curators added in the chat. Where the two no longer fit, the folder alone is served. */
async function withDrafts(corpus: Corpus, { corpusDir }: Config, store: Store, logger: Logger): Promise<Corpus> {
  const drafts = await readDrafts(store.values);
  if (drafts.length === 0) return corpus;
  const loaded = await loadCorpus(corpusDir, drafts);
  if (loaded.ok) return loaded.corpus;
  logger.error({ drafts: drafts.map(({ file }) => file), faults: loaded.faults }, "the drafts do not fit the corpus");
  return corpus;
}

function joinDesk(config: Config, corpus: Corpus, store: Store, logger: Logger): Desk {
  const tally = createTally(Date.now());
  return {
    knowledge: createKnowledge(corpus),
    corpusDir: config.corpusDir,
    store,
    wording: createWording(),
    logger,
    adminIds: config.adminIds,
    now: Date.now,
    followUps: createFollowUps(Date.now),
    rich: createRichMessages(config.richMessages),
    metrics: tallied(NO_METRICS, tally),
    tally,
  };
}

const NO_METRICS: Desk["metrics"] = {
  update: () => undefined,
  handled: () => undefined,
  answered: () => undefined,
  refused: () => undefined,
};

/** In the terminal the conversation has standard output for itself, and only what is wrong is worth a line. */
function loggerFor({ botToken, webhook, databaseUrl, logLevel }: Config): Logger {
  const secrets = [botToken, webhook?.secret, databaseUrl].filter((secret) => secret !== undefined);
  return botToken === undefined
    ? createLogger({ level: logLevel ?? "warn", secrets, to: 2 })
    : createLogger({ level: logLevel ?? "info", secrets, to: 1 });
}

function complain(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
}

process.exitCode = await main();
// Whatever still waits for something (a call that is tried again, a connection) waits in vain.
setTimeout(() => process.exit(), 1_000).unref();
