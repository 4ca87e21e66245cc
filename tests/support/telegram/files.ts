import { createHash } from "node:crypto";
import type { Document, PhotoSize } from "grammy/types";
import { badRequest } from "./refusal.js";

/** A file known to the server: uploaded by the bot or sent by a person. */
export interface StoredFile {
  id: string;
  uniqueId: string;
  kind: "photo" | "document";
  path: string;
  name: string;
  mimeType: string;
  content: Buffer;
  width: number;
  height: number;
}

const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;
/** What getFile still serves. https://core.telegram.org/bots/api#getfile */
export const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

/** All files of a world, by `file_id`. */
export class FileStore {
  private readonly byId = new Map<string, StoredFile>();
  private readonly byPath = new Map<string, StoredFile>();

  /** Stores a photo after the checks of sendPhoto: a picture, at most 10 MB, width + height ≤ 10000, ratio ≤ 20. */
  addPhoto(content: Buffer, name: string): StoredFile {
    if (content.length === 0) throw badRequest("file must be non-empty");
    if (content.length > MAX_PHOTO_BYTES) {
      throw badRequest(
        `file of size ${content.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`,
      );
    }
    const size = pictureSize(content);
    if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
    const { width, height } = size;
    if (width === 0 || height === 0 || width + height > 10_000 || Math.max(width / height, height / width) > 20) {
      throw badRequest("PHOTO_INVALID_DIMENSIONS");
    }
    return this.add({ kind: "photo", content, name, mimeType: "image/jpeg", width, height });
  }

  /** Stores a document of at most 50 MB. */
  addDocument(content: Buffer, name: string, mimeType: string): StoredFile {
    if (content.length === 0) throw badRequest("file must be non-empty");
    if (content.length > MAX_DOCUMENT_BYTES) {
      throw badRequest("Request Entity Too Large");
    }
    return this.add({ kind: "document", content, name, mimeType, width: 0, height: 0 });
  }

  /** @throws Refusal 400 when no such file exists or it is of the other kind */
  use(id: string, kind: StoredFile["kind"]): StoredFile {
    const file = this.byId.get(id);
    if (!file) throw badRequest("wrong file identifier/HTTP URL specified");
    if (file.kind !== kind) throw badRequest(`can't use file of type ${title(file.kind)} as ${title(kind)}`);
    return file;
  }

  find(id: string): StoredFile | undefined {
    return this.byId.get(id);
  }

  findByPath(path: string): StoredFile | undefined {
    return this.byPath.get(path);
  }

  private add(file: Omit<StoredFile, "id" | "uniqueId" | "path">): StoredFile {
    const number = this.byId.size + 1;
    const uniqueId = createHash("sha256").update(file.content).digest("base64url").slice(0, 15);
    const prefix = file.kind === "photo" ? "AgACAgIAAxk" : "BQACAgIAAxk";
    const folder = file.kind === "photo" ? "photos" : "documents";
    const extension = /\.\w+$/.exec(file.name)?.[0] ?? (file.kind === "photo" ? ".jpg" : "");
    const stored = {
      ...file,
      id: `${prefix}${number.toString(36).padStart(6, "0")}${uniqueId}`,
      uniqueId,
      path: `${folder}/file_${number}${extension}`,
    };
    this.byId.set(stored.id, stored);
    this.byPath.set(stored.path, stored);
    return stored;
  }
}

/** The `photo` field of a message: here one size, where Telegram makes several. */
export function photoSizes(file: StoredFile): PhotoSize[] {
  const { id, uniqueId, width, height, content } = file;
  return [{ file_id: id, file_unique_id: uniqueId, width, height, file_size: content.length }];
}

/** The `document` field of a message. */
export function documentObject(file: StoredFile): Document {
  const { id, uniqueId, name, mimeType, content } = file;
  return { file_id: id, file_unique_id: uniqueId, file_name: name, mime_type: mimeType, file_size: content.length };
}

function pictureSize(content: Buffer): { width: number; height: number } | undefined {
  if (content.length >= 24 && content.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))) {
    return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
  }
  if (content.length > 4 && content.readUInt16BE(0) === 0xffd8) return jpegSize(content);
  return undefined;
}

function jpegSize(content: Buffer): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < content.length && content[at] === 0xff;) {
    const marker = content[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) };
    at += 2 + content.readUInt16BE(at + 2);
  }
  return undefined;
}

function title(kind: string): string {
  return kind === "photo" ? "Photo" : "Document";
}
