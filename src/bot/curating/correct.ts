/**
 * [U7] /correct: new words for something that was published. The chats that were shown the earlier ones get them in the same
 * post. A correction in the corpus is found without this command; what is corrected here has to be corrected there as well.
 */
import type { NextFunction } from "grammy";
import type { Language } from "../../corpus/language.js";
import type { Update, UpdateContent } from "../../subscriptions/updates.js";
import { shorten } from "../../telegram/fit.js";
import { html } from "../../telegram/html.js";
import { outMessage } from "../../telegram/message.js";
import { isCurator, renderContext, replyLanguage, type DeskContext } from "../context.js";
import { reply, replyAll, sendForm } from "../reply.js";
import { repliedMessage } from "../incoming.js";
import { plainText } from "../../telegram/html.js";
import { correctButton } from "./buttons.js";
import { postOf, previewMessage, rememberKey } from "./preview.js";

const MOST_LISTED = 10;
const MAX_LABEL_UNITS = 60;

/** Where the bot asked for new words, by chat and message: which update they are for. */
const ASKED_PREFIX = "correcting:";

/** In reply to a post: that one. Else a list of what was published last. */
export async function correct(ctx: DeskContext): Promise<void> {
  const { store } = ctx.desk;
  const { w } = renderContext(ctx);
  const replied = ctx.msg === undefined ? undefined : repliedMessage(ctx.msg);
  const shown = replied === undefined ? undefined : await store.outbox.findShown(replied.chat.id, replied.message_id);
  const update = shown === undefined ? undefined : await store.updates.newest(shown.updateId);
  if (update !== undefined) {
    const refusal = await askForCorrection(ctx, update);
    if (refusal !== undefined) await reply(ctx, html`${refusal}`);
    return;
  }
  const recent = await store.updates.recent(MOST_LISTED);
  const rows = [];
  for (const { update: published } of recent) {
    await rememberKey(ctx.desk, published);
    const [line = ""] = plainText(postOf(ctx.desk, published, replyLanguage(ctx))).split("\n");
    rows.push([correctButton(published, shorten(line, MAX_LABEL_UNITS))]);
  }
  const text = w.say(rows.length === 0 ? "cur-correct-none" : "cur-correct-which");
  await replyAll(ctx, [outMessage(html`${text}`, rows)]);
}

/** Asks for the words. Gives what stands in the way, if anything does. */
export async function askForCorrection(ctx: DeskContext, update: Update): Promise<string | undefined> {
  const { w, language } = renderContext(ctx);
  if (update.content.kind === "text") return w.say("cur-correct-in-corpus");
  const text = w.say("cur-correct-ask", { language: w.languageName(language) });
  const messageId = await sendForm(ctx, outMessage(html`${text}`));
  const { id, revision } = update;
  const asked = JSON.stringify({ id, revision, language });
  await ctx.desk.store.values.write(`${ASKED_PREFIX}${ctx.chat!.id}:${messageId}`, asked);
  return undefined;
}

/** Takes a curator's reply to the question above; all other messages are passed on. */
export async function takeCorrection(ctx: DeskContext, next: NextFunction): Promise<void> {
  const replied = ctx.message?.reply_to_message;
  const text = ctx.message?.text?.trim();
  if (replied === undefined || text === undefined || text.startsWith("/") || !isCurator(ctx)) return next();
  const { store } = ctx.desk;
  const key = `${ASKED_PREFIX}${ctx.chat!.id}:${replied.message_id}`;
  const asked = await store.values.read(key);
  if (asked === undefined) return next();
  const { id, revision, language } = JSON.parse(asked) as Pick<Update, "id" | "revision"> & { language: Language };
  const { w } = renderContext(ctx);
  const current = await store.updates.newest(id);
  if (current?.revision !== revision) {
    await reply(ctx, html`${w.say("cur-decided")}`);
    return;
  }
  const corrected = await remember(ctx, current, text, language);
  await store.values.delete(key);
  const preview = await previewMessage(ctx.desk, corrected, replyLanguage(ctx));
  await replyAll(ctx, [preview, outMessage(html`${w.say("cur-correct-file")}`)]);
}

/** The next revision waits for a tap. The corpus is as it was: its mark stays, or the old words would count as news. */
async function remember(ctx: DeskContext, current: Update, words: string, language: Language): Promise<Update> {
  const { store, now } = ctx.desk;
  const revision = current.revision + 1;
  const update: Update = {
    id: current.id,
    revision,
    change: "corrected",
    content: withWords(current.content, words, language),
  };
  const item = (await store.updates.seen())?.get(current.id);
  const seen = item === undefined ? [] : [{ id: current.id, hash: item.hash, revision, gone: item.gone }];
  await store.updates.remember({ updates: [update], seen, voided: [] }, now());
  return (await store.updates.get(current.id, revision))?.update ?? update;
}

/** In one language only: what the others say is what was wrong. */
function withWords(content: UpdateContent, words: string, language: Language): UpdateContent {
  const text = { [language]: words };
  switch (content.kind) {
    case "report":
      return { ...content, item: { ...content.item, digest: text } };
    case "act":
      return { ...content, item: { ...content.item, note: text } };
    case "event":
      return { ...content, item: { ...content.item, summary: text } };
    case "text":
      return content;
  }
}
