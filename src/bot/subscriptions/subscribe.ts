/** /subscribe: the short path for groups, topics and channels; in a private chat the form, or another chat by its name. */
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

/** The `@name` in the first word; a link to a chat names it as well. */
export function nameIn(argument: string): string | undefined {
  const [word = ""] = argument.split(/\s+/);
  const name = /^(?:@|(?:https?:\/\/)?(?:t|telegram)\.me\/)([a-z]\w{2,31})\/?$/i.exec(word)?.[1];
  return name === undefined ? undefined : `@${name}`;
}
