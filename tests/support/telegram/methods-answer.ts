import type { StoredMessage } from "./chat-state.js";
import type { Method, MethodContext } from "./context.js";
import { checkResultsButton, readReplyMarkup } from "./markup.js";
import { readCaption, readText } from "./message-text.js";
import { byteLength, isObject, optionalText, structure } from "./params.js";
import { badRequest } from "./refusal.js";
import { readRichMessage } from "./rich.js";
import type { OpenQuery } from "./world.js";

const MAX_RESULTS = 50;
const MAX_ID_BYTES = 64;
const MAX_ALERT = 200;
const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

export const answerCallbackQuery: Method = (context, { params }) => {
  const text = optionalText(params, "text");
  if (text !== undefined && text.length > MAX_ALERT) throw badRequest("MESSAGE_TOO_LONG");
  const url = optionalText(params, "url");
  if (url !== undefined && !/^(https?:\/\/)?t\.me\//.test(url)) throw badRequest("URL_INVALID");
  close(context, context.world.callbackQueries, params, "callback_query_id", context.callbackTimeoutMs);
  return true;
};

export const answerInlineQuery: Method = (context, { params }) => {
  checkResultsButton(structure(params, "button", "inline query results button"));
  const results = structure(params, "results", "inline query results");
  if (!Array.isArray(results)) throw badRequest("expected an Array of inline query results");
  if (results.length > MAX_RESULTS) throw badRequest("too many inline query results specified");
  const ids = new Set<string>();
  for (const result of results) {
    const id = readResult(context, result).id;
    if (ids.has(id)) throw badRequest("RESULT_ID_DUPLICATE");
    ids.add(id);
  }
  if (byteLength(optionalText(params, "next_offset") ?? "") > 64) throw badRequest("NEXT_OFFSET_INVALID");
  close(context, context.world.inlineQueries, params, "inline_query_id", context.callbackTimeoutMs);
  return true;
};

/** Bot API 10.0. */
export const answerGuestQuery: Method = (context, { params }) => {
  const result = structure(params, "result", "JSON encoded web view query results");
  if (result === undefined) throw badRequest("result isn't specified");
  const message = readResult(context, result);
  close(context, context.world.guestQueries, params, "guest_query_id", context.callbackTimeoutMs);
  return { inline_message_id: placeInline(context, message) };
};

/** What choosing a result sends. */
interface ReadResult {
  id: string;
  kind: StoredMessage["kind"];
  text: string;
  entities: unknown[];
  result: Record<string, unknown>;
}

/** Puts the message of a result into the world; returns its `inline_message_id`. */
export function placeInline(context: Pick<MethodContext, "world">, read: ReadResult): string {
  const inlineId = `AgAAA${context.world.newQueryId()}`;
  const { kind, text, entities, result } = read;
  const { inline } = readReplyMarkup(result);
  context.world.inlineMessages.set(inlineId, {
    id: inlineId,
    kind,
    text,
    entities,
    result,
    ...(inline && { reply_markup: inline }),
  });
  return inlineId;
}

/**
 * One InlineQueryResult, checked with the message it would send.
 *
 * @throws Refusal 400
 */
export function readResult(context: MethodContext, result: unknown): ReadResult {
  if (!isObject(result)) throw cannotParse("Inline query result must be an object");
  const { type, id, title, input_message_content: content } = result;
  if (typeof type !== "string") throw cannotParse('Can\'t find field "type"');
  if (typeof id !== "string") throw cannotParse('Can\'t find field "id"');
  if (byteLength(id) < 1 || byteLength(id) > MAX_ID_BYTES) throw badRequest("RESULT_ID_INVALID");
  if (!RESULT_TYPES.includes(type)) throw cannotParse(`type "${type}" is unsupported for the inline query result`);
  if (type === "article") {
    if (typeof title !== "string" || title === "") throw cannotParse('Can\'t find field "title"');
    if (!isObject(content)) throw cannotParse('Can\'t find field "message_text"');
  }
  if (type === "document" && (typeof title !== "string" || title === ""))
    throw cannotParse('Can\'t find field "title"');
  readReplyMarkup(result);
  const base = { id, result };
  if (isObject(content) && content["rich_message"] !== undefined && context.apiVersion >= 10) {
    const { plainText } = readRichMessage(content["rich_message"]);
    return { ...base, kind: "rich", text: plainText, entities: [] };
  }
  if (isObject(content)) {
    const { text, entities } = readText(context, content, "message_text");
    return { ...base, kind: "text", text, entities: entities ?? [] };
  }
  const kind = type === "photo" ? "photo" : type === "document" ? "document" : "other";
  const fileId = result[`${kind}_file_id`];
  if (typeof fileId === "string" && kind !== "other") context.world.files.use(fileId, kind);
  const caption = readCaption(context, result);
  return { ...base, kind, text: caption?.text ?? "", entities: caption?.entities ?? [] };
}

const RESULT_TYPES = [
  "article",
  "photo",
  "document",
  "gif",
  "mpeg4_gif",
  "video",
  "audio",
  "voice",
  "location",
  "venue",
  "contact",
  "game",
  "sticker",
];

function close(
  { world }: MethodContext,
  queries: Map<string, OpenQuery>,
  params: Record<string, unknown>,
  field: string,
  timeoutMs: number,
): void {
  const query = queries.get(optionalText(params, field) ?? "");
  if (!query || query.answered || world.now() - query.askedAt > timeoutMs) throw badRequest(TOO_OLD);
  query.answered = true;
  query.onAnswer(params);
}

function cannotParse(reason: string): Error {
  return badRequest(`can't parse inline query result: ${reason}`);
}
