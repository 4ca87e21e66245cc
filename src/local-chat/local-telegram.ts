import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Chat, Message, Update, User, UserFromGetMe } from "grammy/types";
import { readApiCall } from "./api-request.js";
import type { RequestInitLike, UploadedFile } from "./api-request.js";
import { answerApiCall, ApiRefusal } from "./bot-api.js";
import type { ChatEvent, ChatState } from "./bot-api.js";
import { findEntities } from "./typed-text.js";

/** A token for `new Bot(…)`; it opens nothing anywhere. */
export const LOCAL_TOKEN = "2:local";

/** The person at the terminal, and their private chat with the bot. */
export const LOCAL_PERSON_ID = 1;

export interface LocalTelegramOptions {
  /** IETF tag of the person's language, as Telegram's apps report it. */
  languageCode?: string | undefined;
  /** Puts a sent file somewhere and gives its path; default: a fresh folder for temporary files. */
  saveFile?: (file: UploadedFile) => Promise<string>;
  /** Milliseconds since 1970; default: the clock. */
  now?: () => number;
}

/** One private chat in place of Telegram's servers. Nothing leaves the machine. */
export interface LocalTelegram {
  /** For `new Bot(LOCAL_TOKEN, { client: { fetch }, botInfo })`: answers every Bot API call in this process. */
  fetch: (url: string | URL, init?: RequestInitLike) => Promise<Response>;
  botInfo: UserFromGetMe;
  /** Calls the listener for everything the person would see; gives a function that ends this. */
  onEvent: (listener: (event: ChatEvent) => void) => () => void;
  /** The update that a sent text makes. */
  say: (text: string) => Update;
  /** The update that a press of a callback button makes; undefined once the message is gone. */
  press: (messageId: number, data: string) => Update | undefined;
}

/**
 * Makes a stand-in for the Bot API at the level of HTTP. Replacing `fetch` rather than installing an API transformer
 * matters: conversations make their own API objects, which take over the client's options but no transformers.
 */
export function createLocalTelegram(options: LocalTelegramOptions = {}): LocalTelegram {
  const now = options.now ?? Date.now;
  const listeners = new Set<(event: ChatEvent) => void>();
  // Ids go on from the clock: the bot's database outlives a chat, and must not take a new update for one it has seen.
  let updateId = now();
  let messageId = Math.floor(now() / 1000);
  let awaitsReplyTo: Message | undefined;

  const person: User = {
    id: LOCAL_PERSON_ID,
    is_bot: false,
    first_name: "You",
    ...(options.languageCode !== undefined && { language_code: options.languageCode }),
  };
  const chat: Chat.PrivateChat = { id: LOCAL_PERSON_ID, type: "private", first_name: person.first_name };
  const state: ChatState = {
    person,
    chat,
    botInfo: localBotInfo(),
    messages: new Map(),
    openQueries: new Set(),
    files: new Map(),
    nextMessageId: () => ++messageId,
    now,
    saveFile: options.saveFile ?? savingToTemporaryFolder(),
    emit: (event) => {
      if (event.type === "message" && event.keyboard !== undefined && "force_reply" in event.keyboard) {
        awaitsReplyTo = event.message;
      }
      for (const listener of listeners) listener(event);
    },
  };

  return {
    fetch: fetchFrom(state),
    botInfo: state.botInfo,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (text) => {
      const entities = findEntities(text);
      const message = {
        message_id: ++messageId,
        date: Math.floor(now() / 1000),
        chat,
        from: person,
        text,
        ...(entities.length > 0 && { entities }),
        ...(awaitsReplyTo !== undefined && { reply_to_message: awaitsReplyTo }),
      };
      awaitsReplyTo = undefined;
      state.messages.set(message.message_id, message as Message);
      return { update_id: ++updateId, message } as Update;
    },
    press: (pressedId, data) => {
      const message = state.messages.get(pressedId);
      if (message === undefined) return undefined;
      const id = String(++updateId);
      state.openQueries.add(id);
      return { update_id: updateId, callback_query: { id, from: person, message, chat_instance: "local", data } };
    },
  };
}

/** The language of a terminal, as Telegram would report it: `ru_RU.UTF-8` → `ru`; undefined for `C` and `POSIX`. */
export function languageFromEnvironment(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return /^([a-z]{2,3})(?:[_.@-]|$)/.exec(locale ?? "")?.[1];
}

// grammY calls `fetch(url, { method, headers, body })` and reads the answer with `json()`; nothing else of fetch is used.
function fetchFrom(state: ChatState): LocalTelegram["fetch"] {
  return async (url, init) => {
    try {
      const call = await readApiCall(String(url), init);
      return Response.json({ ok: true, result: await answerApiCall(call, state) });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      return Response.json({ ok: false, error_code: error.code, description: error.message }, { status: error.code });
    }
  };
}

function savingToTemporaryFolder(): (file: UploadedFile) => Promise<string> {
  let folder: Promise<string> | undefined;
  let count = 0;
  return async (file) => {
    folder ??= mkdtemp(join(tmpdir(), "treaty-desk-"));
    count += 1;
    const path = join(await folder, `${count}-${basename(file.name) || "file"}`);
    await writeFile(path, file.bytes);
    return path;
  };
}

function localBotInfo(): UserFromGetMe {
  return {
    id: Number.parseInt(LOCAL_TOKEN, 10),
    is_bot: true,
    first_name: "Local chat",
    username: "local_chat_bot",
    can_join_groups: false,
    can_read_all_group_messages: false,
    can_manage_bots: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    supports_join_request_queries: false,
  };
}
