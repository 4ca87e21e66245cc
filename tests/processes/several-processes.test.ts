/** [U8] Two programs on one PostgreSQL, either killed at random moments. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/storage/sql-store.js";
import { publish } from "../../src/subscriptions/publish.js";
import type { Store } from "../../src/subscriptions/store.js";
import { startPostgres } from "../storage/postgres.js";
import { reportUpdate, subscription } from "../subscriptions/samples.js";
import { startTelegram, type ChatHandle, type Person, type RunningTelegram } from "../support/telegram/index.js";
import { buildProgram, startPair, type Pair } from "./pair.js";

const postgres = await startPostgres();
const { server } = postgres;
/** `KILLS=50 npx vitest run tests/processes` for a long run. */
const KILLS = Number(process.env["KILLS"] ?? 5);

afterAll(() => server?.stop());

describe.skipIf(server === undefined)("two processes on one database", () => {
  let tg: RunningTelegram;
  let databaseUrl: string;
  let pair: Pair;
  let store: Store;

  beforeAll(buildProgram, 120_000);
  beforeEach(async () => {
    tg = await startTelegram();
    databaseUrl = await server!.newDatabase();
    pair = await startPair(tg, databaseUrl, { BROADCAST_RATE: "20" });
    store = await openStore({ databaseUrl, dataDir: "unused" });
  });
  afterEach(async () => {
    await pair.stop();
    await store.close();
    await tg.stop();
  });

  it("answer each question once and each chat in order, whichever of them a question comes to", async () => {
    const asked = ask(tg, { chats: 6, each: 15 });
    await tg.waitFor(() => asked.every(({ chat, wanted }) => tg.sentCount(chat) >= wanted.length), {
      timeoutMs: 40_000,
    });
    await tg.quiet(300);
    for (const { chat, wanted } of asked) expect(repliesIn(tg, chat)).toEqual(wanted);
  });

  it(
    "lose no question and no post when either is killed, and repeat only what was in hand",
    async () => {
      const readers = tg.bulk({ privates: 20 });
      await subscribe(store, readers);
      const asked = ask(tg, { chats: 4, each: 12 });
      for (let kill = 0; kill < KILLS; kill += 1) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 1_500));
        ask(tg, { chats: 4, each: 2 }, asked);
        await announce(store, `news-${kill}`);
        await pair.replace(Math.random() < 0.5 ? 0 : 1);
      }
      const isComplete = (): boolean =>
        asked.every(({ chat, wanted }) => withoutRepeats(repliesIn(tg, chat)).length >= wanted.length) &&
        readers.every((reader) => distinct(tg, reader).length >= KILLS);
      await tg.waitFor(isComplete, { timeoutMs: 60_000 + KILLS * 2_000 });
      await tg.quiet(1_500);
      for (const { chat, wanted } of asked) {
        const replies = repliesIn(tg, chat);
        expect(withoutRepeats(replies)).toEqual(wanted);
        expect(replies.length - wanted.length).toBeLessThanOrEqual(KILLS);
      }
      const posts = readers.reduce((sum, reader) => sum + tg.sentCount(reader), 0);
      expect(posts - readers.length * KILLS).toBeLessThanOrEqual(KILLS);
    },
    120_000 + KILLS * 15_000,
  );

  it("hand the broadcast over within ten seconds when its sender is killed", async () => {
    const readers = tg.bulk({ privates: 100 });
    await subscribe(store, readers);
    const told = (): number => readers.filter((reader) => tg.sentCount(reader) > 0).length;
    await announce(store, "news");
    await tg.waitFor(() => told() >= 20, { timeoutMs: 15_000 });
    const sender = (await pair.sender())!;
    const other = pair.served[1 - sender]!;
    await pair.served[sender]!.program.kill("SIGKILL");
    const before = told();
    const from = performance.now();
    await tg.waitFor(() => told() > before, { timeoutMs: 10_000 });
    expect(performance.now() - from).toBeLessThan(10_000);
    await tg.waitFor(() => told() === readers.length, { timeoutMs: 15_000 });
    const posts = readers.reduce((sum, reader) => sum + tg.sentCount(reader), 0);
    expect(posts - readers.length).toBeLessThanOrEqual(1);
    expect((await fetch(`http://127.0.0.1:${other.port}/healthz`)).status).toBe(200);
  }, 60_000);
});

interface Asked {
  readonly chat: ChatHandle;
  readonly person: Person;
  /** The first lines of the replies, in order. */
  readonly wanted: string[];
}

let people = 0;

/** People who ask for one article after the other, without waiting for answers; with `among` those ask once more. */
function ask(tg: RunningTelegram, { chats, each }: { chats: number; each: number }, among: Asked[] = []): Asked[] {
  if (among.length === 0) {
    for (let n = 0; n < chats; n += 1) {
      const person = tg.user({ id: 9_000 + (people += 1), language_code: "en" });
      among.push({ person, chat: tg.privateChat(person), wanted: [] });
    }
  }
  for (const { person, chat, wanted } of among) {
    for (let n = 0; n < each; n += 1) {
      // No two neighbours alike: a repeat is told from the next answer.
      const article = (wanted.length % 9) + 1;
      person.says(chat, `/article ${article}`);
      wanted.push(`Article ${article}`);
    }
  }
  return among;
}

function repliesIn(tg: RunningTelegram, chat: ChatHandle): string[] {
  return tg.sent(chat).map(({ text }) => /^Article \d+/.exec(text ?? "")?.[0] ?? `?? ${text ?? ""}`);
}

/** Posts are told apart by their words. */
function distinct(tg: RunningTelegram, chat: ChatHandle): string[] {
  return [...new Set(tg.sent(chat).map(({ text = "" }) => text))];
}

function withoutRepeats(replies: readonly string[]): string[] {
  return replies.filter((reply, at) => reply !== replies[at - 1]);
}

async function subscribe(store: Store, chats: readonly ChatHandle[]): Promise<void> {
  for (const { id } of chats) await store.subscriptions.add(subscription({ chat: { chatId: id } }));
}

/** A new report, as the comparison of the corpus would find it. */
async function announce(store: Store, id: string): Promise<void> {
  const update = reportUpdate(id);
  await store.updates.remember({ updates: [update], seen: [], voided: [] }, Date.now());
  await publish(store, update, Date.now());
}
