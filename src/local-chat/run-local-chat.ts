import { BotError } from "grammy";
import type { Bot, Context } from "grammy";
import type { Update } from "grammy/types";
import { Choices } from "./choices.js";
import type { LocalTelegram } from "./local-telegram.js";
import { Screen } from "./screen.js";
import type { ScreenOptions } from "./screen.js";
import { showEvent } from "./transcript.js";
import { typedMessages } from "./typed-text.js";

export interface LocalChatOptions<C extends Context> extends ScreenOptions {
  /** Complete with its handlers, and made with `client: { fetch: telegram.fetch }`. */
  bot: Bot<C>;
  telegram: LocalTelegram;
  /** Lines to greet a person with. */
  banner: readonly string[];
  /** One line on how to connect to Telegram: under the banner, or among the remarks when piped. */
  hint?: string;
}

const HELP = "Press a button by its number with a colon, :1. A number alone is a message. Leave with exit or Ctrl-D.";

/**
 * Talks with a bot in a terminal or a pipe. Each line is one message; lines are handled one at a time and in order.
 * Resolves at the end of the input, on `exit`, `quit`, Ctrl-C or Ctrl-D, and when nobody reads the output any more,
 * always after the handler at work has ended. Errors of handlers go to `bot.catch`'s handler and do not end the chat;
 * other errors of the output reject.
 */
export async function runLocalChat<C extends Context>(options: LocalChatOptions<C>): Promise<void> {
  const { bot, telegram, isTerminal } = options;
  if (!bot.isInited()) bot.botInfo = telegram.botInfo;
  const screen = new Screen(options);
  const choices = new Choices();
  const stopListening = telegram.onEvent((event) => {
    const block = showEvent(event, choices, screen.style());
    if (block !== undefined) screen.print(block);
  });

  const hint = options.hint === undefined ? [] : [options.hint];
  if (isTerminal) screen.print([...options.banner, ...hint, HELP].join("\n"));
  else
    hint.forEach((line) => {
      screen.remark(line);
    });
  try {
    for await (const line of screen.lines()) {
      if (isTerminal && /^\s*(?:exit|quit)\s*$/i.test(line)) break;
      choices.startReply();
      for (const update of updatesFrom(line)) await handle(update);
    }
  } finally {
    stopListening();
    await screen.close();
  }

  function updatesFrom(line: string): Update[] {
    const typed = /^\s*:(\d{1,6})\s*$/.exec(line)?.[1];
    if (typed === undefined) return typedMessages(line).map(telegram.say);
    const effect = choices.find(Number(typed));
    if (effect === undefined) {
      screen.remark(`(there is no button :${typed})`);
      return [];
    }
    switch (effect.type) {
      case "press": {
        const update = telegram.press(effect.messageId, effect.data);
        return update === undefined ? [] : [update];
      }
      case "say":
        return [telegram.say(effect.text)];
      case "show":
        screen.print(effect.text);
        return [];
    }
  }

  async function handle(update: Update): Promise<void> {
    try {
      await bot.handleUpdate(update);
    } catch (error) {
      const before = screen.printed;
      try {
        if (!(error instanceof BotError)) throw error;
        await bot.errorHandler(error as BotError<C>);
      } catch {
        // grammY's own handler throws the error again after it has reported it.
      }
      // A handler that apologises in the chat has said enough.
      if (screen.printed === before) screen.remark("(the bot failed to answer this)");
    }
  }
}
