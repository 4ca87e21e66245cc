import { beforeEach, describe, expect, it } from "vitest";
import { memoryStore } from "../../src/storage/memory-store.js";
import type { SendOutcome } from "../../src/subscriptions/delivery-outcome.js";
import { LEASE_TTL_MS } from "../../src/subscriptions/outbox.js";
import { LOST_KEPT_MS, SENDER_LEASE, type Store } from "../../src/subscriptions/store.js";
import { desk } from "./pretend-telegram.js";
import { actUpdate, report, reportUpdate, subscription } from "./samples.js";

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

/** Refuses the first attempts with these outcomes, in order. */
const refusing = (...outcomes: SendOutcome[]) => {
  return (_post: unknown, attempt: number) => outcomes[attempt - 1];
};
const corrected = (id: string, revision = 2) =>
  reportUpdate(id, {
    revision,
    change: "corrected",
    content: { kind: "report", item: report(id, { title: "Mended" }) },
  });

describe("the sender", () => {
  it("tells each subscriber once, in the order of publication", async () => {
    const here = desk(store);
    await here.subscribe(subscription({ chat: { chatId: 7 } }), subscription({ chat: { chatId: 8 } }));
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(10_000);
    expect(here.told()).toEqual([
      "7: post report:a@1",
      "8: post report:a@1",
      "7: post report:b@1",
      "8: post report:b@1",
    ]);
    await here.runFor(10_000);
    expect(here.arrived).toHaveLength(4);
  });

  it("tells a chat and each of its topics apart, in the language of the subscription", async () => {
    const here = desk(store);
    const forum = { chatKind: "supergroup" } as const;
    await here.subscribe(
      subscription({ ...forum, chat: { chatId: -1 }, language: "ru" }),
      subscription({ ...forum, chat: { chatId: -1, threadId: 3 }, language: "kk" }),
    );
    await here.publish(reportUpdate("a"));
    await here.runFor(1_000);
    expect(here.arrived.map(({ post }) => [post.chat.threadId, post.language])).toEqual([
      [undefined, "ru"],
      [3, "kk"],
    ]);
  });

  it("sends nothing while another process holds the broadcast, and takes over when that one falls silent", async () => {
    const here = desk(store);
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await store.leases.acquire(SENDER_LEASE, "another process", LEASE_TTL_MS, here.clock.now());
    expect(await here.sender.runOnce()).toMatchObject({ sent: 0 });
    here.clock.advance(LEASE_TTL_MS);
    expect(await here.sender.runOnce()).toMatchObject({ sent: 1 });
  });

  it("stops when it lost the broadcast while it waited", async () => {
    const here = desk(store, undefined, { broadcastPerSecond: 1 });
    await here.subscribe(subscription({ chat: { chatId: 1 } }), subscription({ chat: { chatId: 2 } }));
    await here.publish(reportUpdate("a"));
    const sleep = here.clock.sleep.bind(here.clock);
    here.clock.sleep = async (ms) => {
      await sleep(ms);
      await store.leases.release(SENDER_LEASE, "start 1");
      await store.leases.acquire(SENDER_LEASE, "another process", LEASE_TTL_MS, here.clock.now());
    };
    expect(await here.sender.runOnce()).toMatchObject({ sent: 1 });
    expect(here.reports).toContainEqual({ type: "lease-lost" });
    expect(here.told()).toEqual(["1: post report:a@1"]);
  });

  it("sends a long post part by part, and each part once", async () => {
    const here = desk(
      store,
      (_post, attempt) => (attempt === 2 ? { type: "retry", afterMs: 5_000, scope: "chat" } : undefined),
      { perChatMs: 1_000 },
      { partsOf: () => 3 },
    );
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(60_000);
    expect(here.told()).toEqual([
      "7: post report:a@1",
      "7: post report:a@1 part 1",
      "7: post report:a@1 part 2",
      "7: post report:b@1",
      "7: post report:b@1 part 1",
      "7: post report:b@1 part 2",
    ]);
    expect(here.arrived[1]!.at - here.arrived[0]!.at).toBeGreaterThanOrEqual(5_000);
  });

  it("gives up a post that cannot be made, after a few tries, and goes on with the next", async () => {
    const here = desk(store, ({ updates }) => {
      if (updates[0]?.id === "report:a") throw new Error("no such wording");
      return undefined;
    });
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(3_600_000);
    expect(here.told()).toEqual(["7: post report:b@1"]);
    expect(here.reports.filter(({ type }) => type === "fault")).toHaveLength(5);
    expect(here.reports.filter(({ type }) => type === "rejected")).toHaveLength(1);
    expect((await store.subscriptions.ofChat(7))[0]?.state.type).toBe("active");
  });
});

describe("what Telegram answers", () => {
  it("holds back the one chat that was told to wait, and in it the order", async () => {
    const here = desk(store, refusing({ type: "retry", afterMs: 30_000, scope: "chat" }));
    await here.subscribe(subscription({ chat: { chatId: 1 } }), subscription({ chat: { chatId: 2 } }));
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(10_000);
    expect(here.told()).toEqual(["2: post report:a@1", "2: post report:b@1"]);
    await here.runFor(30_000);
    expect(here.told().slice(2)).toEqual(["1: post report:a@1", "1: post report:b@1"]);
  });

  it.each<[string, SendOutcome]>([
    ["the bot", { type: "retry", afterMs: 30_000, scope: "bot" }],
    ["a refused token", { type: "unauthorized" }],
  ])("holds back everything when it concerns %s, and gives nothing up", async (_what, outcome) => {
    const here = desk(store, refusing(outcome));
    await here.subscribe(subscription({ chat: { chatId: 1 } }), subscription({ chat: { chatId: 2 } }));
    await here.publish(reportUpdate("a"));
    const start = here.clock.now();
    await here.runFor(20_000);
    expect(here.told()).toEqual([]);
    await here.runFor(120_000);
    expect(here.told().toSorted()).toEqual(["1: post report:a@1", "2: post report:a@1"]);
    expect(here.arrived[0]!.at).toBeGreaterThanOrEqual(start + 30_000);
  });

  it("takes several chats in a row that are told to wait for the bot as a whole", async () => {
    const slow = { type: "retry", afterMs: 30_000, scope: "chat" } as const;
    const here = desk(store, refusing(slow, slow, slow));
    await here.subscribe(...[1, 2, 3, 4].map((chatId) => subscription({ chat: { chatId } })));
    await here.publish(reportUpdate("a"));
    await here.runFor(20_000);
    expect(here.told()).toEqual([]);
    await here.runFor(60_000);
    expect(here.arrived).toHaveLength(4);
  });

  it("does not use up every chat's patience while the network is down, and loses nothing", async () => {
    let attempts = 0;
    const here = desk(store, () => {
      attempts += 1;
      return here.clock.now() < 1_000_000 + 3_600_000 ? { type: "retry", afterMs: 1_000, scope: "network" } : undefined;
    });
    await here.subscribe(...Array.from({ length: 50 }, (_, n) => subscription({ chat: { chatId: n + 1 } })));
    await here.publish(reportUpdate("a"));
    await here.runFor(2 * 3_600_000);
    expect(new Set(here.told()).size).toBe(50);
    expect(here.arrived).toHaveLength(50);
    expect(attempts).toBeLessThan(150);
  });

  it("lets one message that Telegram cannot digest hold up its own chat only", async () => {
    const here = desk(store, ({ chat }) =>
      chat.chatId === 1 ? { type: "retry", afterMs: 1_000, scope: "network", maybeSent: true } : undefined,
    );
    await here.subscribe(...[1, 2, 3].map((chatId) => subscription({ chat: { chatId } })));
    for (const id of ["a", "b", "c"]) await here.publish(reportUpdate(id));
    await here.runFor(5_000);
    expect(here.told().filter((line) => line.startsWith("2"))).toHaveLength(3);
    expect(here.told().filter((line) => line.startsWith("3"))).toHaveLength(3);
  });

  it("follows a group that became a supergroup, without losing or doubling", async () => {
    const here = desk(store, ({ chat }) => (chat.chatId === -5 ? { type: "chat-moved", to: -1005 } : undefined));
    await here.subscribe(
      subscription({ chat: { chatId: -5 }, chatKind: "group" }),
      subscription({ chat: { chatId: -1005 }, chatKind: "supergroup" }),
    );
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(10_000);
    expect(here.told()).toEqual(["-1005: post report:a@1", "-1005: post report:b@1"]);
    expect(await store.subscriptions.ofChat(-1005)).toHaveLength(1);
    expect(here.reports).toContainEqual({ type: "moved", from: -5, to: -1005 });
  });

  it("pauses a chat that is gone, with its settings, and tells it what it missed when the bot is back", async () => {
    let blocked = true;
    const here = desk(store, () => (blocked ? { type: "chat-gone", reason: "blocked" } : undefined));
    await here.subscribe(subscription({ language: "tg" }));
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(3_600_000);
    expect(here.reports.filter(({ type }) => type === "attempt")).toHaveLength(1);
    expect(await store.subscriptions.ofChat(7)).toMatchObject([
      { language: "tg", state: { type: "paused", reason: "gone", note: "blocked" } },
    ]);
    blocked = false;
    await store.chatChanges.revive(7, here.clock.now());
    await here.runFor(10_000);
    expect(here.told()).toEqual(["7: post report:a@1", "7: post report:b@1"]);
  });

  it("shows a chat that comes back the newest words, not those of the day it left", async () => {
    let blocked = true;
    const here = desk(store, () => (blocked ? { type: "chat-gone", reason: "kicked" } : undefined));
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.runFor(1_000);
    await here.publish(corrected("a"));
    blocked = false;
    await store.chatChanges.revive(7, here.clock.now());
    await here.runFor(10_000);
    expect(here.told()).toEqual(["7: post report:a@2"]);
  });

  it("ends the subscriptions of a lost chat after 30 days", async () => {
    const here = desk(store, refusing({ type: "no-right", reason: "cannot-post" }));
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.runFor(1_000);
    await store.chatChanges.purge(here.clock.now() + LOST_KEPT_MS);
    expect(await store.subscriptions.ofChat(7)).toEqual([]);
    expect(await store.outbox.counts(here.clock.now())).toMatchObject({ due: 0, held: 0 });
  });

  it("leaves a closed topic for General and says so once", async () => {
    const here = desk(store, ({ chat }) =>
      chat.threadId === 4 ? { type: "topic-gone", reason: "closed" } : undefined,
    );
    await here.subscribe(subscription({ chat: { chatId: -1, threadId: 4 }, chatKind: "supergroup" }));
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(10_000);
    expect(here.arrived.map(({ says, post }) => [says, post.chat])).toEqual([
      ["post report:a@1", { chatId: -1 }],
      ["post report:b@1", { chatId: -1 }],
    ]);
    expect(here.reports.filter(({ type }) => type === "topic-left")).toEqual([
      { type: "topic-left", address: { chatId: -1, threadId: 4 }, reason: "closed" },
    ]);
  });

  it("pauses a chat whose General is closed too", async () => {
    const here = desk(store, () => ({ type: "topic-gone", reason: "closed" }));
    await here.subscribe(subscription({ chat: { chatId: -1 }, chatKind: "supergroup" }));
    await here.publish(reportUpdate("a"));
    await here.runFor(10_000);
    expect(await store.subscriptions.ofChat(-1)).toMatchObject([
      { state: { reason: "no-right", note: "general-closed" } },
    ]);
  });

  it("tries plain text where pictures are refused", async () => {
    const here = desk(store, ({ plain }) => (plain ? undefined : { type: "no-right", reason: "cannot-send-media" }));
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.runFor(10_000);
    expect(here.told()).toEqual(["7: post report:a@1 plain"]);
  });

  it("reports a malformed message, drops it, and costs nobody a subscription", async () => {
    const here = desk(store, ({ updates }) =>
      updates[0]?.id === "report:a" ? { type: "rejected", reason: "bad-markup" } : undefined,
    );
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(10_000);
    expect(here.told()).toEqual(["7: post report:b@1"]);
    expect(here.reports).toContainEqual(expect.objectContaining({ type: "rejected", reason: "rejected: bad-markup" }));
    expect(await store.subscriptions.ofChat(7)).toMatchObject([{ state: { type: "active" } }]);
  });
});

describe("digests and quiet hours", () => {
  const daily = { type: "daily", hour: 9, zone: "UTC" } as const;
  const DAY = 86_400_000;

  it("collect what came since the last digest in one post, and send none when nothing came", async () => {
    const here = desk(store);
    await here.subscribe(subscription({ rhythm: daily }));
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(10_000);
    expect(here.told()).toEqual([]);
    await here.runFor(DAY);
    expect(here.told()).toEqual(["7: post report:a@1 report:b@1"]);
    expect(here.arrived[0]!.at % DAY).toBe(9 * 3_600_000);
    await here.runFor(3 * DAY);
    expect(here.arrived).toHaveLength(1);
  });

  it("show in a digest the newest words, and then need no correction", async () => {
    const here = desk(store);
    await here.subscribe(subscription({ rhythm: daily }));
    await here.publish(reportUpdate("a"));
    await here.publish(corrected("a"));
    await here.runFor(DAY);
    expect(here.told()).toEqual(["7: post report:a@2"]);
  });

  it("tell the parts of a digest one by one when together they are refused", async () => {
    const here = desk(store, ({ updates }) =>
      updates.some(({ id }) => id === "report:bad") ? { type: "rejected", reason: "bad-markup" } : undefined,
    );
    await here.subscribe(subscription({ rhythm: daily }));
    for (const id of ["a", "bad", "b"]) await here.publish(reportUpdate(id));
    await here.runFor(DAY);
    expect(here.told()).toEqual(["7: post report:a@1", "7: post report:b@1"]);
  });

  it("hold back what a failure pushed into the quiet hours", async () => {
    const here = desk(store, refusing({ type: "retry", afterMs: 120_000, scope: "chat" }));
    // The pretended day begins at 00:16:40.
    const quiet = { from: "00:17", to: "07:00", zone: "UTC" };
    await here.subscribe(subscription({ quiet }));
    await here.publish(reportUpdate("a"));
    await here.runFor(DAY);
    expect(here.told()).toEqual(["7: post report:a@1"]);
    expect(here.arrived[0]!.at).toBe(7 * 3_600_000);
  });
});

describe("people who change their mind between planning and sending", () => {
  it("are not told what they no longer want", async () => {
    const here = desk(store);
    const [one, two] = [subscription({ chat: { chatId: 1 } }), subscription({ chat: { chatId: 2 } })];
    await here.subscribe(one, two);
    await here.publish(reportUpdate("a"));
    await store.subscriptions.remove(one.id);
    await store.subscriptions.replace({ ...two, wants: { kinds: ["status"] } });
    await here.runFor(10_000);
    expect(here.told()).toEqual([]);
  });

  it("are told by their other subscription when one is removed", async () => {
    const here = desk(store);
    const [one, two] = [subscription(), subscription({ wants: { kinds: ["reports"] } })];
    await here.subscribe(one, two);
    await here.publish(reportUpdate("a"));
    await store.subscriptions.remove(one.id);
    await here.runFor(10_000);
    expect(here.told()).toEqual(["7: post report:a@1"]);
  });

  it("hear once of the act they waited for, and the wish ends itself", async () => {
    const here = desk(store);
    const watching = subscription({ wants: { kinds: [], watch: { act: "ratification", state: "XA" } } });
    await here.subscribe(watching);
    await here.publish(actUpdate("signs", { act: "signature" }));
    await here.publish(actUpdate("other", { state: "XB" }));
    await here.publish(actUpdate("ratifies"));
    await here.publish(actUpdate("ratifies-again"));
    await here.runFor(10_000);
    expect(here.told()).toEqual(["7: post act:ratifies@1"]);
    expect(await store.subscriptions.ofChat(7)).toEqual([]);
  });

  it("hear of an answer when a curator says that an item gives it", async () => {
    const here = desk(store);
    await here.subscribe(subscription({ wants: { kinds: [], watch: { question: "q7" } } }));
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b", { answers: ["q7"] }));
    await here.runFor(10_000);
    expect(here.told()).toEqual(["7: post report:b@1"]);
  });
});

describe("a correction", () => {
  it("edits the post, in exactly the chats that got the wrong version", async () => {
    const here = desk(store);
    await here.subscribe(subscription({ chat: { chatId: 1 } }), subscription({ chat: { chatId: 2 } }));
    await here.publish(reportUpdate("a"));
    await here.runFor(1_000);
    await here.subscribe(subscription({ chat: { chatId: 3 } }));
    await here.publish(corrected("a"));
    await here.runFor(10_000);
    expect(here.told().slice(2)).toEqual(["1: edit 1 report:a@2", "2: edit 2 report:a@2"]);
  });

  it("replies where the post cannot be edited", async () => {
    const here = desk(store, ({ correction }) => (correction?.how === "edit" ? { type: "message-gone" } : undefined));
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.runFor(1_000);
    await here.publish(corrected("a"));
    await here.runFor(10_000);
    expect(here.told().slice(1)).toEqual(["7: reply 1 report:a@2"]);
  });

  it("writes a digest again with the one item changed", async () => {
    const here = desk(store);
    await here.subscribe(subscription({ rhythm: { type: "daily", hour: 9, zone: "UTC" } }));
    await here.publish(reportUpdate("a"));
    await here.publish(reportUpdate("b"));
    await here.runFor(86_400_000);
    await here.publish(corrected("b"));
    await here.runFor(10_000);
    expect(here.told().slice(1)).toEqual(["7: edit 1 report:a@1 report:b@2"]);
  });

  it("reaches a chat that has left, and is no reply to one that wants no corrections", async () => {
    const here = desk(store, ({ correction }) => (correction?.how === "edit" ? { type: "message-gone" } : undefined));
    const leaving = subscription({ chat: { chatId: 1 } });
    await here.subscribe(leaving, subscription({ chat: { chatId: 2 }, wants: { kinds: ["reports"] } }));
    await here.publish(reportUpdate("a"));
    await here.runFor(1_000);
    await store.subscriptions.remove(leaving.id);
    await here.publish(corrected("a"));
    await here.runFor(10_000);
    expect(here.told().slice(2)).toEqual(["1: reply 1 report:a@2"]);
  });

  it("is not made where a later one has been made, and a second one edits the same post", async () => {
    const here = desk(store);
    await here.subscribe(subscription());
    await here.publish(reportUpdate("a"));
    await here.runFor(1_000);
    await here.publish(corrected("a"));
    await here.runFor(1_000);
    await here.publish(corrected("a", 3));
    await here.runFor(1_000);
    expect(here.told()).toEqual(["7: post report:a@1", "7: edit 1 report:a@2", "7: edit 1 report:a@3"]);
  });
});
