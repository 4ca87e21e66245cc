import type { Message, User } from "grammy/types";
import type { ChatState, MemberStatus, StoredMessage, Topic } from "./chat-state.js";
import { chatObject, isInside, memberObject, membership } from "./chat-state.js";
import type { Person } from "./people.js";
import type { SayOptions } from "./speech.js";
import { edit, forwardedContent, say, spokenText, TELEGRAM, voiceOfChat } from "./speech.js";
import type { World } from "./world.js";

/** A forum topic in a test's hands. */
export class TopicHandle {
  constructor(
    private readonly world: World,
    private readonly chat: ChatState,
    readonly id: number,
  ) {}

  /** Closes the topic; only admins with `can_manage_topics` may write into it now. */
  close(): void {
    this.topic().state = "closed";
    this.service({ forum_topic_closed: {} });
  }

  reopen(): void {
    this.topic().state = "open";
    this.service({ forum_topic_reopened: {} });
  }

  /** Deletes the topic with all its messages. Telegram sends no update about it. */
  delete(): void {
    this.topic().state = "deleted";
    for (const [id, { message }] of this.chat.messages) {
      if (message.message_thread_id === this.id) this.chat.messages.delete(id);
    }
  }

  private topic(): Topic {
    return this.chat.topics.get(this.id)!;
  }

  private service(content: Partial<Message>): void {
    say(this.world, this.chat, {}, content, this.id === 1 ? {} : { topic: this });
  }
}

/** A chat in a test's hands: who is in it, what the bot may do there, and what happens to it. */
export class ChatHandle {
  constructor(
    readonly world: World,
    readonly state: ChatState,
  ) {}

  get id(): number {
    return this.state.id;
  }

  get type(): ChatState["type"] {
    return this.state.type;
  }

  /** An ordinary member. Silent, as joins are for most bots; use `joins` for the service message. */
  addMember(person: Person): this {
    this.state.members.set(person.id, membership("member"));
    return this;
  }

  /** Somebody joins, with the service message that groups show. */
  joins(person: Person): Message {
    this.addMember(person);
    return say(this.world, this.state, { from: person.user }, { new_chat_members: [person.user] });
  }

  /** An admin with the rights named (`can_post_messages`, `can_delete_messages`, …) and no others. */
  addAdmin(person: Person, rights: Record<string, boolean> = {}, options: { anonymous?: boolean } = {}): this {
    this.state.members.set(person.id, membership("administrator", rights, options.anonymous ?? false));
    return this;
  }

  /** The owner, who has every right. */
  setOwner(person: Person, options: { anonymous?: boolean } = {}): this {
    this.state.members.set(person.id, membership("creator", {}, options.anonymous ?? false));
    return this;
  }

  /** Somebody goes, or is thrown out. */
  removeMember(person: Person, status: "left" | "kicked" = "left"): this {
    this.state.members.set(person.id, membership(status));
    return this;
  }

  /** What ordinary members may do (ChatPermissions), the bot among them when it is no admin. */
  setPermissions(permissions: Record<string, boolean>): this {
    this.state.permissions = { ...permissions };
    return this;
  }

  /**
   * Changes the bot's place in the chat and tells it: `my_chat_member`, and in groups the service message when it is
   * added. `by` is who did it; without, somebody unknown to the bot. `silent` sends no update.
   */
  setBot(
    status: Exclude<MemberStatus, "creator">,
    rights: Record<string, boolean> = {},
    options: { by?: Person; silent?: boolean } = {},
  ): this {
    const before = this.state.bot;
    const wasInside = isInside(before);
    this.state.bot = membership(status, rights);
    if (isInside(this.state.bot)) this.state.known = true;
    if (options.silent) return this;
    const from = options.by?.user ?? this.someone();
    this.tellBotOfItsPlace(before, from);
    const joined = !wasInside && isInside(this.state.bot);
    if (joined && this.state.type !== "channel") {
      say(this.world, this.state, { from }, { new_chat_members: [this.botUser()] });
    }
    return this;
  }

  private tellBotOfItsPlace(before: ChatState["bot"], from: User): void {
    this.world.emit({
      my_chat_member: {
        chat: chatObject(this.state),
        from,
        date: this.world.date(),
        old_chat_member: memberObject(this.botUser(), before, this.state) as never,
        new_chat_member: memberObject(this.botUser(), this.state.bot, this.state) as never,
      },
    });
  }

  /** The other side of a private chat blocks the bot. */
  block(): this {
    this.setBlocked(true);
    return this;
  }

  /** … and takes it back, which is what pressing Start again does. */
  unblock(): this {
    this.setBlocked(false);
    return this;
  }

  private setBlocked(blocked: boolean): void {
    if (this.state.type !== "private") throw new Error("only a person can block the bot");
    const before = membership(blocked ? "member" : "kicked");
    this.state.blocked = blocked;
    this.state.bot = membership(blocked ? "kicked" : "member");
    this.tellBotOfItsPlace(before, this.state.user!);
  }

  /** The account of the other side of a private chat is deleted. */
  deactivate(): this {
    this.state.deactivated = true;
    return this;
  }

  /** The chat is deleted for everyone. */
  delete(): this {
    this.state.deleted = true;
    return this;
  }

  /**
   * Upgrades a basic group: a new chat with the same people, one service message in each, and calls to the old id are
   * refused with the new one. `withServiceMessages: false` is what a bot sees that was away too long.
   */
  migrate(options: { withServiceMessages?: boolean } = {}): ChatHandle {
    if (this.state.type !== "group") throw new Error("only a basic group can be upgraded");
    const { title, bot, members, permissions } = this.state;
    const state = this.world.addChat({ type: "supergroup", title, bot, members: new Map(members), permissions });
    const handle = new ChatHandle(this.world, state);
    if (options.withServiceMessages ?? true) {
      const voice = voiceOfChat(state, state);
      say(this.world, this.state, { from: this.someone() }, { migrate_to_chat_id: state.id });
      say(this.world, state, voice, { migrate_from_chat_id: this.state.id });
    }
    this.state.migratedTo = state.id;
    return handle;
  }

  /** Opens a forum topic. */
  topic(name: string): TopicHandle {
    if (!this.state.isForum) throw new Error("this chat is not a forum");
    const created = say(
      this.world,
      this.state,
      { from: this.someone() },
      {
        forum_topic_created: { name, icon_color: 7_322_096 },
      },
    );
    const id = created.message_id;
    this.state.topics.set(id, { id, name, state: "open", created });
    return new TopicHandle(this.world, this.state, id);
  }

  /** The topic every forum has; it can be closed but not deleted. */
  get general(): TopicHandle {
    if (!this.state.topics.has(1)) {
      this.state.topics.set(1, { id: 1, name: "General", state: "open", created: this.world.blankMessage(this.state) });
    }
    return new TopicHandle(this.world, this.state, 1);
  }

  /** An anonymous admin writes, in the group's own name. */
  anonymousSays(text: string, options: SayOptions = {}): Message {
    return this.sayAs(this.state, text, options);
  }

  /** A channel that the writer owns speaks in this group; it is nobody's admin here. */
  foreignChannelSays(channel: ChatHandle, text: string, options: SayOptions = {}): Message {
    return this.sayAs(channel.state, text, options);
  }

  /** A post in this channel. */
  posts(text: string, options: SayOptions = {}): Message {
    if (this.state.type !== "channel") throw new Error("only a channel has posts");
    return this.sayAs(this.state, text, options);
  }

  /** What Telegram itself does in a discussion group when its channel posts. */
  automaticForward(channel: ChatHandle, post: Message): Message {
    const voice = { from: TELEGRAM, senderChat: chatObject(channel.state) };
    return say(this.world, this.state, voice, { ...forwardedContent(post), is_automatic_forward: true });
  }

  /** Someone edits a post or an anonymous message. */
  edits(message: Message, text: string): Message {
    return edit(this.world, this.stored(message), this.state, spokenText(this.world, text));
  }

  /** Someone deletes a message; bots are not told. */
  removes(message: Message): void {
    this.state.messages.delete(message.message_id);
  }

  /** @throws Error when the message is not (or no longer) in the chat */
  stored(message: Message): StoredMessage {
    const stored = this.state.messages.get(message.message_id);
    if (!stored) throw new Error(`message ${message.message_id} is not in chat ${this.id}`);
    return stored;
  }

  private sayAs(sender: ChatState, text: string, options: SayOptions): Message {
    const content = spokenText(this.world, text, options.entities);
    return say(this.world, this.state, voiceOfChat(sender, this.state), content, options);
  }

  private botUser(): User {
    const { id, is_bot, first_name, username } = this.world.bot;
    return { id, is_bot, first_name, username };
  }

  private someone(): User {
    const owner = [...this.state.members].find(([, member]) => member.status === "creator")?.[0];
    return this.world.users.get(owner ?? 0) ?? { id: 99, is_bot: false, first_name: "Somebody" };
  }
}
