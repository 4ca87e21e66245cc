/** What the server needs of a logger; pino's has it. */
export interface ServerLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * A fault as fields for the log: what kind, and where. Its message stays out: an error of the Bot API or of the database may
 * quote what it was given, which is a person's text.
 */
export function describeError(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    error: error.name,
    ...("code" in error && (typeof error.code === "string" || typeof error.code === "number")
      ? { code: String(error.code) }
      : {}),
    ...(frames.length > 0 ? { at: frames.slice(0, 6).map((line) => line.trim()) } : {}),
  };
}
