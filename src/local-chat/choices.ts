import type { InlineKeyboardButton } from "grammy/types";
import type { ChatEvent, Keyboard, ReplyKeyboard } from "./bot-api.js";
import { withoutControls } from "./terminal-text.js";

/** What happens when a numbered choice is taken. */
export type Effect =
  { type: "press"; messageId: number; data: string } | { type: "say"; text: string } | { type: "show"; text: string };

interface Choice {
  number: number;
  messageId: number;
  label: string;
  effect: Effect;
  /** A reply keyboard belongs to the chat, an inline keyboard to its message. */
  place: "chat" | "message";
}

type MessageEvent = Extract<ChatEvent, { type: "message" | "buttons-changed" }>;

/**
 * The buttons that can be pressed, by number.
 *
 * Numbers start at 1 with the first new keyboard after each line typed and run on over all messages of that reply;
 * until then the ones before stay valid. An edited message keeps its numbers, so that "next" stays under one number
 * while somebody pages.
 */
export class Choices {
  private choices: Choice[] = [];
  private untouched = true;

  /** To be called for every line typed, before its update is handled. */
  startReply(): void {
    this.untouched = true;
  }

  find(number: number): Effect | undefined {
    return this.choices.find((choice) => choice.number === number)?.effect;
  }

  /** Takes in the keyboard of a message and gives its lines: `:1 Full article`. */
  show(event: MessageEvent): string[] {
    const messageId = event.message.message_id;
    const keyboard = event.type === "message" ? event.keyboard : event.message.reply_markup;
    const isNew = event.type === "message" && !event.edited;
    const buttons = buttonsOf(keyboard, messageId);
    const own = this.choices.filter((choice) => choice.messageId === messageId).map((choice) => choice.number);

    if (keyboard !== undefined && ("remove_keyboard" in keyboard || "keyboard" in keyboard)) this.drop("chat");
    if (!isNew) this.drop("message", messageId);
    if (buttons.length === 0) return [];
    if (isNew && this.untouched) this.choices = [];
    this.untouched = false;

    let next = Math.max(0, ...own, ...this.choices.map((choice) => choice.number));
    const shown = buttons.map((button) => ({ ...button, number: own.shift() ?? ++next, messageId }));
    this.choices.push(...shown);
    return shown.map(({ number, label }) => `  :${number} ${withoutControls(label).replaceAll("\n", " ")}`);
  }

  /** Takes away the buttons of a deleted message. */
  forget(messageId: number): void {
    this.drop("message", messageId);
  }

  private drop(place: Choice["place"], messageId?: number): void {
    this.choices = this.choices.filter(
      (choice) => choice.place !== place || (messageId !== undefined && choice.messageId !== messageId),
    );
  }
}

type Button = Pick<Choice, "label" | "effect" | "place">;

function buttonsOf(keyboard: Keyboard, messageId: number): Button[] {
  if (keyboard === undefined) return [];
  if ("inline_keyboard" in keyboard) {
    return keyboard.inline_keyboard.flat().map((button) => ({ ...inlineButton(button, messageId), place: "message" }));
  }
  if ("keyboard" in keyboard) {
    return keyboard.keyboard.flat().map((button) => ({ ...replyButton(button), place: "chat" }));
  }
  return [];
}

function inlineButton(button: InlineKeyboardButton, messageId: number): Omit<Button, "place"> {
  const { text } = button;
  if ("callback_data" in button)
    return { label: text, effect: { type: "press", messageId, data: button.callback_data } };
  if ("url" in button) return { label: `${text} <${button.url}>`, effect: { type: "show", text: button.url } };
  if ("copy_text" in button) return { label: text, effect: { type: "show", text: button.copy_text.text } };
  return { label: text, effect: { type: "show", text: "(this button works only in Telegram)" } };
}

function replyButton(button: ReplyKeyboard["keyboard"][number][number]): Omit<Button, "place"> {
  const text = typeof button === "string" ? button : button.text;
  const picker =
    typeof button !== "string" && (button.request_chat !== undefined || button.request_users !== undefined);
  if (!picker) return { label: text, effect: { type: "say", text } };
  return { label: text, effect: { type: "show", text: "(choosing from a list of chats works only in Telegram)" } };
}
