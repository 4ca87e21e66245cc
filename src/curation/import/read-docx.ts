/** A Word document (.docx): a zip of XML files, which may have been made to fill the memory. */
import { Buffer } from "node:buffer";
import { inflateRawSync } from "node:zlib";
import { readHtml } from "./read-html.js";
import type { HtmlText } from "./read-html.js";
import { compressedBytes, readZipDirectory } from "./zip-directory.js";
import type { ZipEntry } from "./zip-directory.js";

/** Inflated, all together: a treaty's XML is a few megabytes at most, pictures included. */
const LARGEST_INFLATED_BYTES = 100 * 1024 * 1024;
const MOST_ENTRIES = 5000;

export type DocxText = ({ readonly ok: true } & HtmlText) | { readonly ok: false; readonly fault: string };

const fault = (text: string): DocxText => ({ ok: false, fault: text });

/** Throws only what the reader of Word documents throws at broken XML. */
export async function readDocx(bytes: Uint8Array): Promise<DocxText> {
  const entries = readZipDirectory(bytes);
  if (entries === undefined) return fault("the file is a damaged or cut-off .docx: download it again");
  if (entries.some(({ encrypted }) => encrypted)) return fault(PASSWORD_FAULT);
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MOST_ENTRIES || inflated > LARGEST_INFLATED_BYTES) {
    return fault("the .docx would unpack to more than 100 MB: save it again without pictures, or as plain text");
  }
  if (!entries.some(({ name }) => name === "word/document.xml")) return fault(otherZip(entries));
  if (entries.some((entry) => /\.(?:xml|rels)$/i.test(entry.name) && !inflatesAsStated(bytes, entry))) {
    return fault("the .docx states false sizes or is damaged: open it in a word processor and save it again");
  }
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
  );
  return { ok: true, ...(await readHtml(value)) };
}

export const PASSWORD_FAULT = "the document is protected by a password: open it and save a copy without one";

function otherZip(entries: readonly ZipEntry[]): string {
  const names = new Set(entries.map(({ name }) => name));
  const mend = "save the text as .docx, or as plain text";
  if (names.has("content.xml")) return `the file is an OpenDocument text: ${mend}`;
  if (names.has("xl/workbook.xml")) return `the file is a spreadsheet: ${mend}`;
  return "the file is a zip archive and no .docx: unpack it and give the document in it";
}

/** A directory may lie about sizes. Inflating stops at the stated one, so a lie costs no more memory than the truth. */
function inflatesAsStated(bytes: Uint8Array, entry: ZipEntry): boolean {
  const compressed = compressedBytes(bytes, entry);
  if (compressed === undefined) return false;
  if (entry.method === 0) return compressed.length === entry.size;
  if (entry.method !== 8) return false;
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(1, entry.size) }).length === entry.size;
  } catch (error) {
    // Zlib's own errors and ERR_BUFFER_TOO_LARGE all carry a code.
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
