import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";

/** Statuses the server gives by itself, with all it says. What was sent to it is never repeated. */
const TEXTS = {
  200: "",
  400: "Bad Request: the body is not an update in JSON\n",
  401: "Unauthorized\n",
  404: "Not Found\n",
  405: "Method Not Allowed\n",
  408: "Request Timeout\n",
  413: "Content Too Large: at most 1 MB\n",
  500: "Internal Server Error\n",
  503: "Service Unavailable\n",
} as const;

export type PlainStatus = keyof typeof TEXTS;

/** A body up to this size is read and thrown away to keep a connection. */
const SKIPPED_BYTES = 100_000;

/** How long the client may take to read a refusal sent in the middle of its body. */
const LINGER_MS = 1_000;

/** Answers with a status and its text. `HEAD` gets the headers alone; node:http sees to that. */
export function answerPlainly(res: ServerResponse, status: PlainStatus, headers: Record<string, string> = {}): void {
  const body = TEXTS[status];
  res.writeHead(status, {
    ...(body === "" ? {} : { "Content-Type": "text/plain; charset=utf-8" }),
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  });
  res.end(body);
}

/**
 * Answers a request without having looked at its body. One of a known and bearable size is skipped by node:http and the
 * connection stays usable; of any other nothing more is read.
 */
export function answerUnread(
  req: IncomingMessage,
  res: ServerResponse,
  status: PlainStatus,
  headers: Record<string, string> = {},
): void {
  const endless = req.headers["transfer-encoding"] !== undefined;
  if (endless || Number(req.headers["content-length"] ?? 0) > SKIPPED_BYTES) hangUp(req, status, headers);
  else answerPlainly(res, status, headers);
}

/**
 * Answers in the middle of a request and closes the connection, reading no further.
 *
 * Written to the socket itself: node:http would first read the rest of the body to keep the connection usable, or close at
 * once, and closing with unread bytes resets the connection before the client has seen why. So: answer, close our half, and
 * let go after a moment.
 */
export function hangUp(req: IncomingMessage, status: PlainStatus, headers: Record<string, string> = {}): void {
  const { socket } = req;
  req.pause();
  // From here on a broken connection is expected.
  req.on("error", () => undefined);
  socket.on("error", () => undefined);

  const body = TEXTS[status];
  const fields = {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    ...headers,
    Connection: "close",
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head.join("")}\r\n${body}`);

  const letGo = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => {
    clearTimeout(letGo);
  });
}
