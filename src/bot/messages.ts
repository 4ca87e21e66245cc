/** From a message to the handler of what it asks: a command, a question, or a kind word where neither can be read. */
import { closest } from "../corpus/closest.js";
import { html } from "../telegram/html.js";
import { answerQuestionOf, offerSubjectsOf } from "./answering.js";
import { COMMANDS, findCommand, isOpenTo } from "./commands.js";
import { replyLanguage, type DeskContext } from "./context.js";
import { readIncoming, type Incoming } from "./incoming.js";
import { phrase } from "./phrases.js";
import { hasAnswer, reply } from "./reply.js";
import { typingWhile } from "./typing.js";

/** An edit of a message that had no answer is answered as if it were new for so long. */
const LATE_QUESTION_MS = 60 * 60_000;

/** Albums come as one message a picture; this many are remembered, so that each is answered once. */
const ALBUMS_REMEMBERED = 1_000;

/** The handler for messages and their edits. */
export function createMessageHandler(): (ctx: DeskContext) => Promise<void> {
  const albums = new Set<string>();

  return async (ctx) => {
    const incoming = readIncoming(ctx.msg!, ctx.me);
    const isAnotherPicture = isOfKnownAlbum(ctx);
    if (incoming.type === "silence" || (incoming.type === "not-text" && isAnotherPicture)) return;
    if (ctx.editedMessage !== undefined && !(await isWorthAnotherAnswer(ctx, incoming))) return;
    await typingWhile(ctx, () => respond(ctx, incoming));
  };

  /** The text of an album stands under one of its pictures, the first as a rule. */
  function isOfKnownAlbum(ctx: DeskContext): boolean {
    const album = ctx.message?.media_group_id;
    if (album === undefined || albums.has(album)) return album !== undefined;
    albums.add(album);
    if (albums.size > ALBUMS_REMEMBERED) albums.delete(albums.values().next().value!);
    return false;
  }
}

async function respond(ctx: DeskContext, incoming: Incoming): Promise<void> {
  switch (incoming.type) {
    case "command":
      return runCommand(ctx, incoming.name, incoming.argument);
    case "question":
      return answerQuestionOf(ctx, incoming.text);
    case "passed-on":
      return offerSubjectsOf(ctx, incoming.text);
    case "not-text":
      return reply(ctx, html`${phrase(replyLanguage(ctx), "not-text")}`);
    case "silence":
      return;
  }
}

async function runCommand(ctx: DeskContext, name: string, argument: string): Promise<void> {
  const numbered = /^([a-z]+?)_?(\d+)$/.exec(name);
  const command = findCommand(name) ?? (numbered === null ? undefined : findCommand(numbered[1]!));
  if (command !== undefined && isOpenTo(ctx, command)) {
    const words = command.name === name ? argument : `${numbered![2]!} ${argument}`.trim();
    await command.handle(ctx, words);
    return;
  }
  if (ctx.chat?.type !== "private") return;
  await sayUnknown(ctx, name);
}

async function sayUnknown(ctx: DeskContext, name: string): Promise<void> {
  const language = replyLanguage(ctx);
  const names = COMMANDS.filter((command) => isOpenTo(ctx, command)).map((command) => command.name);
  const nearest = closest(name, names);
  const sentences = [
    phrase(language, "unknown-command", { name }),
    ...(nearest === undefined ? [] : [phrase(language, "nearest-command", { nearest })]),
  ];
  await reply(ctx, html`${sentences.join(" ")}`);
}

/** Commands with an effect are not done twice; telegrams about edits also come when nothing was edited, much later. */
async function isWorthAnotherAnswer(ctx: DeskContext, incoming: Incoming): Promise<boolean> {
  if (incoming.type === "command" && findCommand(incoming.name)?.isAnswer === false) return false;
  if (await hasAnswer(ctx)) return true;
  return ctx.desk.now() - ctx.editedMessage!.date * 1000 < LATE_QUESTION_MS;
}
