// A server on a free port, Telegram's side of it, and the storage's side.

import { connect, type Socket } from "node:net";
import type { Update } from "grammy/types";
import { afterEach } from "vitest";
import type { ServerLogger } from "../../src/server/logger.js";
import { startServer, type RunningServer, type ServerOptions } from "../../src/server/start-server.js";
import type { ClaimOutcome, UpdateClaims } from "../../src/server/update-claims.js";
import type { WebhookOptions } from "../../src/server/webhook.js";

export const SECRET = "open-sesame";
export const PATH = "/hook/desk";

const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close(0)));
});

/** Ends with the test. */
export async function serve(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({
    port: 0,
    host: "127.0.0.1",
    health: () => Promise.resolve({ status: "ok", reasons: [] }),
    logger: recordLog().logger,
    ...options,
  });
  running.push(server);
  return server;
}

export function webhook(options: Partial<WebhookOptions> = {}): WebhookOptions {
  return { path: PATH, secret: SECRET, handle: () => Promise.resolve(), claims: memoryClaims(), ...options };
}

export function recordLog(): { logger: ServerLogger; lines: { message: string; fields: object }[] } {
  const lines: { message: string; fields: object }[] = [];
  const write = (fields: object, message: string): void => {
    lines.push({ message, fields });
  };
  return { logger: { info: write, warn: write, error: write }, lines };
}

/** Posts as Telegram does. */
export function post(
  server: RunningServer,
  body: unknown,
  { path = PATH, secret = SECRET, method = "POST" }: { path?: string; secret?: string | null; method?: string } = {},
): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(secret === null ? {} : { "x-telegram-bot-api-secret-token": secret }),
    },
    ...(method === "GET" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

export function get(server: RunningServer, path: string, method = "GET"): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}${path}`, { method });
}

export function message(updateId: number, text = "hello", chatId = 7): Update {
  const chat = { id: chatId, type: "private", first_name: "A" } as const;
  return { update_id: updateId, message: { message_id: updateId, date: 0, chat, text } } as Update;
}

/** Claims that outlive a server, as a database does. */
export function memoryClaims(): UpdateClaims & { readonly states: Map<number, "underway" | "done"> } {
  const states = new Map<number, "underway" | "done">();
  return {
    states,
    write({ begin, finish, abandon }) {
      for (const id of finish) states.set(id, "done");
      for (const id of abandon) states.delete(id);
      return Promise.resolve(
        begin.map(({ id }): ClaimOutcome => {
          const state = states.get(id);
          if (state === undefined) states.set(id, "underway");
          return state ?? "begun";
        }),
      );
    },
  };
}

/** A moment that a test decides about. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** A connection of which the test writes every byte. `reply` resolves with all that came back, when the server hangs up. */
export function dial(server: RunningServer): { socket: Socket; reply: Promise<string> } {
  const socket = connect(server.port, "127.0.0.1");
  const reply = new Promise<string>((resolve) => {
    let text = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (text += chunk));
    socket.on("error", () => undefined);
    socket.on("end", () => {
      resolve(text);
      socket.destroy();
    });
    socket.on("close", () => {
      resolve(text);
    });
  });
  return { socket, reply };
}

export function requestHead(fields: Record<string, string | number>): string {
  const lines = Object.entries({ Host: "x", "X-Telegram-Bot-Api-Secret-Token": SECRET, ...fields });
  return `POST ${PATH} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}
