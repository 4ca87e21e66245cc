import { describe, expect, it } from "vitest";
import { memoryStore } from "../../src/storage/memory-store.js";
import { desk } from "./pretend-telegram.js";
import { reportUpdate, subscription } from "./samples.js";

const chats = (count: number, kind: "private" | "channel" = "private") =>
  Array.from({ length: count }, (_, n) =>
    subscription({ chat: { chatId: kind === "private" ? n + 1 : -1_000 - n }, chatKind: kind }),
  );

/** The most that arrived in any stretch of this length. */
function mostWithin(times: readonly number[], ms: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

describe("the pace of a broadcast", () => {
  it.each([25, 100])("is %i a second, in no second more, and hardly less", async (broadcastPerSecond) => {
    const here = desk(memoryStore(), undefined, { broadcastPerSecond, perChatMs: 1_000, groupPerMinute: 20 });
    await here.subscribe(...chats(400));
    await here.publish(reportUpdate("a"));
    const start = here.clock.now();
    await here.runFor(3_600_000);
    const times = here.arrived.map(({ at }) => at);
    expect(times).toHaveLength(400);
    expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(broadcastPerSecond);
    expect(times.length / ((times.at(-1)! - start) / 1_000)).toBeGreaterThanOrEqual(0.95 * broadcastPerSecond);
  });

  it("keeps a second between two messages to one chat", async () => {
    const here = desk(memoryStore(), undefined, { perChatMs: 1_000 });
    await here.subscribe(...chats(2));
    for (const id of ["a", "b", "c"]) await here.publish(reportUpdate(id));
    await here.runFor(60_000);
    expect(here.arrived).toHaveLength(6);
    for (const chatId of [1, 2]) {
      const times = here.arrived.filter((one) => one.chatId === chatId).map(({ at }) => at);
      expect(mostWithin(times, 1_000)).toBe(1);
    }
  });

  it("keeps to the minute's limit of a group or channel, and lets private chats pass it", async () => {
    const here = desk(memoryStore(), undefined, { groupPerMinute: 3 });
    await here.subscribe(...chats(1), ...chats(1, "channel"));
    for (let n = 0; n < 8; n += 1) await here.publish(reportUpdate(`r${n}`));
    await here.runFor(10_000);
    expect(here.arrived.filter(({ chatId }) => chatId > 0)).toHaveLength(8);
    expect(here.arrived.filter(({ chatId }) => chatId < 0)).toHaveLength(3);
    await here.runFor(600_000);
    const times = here.arrived.filter(({ chatId }) => chatId < 0).map(({ at }) => at);
    expect(times).toHaveLength(8);
    expect(mostWithin(times, 60_000)).toBe(3);
  });

  it("lets answers to people go first", async () => {
    const here = desk(memoryStore());
    await here.subscribe(...chats(1));
    await here.publish(reportUpdate("a"));
    const start = here.clock.now();
    here.sender.pauseFor(400);
    await here.runFor(5_000);
    expect(here.arrived[0]!.at).toBeGreaterThanOrEqual(start + 400);
  });
});
