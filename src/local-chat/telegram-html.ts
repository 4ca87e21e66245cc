import type { MessageEntity } from "grammy/types";

/** A text with its formatting beside it. Offsets and lengths are UTF-16 units, as in the Bot API. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/** Thrown for markup that Telegram would refuse; the message is worded as Telegram words it. */
export class MarkupError extends Error {}

/**
 * Reads Telegram's HTML (Bot API, "HTML style") into text and entities.
 *
 * Only the tags and the four named character references that Telegram knows are understood. Unknown, unclosed and
 * crossed tags throw a MarkupError: a mistake in the bot's markup shows here as it would in Telegram.
 */
export function parseTelegramHtml(html: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let at = 0;
  for (const tag of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)?([^>]*)>?/g)) {
    text += decodeReferences(html.slice(at, tag.index));
    at = tag.index + tag[0].length;
    const name = tag[2]?.toLowerCase() ?? "";
    const position = Buffer.byteLength(html.slice(0, tag.index));
    if (!tag[0].endsWith(">") || name === "") throw new MarkupError(`Unclosed start tag at byte offset ${position}`);
    if (tag[1] === "") {
      open.push({ name, offset: text.length, make: entityMaker(name, tag[3] ?? "", position) });
      continue;
    }
    const opened = open.pop();
    if (opened?.name !== name) {
      throw new MarkupError(`Unmatched end tag at byte offset ${position}, expected "</${opened?.name ?? ""}>"`);
    }
    const length = text.length - opened.offset;
    if (length > 0) entities.push(opened.make(opened.offset, length));
  }
  if (open.length > 0) throw new MarkupError(`Can't find end tag corresponding to start tag "${open.at(-1)!.name}"`);
  text += decodeReferences(html.slice(at));
  return trimmed({ text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) });
}

/** Telegram takes white space off both ends of a message; entities move with the text. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(0, entity.offset - start);
    const to = Math.min(kept.length, entity.offset + entity.length - start);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: kept, entities: moved };
}

type MakeEntity = (offset: number, length: number) => MessageEntity;

interface OpenTag {
  name: string;
  offset: number;
  make: MakeEntity;
}

const SIMPLE_TAGS = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  code: "code",
  "tg-spoiler": "spoiler",
  span: "spoiler",
} as const;

function entityMaker(name: string, attributes: string, position: number): MakeEntity {
  const value = (key: string): string =>
    decodeReferences(new RegExp(`\\b${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join("") ?? "");
  if (name in SIMPLE_TAGS) {
    const type = SIMPLE_TAGS[name as keyof typeof SIMPLE_TAGS];
    return (offset, length) => ({ type, offset, length });
  }
  switch (name) {
    case "a":
      return (offset, length) => ({ type: "text_link", url: value("href"), offset, length });
    case "pre":
      return (offset, length) => ({ type: "pre", offset, length });
    case "blockquote": {
      const type = /\bexpandable\b/.test(attributes) ? "expandable_blockquote" : "blockquote";
      return (offset, length) => ({ type, offset, length });
    }
    case "tg-emoji":
      return (offset, length) => ({ type: "custom_emoji", custom_emoji_id: value("emoji-id"), offset, length });
    default:
      throw new MarkupError(`Unsupported start tag "${name}" at byte offset ${position}`);
  }
}

const NAMED_REFERENCES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED_REFERENCES[name] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
