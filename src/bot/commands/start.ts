import { renderAnswer } from "../../telegram/render-answer.js";
import { renderRef } from "../../telegram/render-ref.js";
import { examplesIn, renderStart } from "../../telegram/render-screens.js";
import { renderContext, type DeskContext } from "../context.js";
import { readDeepLink } from "../deep-links.js";
import { replyAll } from "../reply.js";
import { subscribe } from "../subscriptions/subscribe.js";
import { status } from "./status.js";
import { timeline } from "./timeline.js";

/** One screen, or what a deep link points at. A link that leads nowhere any more opens the screen. */
export async function start(ctx: DeskContext, payload: string): Promise<void> {
  const link = readDeepLink(payload, ctx.desk.knowledge.corpus);
  if (link.type === "subscribe") {
    await subscribe(ctx, "");
    return;
  }
  if (link.type === "page") {
    await (link.page === "status" ? status(ctx, "") : timeline(ctx));
    return;
  }
  if (link.type === "out-of-range") {
    const last = ctx.desk.knowledge.corpus.treaty.articles;
    await replyAll(ctx, renderAnswer({ type: "out-of-range", asked: [link.asked], last }, renderContext(ctx)));
    return;
  }
  if (link.type === "document") {
    const messages = renderRef(link.ref, renderContext(ctx, undefined, link.language));
    if (messages !== undefined) {
      await replyAll(ctx, messages);
      return;
    }
  }
  await replyAll(ctx, renderStart(renderContext(ctx)));
}

/** The example question of a /start button; undefined when there are fewer by now. */
export function exampleQuestion(ctx: DeskContext, index: number): string | undefined {
  return examplesIn(renderContext(ctx))[index];
}
