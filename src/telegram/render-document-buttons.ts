/** Cite and share, for what has a citation and a link of its own. */
import type { DocRef } from "../answers/types.js";
import { encodeAction, startPayload } from "./actions.js";
import type { Button } from "./message.js";
import { deepLink, type RenderContext } from "./render-context.js";
import { labelOf } from "./render-labels.js";

/** Without the bot's name there is nothing to share; without a link of its own there is nothing to cite either. */
export function documentButtons(ref: DocRef, context: RenderContext): Button[] {
  const { w } = context;
  const payload = startPayload(ref);
  if (payload === undefined) return [];
  const address = deepLink(context, payload);
  const cite: Button = { label: w.say("button-cite"), callback: encodeAction({ type: "cite", ref }) };
  if (address === undefined) return [cite];
  const share = new URL("https://t.me/share/url");
  share.searchParams.set("url", address);
  share.searchParams.set("text", labelOf(ref, context));
  return [cite, { label: w.say("button-share"), url: share.href }];
}
