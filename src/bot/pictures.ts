/** Sends the picture that belongs to an answer, after its text: a picture never delays words, and its failure costs none. */
import { InputFile } from "grammy";
import { loadAtlas, type Atlas } from "../pictures/atlas.js";
import { pictureKey, renderPng } from "../pictures/render.js";
import { renderPicture, type Picture, type PictureKind } from "../telegram/render-picture.js";
import { classify } from "../telegram/send.js";
import { renderContext, today, type DeskContext } from "./context.js";
import { placeOfMessage } from "./reply.js";
import { orWithout } from "./without-storage.js";

/** Pictures being drawn: two who ask at once get the same one. */
const drawing = new Map<string, Promise<Uint8Array>>();

let atlas: Promise<Atlas | undefined> | undefined;

/**
 * Sends it into the chat of the message at hand, in its topic. Telegram keeps what it was sent: the same picture goes out by
 * its `file_id` from then on, also after a restart. Where photos are not allowed nothing is sent: the text has said it all.
 * An edited question has its picture already.
 */
export async function sendPictureOf(ctx: DeskContext, kind: PictureKind): Promise<void> {
  if (ctx.message === undefined) return;
  try {
    await sendPicture(ctx, await pictureFor(ctx, kind));
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) ctx.desk.logger.error({ err: error, picture: kind }, "a picture could not be drawn");
    else ctx.desk.logger.info({ picture: kind, reason }, "a picture was not sent; its text was");
  }
}

/** Pictures by all they depend on; putting a map together takes longer than a moment. */
const known = new Map<string, KeyedPicture>();
const MOST_KNOWN = 40;

type KeyedPicture = Picture & { readonly key: string };

async function pictureFor(ctx: DeskContext, kind: PictureKind): Promise<KeyedPicture> {
  const context = renderContext(ctx);
  const day = today(ctx.desk);
  const name = [kind, context.corpus.version, context.language, day, context.botUsername].join(" ");
  const before = known.get(name);
  if (before !== undefined) return before;
  const picture = renderPicture(kind, day, context, await outlines(ctx));
  const keyed = { ...picture, key: pictureKey(picture.svg) };
  known.set(name, keyed);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
  return keyed;
}

function outlines(ctx: DeskContext): Promise<Atlas | undefined> {
  atlas ??= loadAtlas().catch((error: unknown) => {
    ctx.desk.logger.warn({ err: error }, "the outlines of countries cannot be read; pictures go without a map");
    return undefined;
  });
  return atlas;
}

async function sendPicture(ctx: DeskContext, picture: KeyedPicture): Promise<void> {
  const { values } = ctx.desk.store;
  const key = `picture:${ctx.me.id}:${picture.key}`;
  const fileId = fileIdIn(await orWithout(ctx.desk, values.read(key), undefined));
  if (fileId !== undefined && (await wasSent(ctx, picture, fileId))) return;
  const sent = await sendPhoto(ctx, picture, new InputFile(await drawn(picture), `${picture.name}.png`));
  const newId = sent.photo.at(-1)?.file_id;
  if (newId !== undefined) await orWithout(ctx.desk, values.write(key, JSON.stringify({ fileId: newId })), undefined);
}

/** False when Telegram no longer knows the file: then it is uploaded again. */
async function wasSent(ctx: DeskContext, picture: Picture, fileId: string): Promise<boolean> {
  try {
    await sendPhoto(ctx, picture, fileId);
    return true;
  } catch (error) {
    if (classify(error).type !== "rejected") throw error;
    return false;
  }
}

async function sendPhoto(ctx: DeskContext, picture: Picture, photo: InputFile | string) {
  const { chatId, threadId } = placeOfMessage(ctx.message!);
  return ctx.api.sendPhoto(chatId, photo, {
    caption: picture.caption.toString(),
    parse_mode: "HTML",
    ...(threadId !== undefined && { message_thread_id: threadId }),
  });
}

async function drawn({ svg, key }: KeyedPicture): Promise<Uint8Array> {
  const png = drawing.get(key) ?? renderPng(svg);
  drawing.set(key, png);
  try {
    return await png;
  } finally {
    drawing.delete(key);
  }
}

function fileIdIn(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { fileId } = JSON.parse(value) as { fileId?: unknown };
  return typeof fileId === "string" ? fileId : undefined;
}

/** Undefined for a fault of ours. */
function refusalOf(error: unknown): string | undefined {
  try {
    return classify(error).type;
  } catch {
    return undefined; // classify throws again what does not come from Telegram
  }
}
