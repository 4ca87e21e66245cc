import type { MethodContext } from "./context.js";
import { Faults, refusalOf } from "./faults.js";
import { METHODS } from "./methods.js";
import type { Call } from "./params.js";
import type { Polling } from "./polling.js";
import { applyAllowedUpdates, dropsPending, TERMINATED_BY_WEBHOOK } from "./polling.js";
import type { RecordedCall } from "./recorder.js";
import { Refusal } from "./refusal.js";
import type { UpdateQueue } from "./update-queue.js";
import type { Webhook } from "./webhook.js";
import type { World } from "./world.js";

/** What becomes of a request: a body to answer with, or a connection to break. */
export type Outcome = { status: number; body: Record<string, unknown> } | "reset" | "hang";

const NOT_FOUND = new Refusal(404, "Not Found");

/** Runs calls: planned faults first, then the method; everything is recorded. */
export class Dispatcher {
  readonly faults = new Faults();

  constructor(
    private readonly world: World,
    private readonly queue: UpdateQueue,
    private readonly polling: Polling,
    private readonly webhook: Webhook,
    private readonly context: () => MethodContext,
  ) {}

  async run(call: Call, gone: AbortSignal): Promise<Outcome> {
    const method = call.method.toLowerCase();
    const record = this.blankRecord(call, method);
    const fault = this.faults.take(method, record.chatId);
    if (fault === "reset-before" || fault === "timeout") {
      this.world.recorder.record({ ...record, broken: fault });
      return fault === "timeout" ? "hang" : "reset";
    }
    try {
      if (typeof fault === "object") throw refusalOf(fault);
      const result = await this.result(method, call, gone);
      if (fault === "reset-after") {
        this.world.recorder.record({ ...record, result: publicForm(result), broken: fault });
        return "reset";
      }
      this.world.recorder.record({ ...record, result: publicForm(result) });
      return { status: 200, body: { ok: true, result } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { errorCode: error_code, description, parameters } = error;
      this.world.recorder.record({ ...record, error: { error_code, description, parameters } });
      return { status: error_code, body: error.body() };
    }
  }

  private async result(method: string, call: Call, gone: AbortSignal): Promise<unknown> {
    switch (method) {
      case "getupdates":
        return this.polling.poll(call.params, this.webhook.settings !== undefined, gone);
      case "setwebhook":
        return this.setWebhook(call);
      case "deletewebhook":
        if (dropsPending(call.params)) this.queue.clear();
        this.webhook.clear();
        return true;
      case "getwebhookinfo":
        return this.webhookInfo();
    }
    const known = METHODS.get(method);
    const context = this.context();
    if (!known || known.since > context.apiVersion) throw NOT_FOUND;
    return known.run(context, call);
  }

  private setWebhook(call: Call): true {
    applyAllowedUpdates(this.queue, call.params);
    if (dropsPending(call.params)) this.queue.clear();
    this.webhook.set(call.params);
    if (this.webhook.settings) this.polling.stop(TERMINATED_BY_WEBHOOK);
    return true;
  }

  private webhookInfo(): Record<string, unknown> {
    const { settings, lastError } = this.webhook;
    return {
      url: settings?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: this.queue.waiting.length,
      ...(settings && { max_connections: settings.maxConnections }),
      ...(lastError && { last_error_date: lastError.date, last_error_message: lastError.message }),
      ...(this.queue.allowed && { allowed_updates: this.queue.allowed }),
    };
  }

  private blankRecord(call: Call, method: string): RecordedCall {
    const files = [...call.uploads].map(([name, file]): [string, unknown] => [
      name,
      { file: file.name, bytes: file.content.length },
    ]);
    const params = Object.entries(call.params).map(readable);
    const payload = Object.fromEntries<unknown>([...params, ...files]);
    const chat = payload["chat_id"];
    const name = METHODS.get(method)?.name ?? OWN_NAMES[method] ?? call.method;
    return { method: name, payload, chatId: this.chatNumber(chat), at: this.world.now() };
  }

  private chatNumber(chat: unknown): number | undefined {
    if (typeof chat === "number") return chat;
    if (typeof chat !== "string") return undefined;
    const name = chat.replace(/^@/, "").toLowerCase();
    return [...this.world.chats.values()].find((state) => state.username?.toLowerCase() === name)?.id;
  }
}

const OWN_NAMES: Readonly<Record<string, string>> = {
  getupdates: "getUpdates",
  setwebhook: "setWebhook",
  deletewebhook: "deleteWebhook",
  getwebhookinfo: "getWebhookInfo",
};

/** Forms send numbers and objects as text; a record shows what they mean. */
function readable([name, value]: [string, unknown]): [string, unknown] {
  const isStructure = typeof value === "string" && /^[[{]/.test(value) && name !== "text" && name !== "caption";
  const isNumber =
    typeof value === "string" && /^-?\d{1,15}$/.test(value) && /(chat|user|message|thread)_id$/.test(name);
  if (!isStructure && !isNumber) return [name, value];
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

/** A snapshot: a recorded result must not change when the message is edited. */
function publicForm(result: unknown): unknown {
  return structuredClone(result);
}
