import type { Entity, EntityType } from "./entity.js";
import { inListingOrder } from "./entity.js";
import { checkedLink, userOfLink } from "./links.js";
import { badRequest } from "./refusal.js";

/**
 * Reads text in parse mode HTML as the Bot API does: the same tags, the same tolerance (attributes without quotes, an
 * end tag `</>` that closes whatever is open, unknown references left as they stand) and the same refusals, whose byte
 * offsets count UTF-8. https://core.telegram.org/bots/api#html-style
 *
 * The result is not yet what a message shows: `formatting.ts` resolves overlaps and trims.
 *
 * @throws Refusal 400 "can't parse entities: …"
 */
export function parseHtml(source: string): { text: string; entities: Entity[] } {
  const reader = new HtmlReader(source);
  reader.run();
  return { text: reader.text, entities: inListingOrder(reader.entities.map(withoutCodeLanguage)) };
}

const TAGS: Readonly<Record<string, EntityType>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
  a: "text_link",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  "tg-emoji": "custom_emoji",
  "tg-time": "date_time",
};

const REFERENCES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface OpenTag {
  name: string;
  argument: string;
  unixTime: number;
  /** where its text begins in the result */
  start: number;
}

class HtmlReader {
  text = "";
  readonly entities: Entity[] = [];
  private readonly open: OpenTag[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  run(): void {
    while (this.at < this.source.length) {
      const char = this.source[this.at]!;
      if (char === "<") this.readTag();
      else if (char === "&") this.text += this.readReference();
      else {
        this.text += char;
        this.at++;
      }
    }
    const unclosed = this.open.at(-1);
    if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    if (hasLoneSurrogate(this.text)) {
      throw cannotParse(
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
      );
    }
  }

  private readTag(): void {
    const begin = this.at++;
    if (this.source[this.at] === "/") this.readEndTag(begin);
    else this.readStartTag(begin);
  }

  private readStartTag(begin: number): void {
    const name = this.readUntil(/[\s>]/).toLowerCase();
    if (this.atEnd()) throw cannotParse(`Unclosed start tag at byte offset ${this.bytes(begin)}`);
    if (!Object.hasOwn(TAGS, name)) {
      throw cannotParse(`Unsupported start tag "${name}" at byte offset ${this.bytes(begin)}`);
    }
    const tag: OpenTag = { name, argument: "", unixTime: 0, start: this.text.length };
    for (;;) {
      this.skipSpace();
      if (this.source[this.at] === ">") break;
      this.readAttribute(tag, begin);
    }
    this.at++;
    if (name === "span" && tag.argument !== "spoiler") {
      throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${this.bytes(begin)}`);
    }
    this.open.push(tag);
  }

  private readAttribute(tag: OpenTag, begin: number): void {
    const name = this.readUntil(/[\s=>/"']/);
    if (name === "") {
      throw cannotParse(`Empty attribute name in the tag "${tag.name}" at byte offset ${this.bytes(begin)}`);
    }
    this.skipSpace();
    const unclosed = cannotParse(`Unclosed start tag "${tag.name}" at byte offset ${this.bytes(begin)}`);
    if (this.atEnd()) throw unclosed;
    if (this.source[this.at] !== "=") {
      applyAttribute(tag, name, undefined);
      return;
    }
    this.at++;
    this.skipSpace();
    if (this.atEnd()) throw unclosed;
    const value = this.readAttributeValue();
    if (this.atEnd()) throw cannotParse(`Unclosed start tag at byte offset ${this.bytes(begin)}`);
    applyAttribute(tag, name, value);
  }

  private readAttributeValue(): string {
    const quote = this.source[this.at]!;
    if (quote !== '"' && quote !== "'") {
      const begin = this.at;
      const token = this.readUntil(/[^A-Za-z0-9.-]/).toLowerCase();
      if (!this.atEnd() && !/[\s>]/.test(this.source[this.at]!)) {
        throw cannotParse(`Unexpected end of name token at byte offset ${this.bytes(begin)}`);
      }
      return token;
    }
    this.at++;
    let value = "";
    while (!this.atEnd() && this.source[this.at] !== quote) {
      if (this.source[this.at] === "&") value += this.readReference();
      else value += this.source[this.at++]!;
    }
    if (!this.atEnd()) this.at++;
    return value;
  }

  private readEndTag(begin: number): void {
    const tag = this.open.at(-1);
    if (!tag) throw cannotParse(`Unexpected end tag at byte offset ${this.bytes(begin)}`);
    this.at++;
    const name = this.readUntil(/[\s>]/).toLowerCase();
    this.skipSpace();
    if (this.source[this.at] !== ">") throw cannotParse(`Unclosed end tag at byte offset ${this.bytes(begin)}`);
    this.at++;
    if (name !== "" && name !== tag.name) {
      throw cannotParse(
        `Unmatched end tag at byte offset ${this.bytes(begin)}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    this.open.pop();
    if (this.text.length > tag.start) this.addEntity(tag);
  }

  private addEntity(tag: OpenTag): void {
    const place = { offset: tag.start, length: this.text.length - tag.start };
    const before = this.entities.at(-1);
    const sameText = before && before.offset === place.offset && before.length === place.length;
    switch (tag.name) {
      case "a": {
        const link = tag.argument || this.text.slice(tag.start);
        const user = userOfLink(link);
        const url = user === undefined ? checkedLink(link) : undefined;
        if (user !== undefined) this.entities.push({ type: "text_mention", ...place, user_id: user });
        else if (url !== undefined) this.entities.push({ type: "text_link", ...place, url });
        return;
      }
      case "pre":
        if (sameText && before.type === "code" && before.language) before.type = "pre";
        else this.entities.push({ type: "pre", ...place });
        return;
      case "code":
        if (sameText && before.type === "pre" && tag.argument) before.language = tag.argument;
        else this.entities.push({ type: "code", ...place, ...(tag.argument && { language: tag.argument }) });
        return;
      case "blockquote":
        this.entities.push({ type: tag.argument ? "expandable_blockquote" : "blockquote", ...place });
        return;
      case "tg-emoji":
        if (!/^-?\d{1,19}$/.test(tag.argument) || BigInt(tag.argument) === 0n) {
          throw cannotParse("Invalid custom emoji identifier specified");
        }
        this.entities.push({ type: "custom_emoji", ...place, custom_emoji_id: tag.argument });
        return;
      case "tg-time":
        if (!/^(r|[tTdDwW]*)$/.test(tag.argument)) throw cannotParse("Invalid date-time format specified");
        if (tag.unixTime > 0) {
          const format = tag.argument && { date_time_format: tag.argument };
          this.entities.push({ type: "date_time", ...place, unix_time: tag.unixTime, ...format });
        }
        return;
      default:
        this.entities.push({ type: TAGS[tag.name]!, ...place });
    }
  }

  /** The character a reference stands for, or the ampersand itself where Telegram leaves it. */
  private readReference(): string {
    const numeric = /&#(?:x([0-9a-f]*)|([0-9]*))/iy;
    numeric.lastIndex = this.at;
    const number = numeric.exec(this.source);
    if (number && !number[0].startsWith("&#X")) {
      const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1] || "0", 16);
      if (code === 0 || code >= 0x10ffff || number[0].length >= 10) return this.source[this.at++]!;
      this.skipReference(number[0].length);
      return String.fromCodePoint(code);
    }
    const named = /&([A-Za-z]*)/y;
    named.lastIndex = this.at;
    const name = named.exec(this.source)?.[1] ?? "";
    if (!Object.hasOwn(REFERENCES, name)) return this.source[this.at++]!;
    this.skipReference(name.length + 1);
    return REFERENCES[name]!;
  }

  private skipReference(length: number): void {
    this.at += length;
    if (this.source[this.at] === ";") this.at++;
  }

  private readUntil(stop: RegExp): string {
    const begin = this.at;
    while (!this.atEnd() && !stop.test(this.source[this.at]!)) this.at++;
    return this.source.slice(begin, this.at);
  }

  private skipSpace(): void {
    while (!this.atEnd() && /\s/.test(this.source[this.at]!)) this.at++;
  }

  private atEnd(): boolean {
    return this.at >= this.source.length;
  }

  private bytes(index: number): number {
    return Buffer.byteLength(this.source.slice(0, index));
  }
}

function applyAttribute(tag: OpenTag, name: string, value: string | undefined): void {
  const key = `${tag.name} ${name}`;
  if (key === "blockquote expandable") tag.argument = "1";
  if (value === undefined) return;
  if (key === "a href" || key === "tg-emoji emoji-id" || key === "tg-time format") tag.argument = value;
  if (key === "code class" && value.startsWith("language-")) tag.argument = value.slice("language-".length);
  if (key === "span class" && value.startsWith("tg-")) tag.argument = value.slice("tg-".length);
  if (key === "tg-time unix") tag.unixTime = Number.parseInt(value, 10) || 0;
}

/** A language belongs to a block of code only; on inline code it is forgotten. */
function withoutCodeLanguage(entity: Entity): Entity {
  if (entity.type !== "code") return entity;
  const { language: _dropped, ...rest } = entity;
  return rest;
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function cannotParse(reason: string): Error {
  return badRequest(`can't parse entities: ${reason}`);
}
