/** Where an official text lies in the corpus folder, and how it gets there whole or not at all. */
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import anyAscii from "any-ascii";
import type { Language } from "../../corpus/language.js";

export type TextPlace = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly fault: string };

/**
 * The file for a language, relative to the corpus folder: the one that is there, or a new one named after `title`. A
 * second text of one language would make two wordings out of one treaty.
 */
export async function placeOfText(folder: string, language: Language, title: string): Promise<TextPlace> {
  const names = await readdir(join(folder, "text", language)).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return []; // the first text of this language
    throw error;
  });
  const texts = names.filter((name) => name.endsWith(".yaml") && !name.startsWith("."));
  const [only, ...others] = texts;
  if (others.length > 0) {
    return {
      ok: false,
      fault: `text/${language} holds several texts (${texts.join(", ")}): keep one and import again`,
    };
  }
  return { ok: true, file: `text/${language}/${only ?? `${slugOf(title)}.yaml`}` };
}

/** Small Latin letters, digits and hyphens, whole words, at most 60 characters: "lake-veldra-convention". */
export function slugOf(title: string): string {
  const words = anyAscii(title)
    .toLowerCase()
    .replace(/['’`]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug === "" ? "treaty" : slug;
}

const LONGEST_SLUG = 60;

/**
 * Writes beside the place and renames: a reader, a crash or a full disk meets the old file or the new one. The temporary
 * name begins with a dot, which the corpus does not read.
 */
export async function saveText(folder: string, file: string, content: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(content, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
