import { formatted } from "./formatting.js";
import { parseHtml } from "./html.js";
import { byteLength, codePoints, isObject } from "./params.js";
import { badRequest } from "./refusal.js";

/** Limits of a rich message. https://core.telegram.org/bots/api#inputrichmessage */
const MAX_CHARACTERS = 32_768;
const MAX_BLOCKS = 500;
const MAX_DEPTH = 16;
const MAX_COLUMNS = 20;

/** What a rich message shows. */
export interface RichContent {
  blocks: unknown[];
  /** all its text, blocks on lines of their own, cells apart by tabs */
  plainText: string;
}

/**
 * Reads `rich_message`: exactly one of `blocks`, `html` and `markdown`. Blocks are checked in full; HTML for its tags
 * and their nesting; Markdown only for its size.
 *
 * @throws Refusal 400
 */
export function readRichMessage(value: unknown): RichContent {
  if (!isObject(value)) throw badRequest("can't parse InputRichMessage: expected an Object");
  const { blocks, html, markdown } = value;
  const given = [blocks, html, markdown].filter((field) => field !== undefined && field !== "");
  if (given.length !== 1) throw badRequest("rich message must have exactly one of blocks, html or markdown");
  let content: RichContent;
  if (blocks !== undefined) {
    const reader = new BlockReader();
    const lines = reader.blocks(blocks, 1);
    content = { blocks: blocks as unknown[], plainText: lines };
  } else {
    const plainText = typeof html === "string" ? textOfHtml(html) : text(markdown, "markdown");
    content = { blocks: [{ type: "paragraph", text: plainText }], plainText };
  }
  if (content.plainText.trim() === "") throw badRequest("message text is empty");
  if (codePoints(content.plainText) > MAX_CHARACTERS) throw badRequest("message is too long");
  return content;
}

class BlockReader {
  private count = 0;

  blocks(value: unknown, depth: number): string {
    if (!Array.isArray(value) || value.length === 0) throw cannotParse("expected a non-empty Array of blocks");
    return value.map((block) => this.block(block, depth)).join("\n");
  }

  private block(block: unknown, depth: number): string {
    if (!isObject(block)) throw cannotParse("expected an Object");
    if (++this.count > MAX_BLOCKS) throw badRequest("RICH_MESSAGE_TOO_MANY_BLOCKS");
    checkDepth(depth);
    const type = text(block["type"], "type");
    switch (type) {
      case "heading":
        if (![1, 2, 3, 4, 5, 6].includes(block["size"] as number)) throw cannotParse("heading size must be 1-6");
        return richText(block["text"], depth + 1);
      case "paragraph":
      case "pre":
      case "footer":
      case "expandable_blockquote":
      case "pullquote":
        return withCredit(richText(block["text"], depth + 1), block["credit"], depth);
      case "divider":
        return "";
      case "mathematical_expression":
        return text(block["expression"], "expression");
      case "anchor":
        text(block["name"], "name");
        return "";
      case "list":
        return this.list(block["items"], depth);
      case "blockquote":
        return withCredit(this.blocks(block["blocks"], depth + 1), block["credit"], depth);
      case "details":
        return `${richText(block["summary"], depth + 1)}\n${this.blocks(block["blocks"], depth + 1)}`;
      case "table":
        return this.table(block, depth);
      case "buttons":
        return this.buttons(block["buttons"]);
      case "photo":
      case "document":
        if (!isObject(block[type])) throw cannotParse(`Can't find field "${type}"`);
        return isObject(block["caption"]) ? richText(block["caption"]["text"], depth + 1) : "";
      default:
        throw cannotParse(`block type "${type}" is not supported`);
    }
  }

  private list(items: unknown, depth: number): string {
    if (!Array.isArray(items) || items.length === 0) throw cannotParse("expected a non-empty Array of list items");
    this.count += items.length;
    return items
      .map((item) => {
        if (!isObject(item)) throw cannotParse("expected an Object");
        return this.blocks(item["blocks"], depth + 1);
      })
      .join("\n");
  }

  private table(block: Record<string, unknown>, depth: number): string {
    const rows = block["cells"];
    if (!Array.isArray(rows) || rows.length === 0 || !rows.every(Array.isArray)) {
      throw cannotParse("table cells must be a non-empty Array of Arrays");
    }
    this.count += rows.length;
    const lines = (rows as unknown[][]).map((row) => {
      const columns = row.reduce<number>((sum, cell) => sum + (isObject(cell) ? Number(cell["colspan"] ?? 1) : 1), 0);
      if (columns > MAX_COLUMNS) throw badRequest("RICH_MESSAGE_TABLE_TOO_WIDE");
      return row.map((cell) => this.cell(cell, depth)).join("\t");
    });
    const caption = block["caption"] === undefined ? [] : [richText(block["caption"], depth + 1)];
    return [...caption, ...lines].join("\n");
  }

  private cell(cell: unknown, depth: number): string {
    if (!isObject(cell)) throw cannotParse("expected an Object");
    if (!["left", "center", "right"].includes(cell["align"] as string)) throw cannotParse('Can\'t find field "align"');
    if (!["top", "middle", "bottom"].includes(cell["valign"] as string))
      throw cannotParse('Can\'t find field "valign"');
    return cell["text"] === undefined ? "" : richText(cell["text"], depth + 1);
  }

  private buttons(buttons: unknown): string {
    if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 8) throw cannotParse("expected 1-8 buttons");
    return buttons.map((button) => buttonText(button)).join("\t");
  }
}

const TEXT_TYPES = new Set(
  `bold italic underline strikethrough spoiler date_time text_mention subscript superscript marked code custom_emoji
   mathematical_expression url email_address phone_number bank_card_number mention hashtag cashtag bot_command button
   anchor anchor_link reference reference_link`.split(/\s+/),
);

function richText(value: unknown, depth: number): string {
  checkDepth(depth);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((part) => richText(part, depth)).join("");
  if (!isObject(value)) throw cannotParse('Can\'t find field "text"');
  const type = text(value["type"], "type");
  if (!TEXT_TYPES.has(type)) throw cannotParse(`rich text type "${type}" is not supported`);
  if (type === "anchor") return "";
  if (type === "button") return buttonText(value["button"]);
  if (type === "mathematical_expression") return text(value["expression"], "expression");
  if (type === "custom_emoji") return text(value["alternative_text"], "alternative_text");
  if (type === "url") text(value["url"], "url");
  return richText(value["text"], depth + 1);
}

function buttonText(button: unknown): string {
  if (!isObject(button)) throw cannotParse("expected an Object");
  const data = button["callback_data"] ?? button["data"];
  if (typeof data === "string" && byteLength(data) > 64) throw badRequest("BUTTON_DATA_INVALID");
  return richText(button["text"], 1);
}

function withCredit(body: string, credit: unknown, depth: number): string {
  return credit === undefined ? body : `${body}\n${richText(credit, depth + 1)}`;
}

const VOID_TAGS = new Set(["br", "hr", "img", "input", "tg-map"]);
const RICH_TAGS = new Set(
  `a aside audio b blockquote br caption cite code del details em figcaption figure footer h1 h2 h3 h4 h5 h6 hr i img
   input ins li mark ol p pre s strike strong sub summary sup table td tg-button tg-button-row tg-collage tg-document
   tg-emoji tg-map tg-math tg-math-block tg-reference tg-slideshow tg-spoiler tg-time th tr u ul video`.split(/\s+/),
);
const BLOCK_ENDS = /<\/(?:p|h[1-6]|li|tr|blockquote|aside|pre|footer|details|summary|caption)>|<br\s*\/?>|<hr\s*\/?>/gi;

function textOfHtml(html: string): string {
  const open: string[] = [];
  for (const [, slash, rawName, rest] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi)) {
    const name = rawName!.toLowerCase();
    if (!RICH_TAGS.has(name)) throw badRequest(`can't parse rich message: Unsupported tag "${name}"`);
    if (slash) {
      if (open.pop() !== name) throw badRequest(`can't parse rich message: Unmatched end tag "${name}"`);
    } else if (!VOID_TAGS.has(name) && !rest!.endsWith("/")) {
      open.push(name);
      checkDepth(open.length);
    }
  }
  if (open.length > 0) throw badRequest(`can't parse rich message: Can't find end tag for "${open.at(-1)!}"`);
  const bare = html
    .replace(/<\/t[dh]>/gi, "\t")
    .replace(BLOCK_ENDS, "\n")
    .replace(/<[^>]*>/g, "");
  return formatted(parseHtml(bare)).text;
}

function checkDepth(depth: number): void {
  if (depth > MAX_DEPTH) throw badRequest("RICH_MESSAGE_TOO_DEEP");
}

function text(value: unknown, field: string): string {
  if (typeof value !== "string" || value === "") throw cannotParse(`Can't find field "${field}"`);
  return value;
}

function cannotParse(reason: string): Error {
  return badRequest(`can't parse InputRichMessage: ${reason}`);
}
