// What a bot sends to the Bot API, read back from an HTTP request: the door through which its calls come in.

/** One call of a Bot API method, with the files that came along. */
export interface ApiCall {
  method: string;
  parameters: Parameters;
  /** By the name used in `attach://<name>`. */
  files: ReadonlyMap<string, UploadedFile>;
}

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

/** What `fetch` is handed beside the address, as far as it matters here. */
export interface RequestInitLike {
  headers?: unknown;
  body?: unknown;
}

/**
 * Reads a request that grammY makes: JSON, or multipart/form-data as a Node stream when files are sent.
 * Throws for a body in another form.
 */
export async function readApiCall(url: string, init: RequestInitLike = {}): Promise<ApiCall> {
  const method = new URL(url).pathname.split("/").at(-1) ?? "";
  const body = await bytesOf(init.body);
  const type = new Headers(init.headers as Record<string, string> | undefined).get("content-type") ?? "";
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary !== undefined) return { method, ...readMultipart(body, boundary) };
  const fields: unknown = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  return { method, parameters: new Parameters(fields as Record<string, unknown>), files: new Map() };
}

/** Parameters of a call. In multipart bodies everything arrives as text; objects may always come as JSON text. */
export class Parameters {
  constructor(private readonly fields: Readonly<Record<string, unknown>>) {}

  /** The same call with some parameters put in place of others. */
  with(fields: Readonly<Record<string, unknown>>): Parameters {
    return new Parameters({ ...this.fields, ...fields });
  }

  text(name: string): string | undefined {
    const value = this.fields[name];
    if (typeof value === "string") return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
  }

  integer(name: string): number | undefined {
    const number = Number(this.text(name) ?? NaN);
    return Number.isSafeInteger(number) ? number : undefined;
  }

  /** An object or array; the caller names its type, which grammY's own types have checked on the way in. */
  json(name: string): unknown {
    const value = this.fields[name];
    return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
  }
}

async function bytesOf(body: unknown): Promise<Buffer> {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (typeof body === "string") return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  if (typeof body === "object" && Symbol.asyncIterator in body) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  throw new TypeError("a request body must be text, bytes or a stream");
}

// Node's own formData() refuses what grammY writes (no space after "form-data;", file names without quotes).
function readMultipart(body: Buffer, boundary: string): Omit<ApiCall, "method"> {
  const fields: Record<string, string> = {};
  const files = new Map<string, UploadedFile>();
  const mark = Buffer.from(`--${boundary}`);
  let start = body.indexOf(mark);
  while (start >= 0) {
    const end = body.indexOf(mark, start + mark.length);
    if (end < 0) break;
    // Between the marks: CRLF, headers, an empty line, the content, CRLF.
    const part = body.subarray(start + mark.length + 2, end - 2);
    const split = part.indexOf("\r\n\r\n");
    const headers = part.subarray(0, Math.max(split, 0)).toString("utf8");
    const content = part.subarray(split + 4);
    const name = /\bname="([^"]*)"/.exec(headers)?.[1] ?? "";
    const fileName = /\bfilename="?([^"\r\n]*)"?/.exec(headers)?.[1];
    if (fileName === undefined) fields[name] = content.toString("utf8");
    else files.set(name, { name: fileName, bytes: Uint8Array.from(content) });
    start = end;
  }
  return { parameters: new Parameters(fields), files };
}
