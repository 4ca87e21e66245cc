/** What can be done without the storage is done while the storage is away: most answers need none of it. */
import type { Desk } from "./context.js";

/** What `asked` gives, or `otherwise` when the storage fails. For what makes an answer better, never for what it promises. */
export async function orWithout<T>({ logger }: Desk, asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    logger.warn({ err: error }, "the storage does not answer; going on without it");
    return otherwise;
  }
}
