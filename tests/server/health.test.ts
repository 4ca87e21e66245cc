import type { WebhookInfo } from "grammy/types";
import { describe, expect, it } from "vitest";
import {
  createHealth,
  decideHealth,
  watchUpdateFlow,
  type HealthFacts,
  type HealthOptions,
} from "../../src/server/health.js";
import { gate, recordLog } from "./support.js";

const NOW = 1_000_000_000;
const ago = (seconds: number): number => NOW - seconds * 1_000;

const polling = { mode: "polling", lastSuccessAt: ago(10), pollTimeoutMs: 30_000 } as const;
const webhook = { mode: "webhook", lastSuccessAt: ago(600), infoAt: ago(10), pending: 0, elsewhere: false } as const;
const well: HealthFacts = { now: NOW, updates: polling, databaseAnswers: true, sender: {} };

describe("decideHealth", () => {
  it.each<[string, Partial<HealthFacts>]>([
    ["polls come back and nothing is due", {}],
    ["a long poll is still open", { updates: { ...polling, lastSuccessAt: ago(75) } }],
    ["one poll has just failed", { updates: { ...polling, failingSince: ago(3) } }],
    ["the webhook is quiet", { updates: webhook }],
    [
      "an old error of the webhook was never followed by an update",
      { updates: { ...webhook, lastErrorAt: ago(301), pending: 1 } },
    ],
    ["an update has come since the webhook's error", { updates: { ...webhook, lastErrorAt: ago(601), pending: 9 } }],
    ["no update waits in spite of an error", { updates: { ...webhook, lastErrorAt: ago(20) } }],
    ["Telegram says nothing, but updates come", { updates: { ...webhook, infoAt: ago(900), lastSuccessAt: ago(5) } }],
    ["a delivery has just become due", { sender: { oldestDueAt: ago(120) } }],
    ["a long broadcast has old deliveries and goes on", { sender: { oldestDueAt: ago(4_000), lastAttemptAt: ago(1) } }],
  ])("is well when %s", (_when, facts) => {
    expect(decideHealth({ ...well, ...facts })).toEqual({ status: "ok", reasons: [] });
  });

  it.each<[string, Partial<HealthFacts>]>([
    ["no getUpdates has succeeded for 76 s", { updates: { ...polling, lastSuccessAt: ago(76) } }],
    [
      "getUpdates has been failing for 20 s",
      { updates: { ...polling, lastSuccessAt: ago(21), failingSince: ago(20) } },
    ],
    [
      "Telegram could not deliver to the webhook 20 s ago; 3 updates wait",
      { updates: { ...webhook, lastErrorAt: ago(20), pending: 3 } },
    ],
    ["Telegram has not answered for 181 s", { updates: { ...webhook, infoAt: ago(181) } }],
    [
      "Telegram does not send this bot's updates here: the webhook was set to another address or removed",
      { updates: { ...webhook, elsewhere: true } },
    ],
    ["the database does not answer", { databaseAnswers: false }],
    ["the sender does not move: a delivery has been due for 121 s", { sender: { oldestDueAt: ago(121) } }],
    [
      "the sender does not move: a delivery has been due for 900 s",
      { sender: { oldestDueAt: ago(900), lastAttemptAt: ago(121) } },
    ],
    ["it cannot be found out whether deliveries wait", { sender: { oldestDueAt: "unknown" } }],
  ])("fails with: %s", (reason, facts) => {
    expect(decideHealth({ ...well, ...facts })).toEqual({ status: "failing", reasons: [reason] });
  });

  it("names every reason at once", () => {
    const updates = { ...polling, lastSuccessAt: ago(99) };
    const { reasons } = decideHealth({ now: NOW, updates, databaseAnswers: false, sender: { oldestDueAt: ago(999) } });
    expect(reasons).toHaveLength(3);
  });
});

describe("watchUpdateFlow", () => {
  it("remembers the first failure since the last success", () => {
    let now = 1;
    const flow = watchUpdateFlow(() => now);
    expect(flow).toMatchObject({ lastSuccessAt: 1, failingSince: undefined });
    now = 2;
    flow.failed();
    now = 3;
    flow.failed();
    expect(flow).toMatchObject({ lastSuccessAt: 1, failingSince: 2 });
    now = 4;
    flow.succeeded();
    expect(flow).toMatchObject({ lastSuccessAt: 4, failingSince: undefined });
  });
});

describe("createHealth", () => {
  const URL = "https://desk.example/hook";

  /** A check over a clock of its own. */
  function check(options: Partial<HealthOptions> = {}) {
    const clock = { now: NOW };
    const now = (): number => clock.now;
    const flow = watchUpdateFlow(now);
    const health = createHealth({
      now,
      flow,
      updates: { mode: "polling", pollTimeoutMs: 30_000 },
      pingDatabase: () => Promise.resolve(),
      oldestDueAt: () => Promise.resolve(undefined),
      logger: recordLog().logger,
      ...options,
    });
    const pass = (seconds: number): void => {
      clock.now += seconds * 1_000;
    };
    return { health, flow, pass };
  }

  const info = (fields: Partial<WebhookInfo>): WebhookInfo => ({
    url: URL,
    has_custom_certificate: false,
    pending_update_count: 0,
    ...fields,
  });

  it("gives polling its time to begin, and no more", async () => {
    const { health, pass, flow } = check();
    expect((await health()).status).toBe("ok");
    pass(76);
    expect((await health()).reasons).toEqual(["no getUpdates has succeeded for 76 s"]);
    flow.succeeded();
    pass(1);
    expect((await health()).status).toBe("ok");
  });

  it("knows of polls that fail from the beginning", async () => {
    const { health, pass, flow } = check();
    flow.failed();
    pass(25);
    expect((await health()).reasons).toEqual(["getUpdates has been failing for 25 s"]);
  });

  it("turns probes that reject into reasons, without their words", async () => {
    const { health } = check({
      pingDatabase: () => Promise.reject(new Error("postgres://user:password@host refused")),
      oldestDueAt: () => Promise.reject(new Error("no such table")),
    });
    expect((await health()).reasons).toEqual([
      "the database does not answer",
      "it cannot be found out whether deliveries wait",
    ]);
  });

  it("does not wait for a database that never answers", async () => {
    const never = gate();
    const { health } = check({ pingDatabase: () => never.opened, probeWithinMs: 10 });
    expect((await health()).reasons).toEqual(["the database does not answer"]);
  });

  it("is asked often and looks once a second", async () => {
    let pings = 0;
    const pingDatabase = (): Promise<void> => {
      pings += 1;
      return Promise.resolve();
    };
    const { health, pass } = check({ pingDatabase });
    await Promise.all([health(), health()]);
    await health();
    expect(pings).toBe(1);
    pass(1);
    await health();
    expect(pings).toBe(2);
  });

  it("sees that the webhook was set to another address, at the latest half a minute later", async () => {
    let told = info({});
    const getWebhookInfo = (): Promise<WebhookInfo> => Promise.resolve(told);
    const { health, pass } = check({ updates: { mode: "webhook", url: URL, getWebhookInfo } });
    expect((await health()).status).toBe("ok");
    told = info({ url: "" });
    pass(5);
    expect((await health()).status).toBe("ok");
    pass(25);
    expect((await health()).reasons[0]).toMatch(/does not send this bot's updates here/);
  });

  it("holds a standing error against the webhook until an update comes", async () => {
    const told = info({ last_error_date: NOW / 1_000 + 10, pending_update_count: 2 });
    const getWebhookInfo = (): Promise<WebhookInfo> => Promise.resolve(told);
    const { health, pass, flow } = check({ updates: { mode: "webhook", url: URL, getWebhookInfo } });
    pass(15);
    expect((await health()).reasons).toEqual(["Telegram could not deliver to the webhook 5 s ago; 2 updates wait"]);
    flow.succeeded();
    pass(1);
    expect((await health()).status).toBe("ok");
  });

  it("bears with a Telegram that does not answer for a while", async () => {
    const getWebhookInfo = (): Promise<WebhookInfo> => Promise.reject(new Error("network"));
    const { health, pass } = check({ updates: { mode: "webhook", url: URL, getWebhookInfo } });
    pass(180);
    expect((await health()).status).toBe("ok");
    pass(1);
    expect((await health()).reasons).toEqual(["Telegram has not answered for 181 s"]);
  });
});
