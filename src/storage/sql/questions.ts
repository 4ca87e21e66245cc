import { sql, type Kysely } from "kysely";
import { LanguageSchema } from "../../corpus/language.js";
import { keptQuestion, questionId } from "../../subscriptions/question-id.js";
import type { QuestionStore, UnansweredQuestion } from "../../subscriptions/store.js";
import type { Tables } from "../tables.js";

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
