import type { IncomingMessage } from "node:http";
import type { Upload } from "./params.js";
import { badRequest } from "./refusal.js";

/** The parameters of a request, from its query and its body. */
export interface ReadBody {
  params: Record<string, unknown>;
  uploads: Map<string, Upload>;
}

/**
 * Reads a request as the Bot API does: query string, JSON, urlencoded form or multipart form.
 * https://core.telegram.org/bots/api#making-requests
 *
 * @throws Refusal 400 for a body that is none of these
 */
export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const params: Record<string, unknown> = Object.fromEntries(query);
  const uploads = new Map<string, Upload>();
  const type = request.headers["content-type"] ?? "";
  if (body.length === 0) return { params, uploads };
  if (type.startsWith("application/json")) Object.assign(params, readJson(body));
  else if (type.startsWith("application/x-www-form-urlencoded")) {
    Object.assign(params, Object.fromEntries(new URLSearchParams(body.toString())));
  } else if (type.startsWith("multipart/form-data")) readMultipart(body, type, params, uploads);
  else throw badRequest("unsupported content type");
  return { params, uploads };
}

function readJson(body: Buffer): Record<string, unknown> {
  try {
    const value = JSON.parse(body.toString()) as unknown;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // answered below
  }
  throw badRequest("can't parse request body as JSON object");
}

function readMultipart(
  body: Buffer,
  type: string,
  params: Record<string, unknown>,
  uploads: Map<string, Upload>,
): void {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) throw badRequest("can't find boundary in the multipart form");
  for (const part of splitParts(body, Buffer.from(`--${boundary}`))) {
    const headerEnd = part.indexOf("\r\n\r\n");
    if (headerEnd < 0) throw badRequest("can't parse request body as multipart form");
    const headers = part.subarray(0, headerEnd).toString();
    const content = Buffer.from(part.subarray(headerEnd + 4));
    const name = /;\s*name="?([^";\r\n]*)"?/i.exec(headers)?.[1] ?? "";
    const fileName = /;\s*filename="?([^"\r\n]*?)"?(?:;|\r|$)/im.exec(headers)?.[1];
    const mimeType = /^content-type:\s*([^\r\n;]+)/im.exec(headers)?.[1] ?? "application/octet-stream";
    if (fileName === undefined) params[name] = content.toString();
    else uploads.set(name, { name: fileName, mimeType, content });
  }
}

/** The bytes between boundaries, without the line breaks that belong to these. */
function* splitParts(body: Buffer, boundary: Buffer): Generator<Buffer> {
  let start = body.indexOf(boundary);
  while (start >= 0) {
    const begin = start + boundary.length;
    const end = body.indexOf(boundary, begin);
    if (end < 0) return;
    yield body.subarray(begin + 2, end - 2);
    start = end;
  }
}
