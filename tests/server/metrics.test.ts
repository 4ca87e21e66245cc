import { describe, expect, it } from "vitest";
import { createMetrics, noMetrics } from "../../src/server/metrics.js";
import { get, serve } from "./support.js";

/** The lines of the page about our own counts, without comments. */
async function ownLines(metrics: Awaited<ReturnType<typeof createMetrics>>): Promise<string[]> {
  const { body } = await metrics.page();
  return body.split("\n").filter((line) => line.startsWith("treaty_desk_"));
}

describe("metrics", () => {
  it("are served with what was reported and how the process does", async () => {
    const metrics = await createMetrics();
    metrics.update("message");
    metrics.update("message");
    metrics.handled("message", 40);
    metrics.answered("status", 2);
    metrics.refused("nothing-found");
    metrics.delivery("chat-gone");
    metrics.queue(12, 3_500);
    metrics.apiError("retry");

    const response = await get(await serve({ metrics: () => metrics.page() }), "/metrics");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        'treaty_desk_updates_total{type="message"} 2',
        'treaty_desk_update_seconds_bucket{le="0.025",type="message"} 0',
        'treaty_desk_update_seconds_bucket{le="0.05",type="message"} 1',
        'treaty_desk_answer_seconds_sum{kind="status"} 0.002',
        'treaty_desk_refusals_total{reason="nothing-found"} 1',
        'treaty_desk_deliveries_total{outcome="chat-gone"} 1',
        "treaty_desk_queue_size 12",
        "treaty_desk_queue_oldest_seconds 3.5",
        'treaty_desk_api_errors_total{kind="retry"} 1',
      ]),
    );
    expect(lines.some((line) => line.startsWith("process_resident_memory_bytes "))).toBe(true);
  });

  it("read the queue when they are read, so that a sender that stands still shows", async () => {
    const queue = { size: 1, oldestAgeMs: 1_000 };
    const metrics = await createMetrics({ readQueue: () => Promise.resolve(queue) });
    await metrics.page();
    queue.oldestAgeMs = 61_000;
    expect(await ownLines(metrics)).toContain("treaty_desk_queue_oldest_seconds 61");
  });

  it("are there when the queue cannot be read, and say so", async () => {
    const metrics = await createMetrics({ readQueue: () => Promise.reject(new Error("database away")) });
    expect(await ownLines(metrics)).toContain("treaty_desk_queue_readable 0");
  });

  it("do not grow with every new label", async () => {
    const metrics = await createMetrics();
    for (let kind = 0; kind < 1_000; kind += 1) metrics.update(`kind_${kind}`);
    const lines = (await ownLines(metrics)).filter((line) => line.startsWith("treaty_desk_updates_total"));
    expect(lines).toHaveLength(61);
    expect(lines).toContain('treaty_desk_updates_total{type="other"} 940');
  });

  it("of two programs in one process are two", async () => {
    const [one, other] = [await createMetrics(), await createMetrics()];
    one.refused("too-long");
    expect(await ownLines(other)).not.toContain('treaty_desk_refusals_total{reason="too-long"} 1');
  });

  it("can be reported to nobody", () => {
    expect(() => {
      noMetrics.update("message");
      noMetrics.queue(1, 1);
    }).not.toThrow();
  });
});
