import { once } from "node:events";
import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { UpdateClaims } from "../../src/server/update-claims.js";
import { createInbox, LANE_LIMIT } from "../../src/server/inbox.js";
import { laneOf } from "../../src/server/lane.js";
import { dial, gate, memoryClaims, message, post, recordLog, requestHead, serve, webhook } from "./support.js";

const textOf = (update: Update): string => update.message?.text ?? "";

describe("an update that is delivered twice", () => {
  it("acts once, and both deliveries are answered", async () => {
    const acted: string[] = [];
    const handle = (update: Update): Promise<void> => {
      acted.push(textOf(update));
      return Promise.resolve();
    };
    const server = await serve({ webhook: webhook({ handle }) });
    expect((await post(server, message(1))).status).toBe(200);
    expect((await post(server, message(1))).status).toBe(200);
    expect(acted).toEqual(["hello"]);
  });

  it("acts once when the second comes while the first is being handled", async () => {
    const { opened, open } = gate();
    let acted = 0;
    const handle = async (): Promise<void> => {
      acted += 1;
      await opened;
    };
    const server = await serve({ webhook: webhook({ handle, answerWithinMs: 0 }) });
    expect((await post(server, message(1))).status).toBe(200);
    expect((await post(server, message(1))).status).toBe(200);
    open();
    await server.close(5_000);
    expect(acted).toBe(1);
  });

  it("acts once when the storage could not note that the first was handled", async () => {
    const claims = memoryClaims();
    const write: UpdateClaims["write"] = (changes) =>
      changes.finish.length > 0 ? Promise.reject(new Error("disk full")) : claims.write(changes);
    let acted = 0;
    const handle = (): Promise<void> => {
      acted += 1;
      return Promise.resolve();
    };
    const server = await serve({ webhook: webhook({ handle, claims: { write } }) });
    expect((await post(server, message(1))).status).toBe(200);
    claims.states.clear();
    expect((await post(server, message(1))).status).toBe(200);
    expect(acted).toBe(1);
  });

  it("acts once when the program was started anew in between", async () => {
    const claims = memoryClaims();
    let acted = 0;
    const handle = (): Promise<void> => {
      acted += 1;
      return Promise.resolve();
    };
    await post(await serve({ webhook: webhook({ handle, claims }) }), message(1));
    const response = await post(await serve({ webhook: webhook({ handle, claims }) }), message(1));
    expect(response.status).toBe(200);
    expect(acted).toBe(1);
  });

  it("is left with Telegram while another process handles it", async () => {
    const claims = memoryClaims();
    claims.states.set(1, "underway");
    const server = await serve({ webhook: webhook({ claims, handle: () => Promise.reject(new Error("not ours")) }) });
    const response = await post(server, message(1));
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("1");
  });

  it("is handled by the repeat when handling it failed the first time", async () => {
    const claims = memoryClaims();
    let attempts = 0;
    const handle = (): Promise<void> => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("database away")) : Promise.resolve();
    };
    const server = await serve({ webhook: webhook({ handle, claims }) });
    expect((await post(server, message(1))).status).toBe(500);
    expect(claims.states.has(1)).toBe(false);
    expect((await post(server, message(1))).status).toBe(200);
    expect((await post(server, message(1))).status).toBe(200);
    expect(attempts).toBe(2);
  });

  it("is given up when it fails every time, so that it does not come back for a day", async () => {
    let attempts = 0;
    const handle = (): Promise<void> => {
      attempts += 1;
      return Promise.reject(new Error("always"));
    };
    const server = await serve({ webhook: webhook({ handle }) });
    const statuses: number[] = [];
    for (let delivery = 1; delivery <= 4; delivery += 1) statuses.push((await post(server, message(1))).status);
    expect(statuses).toEqual([500, 500, 200, 200]);
    expect(attempts).toBe(3);
  });

  it("is handled, and once, when the storage cannot claim it", async () => {
    const claims = { write: () => Promise.reject(new Error("database away")) };
    let acted = 0;
    const handle = (): Promise<void> => {
      acted += 1;
      return Promise.resolve();
    };
    const server = await serve({ webhook: webhook({ handle, claims }) });
    expect((await post(server, message(1))).status).toBe(200);
    expect((await post(server, message(1))).status).toBe(200);
    expect(acted).toBe(1);
  });

  it("is claimed with its chat, so that other processes wait", async () => {
    const claims = memoryClaims();
    const begun: unknown[] = [];
    const write: UpdateClaims["write"] = (changes) => {
      begun.push(...changes.begin);
      return claims.write(changes);
    };
    await post(await serve({ webhook: webhook({ claims: { write } }) }), message(1, "hello", -44));
    expect(begun).toEqual([{ id: 1, lane: "chat -44" }]);
  });
});

describe("a failure", () => {
  it("is logged by its kind and place, without what a person wrote", async () => {
    const { logger, lines } = recordLog();
    const handle = (update: Update): Promise<void> => Promise.reject(new TypeError(`cannot read ${textOf(update)}`));
    const server = await serve({ webhook: webhook({ handle }), logger });
    await post(server, message(1, "my secret question"));
    expect(lines).toMatchObject([
      { message: "handling an update failed", fields: { updateId: 1, error: "TypeError" } },
    ]);
    expect(JSON.stringify(lines)).not.toContain("secret question");
  });
});

describe("order", () => {
  it("is kept within a chat: a later update waits for the earlier", async () => {
    const acted: string[] = [];
    const first = gate();
    const handle = async (update: Update): Promise<void> => {
      acted.push(`${textOf(update)} begins`);
      if (textOf(update) === "one") await first.opened;
      acted.push(`${textOf(update)} ends`);
    };
    const server = await serve({ webhook: webhook({ handle, answerWithinMs: 0 }) });
    // Acknowledged while it is being handled.
    await post(server, message(1, "one"));
    await post(server, message(2, "two"));
    expect(acted).toEqual(["one begins"]);
    first.open();
    await server.close(5_000);
    expect(acted).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  });

  it("follows the numbers of the updates when connections overtake each other", async () => {
    const acted: number[] = [];
    const first = gate();
    const handle = async (update: Update): Promise<void> => {
      acted.push(update.update_id);
      if (update.update_id === 1) await first.opened;
    };
    const server = await serve({ webhook: webhook({ handle, answerWithinMs: 0 }) });
    for (const id of [1, 4, 2, 3]) await post(server, message(id));
    first.open();
    await server.close(5_000);
    expect(acted).toEqual([1, 2, 3, 4]);
  });

  it("lets no chat wait for another", async () => {
    const never = gate();
    const handle = (update: Update): Promise<void> =>
      update.message?.chat.id === 1 ? never.opened : Promise.resolve();
    const server = await serve({ webhook: webhook({ handle, answerWithinMs: 10_000 }) });
    const slow = post(server, message(1, "slow", 1));
    expect((await post(server, message(2, "quick", 2))).status).toBe(200);
    never.open();
    await slow;
  });

  it("does not let a handler that hangs hold up its chat for good", async () => {
    const never = gate();
    const second = gate();
    const handle = (update: Update): Promise<void> => {
      if (update.update_id === 1) return never.opened;
      second.open();
      return Promise.resolve();
    };
    const server = await serve({ webhook: webhook({ handle, answerWithinMs: 0, laneHeldMs: 20 }) });
    await post(server, message(1));
    await post(server, message(2));
    await second.opened;
  });
});

describe("an inbox that is full", () => {
  it("leaves more of one chat with Telegram, and still takes another chat's", async () => {
    const { opened, open } = gate();
    const handle = (update: Update): Promise<void> => (update.message?.chat.id === 1 ? opened : Promise.resolve());
    const inbox = createInbox({ handle, claims: memoryClaims(), logger: recordLog().logger, answerWithinMs: 0 });
    const receipts: Promise<string>[] = [];
    for (let id = 0; id < LANE_LIMIT; id += 1) receipts.push(inbox.receive(message(id, "again", 1)));
    expect(new Set(await Promise.all(receipts))).toEqual(new Set(["accepted"]));
    // One has left the lane and is being handled.
    expect(await inbox.receive(message(9_001, "again", 1))).toBe("accepted");
    expect(await inbox.receive(message(9_002, "again", 1))).toBe("full");
    expect(await inbox.receive(message(9_003, "first", 2))).not.toBe("full");
    open();
    await inbox.empty();
    expect(inbox.size()).toBe(0);
  });
});

describe("laneOf", () => {
  const chat = { id: -5 };
  const from = { id: 9 };
  it.each([
    ["a message", { message: { chat, from } }, "chat -5"],
    ["a button under a message", { callback_query: { from, message: { chat } } }, "chat -5"],
    ["a button under an inline message", { callback_query: { from } }, "chat 9"],
    ["an inline query", { inline_query: { from } }, "chat 9"],
    ["a change of members", { my_chat_member: { chat, from } }, "chat -5"],
    ["a poll answer", { poll_answer: { user: from } }, "chat 9"],
    ["a kind not known yet", { telepathy: { chat } }, "chat -5"],
    ["a poll, which names nobody", { poll: { id: "x" } }, "update 3"],
    ["nothing", {}, "update 3"],
    ["nonsense", { message: null, chat: 5 }, "update 3"],
  ])("puts %s where it belongs", (_what, content, lane) => {
    expect(laneOf({ update_id: 3, ...content } as unknown as Update)).toBe(lane);
  });
});

describe("a slow handler", () => {
  it("goes on after Telegram has been answered", async () => {
    const claims = memoryClaims();
    const { opened, open } = gate();
    const server = await serve({ webhook: webhook({ claims, handle: () => opened, answerWithinMs: 0 }) });
    expect((await post(server, message(1))).status).toBe(200);
    expect(claims.states.get(1)).toBe("underway");
    open();
    await server.close(5_000);
    expect(claims.states.get(1)).toBe("done");
  });

  it("is not answered before its claim is written", async () => {
    const claims = memoryClaims();
    const asked = gate();
    const written = gate();
    const slowClaims: UpdateClaims = {
      write: async (changes) => {
        asked.open();
        await written.opened;
        return claims.write(changes);
      },
    };
    const server = await serve({ webhook: webhook({ claims: slowClaims, answerWithinMs: 0 }) });
    let answered = false;
    const response = post(server, message(1)).finally(() => (answered = true));
    await asked.opened;
    // Whole requests pass meanwhile.
    await post(server, "{");
    await post(server, "{");
    expect(answered).toBe(false);
    written.open();
    expect((await response).status).toBe(200);
  });
});

describe("stopping", () => {
  it("lets updates in hand finish, with those that wait behind them, and answers them", async () => {
    const acted: string[] = [];
    const started = gate();
    const { opened, open } = gate();
    const handle = async (update: Update): Promise<void> => {
      started.open();
      await opened;
      acted.push(textOf(update));
    };
    const server = await serve({ webhook: webhook({ handle, answerWithinMs: 10_000 }) });
    const response = post(server, message(1, "one"));
    await started.opened;
    const closed = server.close(5_000);
    open();
    expect((await response).status).toBe(200);
    await closed;
    expect(acted).toEqual(["one"]);
  });

  it("leaves an update that comes in meanwhile with Telegram", async () => {
    const acted: number[] = [];
    const { opened, open } = gate();
    const handle = async (update: Update): Promise<void> => {
      acted.push(update.update_id);
      await opened;
    };
    const server = await serve({ webhook: webhook({ handle, answerWithinMs: 0 }) });
    const { socket, reply } = dial(server);
    const body = JSON.stringify(message(2, "late", 8));
    socket.write(requestHead({ "Content-Length": body.length, Expect: "100-continue" }));
    await once(socket, "data");
    await post(server, message(1));
    const closed = server.close(5_000);
    socket.write(body);
    expect(await reply).toMatch(/HTTP\/1\.1 503 /);
    open();
    await closed;
    expect(acted).toEqual([1]);
  });

  it("waits no longer than it was told, and says how much was left", async () => {
    const { logger, lines } = recordLog();
    const never = gate();
    const server = await serve({ webhook: webhook({ handle: () => never.opened, answerWithinMs: 0 }), logger });
    await post(server, message(1));
    await server.close(20);
    expect(lines).toEqual([
      { message: "stopped before all updates were handled", fields: { unfinished: 1, drainMs: 20 } },
    ]);
    never.open();
  });

  it("accepts no new connection, and closes once", async () => {
    const server = await serve({ webhook: webhook() });
    await Promise.all([server.close(1_000), server.close(1_000)]);
    await expect(post(server, message(1))).rejects.toThrow();
  });
});
