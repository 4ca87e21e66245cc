/** [C2] /reload: the corpus read again, and which questions it answers now. */
import { outMessages } from "../../telegram/message.js";
import { renderFaults, renderNowAnswered, renderReloaded } from "../../telegram/render-curating.js";
import { renderContext, type DeskContext } from "../context.js";
import { nowAnswered } from "../curating/questions.js";
import { reloadCorpus, type Reloaded } from "../curating/reload.js";
import { replyAll } from "../reply.js";

export async function reload(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, await reloadedMessages(ctx, await reloadCorpus(ctx.desk)));
}

async function reloadedMessages(ctx: DeskContext, reloaded: Reloaded) {
  const context = renderContext(ctx);
  if (reloaded.type === "faulty") return renderFaults(reloaded.faults, context);
  const before = reloaded.type === "reloaded" ? reloaded.before : undefined;
  return outMessages([
    renderReloaded(reloaded.corpus.version, before, context),
    ...renderNowAnswered(await nowAnswered(ctx.desk), context),
  ]);
}
