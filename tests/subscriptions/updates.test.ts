import { beforeEach, describe, expect, it } from "vitest";
import type { CorpusData } from "../../src/corpus/schema.js";
import { memoryStore } from "../../src/storage/memory-store.js";
import { countAudience, findUpdates, publish, publishAll } from "../../src/subscriptions/publish.js";
import type { Store } from "../../src/subscriptions/store.js";
import { contentHash } from "../../src/subscriptions/updates.js";
import { desk } from "./pretend-telegram.js";
import { act, corpus, report, subscription } from "./samples.js";

const event = {
  id: "summit",
  date: "2031-05",
  kind: "treaty",
  title: { en: "Summit" },
  summary: { en: "They met." },
  states: [],
  articles: [],
  topics: [],
  asked_as: {},
  sources: [{ title: "Note", publisher: "Gazette", url: "https://gazette.example/5" }],
} satisfies CorpusData["timeline"][number];
const text = {
  language: "en",
  title: "The Treaty",
  source: event.sources[0]!,
  retrieved: "2031-05-02",
  sha256: "a".repeat(64),
  articles: [{ number: 1, paragraphs: ["Peace."] }],
} satisfies CorpusData["texts"][number];

let store: Store;
const found = async (data: CorpusData) =>
  (await findUpdates(store, data, 0)).map(({ id, revision, change }) => `${change} ${id}@${revision}`);

beforeEach(() => {
  store = memoryStore();
});

describe("what changed", () => {
  it("is nothing at the first start", async () => {
    expect(await found(corpus({ reports: [report("a")], acts: [act("b")] }))).toEqual([]);
    expect(await found(corpus({ reports: [report("a")], acts: [act("b")] }))).toEqual([]);
  });

  it("is each new report, act, event and official text, once", async () => {
    await found(corpus({ reports: [report("a")] }));
    const all = corpus({ reports: [report("a"), report("b")], acts: [act("c")], timeline: [event], texts: [text] });
    expect(await found(all)).toEqual(["new report:b@1", "new act:c@1", "new event:summit@1", "new text:en@1"]);
    expect(await found(all)).toEqual([]);
  });

  it("is a correction when what was published reads differently now", async () => {
    await found(corpus({ reports: [report("a")] }));
    expect(await found(corpus({ reports: [report("a", { title: "Mended" })] }))).toEqual(["corrected report:a@2"]);
    await publishAll(store, 0);
    expect(await found(corpus({ reports: [report("a", { title: "Mended again" })] }))).toEqual([
      "corrected report:a@3",
    ]);
  });

  it("is still the new report when it is mended before anyone was told", async () => {
    await found(corpus({ reports: [report("a")] }));
    await found(corpus({ reports: [report("a"), report("b")] }));
    const mended = corpus({ reports: [report("a"), report("b", { title: "Mended" })] });
    expect(await found(mended)).toEqual(["new report:b@1"]);
    expect(await store.updates.waiting()).toMatchObject([{ update: { content: { item: { title: "Mended" } } } }]);
  });

  it("is not what readers do not see", () => {
    const plain = { kind: "report", item: report("a") } as const;
    const routed = report("a", { topics: ["trade"], asked_as: { en: ["what about it"] }, articles: [9] });
    const overtaken = report("a", { superseded_by: { report: "b", reason: { en: "Later." } } });
    expect(contentHash({ kind: "report", item: routed })).toBe(contentHash(plain));
    expect(contentHash({ kind: "report", item: overtaken })).toBe(contentHash(plain));
    expect(contentHash({ kind: "report", item: report("a", { digest: { en: "Other." } }) })).not.toBe(
      contentHash(plain),
    );
  });

  it("is a withdrawal when a report that was told is withdrawn", async () => {
    await found(corpus({ reports: [report("a")] }));
    const withdrawn = { on: "2031-06-01", reason: { en: "It was wrong." } };
    expect(await found(corpus({ reports: [report("a", { withdrawn })] }))).toEqual(["withdrawn report:a@2"]);
  });

  it("is nothing when a report is withdrawn before anyone was told, and the update is void", async () => {
    await found(corpus({ reports: [report("a")] }));
    await found(corpus({ reports: [report("a"), report("b")] }));
    const withdrawn = { on: "2031-06-01", reason: { en: "It was wrong." } };
    expect(await found(corpus({ reports: [report("a"), report("b", { withdrawn })] }))).toEqual([]);
    expect(await store.updates.waiting()).toEqual([]);
  });

  it("is no news when a report is history the first time it is seen", async () => {
    await found(corpus({ reports: [report("a")] }));
    const overtaken = report("b", { superseded_by: { report: "a", reason: { en: "Later." } } });
    const withdrawn = report("c", { withdrawn: { on: "2031-06-01", reason: { en: "Wrong." } } });
    expect(await found(corpus({ reports: [report("a"), overtaken, withdrawn] }))).toEqual([]);
  });

  it("remembers what is gone, tells nobody, and is no news when it comes back the same", async () => {
    await found(corpus({ reports: [report("a"), report("b")] }));
    expect(await found(corpus({ reports: [report("a")] }))).toEqual([]);
    expect((await store.updates.seen())?.get("report:b")).toMatchObject({ gone: true });
    expect(await found(corpus({ reports: [report("a"), report("b")] }))).toEqual([]);
    expect((await store.updates.seen())?.get("report:b")).toMatchObject({ gone: false });
  });
});

describe("publishing", () => {
  it("goes to the number of chats that was announced, and can be taken back before it is due", async () => {
    const here = desk(store);
    await here.subscribe(
      subscription({ chat: { chatId: 1 } }),
      subscription({ chat: { chatId: 2 }, chatKind: "channel" }),
      subscription({ chat: { chatId: 3 }, wants: { kinds: ["texts"] } }),
    );
    await found(corpus({ reports: [report("a")] }));
    await found(corpus({ reports: [report("a"), report("b")] }));
    const [saved] = await store.updates.waiting();
    const { update } = saved!;
    expect(await countAudience(store, update, 0)).toBe(2);
    expect(await countAudience(store, { ...update, audience: { chatKinds: ["channel"] } }, 0)).toBe(1);

    expect(await publish(store, update, here.clock.now(), 1_000)).toBe(2);
    expect(await publish(store, update, here.clock.now())).toBeUndefined();
    await here.sender.runOnce();
    expect(here.told()).toEqual([]);
    expect(await store.updates.undo(update.id, 1, here.clock.now())).toEqual({ stopped: 2, told: 0 });
    await here.runFor(60_000);
    expect(here.told()).toEqual([]);
    expect(await store.updates.waiting()).toHaveLength(1);
  });
});
