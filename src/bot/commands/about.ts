import { renderAbout, renderPrivacy } from "../../telegram/render-screens.js";
import { renderContext, type DeskContext } from "../context.js";
import { replyAll } from "../reply.js";

/** How long the storage keeps these, in days; told by /privacy. */
export const RETENTION = { pausedDays: 30, questionDays: 180 };

export async function about(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderAbout(renderContext(ctx)));
}

export async function privacy(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderPrivacy(RETENTION, renderContext(ctx)));
}
