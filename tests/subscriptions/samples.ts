/** Small invented data for the tests of subscriptions, storage and the sender. */
import type { CorpusData, LedgerAct, Report } from "../../src/corpus/schema.js";
import type { Store } from "../../src/subscriptions/store.js";
import type { Subscription } from "../../src/subscriptions/subscription.js";
import type { Update } from "../../src/subscriptions/updates.js";

const source = { title: "Gazette 4", publisher: "Gazette", url: "https://gazette.example/4" };

export function report(id: string, more: Partial<Report> = {}): Report {
  return {
    id,
    title: `Report ${id}`,
    title_as_printed: true,
    publisher: "Daily Example",
    published: "2031-05-02",
    url: `https://daily.example/${id}`,
    language: "en",
    kind: "news",
    states: ["XA"],
    articles: [2],
    topics: ["rivers"],
    digest: { en: `What ${id} says.` },
    claims: [],
    quotes: [],
    asked_as: {},
    ...more,
  };
}

export function act(id: string, more: Partial<LedgerAct> = {}): LedgerAct {
  return {
    id,
    state: "XA",
    act: "ratification",
    date: "2031-05-01",
    learnt: "2031-05-02",
    confidence: "official",
    sources: [source],
    ...more,
  };
}

/** A corpus of which only the named parts matter. */
export function corpus(parts: {
  reports?: Report[];
  acts?: LedgerAct[];
  timeline?: CorpusData["timeline"];
  texts?: CorpusData["texts"];
}): CorpusData {
  const { reports = [], acts = [], timeline = [], texts = [] } = parts;
  return { reports, timeline, texts, ledger: { acts } } as unknown as CorpusData;
}

export function reportUpdate(id: string, more: Partial<Update> = {}): Update {
  return { id: `report:${id}`, revision: 1, change: "new", content: { kind: "report", item: report(id) }, ...more };
}

export function actUpdate(id: string, item: Partial<LedgerAct> = {}, more: Partial<Update> = {}): Update {
  return { id: `act:${id}`, revision: 1, change: "new", content: { kind: "act", item: act(id, item) }, ...more };
}

let subscriptions = 0;

/** A private chat that wants everything at once, unless told otherwise. */
export function subscription(more: Partial<Subscription> = {}): Subscription {
  subscriptions += 1;
  return {
    id: `s${String(subscriptions).padStart(5, "0")}`,
    chat: { chatId: 7 },
    chatKind: "private",
    wants: { kinds: ["status", "reports", "events", "corrections", "texts"] },
    rhythm: { type: "at-once" },
    language: "en",
    state: { type: "active" },
    createdAt: 0,
    ...more,
  };
}

/** Makes an update known to the store, so that it can be published. */
export async function detected(store: Store, update: Update, now = 0): Promise<Update> {
  const seen = [{ id: update.id, hash: `hash ${update.revision}`, revision: update.revision, gone: false }];
  await store.updates.remember({ updates: [update], seen, voided: [] }, now);
  return update;
}
