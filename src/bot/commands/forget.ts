/** [T7] /forget: asks once, then deletes at once what is stored about the chat. */
import { encodeCallback } from "../../telegram/callback-data.js";
import { html } from "../../telegram/html.js";
import { keyboardIn, outMessage } from "../../telegram/message.js";
import { renderContext, replyLanguage, type DeskContext } from "../context.js";
import { mayChangeChat } from "../permissions.js";
import { phrase } from "../phrases.js";
import { reply, replaceAll, replyAll } from "../reply.js";

/** The action of this command's buttons, with "yes" or "no". */
export const FORGET_ACTION = "forget";

export async function forget(ctx: DeskContext): Promise<void> {
  const language = replyLanguage(ctx);
  if (!(await mayChangeChat(ctx))) {
    await reply(ctx, html`${phrase(language, "admins-only")}`);
    return;
  }
  const buttons = keyboardIn(renderContext(ctx).place, [
    [
      { label: phrase(language, "button-delete"), callback: encodeCallback(FORGET_ACTION, "yes") },
      { label: phrase(language, "button-keep"), callback: encodeCallback(FORGET_ACTION, "no") },
    ],
  ]);
  await replyAll(ctx, [outMessage(html`${phrase(language, "forget-ask")}`, buttons)]);
}

/** The press of one of the buttons; gives what the press is answered with. */
export async function forgetPressed(ctx: DeskContext, choice: string | undefined): Promise<string | undefined> {
  const language = replyLanguage(ctx);
  if (!(await mayChangeChat(ctx))) return phrase(language, "admins-only");
  const isSure = choice === "yes";
  if (isSure) await forgetChat(ctx);
  await replaceAll(ctx, [outMessage(html`${phrase(language, isSure ? "forget-done" : "forget-kept")}`)]);
  return undefined;
}

async function forgetChat(ctx: DeskContext): Promise<void> {
  const chatId = ctx.chat!.id;
  ctx.desk.followUps.forget(chatId);
  delete ctx.chatLanguage;
  await ctx.desk.store.chatChanges.forget(chatId);
}
