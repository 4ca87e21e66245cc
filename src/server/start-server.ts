// The web server: Telegram's webhook, /healthz and /metrics. It is handed what it serves.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HealthReport } from "./health.js";
import { answerPlainly, answerUnread } from "./http-answer.js";
import { describeError, type ServerLogger } from "./logger.js";
import { createWebhook, type Webhook, type WebhookOptions } from "./webhook.js";

/** Headers come in one packet; who sends them drop by drop wants our connections. */
const HEADERS_WITHIN_MS = 5_000;

/** A backstop above the webhook's own limit for a body. */
const REQUEST_WITHIN_MS = 15_000;

/** Longer than the minute for which proxies reuse a connection, or they would use one that we are just closing. */
const KEEP_ALIVE_MS = 65_000;

export interface MetricsPage {
  readonly contentType: string;
  readonly body: string;
}

export interface ServerOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** Default: all interfaces. */
  readonly host?: string;
  /** Absent in polling mode. */
  readonly webhook?: WebhookOptions;
  readonly health: () => Promise<HealthReport>;
  /** Absent: /metrics is not found. */
  readonly metrics?: () => Promise<MetricsPage>;
  readonly logger: ServerLogger;
}

export interface RunningServer {
  readonly port: number;
  /**
   * Accepts no more, lets the updates in hand finish for at most `drainMs`, and closes every connection. Updates that come in
   * meanwhile get a 503: Telegram brings them again. Calling it twice waits for the same end.
   */
  close(drainMs: number): Promise<void>;
}

/**
 * Listens, and resolves when it does.
 *
 * @throws an error with its mend when the port cannot be had, or when the webhook's path is one of the server's own.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { webhook: webhookOptions, logger } = options;
  if (webhookOptions && OWN_PATHS.has(webhookOptions.path)) {
    throw new Error(
      `the path of WEBHOOK_URL is ${webhookOptions.path}, which the server needs itself: use another path`,
    );
  }
  const webhook = webhookOptions && createWebhook(webhookOptions, logger);
  const state = { stopping: false, answers: new Set<ServerResponse>() };

  const server = createServer({
    headersTimeout: HEADERS_WITHIN_MS,
    requestTimeout: REQUEST_WITHIN_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1_000,
  });
  const route = createRoute(options, webhook, () => state.stopping, state.answers);
  server.on("request", (req, res) => void route(req, res, () => undefined));
  // "Expect: 100-continue": the client waits with the body until it hears that the headers will do.
  server.on("checkContinue", (req: IncomingMessage, res: ServerResponse) => {
    // Refused before that, it may send its body or not; the connection is of no use to a next request.
    res.shouldKeepAlive = false;
    void route(req, res, () => {
      res.writeContinue();
    });
  });
  await listen(server, options.port, options.host);

  let closing: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    close(drainMs) {
      state.stopping = true;
      closing ??= drain(server, webhook, state.answers, drainMs, logger);
      return closing;
    },
  };
}

const OWN_PATHS = new Set(["/healthz", "/metrics"]);

type Route = (req: IncomingMessage, res: ServerResponse, mayRead: () => void) => Promise<void>;

function createRoute(
  options: ServerOptions,
  webhook: Webhook | undefined,
  stopping: () => boolean,
  answers: Set<ServerResponse>,
): Route {
  const { health, metrics, logger } = options;

  async function serve(req: IncomingMessage, res: ServerResponse, mayRead: () => void): Promise<void> {
    const path = req.url?.split("?", 1)[0];
    if (webhook && path === options.webhook?.path) {
      await webhook.serve(req, res, mayRead);
      return;
    }
    if (path === "/healthz") await forReaders(req, res, serveHealth);
    else if (path === "/metrics" && metrics)
      await forReaders(req, res, async (to) => {
        serveMetrics(to, await metrics());
      });
    else answerUnread(req, res, 404);
  }

  async function serveHealth(res: ServerResponse): Promise<void> {
    const report: HealthReport = stopping()
      ? { status: "failing", reasons: ["the program is stopping"] }
      : await health();
    const body = `${JSON.stringify(report)}\n`;
    res.writeHead(report.status === "ok" ? 200 : 503, {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": Buffer.byteLength(body),
      "Cache-Control": "no-store",
    });
    res.end(body);
  }

  return async (req, res, mayRead) => {
    answers.add(res);
    res.once("close", () => answers.delete(res));
    try {
      await serve(req, res, mayRead);
    } catch (error) {
      logger.error(describeError(error), "a request could not be answered");
      if (res.headersSent) res.destroy();
      else answerPlainly(res, 500, { Connection: "close" });
    }
  };
}

async function forReaders(
  req: IncomingMessage,
  res: ServerResponse,
  serve: (res: ServerResponse) => Promise<void>,
): Promise<void> {
  if (req.method === "GET" || req.method === "HEAD") await serve(res);
  else answerUnread(req, res, 405, { Allow: "GET, HEAD" });
}

function serveMetrics(res: ServerResponse, { contentType, body }: MetricsPage): void {
  res.writeHead(200, { "Content-Type": contentType, "Content-Length": Buffer.byteLength(body) });
  res.end(body);
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new Error(mendFor(error, port, host), { cause: error }));
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
}

function mendFor(error: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `port ${port} is in use: set PORT to a free one, or stop the program that uses it`;
    case "EACCES":
      return `port ${port} is not allowed to this user: set PORT to 1024 or more`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `this machine has no address ${host ?? ""} to listen on`;
    default:
      return `cannot listen on port ${port} (${error.code ?? error.name})`;
  }
}

async function drain(
  server: Server,
  webhook: Webhook | undefined,
  answers: ReadonlySet<ServerResponse>,
  drainMs: number,
  logger: ServerLogger,
): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  webhook?.stop();
  server.closeIdleConnections();

  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    limit = setTimeout(resolve, drainMs);
  });
  const handled = webhook?.inbox.empty() ?? Promise.resolve();
  await Promise.race([handled.then(() => written(answers)), late]);
  clearTimeout(limit);

  const unfinished = webhook?.inbox.size() ?? 0;
  if (unfinished > 0) logger.warn({ unfinished, drainMs }, "stopped before all updates were handled");
  server.closeAllConnections();
  await closed;
}

/** When the answers that have been given are on their way; requests still waiting for one are not waited for. */
async function written(answers: ReadonlySet<ServerResponse>): Promise<void> {
  // Handling ends in promises; their answers are given before the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  const given = [...answers].filter((res) => res.writableEnded);
  await Promise.all(given.map((res) => new Promise((resolve) => res.once("close", resolve))));
}
