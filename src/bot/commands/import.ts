/** /import, and the document that it asks for: preview, then Take over or Cancel. The document is read anew at the press. */
import { InputFile, type NextFunction } from "grammy";
import type { Message } from "grammy/types";
import { inLanguage, LANGUAGES } from "../../corpus/language.js";
import { decodeCallback, encodeCallback } from "../../telegram/callback-data.js";
import { html } from "../../telegram/html.js";
import { outMessage, type Button } from "../../telegram/message.js";
import { IMPORT_ACTION, renderFaults, renderImport, renderImportRefused } from "../../telegram/render-curating.js";
import { answerPress } from "../callbacks.js";
import { isCurator, renderContext, replyLanguage, type DeskContext } from "../context.js";
import { deleteDraft } from "../curating/drafts.js";
import { fetchFile, LARGEST_DOWNLOAD_BYTES } from "../curating/fetch-file.js";
import { readOrigin, readText, takeOver, textDrafts, type Origin, type ReadText } from "../curating/import-text.js";
import { reloadCorpus } from "../curating/reload.js";
import { phrase } from "../phrases.js";
import { replaceAll, reply, replyAll } from "../reply.js";
import { typingWhile } from "../typing.js";

/** Says how, and lets what was taken over this way be taken out again. */
export async function importText(ctx: DeskContext): Promise<void> {
  const { w } = renderContext(ctx);
  const held = [...(await textDrafts(ctx.desk)).keys()].filter((language) => LANGUAGES.some((one) => one === language));
  await replyAll(ctx, [
    outMessage(
      html`${w.say("import-how", { example: exampleFor(ctx) })}`,
      [held.map((language) => removeButton(ctx, language))].filter((row) => row.length > 0),
    ),
  ]);
}

/** Takes a curator's document with its origin under it; all other messages are passed on. */
export async function takeDocument(ctx: DeskContext, next: NextFunction): Promise<void> {
  const { message } = ctx;
  if (message?.document === undefined || ctx.chat?.type !== "private" || !isCurator(ctx)) return next();
  if (message.caption === undefined) return importText(ctx);
  const origin = readOrigin(message.caption);
  if (origin === undefined) return next();
  await typingWhile(ctx, () => showPreview(ctx, message.document!, origin));
}

async function showPreview(ctx: DeskContext, document: Document, origin: Origin): Promise<void> {
  const { w } = renderContext(ctx);
  const read = await readSent(ctx, document, origin);
  if (read === "too-large")
    return reply(ctx, html`${w.say("import-too-large", { megabytes: LARGEST_DOWNLOAD_BYTES / 1024 / 1024 })}`);
  if (read === "gone") return reply(ctx, html`${w.say("import-gone")}`);
  const found = read.text;
  if (found.type === "unreadable") return replyAll(ctx, renderImportRefused(found.fault, renderContext(ctx)));
  await replyAll(
    ctx,
    renderImport({ ...found, articles: found.split.articles.length, language: origin.language }, renderContext(ctx)),
  );
}

/** Handles a press of these buttons, and passes on all others. */
export async function pressImport(ctx: DeskContext, next: NextFunction): Promise<void> {
  const callback = decodeCallback(ctx.callbackQuery?.data ?? "");
  if (callback.type === "stale" || callback.action !== IMPORT_ACTION) return next();
  await answerPress(ctx, await pressed(ctx, callback.args));
}

async function pressed(ctx: DeskContext, [verb, language = ""]: readonly string[]): Promise<string | undefined> {
  if (!isCurator(ctx)) return phrase(replyLanguage(ctx), "stale-button");
  switch (verb) {
    case "write":
      return write(ctx, false);
    case "force":
      return write(ctx, true);
    case "cancel":
      await replaceAll(ctx, [outMessage(html`${phrase(replyLanguage(ctx), "cancelled")}`)]);
      return undefined;
    case "remove":
      return remove(ctx, language);
    default:
      return phrase(replyLanguage(ctx), "stale-button");
  }
}

/** What was objected to is looked at again: a button of an earlier preview forces nothing. */
async function write(ctx: DeskContext, isForced: boolean): Promise<string | undefined> {
  const context = renderContext(ctx);
  const { w } = context;
  const sent = sentDocument(ctx);
  const origin = readOrigin(sent?.caption ?? "");
  if (sent?.document === undefined || origin === undefined) return w.say("import-gone");
  const read = await readSent(ctx, sent.document, origin);
  if (read === "too-large" || read === "gone" || read.text.type === "unreadable") return w.say("import-gone");
  const mayBeTaken = read.text.objections.length === 0 || (isForced && read.text.mayBeForced);
  if (!mayBeTaken) return phrase(replyLanguage(ctx), "stale-button");
  const taken = await takeOver(ctx.desk, read.text, origin, read.bytes);
  switch (taken.type) {
    case "refused":
      await replaceAll(ctx, renderImportRefused(taken.fault, context));
      return undefined;
    case "faulty":
      await replaceAll(ctx, renderFaults(taken.faults, context));
      return undefined;
    case "taken": {
      const said = w.say("import-written", { language: w.languageNameOf(origin.language), file: taken.file });
      await replaceAll(ctx, [outMessage(html`${said}`, [[removeButton(ctx, origin.language)]])]);
      const name = taken.file.replace(/^text\//, "").replace("/", "-");
      await ctx.api.sendDocument(ctx.chat!.id, new InputFile(Buffer.from(taken.yaml), name));
      return undefined;
    }
  }
}

async function remove(ctx: DeskContext, language: string): Promise<string | undefined> {
  const draft = (await textDrafts(ctx.desk)).get(language);
  if (draft === undefined) return phrase(replyLanguage(ctx), "stale-button");
  await deleteDraft(ctx.desk.store.values, draft.file);
  const reloaded = await reloadCorpus(ctx.desk);
  const context = renderContext(ctx);
  const done = html`${context.w.say("reload-same", { version: ctx.desk.knowledge.corpus.version })}`;
  if (reloaded.type === "faulty") await replaceAll(ctx, renderFaults(reloaded.faults, context));
  else if (reloaded.type === "unchanged") await replaceAll(ctx, [outMessage(done)]);
  else {
    const { before, corpus } = reloaded;
    await replaceAll(ctx, [outMessage(html`${context.w.say("reload-done", { version: corpus.version, before })}`)]);
  }
  return undefined;
}

// --- the document ----------------------------------------------------------------------------------------------------

type Document = NonNullable<Message["document"]>;

async function readSent(
  { desk, api }: DeskContext,
  { file_id: id, file_size: size = 0, file_name: name = "" }: Document,
  origin: Origin,
): Promise<"too-large" | "gone" | { readonly text: ReadText; readonly bytes: Uint8Array }> {
  if (size > LARGEST_DOWNLOAD_BYTES) return "too-large";
  const bytes = await fetchFile(api, id);
  return bytes === undefined ? "gone" : { text: await readText(desk, bytes, name, origin), bytes };
}

/** The preview replies to the document. */
function sentDocument({ callbackQuery }: DeskContext): Message | undefined {
  const preview = callbackQuery?.message;
  return preview !== undefined && "reply_to_message" in preview ? preview.reply_to_message : undefined;
}

function removeButton(ctx: DeskContext, language: string): Button {
  const { w } = renderContext(ctx);
  return {
    label: `${w.say("sub-button-remove")}: ${w.languageNameOf(language)}`,
    callback: encodeCallback(IMPORT_ACTION, "remove", language),
  };
}

function exampleFor(ctx: DeskContext): string {
  const { text } = inLanguage(ctx.desk.knowledge.corpus.treaty.short_title, replyLanguage(ctx));
  return `${replyLanguage(ctx)} https://example.org/act/1 ${text}`;
}
