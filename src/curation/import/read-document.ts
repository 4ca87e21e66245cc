/** A document of any kind that publications come in, as blocks of text. */
import { Buffer } from "node:buffer";
import { decodeText } from "./decode-text.js";
import { normaliseBlocks } from "./normalise.js";
import { PASSWORD_FAULT, readDocx } from "./read-docx.js";
import { readHtml } from "./read-html.js";
import { readPdf } from "./read-pdf.js";
import { blocksOfText } from "./read-text.js";

export type ReadDocument =
  | {
      readonly ok: true;
      /** Paragraphs and headings in reading order; a block may hold list items on lines of their own. */
      readonly blocks: string[];
      /** As the file itself gives it, beside its text. */
      readonly title?: string;
      /** What was left out on the way, a sentence each. */
      readonly notes: string[];
    }
  | { readonly ok: false; readonly fault: string };

export const LARGEST_DOCUMENT_BYTES = 50 * 1024 * 1024;
/** A page with its whole text is at most a few megabytes, and the parser takes its time. */
const LARGEST_PAGE_CHARACTERS = 10 * 1024 * 1024;
const KINDS = "HTML, .docx, PDF with a text layer, or plain text";

/**
 * Reads HTML, DOCX, PDF and plain text; the bytes decide which, `fileName` only breaks a tie between HTML and plain
 * text. `charset` is what a server said. Never throws on bad content: the fault is a sentence that names the mend.
 */
export async function readDocument(bytes: Uint8Array, fileName: string, charset?: string): Promise<ReadDocument> {
  if (bytes.length > LARGEST_DOCUMENT_BYTES) {
    return { ok: false, fault: `the document is larger than 50 MB: save the treaty alone, without pictures` };
  }
  if (bytes.length === 0) return { ok: false, fault: "the document is empty: download it again" };
  try {
    const read = await readByKind(bytes, fileName, charset);
    if (!read.ok) return read;
    const blocks = normaliseBlocks(read.blocks);
    if (blocks.length === 0)
      return { ok: false, fault: "the document holds no text: look whether it opens and shows one" };
    return { ...read, blocks };
  } catch (error) {
    // The readers of Word documents and PDFs throw whatever they stumble over; the person needs to know that they did.
    const reason = error instanceof Error ? error.message.split("\n", 1)[0]!.slice(0, 120) : "unknown";
    return {
      ok: false,
      fault: `the document is damaged and cannot be read (${reason}): download it again, or save it as ${KINDS}`,
    };
  }
}

async function readByKind(bytes: Uint8Array, fileName: string, charset: string | undefined): Promise<ReadDocument> {
  const start = latin(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return readPdf(bytes);
  if (start.startsWith("PK")) return readDocx(bytes);
  const hex = Buffer.from(bytes.subarray(0, 8)).toString("hex");
  const known = KNOWN_STARTS.find(([pattern]) => pattern.test(hex));
  if (known !== undefined) return { ok: false, fault: isEncryptedOffice(bytes) ? PASSWORD_FAULT : known[1] };
  if (WEB_ARCHIVE.test(start)) {
    return { ok: false, fault: "the page was saved as a web archive (.mht): save it as “web page, HTML only”" };
  }

  const declared = charset ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(latin(bytes.subarray(0, 4096)))?.[1];
  const text = decodeText(bytes, declared);
  if (text === undefined || isBinary(text)) {
    return { ok: false, fault: `the document is of an unknown kind: save it as ${KINDS} (UTF-8 or Windows-1251)` };
  }
  if (text.length > LARGEST_PAGE_CHARACTERS)
    return { ok: false, fault: "the page holds more than 10 MB of text: save the treaty alone" };
  if (!isHtml(text, fileName)) return { ok: true, blocks: blocksOfText(text), notes: [] };
  return { ok: true, ...(await readHtml(text)) };
}

const PICTURE =
  "the file is a picture, without text: run it through text recognition (OCR), compare the result with the publication, and import that";
const ARCHIVE = "the file is an archive: unpack it and give the document in it";
/** Kinds that people have and that are not read, by their first bytes in hexadecimal, each with its mend. */
const KNOWN_STARTS: readonly (readonly [RegExp, string])[] = [
  [/^d0cf11e0/, "the file is an old .doc: open it and save it as .docx"],
  // {\rtf
  [/^7b5c727466/, "the file is RTF: open it and save it as .docx"],
  // PNG, JPEG, GIF, TIFF in both byte orders
  [/^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a)/, PICTURE],
  // gzip, 7-Zip, RAR
  [/^(?:1f8b|377abcaf|52617221)/, ARCHIVE],
];
const WEB_ARCHIVE = /^(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location):[\s\S]*multipart\/related/i;

/** A Word document with a password is an OLE file with a stream of this name, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return latin(bytes).includes(Array.from("EncryptedPackage").join("\0"));
}

function isBinary(text: string): boolean {
  return /[\0\ufffd]/.test(text.slice(0, 100_000));
}

function isHtml(text: string, fileName: string): boolean {
  const start = text.slice(0, 5000);
  if (/<!doctype html|<html[\s>]|<body[\s>]/i.test(start)) return true;
  return /\.x?html?$/i.test(fileName)
    ? /<[a-z]/i.test(start)
    : /^\s*<(?:div|p|table|article|main|section|h[1-6])[\s>]/i.test(start);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
