/** [C2] /stats: numbers, none of which is about a person. */
import { renderStats } from "../../telegram/render-curating.js";
import { renderContext, type DeskContext } from "../context.js";
import { unansweredGroups } from "../curating/questions.js";
import { replyAll } from "../reply.js";

export async function stats(ctx: DeskContext): Promise<void> {
  const { store, now, tally } = ctx.desk;
  const [subscriptions, deliveries, updates, groups] = await Promise.all([
    store.subscriptions.counts(),
    store.outbox.counts(now()),
    store.updates.waiting(),
    unansweredGroups(ctx.desk),
  ]);
  const { active, paused, chats } = subscriptions;
  const { due, later, held } = deliveries;
  const numbers = {
    uptimeMs: now() - tally.since,
    asked: { answered: tally.answered, refused: tally.refused, unclear: tally.unclear },
    subscriptions: { active, paused, chats },
    deliveries: { due, later, held },
    updates: updates.length,
    questions: groups.length,
  };
  await replyAll(ctx, renderStats(numbers, renderContext(ctx)));
}
