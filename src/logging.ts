/** What the program writes down about itself: JSON lines without secrets and without anything a person wrote. */
import { destination, pino, type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "./config.js";

export interface LoggingOptions {
  level: LogLevel;
  /** Texts that never stand in a line: the token, the webhook's secret, the address of the database. */
  secrets: readonly string[];
  /** 1: standard output, 2: standard error. */
  to: 1 | 2 | DestinationStream;
}

export function createLogger({ level, secrets, to }: LoggingOptions): Logger {
  const hidden = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]).filter((secret) => secret !== "");
  return pino(
    {
      level,
      base: null,
      serializers: { err: describeError },
      // On the finished line: a secret can come in by any field, such as the address in a network error.
      hooks: { streamWrite: (line) => hidden.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line) },
    },
    typeof to === "number" ? destination({ fd: to, sync: true }) : to,
  );
}

export interface DescribedError {
  name: string;
  message: string;
  stack?: string;
  code?: string | number;
  method?: string;
  cause?: DescribedError;
}

/** An error with chosen fields only: others may hold the message a person wrote, or the one that was to be sent. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, message: "something that is not an error was thrown" };
  const { code, error_code: errorCode, method, error: inner } = error as Error & Record<string, unknown>;
  const cause = error.cause ?? inner;
  return {
    name: error.name,
    message: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...(isCode(code ?? errorCode) && { code: (code ?? errorCode) as string | number }),
    ...(typeof method === "string" && { method }),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

function isCode(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
