import { CLAIM_LIVES_MS, type ClaimOutcome, type HandledStore } from "../../subscriptions/store.js";
import { soon, type Memory } from "./memory.js";

export function memoryHandled({ handled }: Memory): HandledStore {
  return {
    write: ({ begin, finish, abandon, prolong }, holder, now) =>
      soon(() => {
        const isAlive = (at: number): boolean => at > now - CLAIM_LIVES_MS;
        for (const id of finish) handled.set(id, { at: now });
        for (const id of abandon) if (handled.get(id)?.holder === holder) handled.delete(id);
        for (const id of prolong) {
          const claim = handled.get(id);
          if (claim?.holder === holder) handled.set(id, { ...claim, at: now });
        }
        const busy = new Set(
          [...handled.values()]
            .filter((claim) => claim.holder !== undefined && claim.holder !== holder && isAlive(claim.at))
            .map(({ lane }) => lane),
        );
        return begin.map(({ id, lane }): ClaimOutcome => {
          const claim = handled.get(id);
          if (claim !== undefined && claim.holder === undefined) return "done";
          if ((claim !== undefined && isAlive(claim.at)) || (lane !== undefined && busy.has(lane))) return "underway";
          handled.set(id, { at: now, holder, ...(lane === undefined ? {} : { lane }) });
          return "begun";
        });
      }),
  };
}
