/** How many questions were answered since the start, for /stats. Numbers only. */
import type { DeskMetrics } from "./context.js";

export interface Tally {
  /** Milliseconds since 1970. */
  readonly since: number;
  answered: number;
  refused: number;
  /** Too vague: choices were offered. */
  unclear: number;
}

export function createTally(now: number): Tally {
  return { since: now, answered: 0, refused: 0, unclear: 0 };
}

/** The same metrics, with what is answered counted in the tally as well. */
export function tallied(metrics: DeskMetrics, tally: Tally): DeskMetrics {
  return {
    update: (type) => {
      metrics.update(type);
    },
    handled: (type, ms) => {
      metrics.handled(type, ms);
    },
    refused: (reason) => {
      metrics.refused(reason);
    },
    answered: (kind, ms) => {
      tally[fieldOf(kind)] += 1;
      metrics.answered(kind, ms);
    },
  };
}

function fieldOf(kind: string): "answered" | "refused" | "unclear" {
  if (kind === "nothing-found") return "refused";
  return kind === "unclear" ? "unclear" : "answered";
}
