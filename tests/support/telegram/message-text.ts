import type { MethodContext } from "./context.js";
import type { Entity } from "./entity.js";
import { formatted, lostMarkup } from "./formatting.js";
import { parseHtml } from "./html.js";
import { deepLink, isStartParameter } from "./links.js";
import { byteLength, isObject, optionalText, structure } from "./params.js";
import { badRequest } from "./refusal.js";

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
/** Before parsing, in bytes. */
const MAX_SOURCE_BYTES = 32_768;

/** A text with its entities as Message shows them. */
export interface ShownText {
  text: string;
  entities: NonNullable<ReturnType<MethodContext["world"]["shownEntities"]>> | undefined;
}

/**
 * `text` of sendMessage and its like: 1-4096 UTF-16 units once parsed.
 *
 * @throws Refusal 400 "message text is empty", "can't parse entities: …", "message is too long"
 */
export function readText(context: MethodContext, params: Record<string, unknown>, field = "text"): ShownText {
  const source = optionalText(params, field) ?? "";
  if (source === "") throw badRequest("message text is empty");
  const shown = parse(context, source, params["parse_mode"], structure(params, "entities", "entities"));
  if (shown.text === "") throw badRequest("text must be non-empty");
  if (shown.text.length > MAX_TEXT) throw badRequest("message is too long");
  return shown;
}

/** `caption`: at most 1024 UTF-16 units once parsed; undefined when there is none. */
export function readCaption(context: MethodContext, params: Record<string, unknown>): ShownText | undefined {
  const source = optionalText(params, "caption") ?? "";
  if (source === "") return undefined;
  const entities = structure(params, "caption_entities", "caption_entities");
  const shown = parse(context, source, params["parse_mode"], entities);
  if (shown.text.length > MAX_CAPTION) throw badRequest("message caption is too long");
  return shown.text === "" ? undefined : shown;
}

function parse(context: MethodContext, source: string, parseMode: unknown, given: unknown): ShownText {
  if (byteLength(source) > MAX_SOURCE_BYTES) throw badRequest("text is too long");
  if (/\p{Surrogate}/u.test(source)) throw badRequest("strings must be encoded in UTF-8");
  const parsed = isHtml(parseMode) ? parseHtml(source) : { text: source, entities: readEntities(given, source) };
  const result = formatted(parsed);
  for (const sentence of lostMarkup(parsed.entities, result.entities)) context.warn(sentence);
  for (const entity of result.entities) if (entity.url !== undefined) checkDeepLink(context, entity.url);
  return { text: result.text, entities: context.world.shownEntities(result.entities) };
}

/** Markdown is refused here though Telegram takes it: this project has one maker of markup, and it makes HTML. */
function isHtml(parseMode: unknown): boolean {
  if (parseMode === undefined || parseMode === null || parseMode === "") return false;
  if (typeof parseMode === "string" && parseMode.toLowerCase() === "html") return true;
  throw badRequest("unsupported parse_mode");
}

const AUTOMATIC = ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"];

function readEntities(given: unknown, text: string): Entity[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw badRequest("can't parse entities JSON object");
  return given.flatMap((entity: unknown) => {
    if (!isObject(entity)) throw badRequest("can't parse MessageEntity: expected an Object");
    const { type, offset, length } = entity;
    for (const [name, value] of Object.entries({ offset, length })) {
      if (!Number.isInteger(value))
        throw badRequest(`can't parse MessageEntity: Field "${name}" must be of type Number`);
    }
    if (typeof type !== "string") throw badRequest("can't parse MessageEntity: Can't find field \"type\"");
    if (AUTOMATIC.includes(type)) return [];
    if ((offset as number) < 0 || (offset as number) + (length as number) > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset as number} ends after the end of the text at UTF-16 offset ${(offset as number) + (length as number)}`,
      );
    }
    const { user, ...rest } = entity;
    return [{ ...rest, ...(isObject(user) && { user_id: user["id"] as number }) } as unknown as Entity];
  });
}

/** Telegram opens a bot without its parameter when that is malformed, and says nothing. */
export function checkDeepLink(context: MethodContext, url: string): void {
  const link = deepLink(url);
  if (!link || link.bot.toLowerCase() !== context.world.bot.username.toLowerCase()) return;
  if (link.parameter !== "" && !isStartParameter(link.parameter)) {
    context.warn(`the deep link ${url} loses its parameter: only 1-64 of A-Z a-z 0-9 _ - are kept`);
  }
}
