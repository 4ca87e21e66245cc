/** What every handler is handed beside the update. */
import type { Context } from "grammy";
import type { Logger } from "pino";
import type { AnswerOptions, Context as AskedBefore } from "../answers/answer.js";
import type { Answered, DocRef } from "../answers/types.js";
import type { Corpus } from "../corpus/corpus.js";
import type { IsoDate } from "../corpus/date.js";
import { isLanguage, type Language } from "../corpus/language.js";
import type { StateCode } from "../corpus/schema.js";
import type { Store } from "../subscriptions/store.js";
import type { Place, RenderContext } from "../telegram/render-context.js";
import type { Wording } from "../wording/wording.js";
import type { FollowUps } from "./follow-ups.js";
import type { RichMessages } from "./rich-messages.js";
import type { Tally } from "./tally.js";

/** What the desk knows; replaced as a whole when the corpus is read again, so that no answer sees half of each. */
export interface Knowledge {
  readonly corpus: Corpus;
  /** Builds what questions are answered with, so that no person waits for it. */
  prepare(): void;
  answer(text: string, options: AnswerOptions): Answered & { readonly context?: AskedBefore };
  /** The documents nearest to the words, the best first. */
  search(text: string, today: IsoDate): readonly DocRef[];
  /** The states a text names, when it names nothing else; else none. */
  statesNamed(text: string): readonly StateCode[];
  /** Whether somebody else's text, such as a headline, may be about the treaty. */
  isAbout(text: string): boolean;
}

/** What the desk counts; every word is the program's own, none a person's. Times in milliseconds. */
export interface DeskMetrics {
  update(type: string): void;
  handled(type: string, ms: number): void;
  answered(kind: string, ms: number): void;
  refused(reason: string): void;
}

/** The parts that `main` joins, the same for every update. */
export interface Desk {
  knowledge: Knowledge;
  /** The folder that the corpus is read from again. */
  readonly corpusDir: string;
  readonly store: Store;
  readonly wording: (language: Language) => Wording;
  readonly logger: Logger;
  /** Telegram user ids of the curators. */
  readonly adminIds: readonly number[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly followUps: FollowUps;
  /** Missing: no message goes out in its rich form. */
  readonly rich?: RichMessages;
  readonly metrics: DeskMetrics;
  /** What `metrics.answered` counted since the start. */
  readonly tally: Tally;
  /** Something new may be due for subscribers. Missing where nothing is broadcast, as in the terminal. */
  wakeSender?: () => void;
  /** Compares the corpus with what subscribers were told; to be called when it has been read again. */
  lookForUpdates?: () => Promise<void>;
}

export interface DeskFlavor {
  readonly desk: Desk;
  /** Chosen for this chat with /language. */
  chatLanguage?: Language;
}

export type DeskContext = Context & DeskFlavor;

/**
 * [A5] The chat's setting; else the language of the question; else that of the person's Telegram; else English. A button has
 * no words of its own: it speaks as the chat's last question did.
 */
export function replyLanguage(ctx: DeskContext, ofQuestion?: Language): Language {
  const spoken =
    ctx.callbackQuery === undefined || ctx.chat === undefined ? undefined : ctx.desk.followUps.language(ctx.chat.id);
  const ofTelegram = ctx.from?.language_code?.toLowerCase().split("-")[0];
  return ctx.chatLanguage ?? ofQuestion ?? spoken ?? (isLanguage(ofTelegram) ? ofTelegram : "en");
}

/** What the renderers need to know of where a reply goes. `wanted`: asked for by name, whatever the chat speaks. */
export function renderContext(ctx: DeskContext, ofQuestion?: Language, wanted?: Language): RenderContext {
  const language = wanted ?? replyLanguage(ctx, ofQuestion);
  return {
    w: ctx.desk.wording(language),
    language,
    corpus: ctx.desk.knowledge.corpus,
    botUsername: ctx.me.username,
    place: placeOf(ctx),
    ...(ctx.desk.adminIds[0] === undefined ? {} : { curator: ctx.desk.adminIds[0] }),
  };
}

/** Today, as sources date things: by the calendar of UTC. */
export function today(desk: Desk): IsoDate {
  return new Date(desk.now()).toISOString().slice(0, 10);
}

export function isCurator(ctx: DeskContext): boolean {
  return ctx.from !== undefined && ctx.desk.adminIds.includes(ctx.from.id);
}

function placeOf(ctx: DeskContext): Place {
  if (ctx.callbackQuery?.inline_message_id !== undefined) return "inline";
  switch (ctx.chat?.type) {
    case "group":
    case "supergroup":
      return "group";
    case "channel":
      return "channel";
    case "private":
    case undefined:
      return "private";
  }
}
