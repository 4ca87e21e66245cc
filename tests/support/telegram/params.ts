import { badRequest } from "./refusal.js";

/** A file that came with a request. */
export interface Upload {
  name: string;
  mimeType: string;
  content: Buffer;
}

/** One call of the bot: the method in lower case, its parameters and the files that came along. */
export interface Call {
  method: string;
  params: Record<string, unknown>;
  uploads: Map<string, Upload>;
}

/**
 * Readers of parameters. A form sends everything as text, JSON keeps types; both are accepted where Telegram accepts
 * both, and a wrong type is refused rather than cast, because a cast hides a fault of the bot.
 */
export function optionalText(params: Record<string, unknown>, name: string): string | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw badRequest(`field "${name}" must be of type String`);
  return value;
}

export function optionalInteger(params: Record<string, unknown>, name: string): number | undefined {
  const value = params[name];
  if (value === undefined || value === null || value === "") return undefined;
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) {
    throw badRequest(`field "${name}" must be a valid Number`);
  }
  return number;
}

export function flag(params: Record<string, unknown>, name: string): boolean {
  const value = params[name];
  if (value === undefined || value === null || value === "") return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return /^(true|yes|1)$/i.test(value);
  if (value === 1 || value === 0) return value === 1;
  throw badRequest(`field "${name}" must be of type Boolean`);
}

/** An object or array: as it stands in JSON, or as JSON text. `what` is Telegram's name for it in the refusal. */
export function structure(params: Record<string, unknown>, name: string, what: string): unknown {
  const value = params[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw badRequest(`can't parse ${what} JSON object`);
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Length in UTF-8, the measure of ids and callback data. */
export function byteLength(value: string): number {
  return Buffer.byteLength(value);
}

/** Length in characters as people count them on the server's side: code points. */
export function codePoints(value: string): number {
  return Array.from(value).length;
}
