import { html } from "../../telegram/html.js";
import { replyLanguage, type DeskContext } from "../context.js";
import { phrase } from "../phrases.js";
import { reply } from "../reply.js";

/** Reached only when no conversation is under way: those take /cancel for themselves. */
export async function cancel(ctx: DeskContext): Promise<void> {
  await reply(ctx, html`${phrase(replyLanguage(ctx), "nothing-to-cancel")}`);
}
