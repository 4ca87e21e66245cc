import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { dial, message, PATH, post, recordLog, requestHead, SECRET, serve, webhook } from "./support.js";

/** A server that keeps what the bot was given. */
async function serveRecording(options: Parameters<typeof webhook>[0] = {}) {
  const handled: Update[] = [];
  const handle = (update: Update): Promise<void> => {
    handled.push(update);
    return Promise.resolve();
  };
  return { server: await serve({ webhook: webhook({ handle, ...options }) }), handled };
}

describe("the webhook", () => {
  it("hands an update to the bot and answers 200 with nothing", async () => {
    const { server, handled } = await serveRecording();
    const response = await post(server, message(1, "art 6"));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(handled).toEqual([message(1, "art 6")]);
  });

  it("lets an update of an unknown kind through, as it came", async () => {
    const { server, handled } = await serveRecording();
    const update = { update_id: 5, telepathy: { from: { id: 1 }, thought: "?" } };
    expect((await post(server, update)).status).toBe(200);
    expect(handled).toEqual([update]);
  });

  it.each([
    ["none", null],
    ["another", "open-sesam"],
    ["one that goes on", `${SECRET}e`],
    ["an empty one", ""],
  ])("refuses a secret that is not ours: %s", async (_what, secret) => {
    const { server, handled } = await serveRecording();
    expect((await post(server, message(1), { secret })).status).toBe(401);
    expect(handled).toEqual([]);
  });

  it("warns of wrong secrets once, not at every request", async () => {
    const { logger, lines } = recordLog();
    const server = await serve({ webhook: webhook(), logger });
    await post(server, message(1), { secret: "a" });
    await post(server, message(1), { secret: "b" });
    expect(lines.map((line) => line.message)).toEqual([expect.stringContaining("WEBHOOK_SECRET")]);
  });

  it.each(["GET", "PUT", "DELETE", "PATCH"])("takes POST only, not %s, and says so", async (method) => {
    const { server, handled } = await serveRecording();
    const response = await post(server, message(1), { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(handled).toEqual([]);
  });

  it.each(["/", `${PATH}/`, `${PATH}2`, "/hook", PATH.toUpperCase(), `/${PATH}`])(
    "is not found at %s",
    async (path) => {
      const { server, handled } = await serveRecording();
      expect((await post(server, message(1), { path })).status).toBe(404);
      expect(handled).toEqual([]);
    },
  );

  it.each([
    "",
    "{",
    "null",
    "[]",
    "7",
    '"text"',
    "{}",
    '{"update_id":"1"}',
    '{"update_id":1.5}',
    '{"update_id":1e300}',
  ])("refuses a body that is no update, and repeats nothing of it: %s", async (body) => {
    const { server, handled } = await serveRecording();
    const response = await post(server, body);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe("Bad Request: the body is not an update in JSON\n");
    expect(handled).toEqual([]);
  });

  it("refuses a body of 10 MB", async () => {
    const { server, handled } = await serveRecording();
    const response = await post(server, message(1, "x".repeat(10_000_000)));
    expect(response.status).toBe(413);
    expect(response.headers.get("connection")).toBe("close");
    expect(handled).toEqual([]);
  });

  it("refuses a body that is announced as too large before any of it has come", async () => {
    const { server } = await serveRecording();
    const { socket, reply } = dial(server);
    socket.write(requestHead({ "Content-Length": 10_000_000 }));
    expect(await reply).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/);
  });

  it("refuses a body that grows too large without having said so", async () => {
    const { server } = await serveRecording();
    const { socket, reply } = dial(server);
    const piece = `${(64_000).toString(16)}\r\n${"x".repeat(64_000)}\r\n`;
    socket.write(requestHead({ "Transfer-Encoding": "chunked" }) + piece.repeat(20));
    expect(await reply).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("asks for no body that it would refuse", async () => {
    const { server } = await serveRecording();
    const { socket, reply } = dial(server);
    socket.write(requestHead({ "Content-Length": 10_000_000, Expect: "100-continue" }));
    expect(await reply).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("asks for the body of a client that waits to be asked", async () => {
    const { server, handled } = await serveRecording();
    const { socket, reply } = dial(server);
    const body = JSON.stringify(message(1));
    socket.write(requestHead({ "Content-Length": body.length, Expect: "100-continue", Connection: "close" }));
    socket.once("data", () => socket.write(body));
    expect(await reply).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    expect(handled).toHaveLength(1);
  });

  it("refuses a body of unknown length to a stranger without reading it", async () => {
    const { server } = await serveRecording();
    const { socket, reply } = dial(server);
    socket.write(requestHead({ "X-Telegram-Bot-Api-Secret-Token": "no", "Transfer-Encoding": "chunked" }));
    expect(await reply).toMatch(/^HTTP\/1\.1 401 /);
  });

  it("gives up on a body that drips", async () => {
    const { server, handled } = await serveRecording({ bodyWithinMs: 30 });
    const { socket, reply } = dial(server);
    socket.write(requestHead({ "Content-Length": 100 }) + '{"update_id":');
    expect(await reply).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[^]*Connection: close\r\n/);
    expect(handled).toEqual([]);
  });

  it("goes on serving after a client has hung up in the middle of a body", async () => {
    const { server, handled } = await serveRecording();
    const { socket, reply } = dial(server);
    socket.write(requestHead({ "Content-Length": 100 }) + '{"update_id":');
    socket.end();
    await reply;
    expect((await post(server, message(1))).status).toBe(200);
    expect(handled).toHaveLength(1);
  });
});
