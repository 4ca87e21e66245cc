/** How the program is told to end, and by when it does. */
import type { Logger } from "pino";

/** Handlers at work get so long to end; the process is gone within ten seconds of the signal. */
export const DRAIN_MS = 7_000;
const LAST_MOMENT_MS = 9_500;

export interface Stop {
  /** Aborted at the first SIGTERM or SIGINT. */
  readonly signal: AbortSignal;
  /** Resolves then. */
  readonly asked: Promise<void>;
  /** Resolves when handlers have had their time. */
  readonly drained: Promise<void>;
}

/** At the last moment the process ends whatever hangs; a second signal ends it at once. */
export function untilSignal(logger: Logger): Stop {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    controller.signal.addEventListener("abort", () => {
      resolve();
    });
  });
  const drained = asked.then(() => new Promise<void>((resolve) => setTimeout(resolve, DRAIN_MS).unref()));
  for (const name of ["SIGTERM", "SIGINT"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      logger.info({ signal: name }, "stopping");
      controller.abort();
      setTimeout(() => process.exit(0), LAST_MOMENT_MS).unref();
    });
  }
  return { signal: controller.signal, asked, drained };
}
