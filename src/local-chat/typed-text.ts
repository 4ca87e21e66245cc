import type { MessageEntity } from "grammy/types";

const MESSAGE_LIMIT = 4096;

/**
 * A typed line as the messages Telegram would make of it: control characters become spaces, white space is taken off
 * both ends, a text over 4096 UTF-16 units is sent in pieces, and one without content is not sent at all.
 */
export function typedMessages(line: string): string[] {
  let rest = line.replace(/[^\P{Cc}\n]/gu, " ").trim();
  const messages: string[] = [];
  while (rest.length > MESSAGE_LIMIT) {
    const space = rest.lastIndexOf(" ", MESSAGE_LIMIT);
    let cut = space > MESSAGE_LIMIT / 2 ? space : MESSAGE_LIMIT;
    if (/[\ud800-\udbff]/.test(rest.charAt(cut - 1))) cut -= 1;
    messages.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === "" ? messages : [...messages, rest];
}

/**
 * Entities that Telegram finds by itself in a person's text: commands, mentions and web addresses.
 * The rule for commands is TDLib's: 1–64 of `A-Za-z0-9_` after a slash, an optional `@name` of 3–32, and neither a
 * letter, digit or underscore nor one of `/<>` next to either end.
 */
export function findEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of DETECTED) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      const overlaps = found.some(
        (o) => entity.offset < o.offset + o.length && o.offset < entity.offset + entity.length,
      );
      if (!overlaps) found.push(entity);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

const DETECTED = [
  ["url", /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g],
  ["bot_command", /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ["mention", /(?<![\p{L}\p{N}_@])@[A-Za-z0-9_]{3,32}(?![\p{L}\p{N}_@])/gu],
] as const;
