import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { memoryStore } from "../../src/storage/memory-store.js";
import { openStore } from "../../src/storage/sql-store.js";
import { LEASE_TTL_MS } from "../../src/subscriptions/outbox.js";
import { desk } from "../subscriptions/pretend-telegram.js";
import { reportUpdate, subscription } from "../subscriptions/samples.js";
import { startPostgres } from "./postgres.js";
import { storeContract } from "./store-contract.js";

const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "treaty-desk-store-"));
  folders.push(folder);
  return folder;
};
const postgres = await startPostgres();

afterAll(async () => {
  await postgres.server?.stop();
  for (const folder of folders) await rm(folder, { recursive: true });
});

storeContract("the memory store", () => Promise.resolve(memoryStore()));
storeContract("the SQLite store", async () => openStore({ dataDir: await newFolder() }));

if (postgres.server === undefined) {
  describe.skip(`the PostgreSQL store (PostgreSQL cannot run here: ${postgres.reason})`, () => {
    it("keeps what the others keep", () => undefined);
  });
} else {
  const { server } = postgres;
  storeContract("the PostgreSQL store", async () =>
    openStore({ databaseUrl: await server.newDatabase(), dataDir: "unused" }),
  );

  describe("PostgreSQL", () => {
    it("is brought to this version by several processes that start together", async () => {
      const databaseUrl = await server.newDatabase();
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ databaseUrl, dataDir: "unused" })));
      await Promise.all(stores.map((store) => store.ping()));
      await Promise.all(stores.map((store) => store.close()));
    });

    it("lets several processes share one broadcast without doubling it", async () => {
      const databaseUrl = await server.newDatabase();
      const stores = [await openStore({ databaseUrl, dataDir: "" }), await openStore({ databaseUrl, dataDir: "" })];
      const [one, two] = stores.map((store, n) => desk(store, undefined, {}, { holder: `process ${n}` }));
      await one!.subscribe(...Array.from({ length: 30 }, (_, n) => subscription({ chat: { chatId: n + 1 } })));
      await one!.publish(reportUpdate("a"));
      await one!.publish(reportUpdate("b"));
      two!.clock.advance(one!.clock.now() - two!.clock.now());
      for (let turn = 0; turn < 6; turn += 1) {
        await Promise.all([one!.sender.runOnce(), two!.sender.runOnce()]);
        one!.clock.advance(LEASE_TTL_MS / 2);
        two!.clock.advance(LEASE_TTL_MS / 2);
      }
      const told = [...one!.told(), ...two!.told()];
      expect(told).toHaveLength(60);
      expect(new Set(told).size).toBe(60);
      for (const store of stores) await store.close();
    });

    it("is used again after its connections broke", async () => {
      const store = await openStore({ databaseUrl: await server.newDatabase(), dataDir: "unused" });
      await store.ping();
      await server.breakConnections();
      // Those that were broken: as many as were open, each found out at most once.
      const MOST_CONNECTIONS = 8;
      for (let tries = 0; tries < MOST_CONNECTIONS; tries++) await store.ping().catch(() => undefined);
      await expect(store.ping()).resolves.toBeUndefined();
      await store.close();
    });

    it("that cannot be reached is named without its password", async () => {
      const address = "postgres://someone:secret-word@127.0.0.1:1/none";
      const failure = openStore({ databaseUrl: address, dataDir: "unused" });
      await expect(failure).rejects.toThrow(/cannot use the database at 127\.0\.0\.1:1.*Check DATABASE_URL/);
      await expect(failure).rejects.not.toThrow(/secret-word/);
    });
  });
}
