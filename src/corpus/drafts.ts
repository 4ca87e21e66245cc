/** Files of the corpus that lie elsewhere for now, such as in the database of a host that wipes its disk. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { CorpusFile } from "./files.js";

export const DraftFileSchema = z.strictObject({
  /** Relative to the corpus folder: "text/ru/treaty.yaml". */
  file: z.string().regex(/^(?:text\/[a-z]{2}|reports)\/[a-z0-9][a-z0-9-]*\.yaml$/, "is no place for a draft"),
  content: z.string(),
  /** `hashOf` what stood there when the draft was made; left out where nothing did. */
  over: z.string().optional(),
});
export type DraftFile = z.infer<typeof DraftFileSchema>;

export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * The files with the drafts in their places. A file that came or changed after its draft was made is the newer word, so it
 * stands: whoever puts a draft into the folder and edits it there need not clear anything away. So does another text of the
 * same language, for one treaty has one wording in each.
 */
export function withDrafts(files: readonly CorpusFile[], drafts: readonly DraftFile[]): CorpusFile[] {
  const merged = new Map(files.map((file) => [file.file, file]));
  for (const { file, content, over } of drafts) {
    const there = merged.get(file);
    if ((there === undefined ? undefined : hashOf(there.bytes)) !== over) continue;
    if (file.startsWith("text/") && files.some((one) => one.file !== file && folderOf(one.file) === folderOf(file))) continue;
    merged.set(file, { file, bytes: new TextEncoder().encode(content) });
  }
  return [...merged.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}
