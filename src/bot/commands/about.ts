import { LOST_KEPT_MS, QUESTION_KEPT_MS } from "../../subscriptions/store.js";
import { renderAbout, renderPrivacy } from "../../telegram/render-screens.js";
import { renderContext, type DeskContext } from "../context.js";
import { replyAll } from "../reply.js";

const DAY_MS = 86_400_000;

/** How long the storage keeps what /privacy tells of. */
const RETENTION = { pausedDays: LOST_KEPT_MS / DAY_MS, questionDays: QUESTION_KEPT_MS / DAY_MS };

export async function about(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderAbout(renderContext(ctx)));
}

export async function privacy(ctx: DeskContext): Promise<void> {
  await replyAll(ctx, renderPrivacy(RETENTION, renderContext(ctx)));
}
