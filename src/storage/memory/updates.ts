import type { Delivery, PlannedDelivery } from "../../subscriptions/delivery.js";
import type { SavedUpdate, UpdateState, UpdateStore } from "../../subscriptions/store.js";
import type { UpdateId } from "../../subscriptions/updates.js";
import { soon, type Memory } from "./memory.js";

export function memoryUpdates(memory: Memory): UpdateStore {
  const { seen, updates, deliveries } = memory;
  const keyOf = (id: UpdateId, revision: number) => `${id}@${revision}`;
  const isOpen = (saved: SavedUpdate | undefined): saved is SavedUpdate =>
    saved?.state === "waiting" || saved?.state === "stopped";

  /** Undefined when it was decided already. */
  const decide = (id: UpdateId, revision: number, state: UpdateState, now: number): SavedUpdate | undefined => {
    const saved = updates.get(keyOf(id, revision));
    if (!isOpen(saved)) return undefined;
    updates.set(keyOf(id, revision), { ...saved, state, decidedAt: now });
    return saved;
  };
  const shownBefore = (id: UpdateId, revision: number) =>
    [...deliveries.values()].filter(
      ({ updateId, how, shownRevision = revision, state }) =>
        updateId === id && how === "post" && shownRevision < revision && state !== "dropped",
    );
  const toldOf = (id: UpdateId, revision: number) =>
    [...deliveries.values()].filter(
      (delivery) => delivery.updateId === id && delivery.revision === revision && delivery.batch !== undefined,
    );

  return {
    seen: () =>
      soon(() => {
        if (seen.size === 0) return undefined;
        const isWaiting = (id: UpdateId, revision: number) => updates.get(keyOf(id, revision))?.state === "waiting";
        return new Map([...seen].map(([id, item]) => [id, { ...item, waiting: isWaiting(id, item.revision) }]));
      }),
    remember: (changes, now) =>
      soon(() => {
        for (const { id, ...item } of changes.seen) seen.set(id, item);
        for (const update of changes.updates) {
          const key = keyOf(update.id, update.revision);
          const saved = updates.get(key) ?? { update, state: "waiting", detectedAt: now };
          if (saved.state === "waiting") updates.set(key, { ...saved, update });
        }
        for (const [key, saved] of updates) {
          if (changes.voided.includes(saved.update.id) && saved.state === "waiting") {
            updates.set(key, { ...saved, state: "void", decidedAt: now });
          }
        }
      }),
    get: (id, revision) => soon(() => updates.get(keyOf(id, revision))),
    newest: (id) =>
      soon(
        () =>
          [...updates.values()]
            .filter(({ update, state }) => update.id === id && (state === "published" || state === "stopped"))
            .toSorted((a, b) => b.update.revision - a.update.revision)[0]?.update,
      ),
    waiting: () => soon(() => [...updates.values()].filter(isOpen).toSorted((a, b) => a.detectedAt - b.detectedAt)),
    amend: (update) =>
      soon(() => {
        const saved = updates.get(keyOf(update.id, update.revision));
        if (!isOpen(saved)) return false;
        updates.set(keyOf(update.id, update.revision), { ...saved, update });
        return true;
      }),
    skip: (id, revision, now) => soon(() => decide(id, revision, "skipped", now) !== undefined),
    publish: (id, revision, planned, now) =>
      soon(() => {
        if (decide(id, revision, "published", now) === undefined) return undefined;
        return insert(
          memory,
          planned.map((one) => ({ ...one, how: "post" })),
        );
      }),
    publishCorrection: (id, revision, dueAt, now) =>
      soon(() => {
        if (decide(id, revision, "published", now) === undefined) return undefined;
        const corrections = shownBefore(id, revision).map(
          ({ id: target, updateId, chat, chatKind, language, digest }) =>
            ({ updateId, revision, chat, chatKind, language, digest, dueAt, how: "edit", target }) as const,
        );
        return insert(memory, corrections);
      }),
    countShown: (id, revision) => soon(() => shownBefore(id, revision).length),
    undo: (id, revision, now) =>
      soon(() => {
        let stopped = 0;
        let told = 0;
        for (const delivery of [...deliveries.values()]) {
          if (delivery.updateId !== id || delivery.revision !== revision) continue;
          if (delivery.batch !== undefined) told += 1;
          else if (delivery.state === "pending" || delivery.state === "held") {
            deliveries.delete(delivery.id);
            stopped += 1;
          }
        }
        const saved = updates.get(keyOf(id, revision));
        if (saved?.state === "published") {
          updates.set(keyOf(id, revision), { ...saved, state: told === 0 ? "waiting" : "stopped", decidedAt: now });
        }
        return { stopped, told };
      }),
    told: (id, revision) => soon(() => toldOf(id, revision)),
    recalled: (id, revision, ids) =>
      soon(() => {
        for (const one of ids) deliveries.delete(one);
        const saved = updates.get(keyOf(id, revision));
        if (saved?.state === "stopped" && toldOf(id, revision).length === 0) {
          updates.set(keyOf(id, revision), { ...saved, state: "waiting" });
        }
      }),
    recent: (limit) =>
      soon(() => {
        const published = [...updates.values()].filter(({ state }) => state === "published");
        const newest = published.filter(
          ({ update }) =>
            !published.some((other) => other.update.id === update.id && other.update.revision > update.revision),
        );
        return newest.toSorted((a, b) => (b.decidedAt ?? 0) - (a.decidedAt ?? 0)).slice(0, limit);
      }),
  };
}

type NewDelivery = PlannedDelivery & Pick<Delivery, "how" | "target">;

function insert({ deliveries }: Memory, planned: readonly NewDelivery[]): number {
  const keyOf = ({ updateId, revision, chat }: PlannedDelivery) =>
    `${updateId}@${revision}>${chat.chatId}/${chat.threadId ?? 0}`;
  const existing = new Set([...deliveries.values()].map(keyOf));
  let last = Math.max(0, ...deliveries.keys());
  let added = 0;
  for (const one of planned) {
    if (existing.has(keyOf(one))) continue;
    existing.add(keyOf(one));
    last += 1;
    added += 1;
    const fresh = {
      state: "pending",
      readyAt: one.dueAt,
      attempts: 0,
      messageIds: [],
      partsSent: 0,
      plain: false,
    } as const;
    deliveries.set(last, { ...one, ...fresh, id: last });
  }
  return added;
}
