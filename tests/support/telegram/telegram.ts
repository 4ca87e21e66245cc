import type { Message, Update, User } from "grammy/types";
import { ChatHandle } from "./chats.js";
import type { ChatState, StoredMessage } from "./chat-state.js";
import { membership } from "./chat-state.js";
import type { MethodContext } from "./context.js";
import { Dispatcher } from "./dispatcher.js";
import type { Fault, FaultOptions } from "./faults.js";
import type { Limits } from "./limits.js";
import { FloodGate } from "./limits.js";
import { placeInline, readResult } from "./methods-answer.js";
import { botSettings } from "./methods-bot.js";
import { Person } from "./people.js";
import { Polling } from "./polling.js";
import type { RecordedCall } from "./recorder.js";
import { Recorder } from "./recorder.js";
import { UpdateQueue } from "./update-queue.js";
import { Webhook } from "./webhook.js";
import { World } from "./world.js";

export interface TelegramOptions {
  /** milliseconds since 1970; the clock of dates, flood limits and query time-outs */
  now?: () => number;
  /** `updates`: the most updates one getUpdates answers with */
  pageLimits?: { updates?: number };
  /** the bot's own name, "treaty_test_bot" without it */
  username?: string;
}

/** A message of the bot as it is shown now. */
export type SentMessage = Omit<Message, "reply_markup"> & {
  reply_markup?: Message["reply_markup"] | Record<string, unknown>;
  /** of a rich message: what sendRichMessage was given, and its bare text */
  richInput?: unknown;
  plainText?: string;
};

interface GroupOptions {
  id?: number;
  title?: string;
  username?: string;
  forum?: boolean;
  /** the bot's place from the start, without an update; in groups "member", in channels "left" without it */
  bot?: "administrator" | "member" | "left" | "kicked" | "restricted";
  rights?: Record<string, boolean>;
}

/** The world and the server as tests hold them; `startTelegram` makes one and opens its port. */
export class Telegram {
  readonly token: string;
  readonly world: World;
  /** what Telegram would have swallowed without a word: lost markup, malformed deep links */
  readonly warnings: string[] = [];
  /** 10 now; 9 does not know rich, guest and ephemeral messages */
  apiVersion = 10;
  /** A self-hosted server in local mode: webhooks may use plain HTTP and any port. */
  local = false;
  /** Where posts to the announced webhook address really go. */
  routeWebhook: (url: string) => string = (url) => url;
  callbackTimeoutMs = 60_000;
  private readonly recorder = new Recorder();
  private readonly queue = new UpdateQueue();
  private readonly gate = new FloodGate();
  private readonly polling: Polling;
  private readonly webhook: Webhook;
  private readonly handles = new Map<number, ChatHandle>();
  private readonly people = new Map<number, Person>();
  readonly dispatcher: Dispatcher;

  constructor(options: TelegramOptions = {}) {
    const id = 7_000_000_001;
    this.token = `${id}:AAE${"x".repeat(32)}`;
    const now = options.now ?? Date.now;
    const username = options.username ?? "treaty_test_bot";
    this.world = new World(botUser(id, username), now, this.recorder, (content) => {
      this.deliver(this.queue.add(content, this.recorder.keepsBodies));
    });
    this.world.placeResult = (result) => placeInline(this.context(), readResult(this.context(), result));
    this.polling = new Polling(this.queue, options.pageLimits?.updates ?? 100);
    this.webhook = new Webhook(this.queue, {
      route: (url) => this.routeWebhook(url),
      isLocal: () => this.local,
      onReply: async (method, params) => {
        await this.dispatcher.run({ method, params, uploads: new Map() }, new AbortController().signal);
      },
      now,
      onEvent: () => {
        this.recorder.happened();
      },
    });
    this.dispatcher = new Dispatcher(this.world, this.queue, this.polling, this.webhook, () => this.context());
  }

  /** A person, or with `is_bot` another bot. Without `language_code` Telegram tells none. */
  user(details: Partial<User> & { id: number }): Person {
    const user: User = { is_bot: false, first_name: `User ${details.id}`, ...details };
    this.world.users.set(user.id, user);
    const person: Person = new Person(this.world, user, (): ChatHandle => this.privateChat(person, { started: false }));
    this.people.set(user.id, person);
    return person;
  }

  /** The private chat with the bot; started unless told otherwise. The same handle each time. */
  privateChat(person: Person, options: { started?: boolean } = {}): ChatHandle {
    const existing = this.handles.get(person.id);
    if (existing) return existing;
    const state = this.world.addChat({ type: "private", id: person.id, user: person.user, bot: membership("member") });
    state.started = options.started ?? true;
    return this.handle(state);
  }

  group(options: Omit<GroupOptions, "username" | "forum"> = {}): ChatHandle {
    return this.handle(this.addGroup("group", options));
  }

  supergroup(options: GroupOptions = {}): ChatHandle {
    return this.handle(this.addGroup("supergroup", options));
  }

  channel(options: Omit<GroupOptions, "forum"> = {}): ChatHandle {
    return this.handle(this.addGroup("channel", { bot: "left", ...options }));
  }

  /** Many chats at once, the bot in all of them and able to write. */
  bulk(counts: { privates?: number; supergroups?: number; channels?: number }): ChatHandle[] {
    const made: ChatHandle[] = [];
    for (let n = 1; n <= (counts.privates ?? 0); n++) made.push(this.privateChat(this.user({ id: 500_000_000 + n })));
    for (let n = 1; n <= (counts.supergroups ?? 0); n++) made.push(this.supergroup());
    for (let n = 1; n <= (counts.channels ?? 0); n++) {
      made.push(this.channel({ bot: "administrator", rights: { can_post_messages: true } }));
    }
    return made;
  }

  /** Every request of the bot but successful polls, in order. */
  get calls(): readonly RecordedCall[] {
    return this.recorder.calls;
  }

  /** Every update made for the bot. */
  get updates(): readonly Update[] {
    return this.queue.all;
  }

  /** Updates that the bot has not confirmed. */
  get pendingUpdates(): readonly Update[] {
    return this.queue.waiting;
  }

  /** Commands, names and rights that the bot has set. */
  get settings(): ReturnType<typeof botSettings> {
    return botSettings(this.world);
  }

  /** With false, only counts are kept of what the bot sends: `sentCount`. Editing is refused then. */
  set recordBodies(keep: boolean) {
    this.recorder.keepsBodies = keep;
  }

  get recordBodies(): boolean {
    return this.recorder.keepsBodies;
  }

  /** Bot-to-bot mode: off, messages of other bots do not arrive. */
  set botToBot(on: boolean) {
    this.world.botToBot = on;
  }

  /** Privacy mode: on unless told otherwise. */
  set privacyMode(on: boolean) {
    this.world.bot.can_read_all_group_messages = !on;
  }

  /** The bot's messages that a chat shows now, oldest first, ephemeral ones included. */
  sent(chat: { readonly id: number }): SentMessage[] {
    const state = this.world.chats.get(chat.id);
    if (!state) return [];
    return [...state.messages.values(), ...state.ephemeral.values()]
      .filter((stored) => stored.byBot)
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map(asShown);
  }

  /** How many messages the bot has ever sent to a chat. */
  sentCount(chat: { readonly id: number }): number {
    return this.world.chats.get(chat.id)?.sentCount ?? 0;
  }

  /** How often a method succeeded, also with bodies not recorded. */
  successes(method: string): number {
    return this.recorder.successes.get(method) ?? 0;
  }

  /** @throws Error when the bot has said nothing there */
  lastReply(chat: { readonly id: number }): SentMessage {
    const last = this.sent(chat).at(-1);
    if (!last) throw new Error(`the bot has said nothing in chat ${chat.id}; ${this.describe()}`);
    return last;
  }

  /** Resolves with the first truthy value of `look`, asked again after every event; 5 s without `timeoutMs`. */
  async waitFor<T>(look: (tg: this) => T | undefined | null | false, options: { timeoutMs?: number } = {}): Promise<T> {
    return this.recorder.waitFor(
      () => look(this),
      options.timeoutMs ?? 5_000,
      () => this.describe(),
    );
  }

  /** The bot's next message to a chat after those it shows now (edits do not count). */
  async nextReply(chat: { readonly id: number }, options: { timeoutMs?: number } = {}): Promise<SentMessage> {
    const before = this.sentCount(chat);
    return this.waitFor(() => this.sentCount(chat) > before && this.lastReply(chat), options);
  }

  /** Resolves when nothing has happened for `ms` milliseconds. */
  async quiet(ms: number): Promise<void> {
    return this.recorder.quiet(ms);
  }

  /** Lets the next call (or `times` calls) of a method fail. */
  failNext(method: string, fault: Fault, options?: FaultOptions): void {
    this.dispatcher.faults.plan(method, fault, options);
  }

  /** Switches flood limits on; `{}` switches them off. */
  limits(limits: Limits): void {
    this.gate.limits = limits;
  }

  /** Posts an update to the webhook once more. (A poller gets one again when it has not confirmed it.) */
  deliverAgain(update: Update): void {
    this.queue.addAgain(update);
    this.deliver(update);
  }

  /** Ends polls and webhook posts. */
  closeDelivery(): void {
    this.webhook.stop();
  }

  private deliver(update: Update | undefined): void {
    if (!update) return;
    this.polling.wake();
    this.webhook.push();
    this.recorder.happened();
  }

  private context(): MethodContext {
    return {
      world: this.world,
      apiVersion: this.apiVersion,
      warn: (sentence) => this.warnings.push(sentence),
      countSending: (chat) => {
        this.gate.check(chat, this.world.now());
      },
      callbackTimeoutMs: this.callbackTimeoutMs,
    };
  }

  private addGroup(type: ChatState["type"], options: GroupOptions): ChatState {
    const { id, title, username, forum = false, bot = "member", rights } = options;
    return this.world.addChat({
      type,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
      username,
      isForum: forum,
      bot: membership(bot, rights),
      known: bot !== "left" || username !== undefined,
    });
  }

  private handle(state: ChatState): ChatHandle {
    const handle = new ChatHandle(this.world, state);
    this.handles.set(state.id, handle);
    return handle;
  }

  private describe(): string {
    const last = this.calls.slice(-8).map((call) => {
      const text =
        typeof call.payload["text"] === "string" ? ` ${JSON.stringify(call.payload["text"].slice(0, 80))}` : "";
      return `${call.method}${call.chatId === undefined ? "" : ` to ${call.chatId}`}${text}${call.error ? ` → ${call.error.description}` : ""}`;
    });
    return `pending updates: ${this.pendingUpdates.length}; last calls: ${last.join(" | ") || "none"}`;
  }
}

function asShown({ message, keyboard, richInput, plainText }: StoredMessage): SentMessage {
  return {
    ...message,
    ...(keyboard !== undefined && { reply_markup: keyboard as Record<string, unknown> }),
    ...(richInput !== undefined && { richInput }),
    ...(plainText !== undefined && { plainText }),
  };
}

function botUser(id: number, username: string): World["bot"] {
  return {
    id,
    is_bot: true,
    first_name: "Treaty Test",
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_guest_queries: true,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
