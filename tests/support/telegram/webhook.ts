import { Agent, request } from "node:http";
import type { Update } from "grammy/types";
import { optionalInteger, optionalText } from "./params.js";
import { badRequest } from "./refusal.js";
import type { UpdateQueue } from "./update-queue.js";

interface WebhookSettings {
  url: string;
  secret: string | undefined;
  maxConnections: number;
}

export interface WebhookOptions {
  /** Where requests for the announced address really go: the bot's own port on this machine. */
  route: (url: string) => string;
  /** A self-hosted server in local mode takes plain HTTP and any port. */
  isLocal: () => boolean;
  /** a method the bot put into the body of its answer */
  onReply: (method: string, params: Record<string, unknown>) => Promise<void>;
  now: () => number;
  onEvent: () => void;
}

const FIRST_RETRY_MS = 20;
const LAST_RETRY_MS = 1_000;
/** How long the bot may take to answer. */
const ANSWER_TIMEOUT_MS = 60_000;

/**
 * Posts updates to the bot: several at once, but one after the other for one chat, again and again until the answer is
 * 2xx. Waits between tries are shorter than Telegram's.
 */
export class Webhook {
  settings: WebhookSettings | undefined;
  lastError: { date: number; message: string } | undefined;
  /** Counts how often the webhook was removed. What was under way then is of no concern any more; setting it anew changes nothing. */
  private era = 0;
  private readonly busyLines = new Set<string>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private agent = new Agent({ keepAlive: true });

  constructor(
    private readonly queue: UpdateQueue,
    private readonly options: WebhookOptions,
  ) {}

  /** @throws Refusal 400 when the address or the secret is not acceptable */
  set(params: Record<string, unknown>): void {
    const url = optionalText(params, "url") ?? "";
    if (url === "") {
      this.clear();
      return;
    }
    const secret = optionalText(params, "secret_token");
    if (!URL.canParse(url)) throw badRequest("invalid webhook URL specified");
    if (secret !== undefined && secret.length > 256) throw badRequest("secret token is too long");
    if (secret !== undefined && !/^[\w-]*$/.test(secret))
      throw badRequest("secret token contains unallowed characters");
    if (!this.options.isLocal()) checkPublicAddress(new URL(url));
    const maxConnections = Math.min(Math.max(optionalInteger(params, "max_connections") ?? 40, 1), 100);
    this.settings = { url, secret, maxConnections };
    this.lastError = undefined;
    this.push();
  }

  clear(): void {
    this.settings = undefined;
    this.era += 1;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.busyLines.clear();
  }

  stop(): void {
    this.clear();
    this.agent.destroy();
  }

  /** Sends whatever can be sent now. */
  push(): void {
    if (!this.settings) return;
    for (const update of this.queue.waiting) {
      if (this.busyLines.size >= this.settings.maxConnections) return;
      const line = lineOf(update);
      if (this.busyLines.has(line)) continue;
      this.busyLines.add(line);
      this.deliver(update, line, FIRST_RETRY_MS, this.settings, this.era);
    }
  }

  private deliver(update: Update, line: string, retryMs: number, settings: WebhookSettings, era: number): void {
    this.post(update, settings).then(
      (body) => {
        if (this.era !== era) return;
        this.queue.confirm(update);
        this.busyLines.delete(line);
        this.options.onEvent();
        this.push();
        void this.runReply(body);
      },
      (error: unknown) => {
        if (this.era !== era) return;
        const message = error instanceof Error ? error.message : String(error);
        this.lastError = { date: Math.floor(this.options.now() / 1000), message };
        this.options.onEvent();
        const timer = setTimeout(() => {
          this.timers.delete(timer);
          this.deliver(update, line, Math.min(retryMs * 2, LAST_RETRY_MS), this.settings ?? settings, era);
        }, retryMs);
        this.timers.add(timer);
      },
    );
  }

  private async post(update: Update, settings: WebhookSettings): Promise<string> {
    const body = JSON.stringify(update);
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      ...(settings.secret !== undefined && { "X-Telegram-Bot-Api-Secret-Token": settings.secret }),
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(
        this.options.route(settings.url),
        { method: "POST", headers, agent: this.agent, timeout: ANSWER_TIMEOUT_MS },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const status = response.statusCode ?? 0;
            if (status >= 200 && status < 300) resolve(Buffer.concat(chunks).toString());
            else reject(new Error(`Wrong response from the webhook: ${status} ${response.statusMessage ?? ""}`.trim()));
          });
        },
      );
      outgoing.on("timeout", () => outgoing.destroy(new Error("Read timeout expired")));
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  }

  /** A bot may call one method in the body of its answer; the result is lost. */
  private async runReply(body: string): Promise<void> {
    if (!body.startsWith("{")) return;
    let reply: Record<string, unknown>;
    try {
      reply = JSON.parse(body) as Record<string, unknown>;
    } catch {
      return;
    }
    const { method, ...params } = reply;
    if (typeof method === "string") await this.options.onReply(method, params);
  }
}

function checkPublicAddress(url: URL): void {
  if (url.protocol !== "https:") throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  if (!["", "80", "88", "443", "8443"].includes(url.port)) {
    throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
}

/** Updates of one line are delivered in order: those of a chat, or of a person's queries. */
function lineOf(update: Update): string {
  const content = Object.values(update).find((value) => typeof value === "object") as
    { chat?: { id: number }; message?: { chat: { id: number } }; from?: { id: number } } | undefined;
  return String(content?.chat?.id ?? content?.message?.chat.id ?? content?.from?.id ?? update.update_id);
}
