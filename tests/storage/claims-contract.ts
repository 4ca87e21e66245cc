/** What every store promises about who handles an update, in the same sentences for all of them. */
import { describe, expect, it } from "vitest";
import {
  CLAIM_LIVES_MS,
  HANDLED_KEPT_MS,
  type ClaimChanges,
  type ClaimOutcome,
  type HandledStore,
  type Store,
} from "../../src/subscriptions/store.js";

const NOW = 1_000_000;

export function claimsContract(store: () => Store): void {
  let ids = 7_000;
  const newId = () => (ids += 1);
  const write = (changes: Partial<ClaimChanges>, holder = "one", now = NOW): ReturnType<HandledStore["write"]> =>
    store().handled.write({ begin: [], finish: [], abandon: [], prolong: [], ...changes }, holder, now);
  const begin = async (id: number, holder = "one", now = NOW, lane?: string): Promise<ClaimOutcome> =>
    (await write({ begin: [{ id, ...(lane === undefined ? {} : { lane }) }] }, holder, now))[0]!;

  describe("updates of Telegram", () => {
    it("are given to one who asks, however many ask at once", async () => {
      const id = newId();
      const outcomes = await Promise.all([1, 2, 3, 4].map((n) => begin(id, `process ${n}`)));
      expect(outcomes.toSorted()).toEqual(["begun", "underway", "underway", "underway"]);
    });

    it("are done once finished, for as long as Telegram may repeat them", async () => {
      const id = newId();
      await begin(id);
      await write({ finish: [id] });
      await store().chatChanges.purge(NOW + HANDLED_KEPT_MS - 1);
      expect(await begin(id, "two", NOW + HANDLED_KEPT_MS - 1)).toBe("done");
      await store().chatChanges.purge(NOW + HANDLED_KEPT_MS);
      expect(await begin(id, "two", NOW + HANDLED_KEPT_MS)).toBe("begun");
    });

    it("are free again once abandoned, by whoever has them in hand and by nobody else", async () => {
      const id = newId();
      await begin(id);
      await write({ abandon: [id] }, "two");
      expect(await begin(id, "two")).toBe("underway");
      await write({ abandon: [id] });
      expect(await begin(id, "two")).toBe("begun");
    });

    it("stay done when they are abandoned afterwards", async () => {
      const id = newId();
      await begin(id);
      await write({ finish: [id] });
      await write({ abandon: [id], prolong: [id] });
      expect(await begin(id)).toBe("done");
    });

    it("are free again when whoever had them in hand died", async () => {
      const id = newId();
      await begin(id);
      expect(await begin(id, "two", NOW + CLAIM_LIVES_MS - 1)).toBe("underway");
      expect(await begin(id, "two", NOW + CLAIM_LIVES_MS)).toBe("begun");
      expect(await begin(id, "one", NOW + CLAIM_LIVES_MS)).toBe("underway");
    });

    it("are kept by whoever goes on saying that they are in hand", async () => {
      const id = newId();
      await begin(id);
      await write({ prolong: [id] }, "one", NOW + CLAIM_LIVES_MS - 1);
      expect(await begin(id, "two", NOW + CLAIM_LIVES_MS)).toBe("underway");
    });

    it("count as done when they are finished without having been begun", async () => {
      const id = newId();
      await write({ finish: [id] });
      expect(await begin(id)).toBe("done");
    });

    it("of one chat are handled by one process at a time", async () => {
      const [first, second, elsewhere, third] = [newId(), newId(), newId(), newId()];
      const chat = `chat ${first}`;
      expect(await begin(first, "one", NOW, chat)).toBe("begun");
      expect(await begin(second, "one", NOW, chat)).toBe("begun");
      expect(await begin(third, "two", NOW, chat)).toBe("underway");
      expect(await begin(elsewhere, "two", NOW, `chat ${elsewhere}`)).toBe("begun");
      await write({ finish: [first], abandon: [second] });
      expect(await begin(third, "two", NOW, chat)).toBe("begun");
    });

    it("of a chat whose process died are handled by another", async () => {
      const [first, second] = [newId(), newId()];
      const chat = `chat ${first}`;
      await begin(first, "one", NOW, chat);
      expect(await begin(second, "two", NOW + CLAIM_LIVES_MS, chat)).toBe("begun");
    });

    it("of one chat that come to several processes at once are begun by one of them", async () => {
      for (let round = 0; round < 10; round += 1) {
        const chats = [`chat a${newId()}`, `chat b${newId()}`];
        const outcomes = await Promise.all(
          ["one", "two", "three"].map(async (holder, n) => {
            // Each asks in another order: none may wait for another in a ring.
            const lanes = n % 2 === 0 ? chats : chats.toReversed();
            const answers = await write({ begin: lanes.map((lane) => ({ id: newId(), lane })) }, holder);
            return answers.map((outcome, at) => `${lanes[at]!.slice(0, 6)} ${outcome}`);
          }),
        );
        expect(outcomes.flat().filter((line) => line.endsWith("begun"))).toHaveLength(2);
      }
    });

    it("are told apart in one write of thousands", async () => {
      const many = Array.from({ length: 2_500 }, () => ({ id: newId(), lane: `chat ${ids % 50} of many` }));
      expect(new Set(await write({ begin: many }))).toEqual(new Set(["begun"]));
      await write({ finish: many.map(({ id }) => id) });
      expect(new Set(await write({ begin: many }))).toEqual(new Set(["done"]));
    });
  });
}
