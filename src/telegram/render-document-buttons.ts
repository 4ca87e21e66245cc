/** Cite, for what has citations, and share: everything has a link of its own. */
import type { DocRef } from "../answers/types.js";
import { encodeAction, startPayload } from "./actions.js";
import type { Button } from "./message.js";
import { deepLink, type RenderContext } from "./render-context.js";
import { labelOf } from "./render-labels.js";

/** Without the bot's name there is nothing to share. */
export function documentButtons(ref: DocRef, context: RenderContext): Button[] {
  const { w } = context;
  const share = shareButton(startPayload(ref), labelOf(ref, context), context);
  const isCitable = ref.kind === "article" || ref.kind === "report";
  const cite: Button = { label: w.say("button-cite"), callback: encodeAction({ type: "cite", ref }) };
  return [...(isCitable ? [cite] : []), ...(share === undefined ? [] : [share])];
}

/** Opens Telegram's choice of chats with a link that leads here; undefined while the bot's name is not known. */
export function shareButton(payload: string, text: string, context: RenderContext): Button | undefined {
  const address = deepLink(context, payload);
  if (address === undefined) return undefined;
  const share = new URL("https://t.me/share/url");
  share.searchParams.set("url", address);
  share.searchParams.set("text", text);
  return { label: context.w.say("button-share"), url: share.href };
}
