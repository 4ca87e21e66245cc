import { renderTimeline } from "../../telegram/render-timeline.js";
import { renderContext, type DeskContext } from "../context.js";
import { replyAll } from "../reply.js";

export async function timeline(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderTimeline(renderContext(ctx)));
}
