import type { InlineKeyboardButton, Message, User } from "grammy/types";
import type { ChatHandle } from "./chats.js";
import type { ChatState } from "./chat-state.js";
import { documentObject, photoSizes } from "./files.js";
import { deepLink, isStartParameter } from "./links.js";
import type { SayOptions } from "./speech.js";
import { edit, forwardedContent, say, spokenCaption, spokenText } from "./speech.js";
import type { OpenQuery, World } from "./world.js";

/** A question put to the bot, and what it answered. */
export interface Asked {
  readonly id: string;
  /** the parameters of the bot's answer; never settles when there is none */
  readonly answer: Promise<Record<string, unknown>>;
  /** the same, if it is already there */
  readonly answered: () => Record<string, unknown> | undefined;
}

/** Somebody in the world: says things and presses buttons as people do. A user with `is_bot` is another bot. */
export class Person {
  constructor(
    private readonly world: World,
    readonly user: User,
    /** the private chat with the bot */
    private readonly ownChat: () => ChatHandle,
  ) {}

  get id(): number {
    return this.user.id;
  }

  /** Writes into a chat. Writing to the bot for the first time is what pressing Start does. */
  says(chat: ChatHandle, text: string, options: SayOptions = {}): Message {
    return this.sends(chat, spokenText(this.world, text, options.entities), options);
  }

  /** Opens `t.me/bot?start=parameter`. */
  starts(parameter?: string): Message {
    if (parameter !== undefined && !isStartParameter(parameter)) {
      throw new Error(`"${parameter}" cannot be the parameter of a deep link`);
    }
    return this.says(this.ownChat(), parameter === undefined ? "/start" : `/start ${parameter}`);
  }

  /** Follows a link of the bot's into its private chat, as a tap does. */
  follows(url: string): Message {
    const link = deepLink(url);
    if (link?.kind !== "start") throw new Error(`"${url}" is no link into a private chat with a bot`);
    if (link.bot.toLowerCase() !== this.world.bot.username.toLowerCase()) throw new Error(`"${url}" is another bot's`);
    return this.starts(link.parameter === "" ? undefined : link.parameter);
  }

  /** Edits an own message. */
  edits(message: Message, text: string): Message {
    const chat = this.world.chat(message.chat.id);
    const stored = chat.messages.get(message.message_id);
    if (!stored || stored.byBot) throw new Error("only an own message that is still there can be edited");
    return edit(this.world, stored, chat, spokenText(this.world, text));
  }

  /** Forwards a message into a chat. */
  forwards(chat: ChatHandle, message: Message, options: SayOptions = {}): Message {
    return this.sends(chat, forwardedContent(message), options);
  }

  sendsPhoto(chat: ChatHandle, content: Buffer, options: SayOptions = {}): Message {
    const photo = photoSizes(this.world.files.addPhoto(content, "photo.jpg"));
    return this.sends(chat, { photo, ...spokenCaption(this.world, options.caption) }, options);
  }

  sendsDocument(
    chat: ChatHandle,
    file: { name: string; mimeType: string; content: Buffer | string },
    options: SayOptions = {},
  ): Message {
    const stored = this.world.files.addDocument(Buffer.from(file.content), file.name, file.mimeType);
    return this.sends(
      chat,
      { document: documentObject(stored), ...spokenCaption(this.world, options.caption) },
      options,
    );
  }

  /** Picks a chat for a `request_chat` button; `title` and `username` are shared only if the bot asked for them. */
  sharesChat(requestId: number, shared: ChatHandle, details: { title?: boolean; username?: boolean } = {}): Message {
    const { id, title, username } = shared.state;
    return this.sends(this.ownChat(), {
      chat_shared: {
        request_id: requestId,
        chat_id: id,
        ...(details.title && { title }),
        ...(details.username && username !== undefined && { username }),
      },
    });
  }

  /**
   * Presses a callback button, found by its text or its data, and returns the bot's answer to come.
   *
   * @throws Error naming the buttons there are when there is no such button
   */
  presses(message: Message, textOrData: string): Asked {
    const chat = this.world.chat(message.chat.id);
    const ephemeralId = (message as { ephemeral_message_id?: number }).ephemeral_message_id;
    const stored = ephemeralId === undefined ? chat.messages.get(message.message_id) : chat.ephemeral.get(ephemeralId);
    if (!stored) throw new Error(`message ${message.message_id} is not in chat ${chat.id}`);
    const data = callbackData(stored.message.reply_markup?.inline_keyboard.flat() ?? [], textOrData);
    return this.pressData(data, chat, stored.message);
  }

  /** Presses a button that is no longer shown, from a client that lags behind. */
  pressesStale(message: Message, data: string): Asked {
    return this.pressData(data, this.world.chat(message.chat.id), message);
  }

  /** Presses a button under a message that came from an inline or guest answer. */
  pressesInline(inlineMessageId: string, textOrData: string): Asked {
    const message = this.world.inlineMessages.get(inlineMessageId);
    if (!message) throw new Error(`there is no inline message ${inlineMessageId}`);
    const data = callbackData(message.reply_markup?.inline_keyboard.flat() ?? [], textOrData);
    return this.ask(this.world.callbackQueries, (id) => {
      const query = { id, from: this.user, chat_instance: "inline", inline_message_id: inlineMessageId, data };
      this.world.emit({ callback_query: query });
    });
  }

  private pressData(data: string, chat: ChatState, message: Message): Asked {
    return this.ask(this.world.callbackQueries, (id) => {
      this.world.emit({
        callback_query: { id, from: this.user, chat_instance: `instance${chat.id}`, message, data },
      });
    });
  }

  /** Types `@bot text` somewhere; `offset` is what the bot gave as `next_offset`. */
  inlineQuery(
    text: string,
    offset = "",
    chatType: "sender" | "private" | "group" | "supergroup" | "channel" = "private",
  ): Asked {
    return this.ask(this.world.inlineQueries, (id) => {
      this.world.emit({ inline_query: { id, from: this.user, query: text, offset, chat_type: chatType } });
    });
  }

  /** Taps a result of an answered inline query, which sends it; returns the `inline_message_id`. */
  chooses(query: Asked, resultId: string, options: { feedback?: boolean } = {}): string {
    const results = query.answered()?.["results"];
    const list = (typeof results === "string" ? JSON.parse(results) : results) as { id: string }[] | undefined;
    const result = list?.find(({ id }) => id === resultId);
    if (!result) throw new Error(`the answer holds no result "${resultId}"`);
    const inline_message_id = this.world.placeResult(result);
    if (options.feedback) {
      this.world.emit({ chosen_inline_result: { result_id: resultId, from: this.user, query: "", inline_message_id } });
    }
    return inline_message_id;
  }

  /**
   * Uses a command that was registered with `is_ephemeral` in a group: only the bot sees it (Bot API 10.2).
   */
  whispers(chat: ChatHandle, text: string): Message {
    const id = Math.max(0, ...chat.state.ephemeral.keys()) + 1;
    const message = {
      ...this.world.blankMessage(chat.state),
      message_id: 0,
      ephemeral_message_id: id,
      from: this.user,
      ...spokenText(this.world, text),
    } as Message;
    if (!chat.state.members.has(this.id)) chat.addMember(this);
    chat.state.ephemeral.set(id, { message, byBot: false, kind: "text" });
    this.world.emit({ message: message as never });
    return message;
  }

  /** Calls the bot into a chat it is not in, by its name. */
  summonsGuest(text: string, chat: ChatHandle): Asked {
    return this.ask(this.world.guestQueries, (id) => {
      const message = {
        ...this.world.blankMessage(chat.state),
        from: this.user,
        guest_query_id: id,
        ...spokenText(this.world, text),
      };
      this.world.emit({ guest_message: message as never });
    });
  }

  private sends(chat: ChatHandle, content: Partial<Message>, options: SayOptions = {}): Message {
    if (chat.type === "channel") throw new Error("people do not write into channels; use channel.posts()");
    if (chat.type === "private" && chat.id !== this.id) throw new Error("this is somebody else's private chat");
    if (chat.type !== "private" && !chat.state.members.has(this.id)) chat.addMember(this);
    if (chat.type === "private" && chat.state.blocked) chat.unblock();
    return say(this.world, chat.state, { from: this.user }, content, options);
  }

  private ask(queries: Map<string, OpenQuery>, put: (id: string) => void): Asked {
    const id = this.world.newQueryId();
    let given: Record<string, unknown> | undefined;
    const answer = new Promise<Record<string, unknown>>((resolve) => {
      const onAnswer = (params: Record<string, unknown>): void => {
        given = params;
        resolve(params);
      };
      queries.set(id, { id, askedAt: this.world.now(), answered: false, onAnswer });
    });
    put(id);
    return { id, answer, answered: () => given };
  }
}

function callbackData(buttons: readonly InlineKeyboardButton[], textOrData: string): string {
  for (const button of buttons) {
    const data = "callback_data" in button ? button.callback_data : undefined;
    if (data !== undefined && (data === textOrData || button.text === textOrData)) return data;
  }
  const there = buttons.map((button) => `"${button.text}"`).join(", ") || "none";
  throw new Error(`no callback button "${textOrData}"; there are: ${there}`);
}
