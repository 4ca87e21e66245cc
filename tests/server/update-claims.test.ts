import { afterEach, describe, expect, it, vi } from "vitest";
import { gatherClaims, type ClaimChanges, type ClaimOutcome } from "../../src/server/update-claims.js";
import { memoryClaims } from "./support.js";

afterEach(() => {
  vi.useRealTimers();
});

describe("gatherClaims", () => {
  it("prolongs what is in hand until it is closed, or its handler is known to hang", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
    const prolonged: number[] = [];
    const claims = memoryClaims();
    const desk = gatherClaims({
      write: (changes) => {
        prolonged.push(...changes.prolong);
        return claims.write(changes);
      },
    });
    const settled = () => desk.finish(99);
    await Promise.all([desk.begin(1), desk.begin(2)]);
    vi.advanceTimersByTime(3_000);
    await settled();
    expect(prolonged).toEqual([1, 2]);
    await desk.finish(2);
    vi.advanceTimersByTime(3_000);
    await settled();
    expect(prolonged).toEqual([1, 2, 1]);
    vi.advanceTimersByTime(60_000);
    await settled();
    const until = prolonged.length;
    vi.advanceTimersByTime(30_000);
    await settled();
    expect(prolonged.length).toBe(until);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("writes once for all that ask at the same time, and tells each its own outcome", async () => {
    const claims = memoryClaims();
    claims.states.set(2, "done").set(3, "underway").set(4, "underway").set(5, "underway");
    const writes: ClaimChanges[] = [];
    const desk = gatherClaims({
      write: (changes) => {
        writes.push(changes);
        return claims.write(changes);
      },
    });
    const asked = [desk.begin(1, "chat 7"), desk.begin(2), desk.begin(3), desk.finish(4), desk.abandon(5)];
    expect(await Promise.all(asked)).toEqual(["begun", "done", "underway", undefined, undefined]);
    expect(writes).toEqual([
      { begin: [{ id: 1, lane: "chat 7" }, { id: 2 }, { id: 3 }], finish: [4], abandon: [5], prolong: [] },
    ]);
  });

  it("tells everyone concerned when a write fails, and goes on with the next", async () => {
    let broken = true;
    const claims = memoryClaims();
    const desk = gatherClaims({
      write: (changes) => (broken ? Promise.reject(new Error("disk full")) : claims.write(changes)),
    });
    const failed = await Promise.allSettled([desk.begin(1), desk.finish(2), desk.abandon(3)]);
    expect(failed.map((result) => result.status)).toEqual(["rejected", "rejected", "rejected"]);
    broken = false;
    await desk.finish(1);
    expect(claims.states.get(1)).toBe("done");
  });

  it("writes what was asked for during a write afterwards", async () => {
    const claims = memoryClaims();
    const later: Promise<ClaimOutcome>[] = [];
    const desk = gatherClaims({
      write: (changes) => {
        if (changes.begin[0]?.id === 1) later.push(desk.begin(2));
        return claims.write(changes);
      },
    });
    await desk.begin(1);
    expect(await later[0]).toBe("begun");
  });
});
