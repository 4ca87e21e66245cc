/** A post to many chats over a Bot API server, while people go on asking. */
import { openStore } from "../src/storage/sql-store.js";
import { publish } from "../src/subscriptions/publish.js";
import { startTelegram } from "../tests/support/telegram/index.js";
import { reportUpdate, subscription } from "../tests/subscriptions/samples.js";
import { onEachDatabase, type BenchDatabase } from "./databases.js";
import { startOnTelegram } from "./program.js";
import { ms, percentile, progress, type Table } from "./table.js";

export interface BroadcastBench {
  readonly chats: number;
  /** Messages a second. */
  readonly rate: number;
}

/** Between a reply and the next question. */
const ASK_EVERY_MS = 250;

export async function benchBroadcast(options: BroadcastBench): Promise<Table> {
  const rows: string[][] = [];
  await onEachDatabase(async (database) => {
    rows.push(await broadcastOn(database, options));
  });
  return {
    title: `Broadcast to ${options.chats} chats`,
    columns: ["database", "configured", "reached", "share", "lost", "doubled", "answer p50", "answer p95"],
    rows,
    note: `One post to each private chat, sent to a Bot API server on the same machine; answers are those to a person who asks every ${ASK_EVERY_MS} ms meanwhile. Targets: share ≥ 0.95, nothing lost, nothing doubled.`,
  };
}

async function broadcastOn(database: BenchDatabase, { chats, rate }: BroadcastBench): Promise<string[]> {
  const { name, dataDir, databaseUrl } = database;
  const tg = await startTelegram();
  tg.recordBodies = false;
  const readers = tg.bulk({ privates: chats });
  const store = await openStore({ dataDir, databaseUrl });
  for (const [at, { id }] of readers.entries()) {
    if (at % 500 === 0) progress(`broadcast, ${name}: subscribing ${at} of ${chats}`);
    await store.subscriptions.add(subscription({ chat: { chatId: id } }));
  }
  const env = { BROADCAST_RATE: String(rate), ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) };
  const program = await startOnTelegram(tg, env, /polling for updates/, dataDir);
  try {
    const person = tg.user({ id: 7, language_code: "en" });
    const chat = tg.privateChat(person);
    const update = reportUpdate("news");
    await store.updates.remember({ updates: [update], seen: [], voided: [] }, Date.now());
    await publish(store, update, Date.now());

    const answers: number[] = [];
    const from = await firstSent();
    for (let left = waiting(); left > 0; left = waiting()) {
      progress(`broadcast, ${name}: ${chats - left} of ${chats}`);
      const asked = performance.now();
      const reply = tg.nextReply(chat, { timeoutMs: 30_000 }).catch(() => undefined);
      person.says(chat, "/article 6");
      await reply;
      answers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
    const until = performance.now();
    await tg.quiet(1_500);
    const counts = readers.map((reader) => tg.sentCount(reader));
    const reached = (chats - 1) / ((until - from) / 1_000);
    return [
      name,
      `${rate}/s`,
      `${reached.toFixed(1)}/s`,
      (reached / rate).toFixed(3),
      String(counts.filter((count) => count === 0).length),
      String(counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0)),
      ms(percentile(answers, 0.5)),
      ms(percentile(answers, 0.95)),
    ];
  } finally {
    await program.kill("SIGTERM");
    await store.close();
    await tg.stop();
  }

  function waiting(): number {
    return readers.filter((reader) => tg.sentCount(reader) === 0).length;
  }
  async function firstSent(): Promise<number> {
    await tg.waitFor(() => tg.successes("sendMessage") > 0, { timeoutMs: 30_000 });
    return performance.now();
  }
}
