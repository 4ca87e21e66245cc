/** The bytes of a publication, from a file or from the web. */
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { LARGEST_DOCUMENT_BYTES } from "./read-document.js";

export type GotDocument =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly fileName: string; readonly charset?: string }
  | { readonly ok: false; readonly fault: string };

export type Fetch = (url: string, init: { signal: AbortSignal; redirect: "follow" }) => Promise<Response>;

/** A legal database may be slow, and a large document takes its time; a silent server must not hold the terminal. */
export const FETCH_TIMEOUT_MS = 60_000;
const TOO_LARGE = "the document is larger than 50 MB: save the treaty alone, without pictures";

export function isUrl(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** Downloads at most 50 MB within `timeoutMs`, body included. */
export async function fetchDocument(url: string, fetch: Fetch, timeoutMs = FETCH_TIMEOUT_MS): Promise<GotDocument> {
  if (!URL.canParse(url)) return { ok: false, fault: `${url} is not a complete web address` };
  const mend = "look whether it opens in a browser, save it there and import the file";
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: "follow" });
    if (!response.ok) return { ok: false, fault: `${url} answered ${response.status}: ${mend}` };
    const bytes = await bodyWithin(response, LARGEST_DOCUMENT_BYTES);
    if (bytes === undefined) return { ok: false, fault: TOO_LARGE };
    const type = response.headers.get("content-type") ?? "";
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
    const name = basename(new URL(response.url || url).pathname);
    const fileName = /html/i.test(type) && !/\.x?html?$/i.test(name) ? `${name}.html` : name;
    return { ok: true, bytes, fileName, ...(charset === undefined ? {} : { charset }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const timedOut = error.name === "TimeoutError" || error.name === "AbortError";
    const reason = timedOut
      ? `did not answer within ${timeoutMs / 1000} seconds`
      : `cannot be reached (${reasonOf(error)})`;
    return { ok: false, fault: `${url} ${reason}: ${mend}` };
  }
}

/** Undefined when there is more than the limit; what a server says of the length is not relied on. */
async function bodyWithin(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    // Leaving the loop cancels the download.
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Reads a file of at most 50 MB. */
export async function openDocument(path: string): Promise<GotDocument> {
  try {
    const file = await open(path);
    try {
      const found = await file.stat();
      if (!found.isFile()) return { ok: false, fault: `${path} is not a file: give the document itself` };
      if (found.size > LARGEST_DOCUMENT_BYTES) return { ok: false, fault: TOO_LARGE };
      return { ok: true, bytes: await file.readFile(), fileName: basename(path) };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const advice =
      error.code === "ENOENT"
        ? "there is no such file: look for a slip in its name"
        : `it cannot be read (${String(error.code)})`;
    return { ok: false, fault: `${path}: ${advice}` };
  }
}
