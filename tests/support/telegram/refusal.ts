/**
 * A refusal of the Bot API: the body Telegram answers with when `ok` is false.
 * https://core.telegram.org/bots/api#making-requests
 */
export class Refusal extends Error {
  constructor(
    readonly errorCode: number,
    readonly description: string,
    readonly parameters?: { retry_after?: number; migrate_to_chat_id?: number },
  ) {
    super(`${errorCode} ${description}`);
    this.name = "Refusal";
  }

  /** The JSON body sent to the bot. */
  body(): Record<string, unknown> {
    return {
      ok: false,
      error_code: this.errorCode,
      description: this.description,
      ...(this.parameters && { parameters: this.parameters }),
    };
  }
}

/** 400, with Telegram's prefix. */
export function badRequest(reason: string): Refusal {
  return new Refusal(400, `Bad Request: ${reason}`);
}

/** 403, with Telegram's prefix. */
export function forbidden(reason: string): Refusal {
  return new Refusal(403, `Forbidden: ${reason}`);
}

/** 429: `seconds` is what the bot must wait before the next try. */
export function tooManyRequests(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}
