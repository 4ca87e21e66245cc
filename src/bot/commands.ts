/** The one list of commands: handlers, /help and Telegram's menus all read it. */
import type { Language } from "../corpus/language.js";
import type { MessageKey } from "../wording/keys.js";
import type { Wording } from "../wording/wording.js";
import { about, privacy } from "./commands/about.js";
import { article, articles } from "./commands/article.js";
import { ask, search } from "./commands/ask.js";
import { cancel } from "./commands/cancel.js";
import { cite } from "./commands/cite.js";
import { forget } from "./commands/forget.js";
import { help } from "./commands/help.js";
import { importText } from "./commands/import.js";
import { language, settings } from "./commands/language.js";
import { reload } from "./commands/reload.js";
import { report, reports } from "./commands/reports.js";
import { start } from "./commands/start.js";
import { stats } from "./commands/stats.js";
import { status } from "./commands/status.js";
import { timeline } from "./commands/timeline.js";
import { unanswered } from "./commands/unanswered.js";
import { isCurator, type DeskContext } from "./context.js";
import { correct } from "./curating/correct.js";
import { publish } from "./curating/publish.js";
import { subscriptions, unsubscribe } from "./subscriptions/list.js";
import { subscribe } from "./subscriptions/subscribe.js";

/** Whose menu shows a command. `curators`: the private chats of the ADMIN_IDS; nobody else learns that it exists. */
export type Audience = "private" | "groups" | "group-admins" | "curators";

export interface Command {
  readonly name: CommandName;
  readonly for: readonly Audience[];
  /** Only answers: done again when its message is edited. Commands with an effect are not. */
  readonly isAnswer: boolean;
  /** `argument`: the words after the command, trimmed; may be empty. */
  handle(ctx: DeskContext, argument: string): Promise<void>;
}

type CommandName = Extract<MessageKey, `command-${string}`> extends `command-${infer Name}` ? Name : never;

const EVERYWHERE: readonly Audience[] = ["private", "groups", "group-admins"];
/** In groups only administrators may use them, so only they see them. */
const FOR_THE_CHAT: readonly Audience[] = ["private", "group-admins"];
const PRIVATE: readonly Audience[] = ["private"];
const CURATORS: readonly Audience[] = ["curators"];

/** In the order of the menu. */
export const COMMANDS: readonly Command[] = [
  { name: "ask", for: EVERYWHERE, isAnswer: true, handle: ask },
  { name: "article", for: EVERYWHERE, isAnswer: true, handle: article },
  { name: "articles", for: EVERYWHERE, isAnswer: true, handle: articles },
  { name: "status", for: EVERYWHERE, isAnswer: true, handle: status },
  { name: "timeline", for: EVERYWHERE, isAnswer: true, handle: timeline },
  { name: "reports", for: EVERYWHERE, isAnswer: true, handle: reports },
  { name: "report", for: EVERYWHERE, isAnswer: true, handle: report },
  { name: "search", for: EVERYWHERE, isAnswer: true, handle: search },
  { name: "cite", for: EVERYWHERE, isAnswer: true, handle: cite },
  { name: "subscribe", for: FOR_THE_CHAT, isAnswer: false, handle: subscribe },
  { name: "subscriptions", for: FOR_THE_CHAT, isAnswer: false, handle: subscriptions },
  { name: "unsubscribe", for: FOR_THE_CHAT, isAnswer: false, handle: unsubscribe },
  { name: "language", for: FOR_THE_CHAT, isAnswer: false, handle: language },
  { name: "settings", for: FOR_THE_CHAT, isAnswer: false, handle: settings },
  { name: "start", for: PRIVATE, isAnswer: false, handle: start },
  { name: "help", for: EVERYWHERE, isAnswer: true, handle: (ctx) => help(ctx, visibleTo(ctx)) },
  { name: "about", for: EVERYWHERE, isAnswer: true, handle: about },
  { name: "privacy", for: EVERYWHERE, isAnswer: true, handle: privacy },
  { name: "forget", for: FOR_THE_CHAT, isAnswer: false, handle: forget },
  { name: "cancel", for: PRIVATE, isAnswer: false, handle: cancel },
  { name: "publish", for: CURATORS, isAnswer: false, handle: publish },
  { name: "correct", for: CURATORS, isAnswer: false, handle: correct },
  { name: "import", for: CURATORS, isAnswer: false, handle: importText },
  { name: "reload", for: CURATORS, isAnswer: false, handle: reload },
  { name: "unanswered", for: CURATORS, isAnswer: false, handle: unanswered },
  { name: "stats", for: CURATORS, isAnswer: false, handle: stats },
];

/** The commands an audience sees in its menu; curators see their own besides those of a private chat. */
export function commandsFor(audience: Audience): Command[] {
  const audiences = audience === "curators" ? [audience, "private"] : [audience];
  return COMMANDS.filter((command) => command.for.some((one) => audiences.includes(one)));
}

/** Whether the command exists for this person here. To all others a curator's command does not. */
export function isOpenTo(ctx: DeskContext, command: Command): boolean {
  return !command.for.includes("curators") || (ctx.chat?.type === "private" && isCurator(ctx));
}

/** What /help lists. */
function visibleTo(ctx: DeskContext): Command[] {
  if (ctx.chat?.type !== "private") return commandsFor("groups");
  return commandsFor(isCurator(ctx) ? "curators" : "private");
}

export function findCommand(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

export function describeCommand(
  command: Command,
  wording: (language: Language) => Wording,
  language: Language,
): string {
  return wording(language).say(`command-${command.name}`);
}
