import { HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { patience } from "../../src/bot/patience.js";

type Answer = { ok: true; result: true } | { ok: false; error_code: number; description: string; parameters?: object };
const FINE: Answer = { ok: true, result: true };
const refusal = (error_code: number, parameters?: object): Answer => ({
  ok: false,
  error_code,
  description: "no",
  ...(parameters && { parameters }),
});
const resetLate = new HttpError("failed", Object.assign(new Error("reset"), { code: "ECONNRESET" }));
const neverSent = new HttpError("failed", Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));

/** Makes the call with these things happening to it in turn; gives what came of it, and the waits. */
async function call(method: string, ...happens: (Answer | Error)[]) {
  const waits: number[] = [];
  let tries = 0;
  const previous = (): Promise<Answer> => {
    const next = happens[tries++];
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next!);
  };
  const transform = patience((ms) => {
    waits.push(ms);
    return Promise.resolve();
  });
  const outcome = await transform(previous as never, method as never, {} as never, undefined as never).then(
    (answer) => (answer.ok ? "fine" : answer.error_code),
    () => "thrown",
  );
  return { outcome, tries, waits };
}

describe("a call that fails", () => {
  it.each<[string, string, (Answer | Error)[], unknown]>([
    [
      "waits as long as Telegram asks",
      "sendMessage",
      [refusal(429, { retry_after: 3 }), FINE],
      { outcome: "fine", waits: [3000] },
    ],
    [
      "is not made again after a wait nobody would sit out",
      "sendMessage",
      [refusal(429, { retry_after: 60 })],
      { outcome: 429, tries: 1 },
    ],
    [
      "is made again after a fault of Telegram's",
      "sendMessage",
      [refusal(502), refusal(500), FINE],
      { outcome: "fine", tries: 3 },
    ],
    [
      "is given up after three tries",
      "sendMessage",
      [refusal(502), refusal(502), refusal(502)],
      { outcome: 502, tries: 3 },
    ],
    ["is not made again when it is refused", "sendMessage", [refusal(400)], { outcome: 400, tries: 1 }],
    ["is made again when it never left", "sendMessage", [neverSent, FINE], { outcome: "fine", tries: 2 }],
    [
      "is not made again when its message may have arrived",
      "sendMessage",
      [resetLate],
      { outcome: "thrown", tries: 1 },
    ],
    [
      "is made again when doing it twice is doing it once",
      "editMessageText",
      [resetLate, FINE],
      { outcome: "fine", tries: 2 },
    ],
    ["is left to the poller when it polls", "getUpdates", [refusal(502)], { outcome: 502, tries: 1 }],
  ])("%s", async (_name, method, happens, expected) => {
    expect(await call(method, ...happens)).toMatchObject(expected as object);
  });
});
