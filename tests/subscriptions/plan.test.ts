import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDeliveries } from "../../src/subscriptions/plan.js";
import { SUBSCRIPTIONS_PER_CHAT, SUBSCRIPTIONS_PER_PERSON, quotaRefusal } from "../../src/subscriptions/quotas.js";
import type { Filter } from "../../src/subscriptions/subscription.js";
import { wants } from "../../src/subscriptions/wants.js";
import { actUpdate, report, reportUpdate, subscription } from "./samples.js";

const NOW = Date.parse("2031-05-02T12:00:00Z");
const daily = { type: "daily", hour: 9, zone: "UTC" } as const;

describe("who wants an update", () => {
  // The report is about state XA, article 2 and rivers.
  it.each<[string, Filter, boolean]>([
    ["reports", { kinds: ["reports"] }, true],
    ["only acts", { kinds: ["status"] }, false],
    ["reports on its state", { kinds: ["reports"], states: ["XB", "XA"] }, true],
    ["reports on another state", { kinds: ["reports"], states: ["XB"] }, false],
    ["its state and another article", { kinds: ["reports"], states: ["XA"], articles: [3] }, false],
    ["its topic", { kinds: ["reports"], topics: ["rivers"] }, true],
    ["empty lists", { kinds: ["reports"], states: [], articles: [], topics: [] }, true],
    ["an answer it gives", { kinds: [], watch: { question: "q1" } }, true],
    ["another answer", { kinds: ["reports"], watch: { question: "q2" } }, false],
  ])("a report is wanted by who asked for %s: %#", (_title, filter, expected) => {
    expect(wants(filter, reportUpdate("a", { answers: ["q1"] }))).toBe(expected);
  });

  it.each<[string, Filter, boolean]>([
    ["acts", { kinds: ["status"] }, true],
    ["acts of its state", { kinds: ["status"], states: ["XA"] }, true],
    ["acts of another state", { kinds: ["status"], states: ["XB"] }, false],
    ["acts and some topics", { kinds: ["status"], topics: ["rivers"] }, true],
    ["this act of this state", { kinds: [], watch: { act: "ratification", state: "XA" } }, true],
    ["any act of this state", { kinds: [], watch: { state: "XA" } }, true],
    ["another act", { kinds: [], watch: { act: "signature", state: "XA" } }, false],
  ])("a ratification is wanted by who asked for %s: %#", (_title, filter, expected) => {
    expect(wants(filter, actUpdate("a"))).toBe(expected);
  });

  it("takes an act of the treaty as a whole for an act that concerns every state", () => {
    const { state: _, ...item } = (actUpdate("a").content as { item: { state?: string } }).item;
    const whole = { content: { kind: "act", item } } as unknown as Parameters<typeof wants>[1];
    expect(wants({ kinds: ["status"], states: ["XB"] }, whole)).toBe(true);
    expect(wants({ kinds: [], watch: { act: "ratification", state: "XB" } }, whole)).toBe(true);
    expect(wants({ kinds: [], watch: { act: "signature", state: "XB" } }, whole)).toBe(false);
  });

  it.each(["approval", "accession"] as const)("takes an %s for what who waits for a ratification waits for", (act) => {
    const update = actUpdate("a", { act });
    expect(wants({ kinds: [], watch: { act: "ratification", state: "XA" } }, update)).toBe(true);
    expect(wants({ kinds: [], watch: { act: "ratification", state: "XB" } }, update)).toBe(false);
    expect(wants({ kinds: [], watch: { act: "deposit", state: "XA" } }, update)).toBe(false);
  });
});

describe("planning", () => {
  it("lets the subscription that is due first speak for its chat", () => {
    const digest = subscription({ rhythm: daily, language: "ru" });
    const atOnce = subscription({ wants: { kinds: ["reports"] }, language: "kk" });
    expect(planDeliveries(reportUpdate("a"), [digest, atOnce], NOW)).toEqual([
      expect.objectContaining({ chat: { chatId: 7 }, language: "kk", digest: false, dueAt: NOW }),
    ]);
    expect(planDeliveries(actUpdate("b"), [digest, atOnce], NOW)).toEqual([
      expect.objectContaining({ language: "ru", digest: true, dueAt: Date.parse("2031-05-03T09:00:00Z") }),
    ]);
  });

  it("leaves out who is paused and who is not in the curator's audience", () => {
    const paused = subscription({ chat: { chatId: 1 }, state: { type: "paused", reason: "user", since: 0 } });
    const excepted = subscription({ chat: { chatId: 2 } });
    const channel = subscription({ chat: { chatId: 3 }, chatKind: "channel" });
    const update = reportUpdate("a", { audience: { exceptChats: [2], chatKinds: ["private"] } });
    expect(planDeliveries(update, [paused, excepted, channel], NOW)).toEqual([]);
  });

  it("never plans two deliveries for one place, nor forgets a place that wants it", () => {
    const place = fc.record({ chatId: fc.integer({ min: 1, max: 4 }), threadId: fc.constantFrom(undefined, 1, 2) });
    const any = fc.record({
      place,
      kinds: fc.subarray(["status", "reports", "events", "corrections", "texts"] as const),
      states: fc.subarray(["XA", "XB"]),
      digest: fc.boolean(),
      active: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (drawn) => {
        const update = { ...reportUpdate("a"), content: { kind: "report" as const, item: report("a") } };
        const subscriptions = drawn.map(({ place: { chatId, threadId }, kinds, states, digest, active }) =>
          subscription({
            chat: { chatId, ...(threadId === undefined ? {} : { threadId }) },
            wants: { kinds, states },
            rhythm: digest ? daily : { type: "at-once" },
            state: active ? { type: "active" } : { type: "paused", reason: "user", since: 0 },
          }),
        );
        const keyOf = ({ chat }: { chat: { chatId: number; threadId?: number | undefined } }) =>
          `${chat.chatId}/${chat.threadId ?? 0}`;
        const planned = planDeliveries(update, subscriptions, NOW).map(keyOf);
        const willing = subscriptions.filter(
          ({ wants: { kinds, states = [] }, state }) =>
            state.type === "active" && kinds.includes("reports") && (states.length === 0 || states.includes("XA")),
        );
        expect(planned.toSorted()).toEqual([...new Set(willing.map(keyOf))].toSorted());
      }),
    );
  });
});

describe("quotas", () => {
  it("refuse the first above the limit, and name it", () => {
    expect(quotaRefusal(SUBSCRIPTIONS_PER_CHAT - 1, SUBSCRIPTIONS_PER_PERSON - 1)).toBeUndefined();
    expect(quotaRefusal(SUBSCRIPTIONS_PER_CHAT, 0)).toEqual({ of: "chat", limit: SUBSCRIPTIONS_PER_CHAT });
    expect(quotaRefusal(0, SUBSCRIPTIONS_PER_PERSON)).toEqual({ of: "person", limit: SUBSCRIPTIONS_PER_PERSON });
  });
});
