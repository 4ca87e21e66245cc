import { sql, type Kysely } from "kysely";
import type { Delivery } from "../../subscriptions/delivery.js";
import { SENDER_LEASE, type HeldLease, type ShownPost } from "../../subscriptions/store.js";
import type { Tables } from "../tables.js";

/** `start` for a post about one update, in one question instead of four: a database elsewhere is asked before each message. */
export async function startOne(
  db: Kysely<Tables>,
  delivery: Delivery,
  shown: ShownPost | undefined,
  { holder, ttlMs }: HeldLease,
  now: number,
): Promise<"started" | "changed" | "lease-lost"> {
  const revision = shown?.revisions[0];
  const result = await db
    .with("held", (with_) =>
      with_
        .updateTable("leases")
        .set({ expires_at: now + ttlMs })
        .where("name", "=", SENDER_LEASE)
        .where("holder", "=", holder)
        .where("expires_at", ">", now)
        .returning("name"),
    )
    .with("marked", (with_) => {
      const update = with_
        .updateTable("deliveries")
        .set((set) => ({
          started_at: now,
          attempts: set("attempts", "+", 1),
          ...(shown === undefined || revision === undefined
            ? {}
            : { batch: delivery.id, shown_revision: revision, language: shown.language }),
        }))
        .where("id", "=", delivery.id)
        .where("state", "=", "pending")
        .where("chat_id", "=", delivery.chat.chatId)
        .where("thread_id", "=", delivery.chat.threadId ?? 0)
        .where(sql<boolean>`exists (select 1 from held)`);
      return (revision === undefined ? update : update.where(isNewest(delivery.updateId, revision))).returning("id");
    })
    .selectNoFrom([
      sql<boolean>`exists (select 1 from held)`.as("isHeld"),
      sql<boolean>`exists (select 1 from marked)`.as("isMarked"),
    ])
    .executeTakeFirstOrThrow();
  if (!result.isHeld) return "lease-lost";
  return result.isMarked ? "started" : "changed";
}

/** Whether nothing newer of the update has been published. */
export function isNewest(updateId: string, revision: number) {
  return sql<boolean>`not exists (
    select 1 from updates where id = ${updateId} and state in ('published', 'stopped') and revision > ${revision}
  )`;
}
