/** A file that somebody sent, from Telegram's server. */
import { readFile } from "node:fs/promises";
import type { Api } from "grammy";

/** Bot API, getFile: what a bot may download. A self-hosted server gives more, as a path on this machine. */
export const LARGEST_DOWNLOAD_BYTES = 20 * 1024 * 1024;

const TIMEOUT_MS = 60_000;

/**
 * The file's bytes; undefined when Telegram does not have it any more.
 *
 * @throws Error when the server cannot be reached or does not answer in time. Its text never holds the token.
 */
export async function fetchFile(api: Api, fileId: string): Promise<Uint8Array | undefined> {
  const { file_path: path } = await api.getFile(fileId);
  if (path === undefined) return undefined;
  if (path.startsWith("/")) return readFile(path); // a self-hosted server in local mode
  const root = api.options?.apiRoot ?? "https://api.telegram.org";
  const response = await fetch(`${root}/file/bot${api.token}/${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`a document could not be downloaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
