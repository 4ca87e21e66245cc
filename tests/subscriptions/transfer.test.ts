import { describe, expect, it } from "vitest";
import { memoryStore } from "../../src/storage/memory-store.js";
import type { Store } from "../../src/subscriptions/store.js";
import { exportSubscriptions, importSubscriptions } from "../../src/subscriptions/transfer.js";
import { subscription } from "./samples.js";

async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportSubscriptions(store)) lines.push(line);
  return lines.join("\n");
}

describe("subscriptions carried to another bot", () => {
  it("arrive as they were, and only once", async () => {
    const [here, there] = [memoryStore(), memoryStore()];
    const all = [
      subscription({ chat: { chatId: 1 }, quiet: { from: "22:00", to: "06:00", zone: "UTC" } }),
      subscription({ chat: { chatId: -2, threadId: 4 }, chatKind: "supergroup", title: "Gruppe" }),
    ];
    for (const one of all) await here.subscriptions.add(one);
    const file = await exported(here);
    expect(await importSubscriptions(there, `${file}\n\n`)).toEqual({ added: 2, known: 0, faults: [] });
    expect(await there.subscriptions.page("", 10)).toEqual(all);
    expect(await importSubscriptions(there, file)).toEqual({ added: 0, known: 2, faults: [] });
  });

  it("do not overwrite another subscription that has their id", async () => {
    const there = memoryStore();
    const own = subscription({ chat: { chatId: 1 } });
    await there.subscriptions.add(own);
    const foreign = { ...own, chat: { chatId: 2 } };
    expect(await importSubscriptions(there, JSON.stringify(foreign))).toMatchObject({ added: 1 });
    expect(await there.subscriptions.get(own.id)).toEqual(own);
    expect(await there.subscriptions.ofChat(2)).toHaveLength(1);
  });

  it("are refused together when a line cannot be read, with every fault and its line", async () => {
    const there = memoryStore();
    const good = JSON.stringify(subscription());
    const zone = JSON.stringify({ ...subscription(), quiet: { from: "22:00", to: "06:00", zone: "Mars/Base" } });
    const { added, faults } = await importSubscriptions(there, [good, zone, "{"].join("\n"));
    expect(added).toBe(0);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^line 2: quiet\.zone is not the name of a time zone/);
    expect(faults[1]).toMatch(/^line 3: /);
    expect(await there.subscriptions.page("", 10)).toEqual([]);
  });
});
