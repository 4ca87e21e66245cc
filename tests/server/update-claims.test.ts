import { describe, expect, it } from "vitest";
import { gatherClaims, type ClaimOutcome } from "../../src/server/update-claims.js";
import { memoryClaims } from "./support.js";

describe("gatherClaims", () => {
  it("writes once for all that ask at the same time, and tells each its own outcome", async () => {
    const claims = memoryClaims();
    claims.states.set(2, "done");
    claims.states.set(3, "underway");
    const writes: (readonly number[])[] = [];
    const desk = gatherClaims({
      ...claims,
      begin: (ids) => {
        writes.push(ids);
        return claims.begin(ids);
      },
    });
    const outcomes: ClaimOutcome[] = await Promise.all([desk.begin(1), desk.begin(2), desk.begin(3)]);
    expect(outcomes).toEqual(["begun", "done", "underway"]);
    expect(writes).toEqual([[1, 2, 3]]);
  });

  it("tells everyone concerned when a write fails, and goes on with the next", async () => {
    let broken = true;
    const claims = memoryClaims();
    const desk = gatherClaims({
      ...claims,
      finish: (ids) => (broken ? Promise.reject(new Error("disk full")) : claims.finish(ids)),
    });
    const failed = await Promise.allSettled([desk.finish(1), desk.finish(2)]);
    expect(failed.map((result) => result.status)).toEqual(["rejected", "rejected"]);
    broken = false;
    await desk.finish(1);
    expect(claims.states.get(1)).toBe("done");
  });

  it("writes what was asked for during a write afterwards", async () => {
    const claims = memoryClaims();
    const later: Promise<ClaimOutcome>[] = [];
    const desk = gatherClaims({
      ...claims,
      begin: (ids) => {
        if (ids[0] === 1) later.push(desk.begin(2));
        return claims.begin(ids);
      },
    });
    await desk.begin(1);
    expect(await later[0]).toBe("begun");
  });
});
