// What a button carries back to us: "1:a:6:ru" is version 1, action "a", arguments "6" and "ru".

/** Bot API, InlineKeyboardButton.callback_data: 1 to 64 bytes. */
export const CALLBACK_DATA_LIMIT_BYTES = 64;

/** Raise it when an action or its arguments change their meaning: buttons in old messages then count as stale. */
const VERSION = "1";

/** What a pressed button says. Stale: from an older version of this program, or not from it at all. */
export type Callback = { type: "action"; action: string; args: string[] } | { type: "stale" };

/**
 * The `callback_data` of a button. Arguments may be any text; `:` and `~` are written as `~.` and `~~`.
 *
 * @throws RangeError when the data is longer than Telegram takes, TypeError for an empty action or for half of a surrogate
 *   pair, which has no UTF-8 form. Both are slips in our code, so they surface where the button is made.
 */
export function encodeCallback(action: string, ...args: readonly (string | number)[]): string {
  const data = [VERSION, action, ...args.map(String)].map(escapeField).join(":");
  if (action === "") throw new TypeError("a button needs an action");
  if (/\p{Cs}/u.test(data)) throw new TypeError(`callback data is not well-formed text: ${JSON.stringify(data)}`);
  const bytes = Buffer.byteLength(data);
  if (bytes > CALLBACK_DATA_LIMIT_BYTES) {
    throw new RangeError(`callback data "${data}" is ${bytes} bytes; Telegram takes ${CALLBACK_DATA_LIMIT_BYTES}`);
  }
  return data;
}

/** The inverse of `encodeCallback`. Never throws: the data comes from outside and may be years old. */
export function decodeCallback(data: string): Callback {
  const [version, ...fields] = data.split(":");
  const [action, ...args] = fields.map(unescapeField);
  if (version !== VERSION || !action || args.includes(undefined)) return { type: "stale" };
  return { type: "action", action, args: args.filter((arg) => arg !== undefined) };
}

function escapeField(field: string): string {
  return field.replace(/[~:]/g, (mark) => (mark === ":" ? "~." : "~~"));
}

function unescapeField(field: string): string | undefined {
  if (!/^(?:[^~]|~[~.])*$/.test(field)) return undefined;
  return field.replace(/~[~.]/g, (mark) => (mark === "~." ? ":" : "~"));
}
