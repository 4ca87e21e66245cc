import type { Message, Update, User, UserFromGetMe } from "grammy/types";
import type { ChatState, InlineMessage, Membership, StoredMessage } from "./chat-state.js";
import { chatObject, membership } from "./chat-state.js";
import type { Entity } from "./entity.js";
import { FileStore } from "./files.js";
import type { Recorder } from "./recorder.js";

/** A question that waits for one answer of the bot: a pressed button, an inline query, a guest query. */
export interface OpenQuery {
  id: string;
  askedAt: number;
  answered: boolean;
  /** called with the parameters of the answer */
  onAnswer: (params: Record<string, unknown>) => void;
}

/** What an update is made of before it gets its number. */
export type UpdateContent = Omit<Update, "update_id">;

/** Everything that exists: people, chats, messages, files, and the bot's own settings. */
export class World {
  readonly users = new Map<number, User>();
  readonly chats = new Map<number, ChatState>();
  readonly files = new FileStore();
  readonly callbackQueries = new Map<string, OpenQuery>();
  readonly inlineQueries = new Map<string, OpenQuery>();
  readonly guestQueries = new Map<string, OpenQuery>();
  readonly inlineMessages = new Map<string, InlineMessage>();
  /** puts a chosen inline result into a chat; returns its `inline_message_id` */
  placeResult: (result: unknown) => string = () => {
    throw new Error("no server has been joined to this world");
  };
  /** whether bot-to-bot mode is on, for this bot or the one that speaks to it */
  botToBot = false;
  /** Private chats and basic groups number their messages together, as Telegram does. */
  private lastSharedMessageId = 0;
  private lastChatNumber = 0;
  private lastQueryNumber = 0;
  private lastOrder = 0;

  constructor(
    readonly bot: UserFromGetMe,
    readonly now: () => number,
    readonly recorder: Recorder,
    /** hands an update to whoever listens */
    readonly emit: (content: UpdateContent) => void,
  ) {
    this.users.set(bot.id, bot);
  }

  /** Unix time, in seconds. */
  date(): number {
    return Math.floor(this.now() / 1000);
  }

  addChat(state: Partial<ChatState> & Pick<ChatState, "type">): ChatState {
    const chat: ChatState = {
      id: state.id ?? this.newChatId(state.type),
      title: state.user?.first_name ?? `${state.type} ${this.lastChatNumber}`,
      username: state.user?.username,
      isForum: false,
      user: undefined,
      known: true,
      bot: membership("left"),
      members: new Map<number, Membership>(),
      permissions: {},
      messages: new Map<number, StoredMessage>(),
      ephemeral: new Map(),
      topics: new Map(),
      // Message 1 is the one that created the chat; in a forum it stands for General.
      lastMessageId: 1,
      started: false,
      blocked: false,
      deactivated: false,
      deleted: false,
      migratedTo: undefined,
      linkedChat: undefined,
      lastBot: undefined,
      sentCount: 0,
      ...state,
    };
    if (this.chats.has(chat.id)) throw new Error(`there is already a chat ${chat.id}`);
    this.chats.set(chat.id, chat);
    return chat;
  }

  private newChatId(type: ChatState["type"]): number {
    const number = ++this.lastChatNumber;
    if (type === "private") throw new Error("a private chat has the id of its user");
    return type === "group" ? -(4_000_000 + number) : -(1_002_000_000_000 + number);
  }

  chat(id: number): ChatState {
    const chat = this.chats.get(id);
    if (!chat) throw new Error(`there is no chat ${id}`);
    return chat;
  }

  nextMessageId(chat: ChatState): number {
    if (chat.type === "private" || chat.type === "group") return ++this.lastSharedMessageId;
    return ++chat.lastMessageId;
  }

  newQueryId(): string {
    return String(4_000_000_000_000 + ++this.lastQueryNumber);
  }

  /** Puts a message into its chat and returns it; with bodies not recorded it is only counted. */
  store(chat: ChatState, stored: StoredMessage): Message {
    this.numberInOrder(stored);
    if (stored.byBot) {
      chat.sentCount++;
      chat.lastBot = this.bot.id;
    }
    if (this.recorder.keepsBodies || !stored.byBot) chat.messages.set(stored.message.message_id, stored);
    return stored.message;
  }

  numberInOrder(stored: StoredMessage): void {
    stored.order = ++this.lastOrder;
  }

  /** The beginning of every message: number, date and chat. */
  blankMessage(chat: ChatState): Message {
    return { message_id: this.nextMessageId(chat), date: this.date(), chat: chatObject(chat) };
  }

  /** Entities as they stand in a message, with users in place of their ids; unknown people are not mentioned. */
  shownEntities(entities: readonly Entity[]): Message["entities"] {
    const shown = entities.flatMap(({ user_id, ...entity }) => {
      if (entity.type !== "text_mention") return [entity];
      const user = this.users.get(user_id ?? 0);
      return user ? [{ ...entity, user }] : [];
    });
    return shown.length > 0 ? (shown as NonNullable<Message["entities"]>) : undefined;
  }
}
