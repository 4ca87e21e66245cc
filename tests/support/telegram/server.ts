import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { readBody } from "./body.js";
import { Refusal } from "./refusal.js";
import type { TelegramOptions } from "./telegram.js";
import { Telegram } from "./telegram.js";

/** A world with its open port. */
export interface RunningTelegram extends Telegram {
  /** for `TELEGRAM_API_ROOT` */
  readonly root: string;
  /** Closes the port and every connection. */
  stop: () => Promise<void>;
}

const UNAUTHORIZED = new Refusal(401, "Unauthorized");
const NOT_FOUND = new Refusal(404, "Not Found");

/** Starts a Bot API server on a free port of the loopback address. */
export async function startTelegram(options: TelegramOptions = {}): Promise<RunningTelegram> {
  const telegram = new Telegram(options);
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    handle(telegram, request, response).catch((error: unknown) => {
      // A fault of this server, not of the bot: it must be seen.
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${text}\n`);
      reply(response, new Refusal(500, `Internal Server Error: ${text}`));
    });
  });
  server.keepAliveTimeout = 60_000;
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(telegram, {
    root: `http://127.0.0.1:${port}`,
    stop: async () => {
      telegram.closeDelivery();
      await close(server, sockets);
    },
  });
}

async function close(server: Server, sockets: Set<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  for (const socket of sockets) socket.destroy();
  await closed;
}

async function handle(telegram: Telegram, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
  if (file) {
    sendFile(telegram, file[1]!, decodeURIComponent(file[2]!), response);
    return;
  }
  const path = /^\/bot([^/]*)\/(\w+)\/?$/.exec(url.pathname);
  if (!path) {
    reply(response, NOT_FOUND);
    return;
  }
  const [, token, method] = path as unknown as [string, string, string];
  if (decodeURIComponent(token) !== telegram.token) {
    reply(response, /^\d+:[\w-]{10,}$/.test(decodeURIComponent(token)) ? UNAUTHORIZED : NOT_FOUND);
    return;
  }
  const gone = new AbortController();
  response.on("close", () => {
    gone.abort();
  });
  let call;
  try {
    call = { method, ...(await readBody(request, url.searchParams)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reply(response, error);
    return;
  }
  const outcome = await telegram.dispatcher.run(call, gone.signal);
  if (outcome === "reset") request.socket.resetAndDestroy();
  else if (outcome !== "hang") send(response, outcome.status, outcome.body);
}

function sendFile(telegram: Telegram, token: string, path: string, response: ServerResponse): void {
  const file = telegram.world.files.findByPath(path);
  if (decodeURIComponent(token) !== telegram.token) reply(response, UNAUTHORIZED);
  else if (!file) reply(response, NOT_FOUND);
  else response.writeHead(200, { "content-type": "application/octet-stream" }).end(file.content);
}

function reply(response: ServerResponse, refusal: Refusal): void {
  send(response, refusal.errorCode, refusal.body());
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}
