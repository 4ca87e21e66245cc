/** An official text out of a document that a curator sent: read for a look, and taken over as a draft. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf, type DraftFile } from "../../corpus/drafts.js";
import type { Fault } from "../../corpus/faults.js";
import { isLanguage, type Language } from "../../corpus/language.js";
import {
  objectionsTo,
  officialTextFrom,
  splitForCorpus,
  writeOfficialText,
} from "../../curation/import/official-text.js";
import { previewOf } from "../../curation/import/preview.js";
import { readDocument } from "../../curation/import/read-document.js";
import { placeOfText } from "../../curation/import/save-text.js";
import type { SplitTreaty } from "../../curation/import/split-treaty.js";
import { today, type Desk } from "../context.js";
import { deleteDraft, readDrafts, saveDraft } from "./drafts.js";
import { reloadCorpus } from "./reload.js";

/** What stands under a document: the language of its text, and where it was published by whom. */
export interface Origin {
  readonly language: Language;
  readonly url: string;
  readonly publisher: string;
}

/** "ru https://example.org/act/1 Official Gazette", in any order; without a name the address's host is the publisher. */
export function readOrigin(caption: string): Origin | undefined {
  const words = caption.split(/\s+/).filter((word) => word !== "");
  const url = words.find((word) => /^https?:\/\//i.test(word) && URL.canParse(word));
  const language = words.map((word) => word.toLowerCase()).find(isLanguage);
  if (url === undefined || language === undefined) return undefined;
  const name = words.filter((word) => word !== url && word.toLowerCase() !== language).join(" ");
  return { language, url, publisher: name === "" ? new URL(url).host : name };
}

export type ReadText =
  | { readonly type: "unreadable"; readonly fault: string }
  | {
      readonly type: "read";
      readonly split: SplitTreaty;
      readonly title: string;
      /** For a person to compare with the publication. */
      readonly preview: readonly string[];
      /** Why it should not be taken over. */
      readonly objections: readonly string[];
      /** None of them forbids it to a person who has looked. */
      readonly mayBeForced: boolean;
    };

export async function readText(
  desk: Desk,
  bytes: Uint8Array,
  fileName: string,
  { language }: Origin,
): Promise<ReadText> {
  const { corpus } = desk.knowledge;
  const read = await readDocument(bytes, fileName);
  if (!read.ok) return { type: "unreadable", fault: read.fault };
  const split = splitForCorpus(read.blocks, corpus, language);
  const title =
    split.title ?? corpus.treaty.title[language] ?? read.title ?? Object.values(corpus.treaty.title)[0] ?? "";
  return {
    type: "read",
    split,
    title,
    preview: previewOf(split, read.notes),
    objections: objectionsTo(split, read.title, corpus).map(withoutOptions),
    mayBeForced: objectionsTo(split, read.title, corpus, { gaps: true, anyTitle: true }).length === 0,
  };
}

/** In a chat there are buttons in place of the options of the command line. */
function withoutOptions(objection: string): string {
  return objection.replace(/[;,]? or give --[\s\S]*$/, "");
}

export type TakenOver =
  | { readonly type: "taken"; readonly file: string; readonly yaml: string }
  /** Nothing was changed. */
  | { readonly type: "refused"; readonly fault: string }
  | { readonly type: "faulty"; readonly faults: readonly Fault[] };

/** Keeps the text in the database and reads the corpus again; all processes follow. */
export async function takeOver(
  desk: Desk,
  { split, title }: Extract<ReadText, { type: "read" }>,
  { language, url, publisher }: Origin,
  bytes: Uint8Array,
): Promise<TakenOver> {
  const source = { title, publisher, url };
  const written = writeOfficialText(
    officialTextFrom(split, { language, title, source, retrieved: today(desk), bytes }),
  );
  if (!written.ok) return { type: "refused", fault: written.fault };
  const { short_title: short } = desk.knowledge.corpus.treaty;
  const place = await placeOfText(desk.corpusDir, language, short.en ?? Object.values(short)[0] ?? "");
  if (!place.ok) return { type: "refused", fault: place.fault };
  const { values } = desk.store;
  const before = (await readDrafts(values)).find(({ file }) => file === place.file);
  await saveDraft(values, await draftOf(desk, place.file, written.yaml));
  const reloaded = await reloadCorpus(desk);
  if (reloaded.type !== "faulty") return { type: "taken", file: place.file, yaml: written.yaml };
  if (before === undefined) await deleteDraft(values, place.file);
  else await saveDraft(values, before);
  return { type: "faulty", faults: reloaded.faults };
}

/** The texts that are kept in the database, by language. */
export async function textDrafts({ store }: Desk): Promise<ReadonlyMap<string, DraftFile>> {
  const drafts = await readDrafts(store.values);
  return new Map(
    drafts.flatMap((draft) => {
      const [folder, language = ""] = draft.file.split("/");
      return folder === "text" ? [[language, draft] as const] : [];
    }),
  );
}

async function draftOf({ corpusDir }: Desk, file: string, content: string): Promise<DraftFile> {
  const there = await readFile(join(corpusDir, file)).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  return { file, content, ...(there === undefined ? {} : { over: hashOf(there) }) };
}
