/** What people see of the bot before they write: its menu of commands and its description, per audience and language. */
import type { Bot } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import { createHash } from "node:crypto";
import { inLanguage, LANGUAGES, type Language } from "../corpus/language.js";
import { shorten } from "../telegram/fit.js";
import { classify } from "../telegram/send.js";
import { commandsFor, describeCommand, type Audience, type Command } from "./commands.js";
import type { Desk, DeskContext } from "./context.js";

/** Bot API, BotCommand, setMyDescription, setMyShortDescription. */
const MOST_UNITS = { command: 256, description: 512, short: 120 };

const SCOPES: readonly { scope: BotCommandScope; audience: Audience }[] = [
  { scope: { type: "default" }, audience: "private" },
  { scope: { type: "all_private_chats" }, audience: "private" },
  { scope: { type: "all_group_chats" }, audience: "groups" },
  { scope: { type: "all_chat_administrators" }, audience: "group-admins" },
];

/** In the value store: what Telegram was last told, so that a restart does not tell it again. */
const TOLD_KEY = "menus:told";

interface Call {
  name: string;
  make: (bot: Bot<DeskContext>) => Promise<unknown>;
}

/** Tells Telegram what has changed since it was last told. Never rejects: a bot without a menu answers all the same. */
export async function publishMenus(bot: Bot<DeskContext>, desk: Desk): Promise<void> {
  try {
    const calls = callsFor(desk);
    const told = createHash("sha256")
      .update(`${bot.botInfo.id}\n${calls.map(({ name }) => name).join("\n")}`)
      .digest("hex");
    if ((await desk.store.values.read(TOLD_KEY)) === told) return;
    let refused = 0;
    for (const { make } of calls) {
      await make(bot).catch((error: unknown) => {
        refused += 1;
        desk.logger.warn({ err: error }, "a menu or description was not taken; it is tried again at the next start");
      });
    }
    if (refused === 0) await desk.store.values.write(TOLD_KEY, told);
  } catch (error) {
    desk.logger.warn({ err: error }, "menus and descriptions were not published");
  }
}

/** Without a language first: that is what people of all other languages see. */
function callsFor(desk: Desk): Call[] {
  const languages: (Language | undefined)[] = [undefined, ...LANGUAGES];
  const curators = desk.adminIds.map((id) => ({
    scope: { type: "chat", chat_id: id } as const,
    audience: "curators" as const,
  }));
  return languages.flatMap((language) => [
    ...[...SCOPES, ...curators].map(({ scope, audience }) => menuCall(desk, scope, audience, language)),
    ...descriptionCalls(desk, language),
  ]);
}

function menuCall(desk: Desk, scope: BotCommandScope, audience: Audience, language: Language | undefined): Call {
  const commands = commandsFor(audience).map((command): BotCommand => {
    const description = describeCommand(command, desk.wording, language ?? "en");
    return {
      command: command.name,
      description: shorten(description, MOST_UNITS.command),
      ...(isWhispered(command, audience) && { is_ephemeral: true }),
    };
  });
  const options = { scope, ...inTelegram(language) };
  return {
    name: JSON.stringify([options, commands]),
    make: async (bot) => {
      try {
        await bot.api.setMyCommands(commands, options);
      } catch (error) {
        // A server that does not know ephemeral commands may refuse the mark; without it they are ordinary ones.
        if (!commands.some((command) => command.is_ephemeral) || classify(error).type !== "rejected") throw error;
        await bot.api.setMyCommands(
          commands.map(({ command, description }) => ({ command, description })),
          options,
        );
      }
    },
  };
}

/** [T8] Look-ups in a group are for the one who looks; a question asked aloud is answered aloud. */
function isWhispered({ name, isAnswer }: Command, audience: Audience): boolean {
  return isAnswer && name !== "ask" && (audience === "groups" || audience === "group-admins");
}

function descriptionCalls(desk: Desk, language: Language | undefined): Call[] {
  const w = desk.wording(language ?? "en");
  const { title, short_title } = desk.knowledge.corpus.treaty;
  const description = shorten(
    w.say("about-what", { treaty: inLanguage(title, w.language).text }),
    MOST_UNITS.description,
  );
  const short = shorten(w.say("about-what", { treaty: inLanguage(short_title, w.language).text }), MOST_UNITS.short);
  const options = inTelegram(language);
  return [
    { name: JSON.stringify([options, description]), make: (bot) => bot.api.setMyDescription(description, options) },
    { name: JSON.stringify([options, short]), make: (bot) => bot.api.setMyShortDescription(short, options) },
  ];
}

function inTelegram(language: Language | undefined): { language_code?: Language } {
  return language === undefined ? {} : { language_code: language };
}
