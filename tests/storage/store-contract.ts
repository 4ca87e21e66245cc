/** What every store promises, in the same sentences for all of them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planDeliveries } from "../../src/subscriptions/plan.js";
import {
  ANSWERED_KEPT_MS,
  BATCH_LIMIT,
  DROPPED_KEPT_MS,
  LOST_KEPT_MS,
  QUESTION_KEPT_MS,
  SENDER_LEASE,
  SENT_KEPT_MS,
  type Store,
} from "../../src/subscriptions/store.js";
import type { Subscription } from "../../src/subscriptions/subscription.js";
import type { Update } from "../../src/subscriptions/updates.js";
import { claimsContract } from "./claims-contract.js";
import { detected, report, reportUpdate, subscription } from "../subscriptions/samples.js";

const NOW = 1_000_000;
const LEASE = { holder: "me", ttlMs: 1_000 };

/** Each test works with chats and items of its own, so that one database serves them all. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    let last = 0;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const newChat = () => -1_001_000_000_000 - (last += 1);
    const newName = () => `item-${(last += 1)}`;
    const add = async (more: Partial<Subscription>): Promise<Subscription> => {
      const added = subscription(more);
      expect(await store.subscriptions.add(added)).toEqual({ type: "added" });
      return added;
    };
    const publishTo = async (subscriptions: Subscription[], update: Update, now = NOW) => {
      await detected(store, update, now);
      return store.updates.publish(update.id, update.revision, planDeliveries(update, subscriptions, now), now);
    };
    const dueIn = async (chatId: number, now = NOW) =>
      (await store.outbox.due(now, undefined, 1_000)).filter(({ chat }) => chat.chatId === chatId);
    const send = async (chatId: number, messageId: number, now = NOW) => {
      const [first] = await dueIn(chatId, now);
      if (first === undefined) throw new Error("nothing is due");
      await store.leases.acquire(SENDER_LEASE, LEASE.holder, LEASE.ttlMs, now);
      const batch = await store.outbox.batchOf(first, now);
      const shown = { revisions: batch.map(({ revision }) => revision), language: "en" } as const;
      expect(await store.outbox.start(batch, shown, LEASE, now)).toBe("started");
      await store.outbox.sent(batch, { messageId, last: true, readyAt: now, fulfilled: [] }, now);
      return first;
    };

    describe("settings and small things", () => {
      it("keeps a chat's settings, replaces them, and forgets them", async () => {
        const chatId = newChat();
        expect(await store.chats.get(chatId)).toBeUndefined();
        await store.chats.set({ chatId, kind: "channel", language: "kk" });
        expect(await store.chats.get(chatId)).toEqual({ chatId, kind: "channel", language: "kk" });
        await store.chats.set({ chatId, kind: "supergroup" });
        expect(await store.chats.get(chatId)).toEqual({ chatId, kind: "supergroup" });
        await store.chats.forget(chatId);
        expect(await store.chats.get(chatId)).toBeUndefined();
      });

      it("keeps ids of 52 bits exactly, also negative ones", async () => {
        const chatId = -4_503_599_627_370_495;
        await store.chats.set({ chatId, kind: "group" });
        expect(await store.chats.get(chatId)).toEqual({ chatId, kind: "group" });
      });

      it("keeps a conversation with the version that wrote it", async () => {
        await store.conversations.write("5:6", '{"step":1}', "v1");
        await store.conversations.write("5:6", '{"step":"Қазақ ʻ 🏔"}', "v2");
        expect(await store.conversations.read("5:6")).toEqual({ value: '{"step":"Қазақ ʻ 🏔"}', version: "v2" });
        await store.conversations.delete("5:6");
        expect(await store.conversations.read("5:6")).toBeUndefined();
      });

      it("lists values by the beginning of their key, taking % and _ as letters", async () => {
        await store.values.write("feed:b", "2");
        await store.values.write("feed:a", "1");
        await store.values.write("feedXa", "3");
        await store.values.write("fe_d:a", "4");
        expect(await store.values.list("feed:")).toEqual([
          { key: "feed:a", value: "1" },
          { key: "feed:b", value: "2" },
        ]);
        expect(await store.values.list("fe_d")).toEqual([{ key: "fe_d:a", value: "4" }]);
        await store.values.delete("feed:a");
        expect(await store.values.read("feed:a")).toBeUndefined();
      });

      it("remembers which messages answered a question, for 48 hours", async () => {
        const chatId = newChat();
        expect(await store.answered.get(chatId, 1)).toEqual([]);
        await store.answered.set(chatId, 1, [2, 3], NOW);
        await store.answered.set(chatId, 1, [4], NOW);
        expect(await store.answered.get(chatId, 1)).toEqual([4]);
        await store.chatChanges.purge(NOW + ANSWERED_KEPT_MS - 1);
        expect(await store.answered.get(chatId, 1)).toEqual([4]);
        await store.chatChanges.purge(NOW + ANSWERED_KEPT_MS);
        expect(await store.answered.get(chatId, 1)).toEqual([]);
      });

      it("knows which messages answered a question before that is written", async () => {
        const chatId = newChat();
        const saved = store.answered.set(chatId, 1, [2], NOW);
        expect(await store.answered.get(chatId, 1)).toEqual([2]);
        await saved;
        expect(await store.answered.get(chatId, 1)).toEqual([2]);
      });

      it("counts the same question in other spelling once, and lists the most asked first", async () => {
        const id = await store.questions.record("Does it cover  rivers?", "en", NOW);
        expect(await store.questions.record("does it cover rivers", "en", NOW + 5)).toBe(id);
        const other = await store.questions.record("Does it cover rivers?", "ru", NOW + 9);
        expect(await store.questions.list(10)).toEqual([
          { id, text: "Does it cover rivers?", language: "en", count: 2, firstAsked: NOW, lastAsked: NOW + 5 },
          {
            id: other,
            text: "Does it cover rivers?",
            language: "ru",
            count: 1,
            firstAsked: NOW + 9,
            lastAsked: NOW + 9,
          },
        ]);
        expect(await store.questions.list(1)).toHaveLength(1);
        await store.questions.remove(other);
        expect(await store.questions.get(other)).toBeUndefined();
      });

      it("deletes a question 180 days after it was last asked", async () => {
        const id = await store.questions.record("Is it about glaciers?", "en", NOW);
        await store.questions.record("Is it about glaciers?", "en", NOW + 5);
        await store.chatChanges.purge(NOW + QUESTION_KEPT_MS);
        expect(await store.questions.get(id)).toBeDefined();
        await store.chatChanges.purge(NOW + 5 + QUESTION_KEPT_MS);
        expect(await store.questions.get(id)).toBeUndefined();
      });

      it("keeps a question with characters databases stumble over", async () => {
        const id = await store.questions.record("a\0b 'c' \uD83C\uDFD4", "en", NOW);
        expect(await store.questions.get(id)).toMatchObject({ text: "a b 'c' \uD83C\uDFD4" });
      });

      it("answers a health check", async () => {
        await expect(store.ping()).resolves.toBeUndefined();
      });
    });

    claimsContract(() => store);

    describe("leases", () => {
      it("has one holder at a time, who may prolong it, and another when it runs out", async () => {
        const lease = newName();
        expect(await store.leases.acquire(lease, "a", 100, 0)).toBe(true);
        expect(await store.leases.acquire(lease, "b", 100, 99)).toBe(false);
        expect(await store.leases.acquire(lease, "a", 100, 50)).toBe(true);
        expect(await store.leases.acquire(lease, "b", 100, 149)).toBe(false);
        expect(await store.leases.acquire(lease, "b", 100, 150)).toBe(true);
        expect(await store.leases.acquire(lease, "a", 100, 150)).toBe(false);
      });

      it("is free at once when its holder gives it back, and nobody else can", async () => {
        const lease = newName();
        await store.leases.acquire(lease, "a", 100, 0);
        await store.leases.release(lease, "b");
        expect(await store.leases.acquire(lease, "b", 100, 1)).toBe(false);
        await store.leases.release(lease, "a");
        expect(await store.leases.acquire(lease, "b", 100, 1)).toBe(true);
      });
    });

    describe("subscriptions", () => {
      it("keeps all of a subscription", async () => {
        const chatId = newChat();
        const full = await add({
          chat: { chatId, threadId: 9 },
          chatKind: "supergroup",
          title: "Ру́бин & <Co>",
          wants: { kinds: ["reports"], states: ["XA"], articles: [6], topics: ["rivers"] },
          rhythm: { type: "weekly", weekday: 1, hour: 9, zone: "Asia/Bishkek" },
          language: "ky",
          quiet: { from: "22:00", to: "07:00", zone: "Asia/Bishkek" },
          state: { type: "paused", reason: "user", since: 5 },
          setBy: 12,
          createdAt: 3,
        });
        expect(await store.subscriptions.get(full.id)).toEqual(full);
        expect(await store.subscriptions.ofChat(chatId)).toEqual([full]);
      });

      it("takes the same wish of the same place for the same subscription, whatever its order", async () => {
        const chatId = newChat();
        const first = await add({ chat: { chatId }, wants: { kinds: ["reports", "status"], states: [] } });
        const again = subscription({ chat: { chatId }, wants: { kinds: ["status", "reports"] }, language: "ru" });
        expect(await store.subscriptions.add(again)).toEqual({ type: "exists", id: first.id });
        await add({ chat: { chatId, threadId: 2 }, wants: { kinds: ["status", "reports"] } });
        expect(await store.subscriptions.ofChat(chatId)).toHaveLength(2);
      });

      it("does not let a change turn a subscription into a double of another", async () => {
        const chatId = newChat();
        const one = await add({ chat: { chatId }, wants: { kinds: ["reports"] } });
        const two = await add({ chat: { chatId }, wants: { kinds: ["status"] } });
        expect(await store.subscriptions.replace({ ...two, wants: one.wants })).toEqual({ type: "exists", id: one.id });
        expect(await store.subscriptions.replace({ ...two, language: "tg" })).toEqual({ type: "saved" });
        expect(await store.subscriptions.get(two.id)).toEqual({ ...two, language: "tg" });
        expect(await store.subscriptions.remove(two.id)).toBe(true);
        expect(await store.subscriptions.remove(two.id)).toBe(false);
        expect(await store.subscriptions.replace(two)).toEqual({ type: "missing" });
      });

      it("counts what a person set up, and goes through all without gap or repetition", async () => {
        const person = 4_000_000_000 + (last += 1);
        const added = [];
        for (let n = 0; n < 5; n += 1) added.push(await add({ chat: { chatId: newChat() }, setBy: person }));
        expect(await store.subscriptions.countBy(person)).toBe(5);
        expect((await store.subscriptions.setUpBy(person)).map(({ id }) => id)).toEqual(added.map(({ id }) => id));
        const seen: string[] = [];
        for (let after = ""; ;) {
          const page = await store.subscriptions.page(after, 2);
          if (page.length === 0) break;
          seen.push(...page.map(({ id }) => id));
          after = page.at(-1)!.id;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(added.map(({ id }) => id)));
      });
    });

    describe("updates", () => {
      it("has seen nothing before the first look", async () => {
        const fresh = await open();
        expect(await fresh.updates.seen()).toBeUndefined();
        await fresh.close();
      });

      it("lets an update wait, and decides it once", async () => {
        const update = await detected(store, reportUpdate(newName()), NOW);
        expect(await store.updates.get(update.id, 1)).toEqual({ update, state: "waiting", detectedAt: NOW });
        expect((await store.updates.seen())?.get(update.id)).toMatchObject({ revision: 1, waiting: true, gone: false });
        expect(await store.updates.skip(update.id, 1, NOW + 1)).toBe(true);
        expect(await store.updates.skip(update.id, 1, NOW + 2)).toBe(false);
        expect(await store.updates.publish(update.id, 1, [], NOW + 2)).toBeUndefined();
        expect(await store.updates.amend(update)).toBe(false);
        expect(await store.updates.get(update.id, 1)).toMatchObject({ state: "skipped", decidedAt: NOW + 1 });
        expect((await store.updates.seen())?.get(update.id)).toMatchObject({ waiting: false });
      });

      it("finds the same update twice without doubling it, and shows the curator the newest words", async () => {
        const name = newName();
        const update = await detected(store, reportUpdate(name), NOW);
        const newer = { ...update, content: { kind: "report", item: report(name, { title: "Mended" }) } } as const;
        await detected(store, newer, NOW + 9);
        const waiting = (await store.updates.waiting()).filter((saved) => saved.update.id === update.id);
        expect(waiting).toEqual([{ update: newer, state: "waiting", detectedAt: NOW }]);
      });

      it("keeps a curator's audience, and voids what was withdrawn in time", async () => {
        const update = await detected(store, reportUpdate(newName()), NOW);
        const amended = { ...update, audience: { exceptChats: [5] }, answers: ["q"] };
        expect(await store.updates.amend(amended)).toBe(true);
        expect((await store.updates.get(update.id, 1))?.update).toEqual(amended);
        await store.updates.remember({ updates: [], seen: [], voided: [update.id] }, NOW + 1);
        expect((await store.updates.get(update.id, 1))?.state).toBe("void");
      });

      it("names the newest revision that was published", async () => {
        const name = newName();
        await publishTo([], reportUpdate(name));
        const second = await detected(store, reportUpdate(name, { revision: 2, change: "corrected" }));
        expect((await store.updates.newest(second.id))?.revision).toBe(1);
        await store.updates.publishCorrection(second.id, 2, NOW, NOW);
        expect((await store.updates.newest(second.id))?.revision).toBe(2);
      });
    });

    describe("deliveries", () => {
      it("are written once for each chat and topic, however often they are planned", async () => {
        const chatId = newChat();
        const here = [
          await add({ chat: { chatId } }),
          await add({ chat: { chatId }, wants: { kinds: ["reports"] } }),
          await add({ chat: { chatId, threadId: 3 } }),
        ];
        const update = reportUpdate(newName());
        expect(await publishTo(here, update)).toBe(2);
        expect(await publishTo(here, update)).toBeUndefined();
        expect(await store.updates.undo(update.id, 1, NOW)).toEqual({ stopped: 2, told: 0 });
        expect(await publishTo(here, update)).toBe(2);
      });

      it("of a chat come in order, one at a time, and the first holds back the others while it waits", async () => {
        const [a, b] = [newChat(), newChat()];
        const subscriptions = [await add({ chat: { chatId: a } }), await add({ chat: { chatId: b } })];
        const [one, two] = [reportUpdate(newName()), reportUpdate(newName())];
        await publishTo(subscriptions, one);
        await publishTo(subscriptions, two, NOW + 1);
        const later = NOW + 2;
        const [first] = await dueIn(a, later);
        expect(await dueIn(a, later)).toMatchObject([{ updateId: one.id }]);
        await store.outbox.wait([first!.id], later + 100, "slow", true);
        expect(await dueIn(a, later)).toEqual([]);
        expect(await dueIn(b, later)).toMatchObject([{ updateId: one.id }]);
        expect(await store.outbox.nextReadyAt(later)).toBeLessThanOrEqual(later + 100);
        expect(await dueIn(a, later + 100)).toMatchObject([{ updateId: one.id, note: "slow" }]);
        await send(a, 50, later + 100);
        expect(await dueIn(a, later + 100)).toMatchObject([{ updateId: two.id }]);
      });

      it("that were postponed let others of the chat go first", async () => {
        const chatId = newChat();
        const here = [await add({ chat: { chatId } })];
        const [one, two] = [reportUpdate(newName()), reportUpdate(newName())];
        await publishTo(here, one);
        await publishTo(here, two);
        const [first] = await dueIn(chatId);
        await store.outbox.postpone([first!.id], NOW + 500);
        expect(await dueIn(chatId)).toMatchObject([{ updateId: two.id }]);
      });

      it("are read page by page", async () => {
        const chats = [newChat(), newChat(), newChat(), newChat(), newChat()];
        const all = [];
        for (const chatId of chats) all.push(await add({ chat: { chatId } }));
        await publishTo(all, reportUpdate(newName()));
        const seen: number[] = [];
        for (let after; ;) {
          const page = await store.outbox.due(NOW, after, 2);
          if (page.length === 0) break;
          seen.push(...page.map(({ chat }) => chat.chatId));
          after = page.at(-1);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((chatId) => chats.includes(chatId))).toEqual(chats);
      });

      it("of a digest go together, those of other topics apart", async () => {
        const chatId = newChat();
        const daily = { type: "daily", hour: 9, zone: "UTC" } as const;
        const here = [
          await add({ chat: { chatId }, rhythm: daily }),
          await add({ chat: { chatId, threadId: 4 }, rhythm: daily }),
        ];
        const ids = [];
        for (let n = 0; n < BATCH_LIMIT + 1; n += 1) {
          const update = reportUpdate(newName());
          ids.push(update.id);
          await publishTo(here, update);
        }
        const morning = NOW + 86_400_000;
        expect(await dueIn(chatId)).toEqual([]);
        const [first] = await dueIn(chatId, morning);
        const batch = await store.outbox.batchOf(first!, morning);
        expect(batch.map(({ updateId }) => updateId)).toEqual(ids.slice(0, BATCH_LIMIT));
        expect(new Set(batch.map(({ chat }) => chat.threadId))).toEqual(new Set([undefined]));
      });

      it("cannot start without the lease, nor when moved, decided or outdated meanwhile", async () => {
        const chatId = newChat();
        const here = [await add({ chat: { chatId } })];
        const update = reportUpdate(newName());
        await publishTo(here, update);
        const batch = await dueIn(chatId);
        const shown = { revisions: [1], language: "en" } as const;
        await store.leases.acquire(SENDER_LEASE, "me", 1_000, NOW);
        expect(await store.outbox.start(batch, shown, { holder: "other", ttlMs: 1_000 }, NOW)).toBe("lease-lost");
        expect(await store.outbox.start(batch, shown, LEASE, NOW + 1_000)).toBe("lease-lost");

        await detected(store, { ...update, revision: 2, change: "corrected" });
        await store.updates.publishCorrection(update.id, 2, NOW, NOW);
        expect(await store.outbox.start(batch, shown, LEASE, NOW)).toBe("changed");
        expect(await store.outbox.start(batch, { ...shown, revisions: [2] }, LEASE, NOW)).toBe("started");
        expect(await store.outbox.get(batch[0]!.id)).toMatchObject({ startedAt: NOW, attempts: 1, shownRevision: 2 });
        await store.outbox.drop([batch[0]!.id], "unwanted", NOW);
        expect(await store.outbox.start(batch, undefined, LEASE, NOW)).toBe("changed");
      });

      it("prolong the lease by starting", async () => {
        const chatId = newChat();
        await publishTo([await add({ chat: { chatId } })], reportUpdate(newName()));
        await store.leases.acquire(SENDER_LEASE, "me", 1_000, NOW);
        await store.outbox.start(await dueIn(chatId), { revisions: [1], language: "en" }, LEASE, NOW + 900);
        expect(await store.leases.acquire(SENDER_LEASE, "other", 1_000, NOW + 1_500)).toBe(false);
        await store.leases.release(SENDER_LEASE, "me");
      });

      it("remember their messages, and end the wishes they fulfil", async () => {
        const chatId = newChat();
        const watching = await add({ chat: { chatId }, wants: { kinds: [], watch: { question: "q1" } } });
        const update = reportUpdate(newName(), { answers: ["q1"] });
        await publishTo([watching], update);
        const batch = await dueIn(chatId);
        await store.leases.acquire(SENDER_LEASE, "me", 1_000, NOW);
        await store.outbox.start(batch, { revisions: [1], language: "en" }, LEASE, NOW);
        await store.outbox.sent(batch, { messageId: 70, last: false, readyAt: NOW + 5, fulfilled: [] }, NOW);
        expect(await store.outbox.get(batch[0]!.id)).toMatchObject({
          state: "pending",
          partsSent: 1,
          readyAt: NOW + 5,
        });
        const rest = await store.outbox.batchOf((await store.outbox.get(batch[0]!.id))!, NOW + 5);
        await store.outbox.sent(rest, { messageId: 71, last: true, readyAt: 0, fulfilled: [watching.id] }, NOW + 6);
        expect(await store.outbox.post(batch[0]!.id)).toMatchObject([
          { state: "sent", messageIds: [70, 71], partsSent: 2 },
        ]);
        expect(await store.subscriptions.get(watching.id)).toBeUndefined();
      });

      it("of a correction go to the posts that showed an earlier revision, and only to them", async () => {
        const [told, later, never] = [newChat(), newChat(), newChat()];
        const update = reportUpdate(newName());
        await publishTo([await add({ chat: { chatId: told } }), await add({ chat: { chatId: later } })], update);
        await add({ chat: { chatId: never } });
        const first = await send(told, 80);
        await detected(store, { ...update, revision: 2, change: "corrected" });
        expect(await store.updates.countShown(update.id, 2)).toBe(1);
        expect(await store.updates.publishCorrection(update.id, 2, NOW, NOW)).toBe(1);
        expect(await dueIn(told)).toMatchObject([{ how: "edit", target: first.id, revision: 2 }]);
        expect(await dueIn(later)).toMatchObject([{ how: "post", revision: 1 }]);
        await send(told, 80);
        expect(await store.outbox.get(first.id)).toMatchObject({ shownRevision: 2 });
        expect(await store.updates.countShown(update.id, 2)).toBe(0);
      });

      it("that have started are not taken back; the update may be published again to the others", async () => {
        const [a, b] = [newChat(), newChat()];
        const both = [await add({ chat: { chatId: a } }), await add({ chat: { chatId: b } })];
        const update = reportUpdate(newName());
        await publishTo(both, update);
        await send(a, 90);
        expect(await store.updates.undo(update.id, 1, NOW)).toEqual({ stopped: 1, told: 1 });
        expect(await dueIn(b)).toEqual([]);
        expect((await store.updates.get(update.id, 1))?.state).toBe("stopped");
        expect(await store.updates.publish(update.id, 1, planDeliveries(update, both, NOW), NOW)).toBe(1);
        expect(await dueIn(b)).toHaveLength(1);
        expect(await dueIn(a)).toEqual([]);
      });

      it("that were deleted from their chats count as never shown: the update waits, and may be told to all", async () => {
        const chatId = newChat();
        const subscriptions = [await add({ chat: { chatId } })];
        const update = reportUpdate(newName());
        await publishTo(subscriptions, update);
        await send(chatId, 91);
        await store.updates.undo(update.id, 1, NOW);
        const told = await store.updates.told(update.id, 1);
        expect(told).toMatchObject([{ chat: { chatId }, messageIds: [91] }]);
        await store.updates.recalled(update.id, 1, [told[0]!.id]);
        expect((await store.updates.get(update.id, 1))?.state).toBe("waiting");
        expect(await store.updates.publish(update.id, 1, planDeliveries(update, subscriptions, NOW), NOW)).toBe(1);
      });

      it("are found by a message of theirs, and what was published by when", async () => {
        const chatId = newChat();
        const update = reportUpdate(newName());
        await publishTo([await add({ chat: { chatId } })], update, NOW + 77);
        const [delivery] = await dueIn(chatId, NOW + 77);
        await send(chatId, 92, NOW + 77);
        expect((await store.outbox.findShown(chatId, 92))?.id).toBe(delivery!.id);
        expect(await store.outbox.findShown(chatId, 9)).toBeUndefined();
        expect((await store.updates.recent(1)).map(({ update: { id } }) => id)).toEqual([update.id]);
      });

      it("change how they are sent when a chat refuses", async () => {
        const chatId = newChat();
        await publishTo([await add({ chat: { chatId } })], reportUpdate(newName()));
        const [first] = await dueIn(chatId);
        await store.outbox.makePlain([first!.id], "no pictures");
        expect(await dueIn(chatId)).toMatchObject([{ plain: true }]);
        await store.outbox.replyInstead(first!.id);
        expect(await dueIn(chatId)).toMatchObject([{ how: "reply" }]);
        await store.outbox.split([first!.id], "together refused");
        expect(await dueIn(chatId)).toMatchObject([{ digest: false, note: "together refused" }]);
      });

      it("are counted for the operator", async () => {
        const fresh = await open();
        const counts = () => fresh.outbox.counts(NOW);
        expect(await counts()).toEqual({ due: 0, later: 0, held: 0 });
        const here = [subscription({ chat: { chatId: 1 } }), subscription({ chat: { chatId: 2 } })];
        const update = await detected(fresh, reportUpdate("a"));
        await fresh.updates.publish(update.id, 1, planDeliveries(update, here, NOW - 5), NOW);
        const [first] = await fresh.outbox.due(NOW, undefined, 10);
        await fresh.outbox.wait([first!.id], NOW + 5, "slow", true);
        await fresh.chatChanges.pause(3, "gone", "kicked", NOW);
        expect(await counts()).toEqual({ due: 1, later: 1, held: 0, oldestReadyAt: NOW - 5 });
        await fresh.chatChanges.pause(2, "gone", "kicked", NOW);
        expect(await counts()).toEqual({ due: 0, later: 1, held: 1 });
        await fresh.close();
      });
    });

    describe("what happens to chats", () => {
      it("pauses a lost chat, holds what it was owed, and goes on when the bot is back", async () => {
        const chatId = newChat();
        const active = await add({ chat: { chatId } });
        const own = await add({
          chat: { chatId },
          wants: { kinds: ["texts"] },
          state: { type: "paused", reason: "user", since: 1 },
        });
        await publishTo([active], reportUpdate(newName()));
        const state = { type: "paused", reason: "gone", since: NOW, note: "kicked" } as const;
        expect(await store.chatChanges.pause(chatId, "gone", "kicked", NOW)).toEqual([{ ...active, state }]);
        expect(await store.chatChanges.pause(chatId, "gone", "kicked", NOW + 1)).toEqual([]);
        expect(await dueIn(chatId, NOW + 50)).toEqual([]);
        expect(await store.chatChanges.revive(chatId, NOW + 60)).toEqual([active]);
        expect(await dueIn(chatId, NOW + 60)).toMatchObject([{ state: "pending", readyAt: NOW + 60, dueAt: NOW }]);
        expect(await store.subscriptions.get(own.id)).toEqual(own);
      });

      it("lets go of a lost chat after 30 days, and never of what a person paused", async () => {
        const [lost, own] = [newChat(), newChat()];
        const gone = await add({ chat: { chatId: lost }, state: { type: "paused", reason: "no-right", since: NOW } });
        const kept = await add({ chat: { chatId: own }, state: { type: "paused", reason: "user", since: NOW } });
        await store.chatChanges.purge(NOW + LOST_KEPT_MS - 1);
        expect(await store.subscriptions.get(gone.id)).toEqual(gone);
        expect(await store.chatChanges.purge(NOW + LOST_KEPT_MS)).toContainEqual(gone);
        expect(await store.subscriptions.get(gone.id)).toBeUndefined();
        expect(await store.subscriptions.get(kept.id)).toEqual(kept);
      });

      it("forgets old deliveries, the sent ones last", async () => {
        const [a, b] = [newChat(), newChat()];
        await publishTo(
          [await add({ chat: { chatId: a } }), await add({ chat: { chatId: b } })],
          reportUpdate(newName()),
        );
        const [dropped] = await dueIn(b);
        const sent = await send(a, 1);
        await store.outbox.drop([dropped!.id], "unwanted", NOW);
        await store.chatChanges.purge(NOW + DROPPED_KEPT_MS);
        expect(await store.outbox.get(dropped!.id)).toBeUndefined();
        expect(await store.outbox.get(sent.id)).toBeDefined();
        await store.chatChanges.purge(NOW + SENT_KEPT_MS);
        expect(await store.outbox.get(sent.id)).toBeUndefined();
      });

      it("follows a group that became a supergroup, without doubling anything", async () => {
        const [from, to] = [-(last += 1), newChat()];
        const same = await add({ chat: { chatId: from }, chatKind: "group" });
        const only = await add({ chat: { chatId: from }, chatKind: "group", wants: { kinds: ["texts"] } });
        const there = await add({ chat: { chatId: to }, chatKind: "supergroup" });
        await store.chats.set({ chatId: from, kind: "group", language: "uz" });
        const [both, old] = [reportUpdate(newName()), reportUpdate(newName())];
        await publishTo([same, there], both);
        await publishTo([same], old);

        await store.chatChanges.move(from, to);
        await store.chatChanges.move(from, to);

        const moved = { ...only, chat: { chatId: to }, chatKind: "supergroup" as const };
        expect(await store.subscriptions.ofChat(from)).toEqual([]);
        const now = await store.subscriptions.ofChat(to);
        expect(now).toHaveLength(2);
        expect(now).toEqual(expect.arrayContaining([there, moved]));
        expect(await store.chats.get(to)).toEqual({ chatId: to, kind: "supergroup", language: "uz" });
        expect(await store.chats.get(from)).toBeUndefined();
        expect(await dueIn(from)).toEqual([]);
        expect((await send(to, 1)).updateId).toBe(both.id);
        expect((await send(to, 2)).updateId).toBe(old.id);
        expect(await dueIn(to)).toEqual([]);
      });

      it("forgets the messages of the old chat, which cannot be edited in the new one", async () => {
        const [from, to] = [-(last += 1), newChat()];
        await publishTo([await add({ chat: { chatId: from }, chatKind: "group" })], reportUpdate(newName()));
        const { id } = await send(from, 33);
        await store.chatChanges.move(from, to);
        expect(await store.outbox.get(id)).toMatchObject({ chat: { chatId: to }, state: "sent", messageIds: [] });
      });

      it("takes a closed topic's subscriptions and deliveries to the chat itself", async () => {
        const chatId = newChat();
        const general = await add({ chat: { chatId }, wants: { kinds: ["reports"] } });
        const topic = await add({ chat: { chatId, threadId: 5 } });
        const double = await add({ chat: { chatId, threadId: 5 }, wants: { kinds: ["reports"] } });
        const elsewhere = await add({ chat: { chatId, threadId: 6 } });
        const update = reportUpdate(newName());
        await publishTo([general, topic, elsewhere], update);
        const second = reportUpdate(newName());
        await publishTo([topic], second);

        expect(await store.chatChanges.leaveTopic({ chatId, threadId: 5 })).toEqual([topic, double]);
        const now = await store.subscriptions.ofChat(chatId);
        expect(now).toHaveLength(3);
        expect(now).toEqual(expect.arrayContaining([general, { ...topic, chat: { chatId } }, elsewhere]));
        const told: string[] = [];
        for (let n = 0; n < 3; n += 1) {
          const { updateId, chat } = await send(chatId, n);
          told.push(`${updateId} ${chat.threadId ?? "general"}`);
        }
        expect(told).toEqual([`${update.id} general`, `${update.id} 6`, `${second.id} general`]);
        expect(await dueIn(chatId)).toEqual([]);
      });

      it("forgets everything about a chat and a person", async () => {
        const person = 3_000_000_000 + (last += 1);
        const group = newChat();
        await store.chats.set({ chatId: person, kind: "private", language: "ru" });
        await store.conversations.write(String(person), "{}", "1");
        await store.conversations.write(`${group}:${person}`, "{}", "1");
        await store.conversations.write(`${group}:1`, "{}", "1");
        await store.answered.set(person, 1, [2], NOW);
        const own = await add({ chat: { chatId: person }, setBy: person });
        const { setBy: _, ...shared } = await add({ chat: { chatId: group }, chatKind: "channel", setBy: person });
        await publishTo([own], reportUpdate(newName()));

        await store.chatChanges.forget(person);

        expect(await store.chats.get(person)).toBeUndefined();
        expect(await store.conversations.read(String(person))).toBeUndefined();
        expect(await store.conversations.read(`${group}:${person}`)).toBeUndefined();
        expect(await store.conversations.read(`${group}:1`)).toBeDefined();
        expect(await store.answered.get(person, 1)).toEqual([]);
        expect(await store.subscriptions.get(own.id)).toBeUndefined();
        expect(await store.subscriptions.get(shared.id)).toEqual(shared);
        expect(await dueIn(person)).toEqual([]);
      });
    });
  });
}
