/** [U1] From a changed corpus to posts on their way, or to a curator's choice. */
import type { Desk } from "../bot/context.js";
import { findUpdates, publishAll } from "../subscriptions/publish.js";

/**
 * Compares the corpus with what was last looked at, at the start and after a reload. Without curators, or where they want it
 * so, what is new is published at once; else `announce` tells them that something waits.
 */
export async function lookForUpdates(desk: Desk, autoPublish: boolean, announce: () => Promise<void>): Promise<void> {
  const { store, knowledge, now, logger } = desk;
  const found = await findUpdates(store, knowledge.corpus, now());
  if (found.length > 0) logger.info({ updates: found.map(({ id }) => id) }, "the corpus has changed");
  if (!autoPublish) {
    await announce();
    return;
  }
  const deliveries = await publishAll(store, now());
  if (deliveries > 0) logger.info({ deliveries }, "published");
  desk.wakeSender?.();
}
