import { keptQuestion, questionId } from "../subscriptions/question-id.js";
import type {
  AnsweredStore,
  ChatSettings,
  ChatSettingsStore,
  ConversationStore,
  HandledStore,
  LeaseStore,
  QuestionStore,
  SavedConversation,
  Store,
  UnansweredQuestion,
  ValueStore,
} from "../subscriptions/store.js";

/** A store that forgets everything when the program ends; for tests and for a look around. */
export function memoryStore(): Store {
  return {
    chats: memoryChats(),
    conversations: memoryConversations(),
    values: memoryValues(),
    answered: memoryAnswered(),
    questions: memoryQuestions(),
    handled: memoryHandled(),
    leases: memoryLeases(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function memoryChats(): ChatSettingsStore {
  const chats = new Map<number, ChatSettings>();
  return {
    get: (chatId) => Promise.resolve(chats.get(chatId)),
    set(settings) {
      chats.set(settings.chatId, settings);
      return Promise.resolve();
    },
    forget(chatId) {
      chats.delete(chatId);
      return Promise.resolve();
    },
  };
}

function memoryConversations(): ConversationStore {
  const conversations = new Map<string, SavedConversation>();
  return {
    read: (key) => Promise.resolve(conversations.get(key)),
    write(key, value, version) {
      conversations.set(key, { value, version });
      return Promise.resolve();
    },
    delete(key) {
      conversations.delete(key);
      return Promise.resolve();
    },
  };
}

function memoryValues(): ValueStore {
  const values = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(values.get(key)),
    write(key, value) {
      values.set(key, value);
      return Promise.resolve();
    },
    delete(key) {
      values.delete(key);
      return Promise.resolve();
    },
    list: (prefix) =>
      Promise.resolve(
        [...values]
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]) => ({ key, value }))
          .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      ),
  };
}

function memoryAnswered(): AnsweredStore {
  const answered = new Map<string, readonly number[]>();
  return {
    get: (chatId, messageId) => Promise.resolve(answered.get(`${chatId}:${messageId}`) ?? []),
    set(chatId, messageId, replyIds) {
      answered.set(`${chatId}:${messageId}`, [...replyIds]);
      return Promise.resolve();
    },
  };
}

function memoryQuestions(): QuestionStore {
  const questions = new Map<string, UnansweredQuestion>();
  return {
    record(text, language, now) {
      const id = questionId(text, language);
      const asked = questions.get(id) ?? { id, text: keptQuestion(text), language, count: 0, firstAsked: now };
      questions.set(id, { ...asked, count: asked.count + 1, lastAsked: now });
      return Promise.resolve(id);
    },
    get: (id) => Promise.resolve(questions.get(id)),
    list: (limit) =>
      Promise.resolve(
        [...questions.values()].toSorted((a, b) => b.count - a.count || b.lastAsked - a.lastAsked).slice(0, limit),
      ),
    remove(id) {
      questions.delete(id);
      return Promise.resolve();
    },
  };
}

function memoryHandled(): HandledStore {
  const handled = new Set<number>();
  return {
    claimUpdate(updateId) {
      const first = !handled.has(updateId);
      handled.add(updateId);
      return Promise.resolve(first);
    },
  };
}

function memoryLeases(): LeaseStore {
  const leases = new Map<string, { holder: string; expiresAt: number }>();
  return {
    acquire(name, holder, ttlMs, now) {
      const lease = leases.get(name);
      if (lease !== undefined && lease.holder !== holder && lease.expiresAt > now) return Promise.resolve(false);
      leases.set(name, { holder, expiresAt: now + ttlMs });
      return Promise.resolve(true);
    },
    release(name, holder) {
      if (leases.get(name)?.holder === holder) leases.delete(name);
      return Promise.resolve();
    },
  };
}
