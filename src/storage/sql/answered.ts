import type { Kysely } from "kysely";
import { z } from "zod";
import type { AnsweredStore } from "../../subscriptions/store.js";
import type { Tables } from "../tables.js";

/** So long a row waits for a transaction that takes it along. */
const WAIT_MS = 5;

const MessageIdsSchema = z.array(z.int());

const ROWS_PER_INSERT = 1_000;

export interface SqlAnswered extends AnsweredStore {
  /**
   * Does `work` with what waits to be saved written in its transaction. A durable commit waits for the disk, and costs about
   * the same for one row as for many: that an update was answered is written together with that it was handled.
   */
  takenAlong<T>(work: (save: (db: Kysely<Tables>) => Promise<void>) => Promise<T>): Promise<T>;
  /** Writes what waits. */
  flush(): Promise<void>;
}

interface Waiting {
  readonly row: Tables["answered"];
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** `set` resolves when the row is written; `get` knows it before. */
export function sqlAnswered(db: Kysely<Tables>): SqlAnswered {
  let waiting: Waiting[] = [];
  /** What was set last and is not written yet, also while it is being written. */
  const unwritten = new Map<string, Tables["answered"]>();
  let timer: NodeJS.Timeout | undefined;

  async function takenAlong<T>(work: (save: (trx: Kysely<Tables>) => Promise<void>) => Promise<T>): Promise<T> {
    const taken = waiting;
    waiting = [];
    clearTimeout(timer);
    timer = undefined;
    const settle = (how: (one: Waiting) => void): void => {
      for (const one of taken) {
        const key = keyOf(one.row);
        if (unwritten.get(key) === one.row) unwritten.delete(key);
        how(one);
      }
    };
    try {
      const done = await work((trx) =>
        insert(
          trx,
          taken.map(({ row }) => row),
        ),
      );
      settle(({ resolve }) => {
        resolve();
      });
      return done;
    } catch (error) {
      settle(({ reject }) => {
        reject(error);
      });
      throw error;
    }
  }

  const flush = (): Promise<void> => takenAlong((save) => save(db));

  return {
    async get(chatId, messageId) {
      const row =
        unwritten.get(keyOf({ chat_id: chatId, message_id: messageId })) ??
        (await db
          .selectFrom("answered")
          .select("reply_ids")
          .where("chat_id", "=", chatId)
          .where("message_id", "=", messageId)
          .executeTakeFirst());
      return row === undefined ? [] : MessageIdsSchema.parse(JSON.parse(row.reply_ids));
    },
    set: (chatId, messageId, replyIds, now) =>
      new Promise((resolve, reject) => {
        const row = { chat_id: chatId, message_id: messageId, reply_ids: JSON.stringify(replyIds), at: now };
        unwritten.set(keyOf(row), row);
        waiting.push({ row, resolve, reject });
        // A failure is told to those who wait for their rows.
        timer ??= setTimeout(() => void flush().catch(() => undefined), WAIT_MS);
      }),
    takenAlong,
    flush,
  };
}

async function insert(db: Kysely<Tables>, rows: readonly Tables["answered"][]): Promise<void> {
  // A statement may not write a row twice: the last word counts.
  const last = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  for (let from = 0; from < last.length; from += ROWS_PER_INSERT) {
    await db
      .insertInto("answered")
      .values(last.slice(from, from + ROWS_PER_INSERT))
      .onConflict((conflict) =>
        conflict
          .columns(["chat_id", "message_id"])
          .doUpdateSet((set) => ({ reply_ids: set.ref("excluded.reply_ids"), at: set.ref("excluded.at") })),
      )
      .execute();
  }
}

function keyOf(row: Pick<Tables["answered"], "chat_id" | "message_id">): string {
  return `${row.chat_id}:${row.message_id}`;
}
