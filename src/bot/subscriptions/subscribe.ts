/** /subscribe: the short path for groups, topics and channels; in a private chat the form, or another chat by its name. */
import type { NextFunction } from "grammy";
import type { DeskContext } from "../context.js";
import { startForm } from "./form.js";
import { subscribeHere, subscribeNamed } from "./quick.js";

/** `/subscribe`, `/subscribe @name`, `/subscribe https://t.me/name`. */
export async function subscribe(ctx: DeskContext, argument: string): Promise<void> {
  const name = nameIn(argument);
  if (name !== undefined) await subscribeNamed(ctx, name);
  else if (ctx.chat?.type === "private") await startForm(ctx);
  else await subscribeHere(ctx);
}

/** [S3] In a private chat the name alone is enough: nobody asks about the treaty with it. */
export async function handleNameAlone(ctx: DeskContext, next: NextFunction): Promise<void> {
  const text = ctx.message?.text?.trim() ?? "";
  const name = ctx.message?.forward_origin !== undefined || /\s/.test(text) ? undefined : nameIn(text);
  if (name === undefined || name.toLowerCase() === `@${ctx.me.username}`.toLowerCase()) await next();
  else await subscribeNamed(ctx, name);
}

/** The `@name` in the first word; a link to a chat names it as well. */
export function nameIn(argument: string): string | undefined {
  const [word = ""] = argument.split(/\s+/);
  const name = /^(?:@|(?:https?:\/\/)?(?:t|telegram)\.me\/)([a-z]\w{2,31})\/?$/i.exec(word)?.[1];
  return name === undefined ? undefined : `@${name}`;
}
