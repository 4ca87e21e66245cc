import type { Entity } from "./entity.js";

/** Top-level domains recognised in links written without a scheme; enough for tests, not the world's list. */
const DOMAINS = "com|org|net|int|info|me|io|kg|kz|uz|tj|tm|ru|cn|eu|uk|de|fr|tv|app|dev|example|test";
const WORD = /[\p{L}\p{N}_]/u;

/**
 * The entities Telegram finds by itself in anyone's text: commands, mentions, hashtags, cashtags, links and e-mail
 * addresses. Offsets are UTF-16 units.
 */
export function detectEntities(text: string): Entity[] {
  const found = [...links(text), ...commands(text), ...mentions(text), ...tags(text)];
  found.sort((a, b) => a.offset - b.offset || b.length - a.length);
  const kept: Entity[] = [];
  for (const entity of found) {
    const last = kept.at(-1);
    if (!last || entity.offset >= last.offset + last.length) kept.push(entity);
  }
  return kept;
}

function* commands(text: string): Generator<Entity> {
  for (const match of text.matchAll(/\/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{3,32}))?/g)) {
    const before = text[match.index - 1] ?? " ";
    const after = text[match.index + match[0].length] ?? " ";
    if (WORD.test(before) || "/<>".includes(before) || WORD.test(after) || "/<>@".includes(after)) continue;
    yield { type: "bot_command", offset: match.index, length: match[0].length };
  }
}

function* mentions(text: string): Generator<Entity> {
  for (const match of text.matchAll(/@([A-Za-z0-9_]{4,32})/g)) {
    const before = text[match.index - 1] ?? " ";
    const after = text[match.index + match[0].length] ?? " ";
    if (!WORD.test(before) && !WORD.test(after)) {
      yield { type: "mention", offset: match.index, length: match[0].length };
    }
  }
}

function* tags(text: string): Generator<Entity> {
  for (const match of text.matchAll(/(?<![\p{L}\p{Nd}_#])#[\p{L}\p{Nd}_]{1,256}(?![\p{L}\p{Nd}_#])/gu)) {
    if (/\p{L}/u.test(match[0])) yield { type: "hashtag", offset: match.index, length: match[0].length };
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{Nd}_$])\$[A-Z]{1,8}(?![\p{L}\p{Nd}_$])/gu)) {
    yield { type: "cashtag", offset: match.index, length: match[0].length };
  }
}

function* links(text: string): Generator<Entity> {
  for (const match of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)) {
    yield { type: "email", offset: match.index, length: match[0].length };
  }
  const url = new RegExp(
    `(?<![\\p{L}\\p{N}_@.])(?:https?://[^\\s<>"«»]+|(?:[a-z0-9-]+\\.)+(?:${DOMAINS})(?![\\p{L}\\p{N}_])(?:[/?#][^\\s<>"«»]*)?)`,
    "giu",
  );
  for (const match of text.matchAll(url)) {
    const address = match[0].replace(/[.,:;!?'")\]…]+$/u, "");
    if (/^https?:\/\/[^/]*\.[^/]/i.test(address) || !/^https?:/i.test(address)) {
      yield { type: "url", offset: match.index, length: address.length };
    }
  }
}
