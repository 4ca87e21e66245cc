import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { memoryStore } from "../../src/storage/memory-store.js";
import { openStore } from "../../src/storage/sql-store.js";
import { createSender } from "../../src/subscriptions/outbox.js";
import { publish } from "../../src/subscriptions/publish.js";
import type { Store } from "../../src/subscriptions/store.js";
import { pretendClock, wordsOf } from "./pretend-telegram.js";
import { detected, reportUpdate, subscription } from "./samples.js";

class Killed extends Error {}

/** A store whose calls may stop the program, before they did their work or after. */
function killable(store: Store, mayDie: () => boolean): Store {
  const outbox = Object.fromEntries(
    Object.entries(store.outbox).map(([name, call]: [string, (...given: unknown[]) => Promise<unknown>]) => [
      name,
      async (...given: unknown[]) => {
        if (mayDie()) throw new Killed();
        const result = await call(...given);
        if (mayDie()) throw new Killed();
        return result;
      },
    ]),
  ) as unknown as Store["outbox"];
  return { ...store, outbox };
}

/** Kills the program at each of these calls (counted from the last start) and starts it again; gives who was told what. */
async function runWithKills(store: Store, chats: number, updates: number, kills: number[]): Promise<string[]> {
  for (let chatId = 1; chatId <= chats; chatId += 1) await store.subscriptions.add(subscription({ chat: { chatId } }));
  const clock = pretendClock();
  for (let n = 1; n <= updates; n += 1) {
    await publish(store, await detected(store, reportUpdate(`r${n}`)), clock.now());
  }

  const told: string[] = [];
  const left = [...kills];
  for (let start = 1; ; start += 1) {
    let calls = left.shift() ?? Number.POSITIVE_INFINITY;
    const mayDie = () => (calls -= 1) === 0;
    const sender = createSender({
      store: killable(store, mayDie),
      send: (post) => {
        if (mayDie()) return Promise.reject(new Killed());
        told.push(`${post.chat.chatId}: ${wordsOf(post)}`);
        return Promise.resolve({ type: "sent", messageId: told.length });
      },
      clock,
      rates: { broadcastPerSecond: 1_000, perChatMs: 0, groupPerMinute: 0 },
      random: () => 0.5,
      onReport: (report) => {
        // A killed program tells nobody, and does not go on.
        if (report.type === "fault" && report.error instanceof Killed) calls = 1;
      },
      holder: `start ${start}`,
    });
    try {
      for (;;) {
        const { sent } = await sender.runOnce();
        if (sent === 0 && (await store.outbox.counts(clock.now())).due === 0) return told;
        clock.advance(100);
      }
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      clock.advance(60_000); // until the lease of the killed has run out
    }
  }
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

describe("an outbox stopped half-way and started again", () => {
  it("has told each subscriber, in order, and repeats at most one message for each stop", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }), async (kills) => {
        const told = await runWithKills(memoryStore(), 4, 3, kills);
        const wanted = [1, 2, 3, 4].flatMap((chat) => [1, 2, 3].map((n) => `${chat}: post report:r${n}@1`));
        expect([...new Set(told)].toSorted()).toEqual(wanted.toSorted());
        expect(told.length - wanted.length).toBeLessThanOrEqual(kills.length);
        for (const chat of [1, 2, 3, 4]) {
          const heard = told.filter((line) => line.startsWith(`${chat}:`));
          expect(heard).toEqual(heard.toSorted());
        }
      }),
      { numRuns: 150 },
    );
  });

  it("keeps that promise at every single point of SQLite's work", async () => {
    for (let kill = 1; kill <= 40; kill += 1) {
      const dataDir = await mkdtemp(join(tmpdir(), "treaty-desk-crash-"));
      folders.push(dataDir);
      const store = await openStore({ dataDir });
      const told = await runWithKills(store, 2, 2, [kill]);
      await store.close();
      expect(new Set(told).size).toBe(4);
      expect(told.length).toBeLessThanOrEqual(5);
    }
  });
});
