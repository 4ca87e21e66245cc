import { keptQuestion, questionId } from "../subscriptions/question-id.js";
import type {
  AnsweredStore,
  ChatSettingsStore,
  ConversationStore,
  LeaseStore,
  QuestionStore,
  Store,
  ValueStore,
} from "../subscriptions/store.js";
import { memoryHandled } from "./memory/claims.js";
import { memoryChatChanges } from "./memory/chat-changes.js";
import { newMemory, type Memory } from "./memory/memory.js";
import { memoryOutbox } from "./memory/outbox.js";
import { memorySubscriptions } from "./memory/subscriptions.js";
import { memoryUpdates } from "./memory/updates.js";

/** A store that forgets everything when the program ends; for tests and for a look around. */
export function memoryStore(): Store {
  const memory = newMemory();
  return {
    chats: memoryChats(memory),
    conversations: memoryConversations(memory),
    values: memoryValues(),
    answered: memoryAnswered(memory),
    questions: memoryQuestions(memory),
    handled: memoryHandled(memory),
    leases: memoryLeases(memory),
    subscriptions: memorySubscriptions(memory),
    updates: memoryUpdates(memory),
    outbox: memoryOutbox(memory),
    chatChanges: memoryChatChanges(memory),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function memoryChats({ chats }: Memory): ChatSettingsStore {
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

function memoryConversations({ conversations }: Memory): ConversationStore {
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

function memoryAnswered({ answered }: Memory): AnsweredStore {
  return {
    get: (chatId, messageId) => Promise.resolve(answered.get(`${chatId}:${messageId}`)?.replyIds ?? []),
    set(chatId, messageId, replyIds, now) {
      answered.set(`${chatId}:${messageId}`, { replyIds: [...replyIds], at: now });
      return Promise.resolve();
    },
  };
}

function memoryQuestions({ questions }: Memory): QuestionStore {
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

function memoryLeases({ leases }: Memory): LeaseStore {
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
