import type { Kysely } from "kysely";
import { LanguageSchema } from "../../corpus/language.js";
import type { ChatSettings, ChatSettingsStore } from "../../subscriptions/store.js";
import { ChatKindSchema } from "../../subscriptions/subscription.js";
import type { Tables } from "../tables.js";

export function sqlChats(db: Kysely<Tables>): ChatSettingsStore {
  return {
    async get(chatId) {
      const row = await db.selectFrom("chats").selectAll().where("chat_id", "=", chatId).executeTakeFirst();
      return row === undefined ? undefined : settingsOf(row);
    },
    async set({ chatId, kind, language = null }) {
      await db
        .insertInto("chats")
        .values({ chat_id: chatId, kind, language })
        .onConflict((conflict) => conflict.column("chat_id").doUpdateSet({ kind, language }))
        .execute();
    },
    async forget(chatId) {
      await db.deleteFrom("chats").where("chat_id", "=", chatId).execute();
    },
  };
}

function settingsOf(row: Tables["chats"]): ChatSettings {
  return {
    chatId: row.chat_id,
    kind: ChatKindSchema.parse(row.kind),
    ...(row.language === null ? {} : { language: LanguageSchema.parse(row.language) }),
  };
}
