// What Prometheus is told. prom-client is loaded only when there is someone to ask: the local chat does without.

import type * as Prom from "prom-client";
import type { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { MetricsPage } from "./start-server.js";

/** What the parts of the program report. Every label comes from the program's own vocabulary, never from people. */
export interface Metrics {
  /** An update came in; its type is the name of its field, such as `message`. */
  update(type: string): void;
  /** An update of this type was handled, in `ms`. */
  handled(type: string, ms: number): void;
  /** A question was answered; `kind` is the answer's type. */
  answered(kind: string, ms: number): void;
  /** A question found no answer, or was refused for another reason. */
  refused(reason: string): void;
  /** One attempt to deliver; `outcome` is the type of the SendOutcome. */
  delivery(outcome: string): void;
  /** Deliveries that are due, and for how long the oldest has been. */
  queue(size: number, oldestAgeMs: number): void;
  /** A call of the Bot API failed; `kind` is the meaning given to the error. */
  apiError(kind: string): void;
}

/** Nobody asks: polling without a port, the local chat, tests. */
export const noMetrics: Metrics = {
  update: nothing,
  handled: nothing,
  answered: nothing,
  refused: nothing,
  delivery: nothing,
  queue: nothing,
  apiError: nothing,
};

function nothing(): void {
  // A report that nobody reads.
}

export interface ServedMetrics extends Metrics {
  /** The page for /metrics. */
  page(): Promise<MetricsPage>;
}

export interface MetricsOptions {
  /**
   * Asked for at every reading of the page. The queue matters most when the sender stands still, and then nobody would call
   * `queue`. When it fails, the last known values stay and `treaty_desk_queue_readable` is 0.
   */
  readonly readQueue?: () => Promise<{ readonly size: number; readonly oldestAgeMs: number }>;
}

/** From a look-up in memory to an answer that waits out one of Telegram's limits. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A label takes no more values than this; the rest counts as `other`. A label without end would fill the memory. */
const VALUES_PER_LABEL = 60;

/** A registry of its own, with the process's memory, event loop and so on beside our own counts. */
export async function createMetrics({ readQueue }: MetricsOptions = {}): Promise<ServedMetrics> {
  const prom = await import("prom-client");
  const registry = new prom.Registry();
  prom.collectDefaultMetrics({ register: registry });
  const counters = createCounters(prom, registry);

  counters.queueReadable.set(1);
  const label = boundedLabels();
  const metrics: Metrics = {
    update: (type) => {
      counters.updates.inc({ type: label("update", type) });
    },
    handled: (type, ms) => {
      counters.handling.observe({ type: label("update", type) }, ms / 1_000);
    },
    answered: (kind, ms) => {
      counters.answers.observe({ kind: label("answer", kind) }, ms / 1_000);
    },
    refused: (reason) => {
      counters.refusals.inc({ reason: label("refusal", reason) });
    },
    delivery: (outcome) => {
      counters.deliveries.inc({ outcome: label("delivery", outcome) });
    },
    queue: (size, oldestAgeMs) => {
      counters.queueSize.set(size);
      counters.queueAge.set(oldestAgeMs / 1_000);
    },
    apiError: (kind) => {
      counters.apiErrors.inc({ kind: label("api-error", kind) });
    },
  };

  async function readQueueNow(read: NonNullable<MetricsOptions["readQueue"]>): Promise<void> {
    try {
      const { size, oldestAgeMs } = await read();
      metrics.queue(size, oldestAgeMs);
      counters.queueReadable.set(1);
    } catch {
      // Shown as such; the rest of the page is needed most when the database is away.
      counters.queueReadable.set(0);
    }
  }

  return {
    ...metrics,
    async page() {
      if (readQueue) await readQueueNow(readQueue);
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

interface Counters {
  readonly updates: Counter<"type">;
  readonly handling: Histogram<"type">;
  readonly answers: Histogram<"kind">;
  readonly refusals: Counter<"reason">;
  readonly deliveries: Counter<"outcome">;
  readonly queueSize: Gauge;
  readonly queueAge: Gauge;
  readonly queueReadable: Gauge;
  readonly apiErrors: Counter<"kind">;
}

function createCounters(prom: typeof Prom, registry: Registry): Counters {
  const counter = <L extends string>(name: string, help: string, labelName: L): Counter<L> =>
    new prom.Counter({ name: `treaty_desk_${name}`, help, labelNames: [labelName], registers: [registry] });
  const histogram = <L extends string>(name: string, help: string, labelName: L): Histogram<L> =>
    new prom.Histogram({
      name: `treaty_desk_${name}`,
      help,
      labelNames: [labelName],
      buckets: SECONDS,
      registers: [registry],
    });
  const gauge = (name: string, help: string): Gauge =>
    new prom.Gauge({ name: `treaty_desk_${name}`, help, registers: [registry] });

  return {
    updates: counter("updates_total", "Updates of Telegram that came in, by type", "type"),
    handling: histogram("update_seconds", "Time to handle an update, by type", "type"),
    answers: histogram("answer_seconds", "Time to answer a question, by kind of answer", "kind"),
    refusals: counter("refusals_total", "Questions that were refused, by reason", "reason"),
    deliveries: counter("deliveries_total", "Attempts to deliver to a subscriber, by outcome", "outcome"),
    queueSize: gauge("queue_size", "Deliveries that are due"),
    queueAge: gauge("queue_oldest_seconds", "For how long the oldest due delivery has waited"),
    queueReadable: gauge("queue_readable", "1 when the queue could be read for this page"),
    apiErrors: counter("api_errors_total", "Failed calls of the Bot API, by what the failure means", "kind"),
  };
}

/** Lets each set of labels grow to VALUES_PER_LABEL. */
function boundedLabels(): (set: string, value: string) => string {
  const sets = new Map<string, Set<string>>();
  return (name, value) => {
    const known = sets.get(name) ?? new Set<string>();
    sets.set(name, known);
    if (known.has(value)) return value;
    if (known.size >= VALUES_PER_LABEL) return "other";
    known.add(value);
    return value;
  };
}
