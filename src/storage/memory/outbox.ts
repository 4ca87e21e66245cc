import type { Delivery } from "../../subscriptions/delivery.js";
import { BATCH_LIMIT, WATCH_ENDED, SENDER_LEASE, type OutboxStore } from "../../subscriptions/store.js";
import { soon, type KeptDelivery, type Memory } from "./memory.js";

export function memoryOutbox(memory: Memory): OutboxStore {
  const { deliveries, leases, subscriptions } = memory;
  const pending = () => [...deliveries.values()].filter(({ state }) => state === "pending");

  /** Changes deliveries; a field given as undefined is taken away. */
  const change = (ids: readonly number[], changes: { [K in keyof KeptDelivery]?: KeptDelivery[K] | undefined }) => {
    for (const id of ids) {
      const delivery = deliveries.get(id);
      if (delivery === undefined) continue;
      const changed = Object.entries({ ...delivery, ...changes }).filter(([, value]) => value !== undefined);
      deliveries.set(id, Object.fromEntries(changed) as unknown as KeptDelivery);
    }
  };

  return {
    due: (now, after, limit) =>
      soon(() => {
        const firsts = new Map<number, Delivery>();
        for (const delivery of pending().filter(({ dueAt }) => dueAt <= now)) {
          const first = firsts.get(delivery.chat.chatId);
          if (first === undefined || byDue(delivery, first) < 0) firsts.set(delivery.chat.chatId, delivery);
        }
        return [...firsts.values()]
          .filter((one) => one.readyAt <= now && (after === undefined || byReady(one, after) > 0))
          .toSorted(byReady)
          .slice(0, limit);
      }),
    batchOf: (first, now) =>
      soon(() => {
        if (first.batch === undefined && !first.digest) return [first];
        const isTogether = (other: Delivery) =>
          first.batch !== undefined
            ? other.batch === first.batch
            : other.chat.chatId === first.chat.chatId &&
              other.chat.threadId === first.chat.threadId &&
              other.how === "post" &&
              other.digest &&
              other.batch === undefined &&
              other.dueAt <= now;
        return pending().filter(isTogether).toSorted(byDue).slice(0, BATCH_LIMIT);
      }),
    nextReadyAt: (now) =>
      soon(() =>
        pending()
          .map(({ readyAt }) => readyAt)
          .filter((readyAt) => readyAt > now)
          .reduce<number | undefined>((least, readyAt) => Math.min(least ?? readyAt, readyAt), undefined),
      ),
    get: (id) => soon(() => deliveries.get(id)),
    findShown: (chatId, messageId) =>
      soon(() =>
        [...deliveries.values()].find(
          ({ chat, how, messageIds }) => chat.chatId === chatId && how === "post" && messageIds.includes(messageId),
        ),
      ),
    post: (batch) =>
      soon(() =>
        [...deliveries.values()].filter((one) => one.batch === batch && one.state !== "dropped").toSorted(byDue),
      ),
    start: (batch, shown, { holder, ttlMs }, now) =>
      soon(() => {
        const lease = leases.get(SENDER_LEASE);
        if (lease?.holder !== holder || lease.expiresAt <= now) return "lease-lost";
        const unchanged = batch.every(({ id, chat, updateId }, index) => {
          const kept = deliveries.get(id);
          const isThere =
            kept?.state === "pending" && kept.chat.chatId === chat.chatId && kept.chat.threadId === chat.threadId;
          const revision = shown?.revisions[index];
          const isNewest = revision === undefined || !isOutdated(memory, updateId, revision);
          return isThere && isNewest;
        });
        if (!unchanged) return "changed";
        leases.set(SENDER_LEASE, { holder, expiresAt: now + ttlMs });
        for (const [index, { id }] of batch.entries()) {
          const revision = shown?.revisions[index];
          const begun =
            shown === undefined || revision === undefined
              ? {}
              : { batch: batch[0]!.id, shownRevision: revision, language: shown.language };
          change([id], { startedAt: now, attempts: deliveries.get(id)!.attempts + 1, ...begun });
        }
        return "started";
      }),
    sent: (batch, { messageId, last, readyAt, fulfilled }, now) =>
      soon(() => {
        const [first] = batch;
        if (first === undefined) return;
        change(
          batch.map(({ id }) => id),
          {
            startedAt: undefined,
            messageIds: messageId === undefined ? first.messageIds : [...first.messageIds, messageId],
            partsSent: first.partsSent + 1,
            ...(last
              ? { state: "sent", doneAt: now, note: fulfilled.length > 0 ? WATCH_ENDED : undefined }
              : { readyAt }),
          },
        );
        if (last && first.target !== undefined) change([first.target], { shownRevision: first.revision });
        for (const id of fulfilled) subscriptions.delete(id);
      }),
    wait: (ids, until, note, forget) =>
      soon(() => {
        const anew = forget ? { batch: undefined, shownRevision: undefined } : {};
        change(ids, { startedAt: undefined, readyAt: until, note, ...anew });
      }),
    postpone: (ids, dueAt) =>
      soon(() => {
        change(ids, { dueAt, readyAt: dueAt });
      }),
    drop: (ids, note, now) =>
      soon(() => {
        change(ids, { state: "dropped", startedAt: undefined, note, doneAt: now });
      }),
    split: (ids, note) =>
      soon(() => {
        change(ids, { startedAt: undefined, digest: false, batch: undefined, shownRevision: undefined, note });
      }),
    makePlain: (ids, note) =>
      soon(() => {
        change(ids, { startedAt: undefined, plain: true, note });
      }),
    replyInstead: (id) =>
      soon(() => {
        change([id], { startedAt: undefined, how: "reply" });
      }),
    counts: (now) =>
      soon(() => {
        const due = pending().filter(({ readyAt }) => readyAt <= now);
        return {
          due: due.length,
          later: pending().length - due.length,
          held: [...deliveries.values()].filter(({ state }) => state === "held").length,
          ...(due.length === 0 ? {} : { oldestReadyAt: Math.min(...due.map(({ readyAt }) => readyAt)) }),
        };
      }),
  };
}

function isOutdated({ updates }: Memory, updateId: string, revision: number): boolean {
  return [...updates.values()].some(
    ({ update, state }) =>
      update.id === updateId && update.revision > revision && (state === "published" || state === "stopped"),
  );
}

function byDue(a: Delivery, b: Delivery): number {
  return a.dueAt - b.dueAt || a.id - b.id;
}

function byReady(a: Pick<Delivery, "readyAt" | "id">, b: Pick<Delivery, "readyAt" | "id">): number {
  return a.readyAt - b.readyAt || a.id - b.id;
}
