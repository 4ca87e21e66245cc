import { sql, type Kysely } from "kysely";
import { z } from "zod";
import { LanguageSchema } from "../../corpus/language.js";
import { keptQuestion, questionId } from "../../subscriptions/question-id.js";
import type { AnsweredStore, QuestionStore, UnansweredQuestion } from "../../subscriptions/store.js";
import type { Tables } from "../tables.js";
import { gathered } from "./gather.js";

const MessageIdsSchema = z.array(z.int());

const ROWS_PER_INSERT = 1_000;

export function sqlAnswered(db: Kysely<Tables>): AnsweredStore {
  const save = gathered<Tables["answered"]>(async (rows) => {
    // A statement may not write a row twice: the last word counts.
    const last = [...new Map(rows.map((row) => [`${row.chat_id}:${row.message_id}`, row])).values()];
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
  });
  return {
    async get(chatId, messageId) {
      const row = await db
        .selectFrom("answered")
        .select("reply_ids")
        .where("chat_id", "=", chatId)
        .where("message_id", "=", messageId)
        .executeTakeFirst();
      return row === undefined ? [] : MessageIdsSchema.parse(JSON.parse(row.reply_ids));
    },
    set: (chatId, messageId, replyIds, now) =>
      save({ chat_id: chatId, message_id: messageId, reply_ids: JSON.stringify(replyIds), at: now }),
  };
}

export function sqlQuestions(db: Kysely<Tables>): QuestionStore {
  return {
    async record(text, language, now) {
      const id = questionId(text, language);
      await db
        .insertInto("questions")
        .values({ id, text: keptQuestion(text), language, count: 1, first_asked: now, last_asked: now })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet({ count: sql<number>`questions.count + 1`, last_asked: now }),
        )
        .execute();
      return id;
    },
    async get(id) {
      const row = await db.selectFrom("questions").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : questionOf(row);
    },
    async list(limit) {
      const rows = await db
        .selectFrom("questions")
        .selectAll()
        .orderBy("count", "desc")
        .orderBy("last_asked", "desc")
        .limit(limit)
        .execute();
      return rows.map(questionOf);
    },
    async remove(id) {
      await db.deleteFrom("questions").where("id", "=", id).execute();
    },
  };
}

function questionOf(row: Tables["questions"]): UnansweredQuestion {
  return {
    id: row.id,
    text: row.text,
    language: LanguageSchema.parse(row.language),
    count: row.count,
    firstAsked: row.first_asked,
    lastAsked: row.last_asked,
  };
}
