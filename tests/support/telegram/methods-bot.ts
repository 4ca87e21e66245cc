import { findChat } from "./access.js";
import type { Method } from "./context.js";
import { codePoints, flag, isObject, optionalText, structure } from "./params.js";
import { badRequest } from "./refusal.js";
import type { World } from "./world.js";

/** What the bot has told Telegram about itself; keys are "scope|language". */
export interface BotSettings {
  commands: Map<string, { command: string; description: string; is_ephemeral?: boolean }[]>;
  texts: Map<string, string>;
  adminRights: Map<"groups" | "channels", Record<string, unknown>>;
}

const settingsOf = new WeakMap<World, BotSettings>();

/** The settings of a world's bot, for tests to read. */
export function botSettings(world: World): BotSettings {
  const existing = settingsOf.get(world);
  if (existing) return existing;
  const fresh: BotSettings = { commands: new Map(), texts: new Map(), adminRights: new Map() };
  settingsOf.set(world, fresh);
  return fresh;
}

export const getMe: Method = ({ world }) => world.bot;

export const setMyCommands: Method = ({ world }, { params }) => {
  const list = structure(params, "commands", "commands");
  if (list === undefined) throw badRequest('parameter "commands" is required');
  if (!Array.isArray(list)) throw badRequest("expected an Array of BotCommand");
  const commands = list.map(readCommand);
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  botSettings(world).commands.set(commandsKey(world, params), commands);
  return true;
};

export const getMyCommands: Method = ({ world }, { params }) =>
  botSettings(world).commands.get(commandsKey(world, params)) ?? [];

export const deleteMyCommands: Method = ({ world }, { params }) => {
  botSettings(world).commands.delete(commandsKey(world, params));
  return true;
};

function readCommand(value: unknown): { command: string; description: string; is_ephemeral?: boolean } {
  if (!isObject(value)) throw badRequest("can't parse BotCommand: expected an Object");
  for (const field of ["command", "description"]) {
    if (value[field] === undefined) throw badRequest(`can't parse BotCommand: Can't find field "${field}"`);
    if (typeof value[field] !== "string") {
      throw badRequest(`can't parse BotCommand: Field "${field}" must be of type String`);
    }
  }
  const command = (value["command"] as string).trim().replace(/^\//, "");
  const description = (value["description"] as string).trim();
  if (command === "") throw badRequest("command must be non-empty");
  if (codePoints(command) > 32) throw badRequest("command length must not exceed 32");
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
  if (description === "") throw badRequest("command description must be non-empty");
  if (codePoints(description) > 256) throw badRequest("command description length must not exceed 256");
  return { command, description, ...(value["is_ephemeral"] === true && { is_ephemeral: true }) };
}

const SCOPES = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];
const CHAT_SCOPES = ["chat", "chat_administrators", "chat_member"];

function commandsKey(world: World, params: Record<string, unknown>): string {
  const scope = structure(params, "scope", "BotCommandScope") ?? { type: "default" };
  if (!isObject(scope)) throw badRequest("can't parse BotCommandScope: BotCommandScope must be an Object");
  const type = scope["type"];
  const language = readLanguage(params);
  if (typeof type === "string" && SCOPES.includes(type)) return `${type}|${language}`;
  if (typeof type !== "string" || !CHAT_SCOPES.includes(type)) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  if (scope["chat_id"] === undefined) throw badRequest("can't parse BotCommandScope: Empty chat_id specified");
  const chat = findChat(world, scope, "read");
  return `${type} ${chat.id} ${typeof scope["user_id"] === "number" ? scope["user_id"] : ""}|${language}`;
}

function readLanguage(params: Record<string, unknown>): string {
  const language = optionalText(params, "language_code") ?? "";
  if (language !== "" && !/^[a-z]{2}$/.test(language)) throw badRequest("invalid language code specified");
  return language;
}

/**
 * setMyName and its kin. The limits are the documented ones; the wording of their refusal is this server's own, since
 * Telegram documents none.
 */
export function setText(field: string, limit: number): Method {
  return ({ world }, { params }) => {
    const value = optionalText(params, field) ?? "";
    if (value.length > limit) throw badRequest(`${field} is too long`);
    botSettings(world).texts.set(`${field}|${readLanguage(params)}`, value);
    return true;
  };
}

export function getText(field: string, fallback: (world: World) => string = () => ""): Method {
  return ({ world }, { params }) => {
    const { texts } = botSettings(world);
    const own = texts.get(`${field}|${readLanguage(params)}`);
    return { [field]: own ?? texts.get(`${field}|`) ?? fallback(world) };
  };
}

export const setMyDefaultAdministratorRights: Method = ({ world }, { params }) => {
  const rights = structure(params, "rights", "ChatAdministratorRights");
  const kind = flag(params, "for_channels") ? "channels" : "groups";
  if (rights === undefined) botSettings(world).adminRights.delete(kind);
  else if (isObject(rights)) botSettings(world).adminRights.set(kind, rights);
  else throw badRequest("can't parse ChatAdministratorRights: ChatAdministratorRights must be an Object");
  return true;
};

export const getMyDefaultAdministratorRights: Method = ({ world }, { params }) =>
  botSettings(world).adminRights.get(flag(params, "for_channels") ? "channels" : "groups") ?? {};
