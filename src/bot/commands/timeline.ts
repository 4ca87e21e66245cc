import { renderTimeline } from "../../telegram/render-timeline.js";
import { renderContext, type DeskContext } from "../context.js";
import { sendPictureOf } from "../pictures.js";
import { replyAll } from "../reply.js";

/** The events page by page, opened at the newest, and the main ones as a picture. */
export async function timeline(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderTimeline(renderContext(ctx)));
  await sendPictureOf(ctx, "timeline");
}
