// The door Telegram knocks at (Bot API, "setWebhook"): who may come in, what counts as an update, what to answer.

import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Update } from "grammy/types";
import { answerPlainly, answerUnread, hangUp } from "./http-answer.js";
import { createInbox, type Inbox, type Receipt } from "./inbox.js";
import type { ServerLogger } from "./logger.js";
import { announcesMoreThan, readBody } from "./read-body.js";
import type { UpdateClaims } from "./update-claims.js";

/** Updates are some kilobytes; the largest, a long text with entities and a message it replies to, stays far below this. */
export const BODY_LIMIT_BYTES = 1_000_000;

/** Telegram sends an update in one go. */
export const BODY_WITHIN_MS = 5_000;

/** Between two log lines about a wrong secret: enough to notice a wrong setting, too few to fill a disk. */
const SECRET_WARNING_EVERY_MS = 60_000;

export interface WebhookOptions {
  /** The path of WEBHOOK_URL, such as `/hook`; compared exactly, without a query. */
  readonly path: string;
  /** The `secret_token` given to setWebhook. */
  readonly secret: string;
  /** Handles an update; see `InboxOptions.handle`. */
  readonly handle: (update: Update) => Promise<void>;
  readonly claims: UpdateClaims;
  /** Limits, for tests: the defaults are ANSWER_WITHIN_MS, LANE_HELD_MS and BODY_WITHIN_MS. */
  readonly answerWithinMs?: number;
  readonly laneHeldMs?: number;
  readonly bodyWithinMs?: number;
}

export interface Webhook {
  /** Answers one request to the webhook's path. `mayRead` is called before the body is read (100-continue). */
  serve(req: IncomingMessage, res: ServerResponse, mayRead: () => void): Promise<void>;
  /** From now on updates are left with Telegram. */
  stop(): void;
  readonly inbox: Inbox;
}

export function createWebhook(options: WebhookOptions, logger: ServerLogger): Webhook {
  const { secret, bodyWithinMs = BODY_WITHIN_MS } = options;
  const inbox = createInbox({ ...options, logger });
  const isSecret = secretCheck(secret);
  let stopped = false;
  let nextWarning = 0;

  async function serve(req: IncomingMessage, res: ServerResponse, mayRead: () => void): Promise<void> {
    if (req.method !== "POST") {
      answerUnread(req, res, 405, { Allow: "POST" });
      return;
    }
    if (!isSecret(req.headers["x-telegram-bot-api-secret-token"])) {
      warnOfSecret();
      answerUnread(req, res, 401);
      return;
    }
    if (announcesMoreThan(req, BODY_LIMIT_BYTES)) {
      hangUp(req, 413);
      return;
    }

    mayRead();
    const body = await readBody(req, BODY_LIMIT_BYTES, bodyWithinMs);
    switch (body.type) {
      case "too-large":
        hangUp(req, 413);
        return;
      case "too-slow":
        hangUp(req, 408);
        return;
      case "gone":
        return;
      case "read":
        await serveUpdate(body.bytes, res);
    }
  }

  async function serveUpdate(bytes: Buffer, res: ServerResponse): Promise<void> {
    const update = parseUpdate(bytes);
    if (update === undefined) {
      answerPlainly(res, 400);
    } else if (stopped) {
      answerPlainly(res, 503, { Connection: "close" });
    } else {
      answerReceipt(res, await inbox.receive(update));
    }
  }

  function warnOfSecret(): void {
    if (Date.now() < nextWarning) return;
    nextWarning = Date.now() + SECRET_WARNING_EVERY_MS;
    logger.warn(
      {},
      "a request to the webhook has no secret or a wrong one: is WEBHOOK_SECRET the one given to Telegram?",
    );
  }

  return {
    serve,
    stop: () => {
      stopped = true;
    },
    inbox,
  };
}

function answerReceipt(res: ServerResponse, receipt: Receipt): void {
  switch (receipt) {
    case "handled":
    case "accepted":
      answerPlainly(res, 200);
      return;
    case "elsewhere":
    case "full":
      answerPlainly(res, 503, { "Retry-After": "1" });
      return;
    case "failed":
      answerPlainly(res, 500);
  }
}

/** Constant time for any header: digests have one length, and an absent header is compared like a wrong one. */
function secretCheck(secret: string): (header: string | string[] | undefined) => boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  const expected = digest(secret);
  return (header) => timingSafeEqual(digest(String(header ?? "")), expected);
}

/**
 * An update is an object with an `update_id`; what else it holds is the bot's to understand, so that a kind of update newer
 * than this program passes through.
 */
function parseUpdate(bytes: Buffer): Update | undefined {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined; // The answer is 400; what stood there is nobody's to log.
  }
  const isUpdate =
    typeof value === "object" && value !== null && "update_id" in value && Number.isSafeInteger(value.update_id);
  return isUpdate ? (value as Update) : undefined;
}
