/** From a split treaty to a file of the corpus, or to the reasons why it must not become one. */
import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { Corpus } from "../../corpus/corpus.js";
import type { IsoDate } from "../../corpus/date.js";
import { LARGEST_FILE_BYTES } from "../../corpus/files.js";
import type { Language } from "../../corpus/language.js";
import { OfficialTextSchema } from "../../corpus/schema.js";
import type { OfficialText, Source } from "../../corpus/schema.js";
import { parseYaml } from "../../corpus/yaml-file.js";
import { ENOUGH_OF_A_TITLE, findLookAlike, findTitle, titlesOf } from "./find-title.js";
import type { OddityKind } from "./oddities.js";
import { splitTreaty } from "./split-treaty.js";
import type { SplitTreaty } from "./split-treaty.js";

export type TreatyCorpus = Pick<Corpus, "treaty" | "lookAlikes">;

/** Splits a document as the text of the corpus's treaty in one language. */
export function splitForCorpus(blocks: readonly string[], corpus: TreatyCorpus, language: Language): SplitTreaty {
  return splitTreaty(blocks, { language, articles: corpus.treaty.articles, titles: titlesOf(corpus) });
}

export interface Allowances {
  /** Articles may be missing: what is there is imported. */
  readonly gaps?: boolean;
  /** The document need not name the treaty. */
  readonly anyTitle?: boolean;
}

const GAPS: readonly OddityKind[] = ["gap", "does-not-start-at-1", "too-few", "inserted", "empty"];

/**
 * Why a split text must not be imported: a sentence each, with its mend; none when it may be. `documentTitle` is what the
 * file itself gives as its title.
 */
export function objectionsTo(
  split: SplitTreaty,
  documentTitle: string | undefined,
  corpus: TreatyCorpus,
  allow: Allowances = {},
): string[] {
  const objections = split.odd.flatMap(({ kind, grave, text }) => {
    if (!grave) return [];
    if (!GAPS.includes(kind)) return [text];
    return allow.gaps === true ? [] : [`${text}; or give --allow-gaps to import what is there`];
  });
  if (split.articles.length === 0) return objections.length > 0 ? objections : ["no article has a text"];
  const title = allow.anyTitle === true ? undefined : titleObjection(split, documentTitle, corpus);
  return title === undefined ? objections : [title, ...objections];
}

function titleObjection(
  split: SplitTreaty,
  documentTitle: string | undefined,
  corpus: TreatyCorpus,
): string | undefined {
  const places = [...split.before, ...(documentTitle === undefined ? [] : [documentTitle])];
  const other = findLookAlike(places, corpus);
  if (other !== undefined)
    return `this looks like another treaty, “${other}”: take the right document, or give --any-title`;
  if ((findTitle(places, titlesOf(corpus))?.share ?? 0) >= ENOUGH_OF_A_TITLE) return undefined;
  const names = Object.values(corpus.treaty.title);
  return `the document does not name the treaty before its first article (“${names[0] ?? ""}”): look whether it is another one, or give --any-title`;
}

export interface Provenance {
  readonly language: Language;
  /** The treaty's title as the publication prints it. */
  readonly title: string;
  readonly source: Source;
  /** The day the document was fetched. */
  readonly retrieved: IsoDate;
  /** The document as it came, for its hash. */
  readonly bytes: Uint8Array;
}

export function officialTextFrom(split: SplitTreaty, { bytes, ...provenance }: Provenance): OfficialText {
  const preamble =
    split.preamble.length === 0 ? [] : [{ number: "preamble" as const, paragraphs: [...split.preamble] }];
  return {
    ...provenance,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    articles: [...preamble, ...split.articles.map((article) => ({ ...article, paragraphs: [...article.paragraphs] }))],
  };
}

export type WrittenText = { readonly ok: true; readonly yaml: string } | { readonly ok: false; readonly fault: string };

/** The file's content. It is read back before it is given out: what cannot be read as written must not be written. */
export function writeOfficialText(text: OfficialText): WrittenText {
  const checked = OfficialTextSchema.safeParse(text);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return {
      ok: false,
      fault: `${issue?.path.join(".") ?? "the text"} ${issue?.message ?? "is not what the corpus takes"}`,
    };
  }
  const yaml = stringify(text, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
  const bytes = new TextEncoder().encode(yaml);
  if (bytes.length > LARGEST_FILE_BYTES) {
    return {
      ok: false,
      fault:
        "the text is larger than 1 MB, more than a file of the corpus may have: look whether it is the treaty alone",
    };
  }
  const read = parseYaml("text", bytes);
  if (!read.ok)
    return { ok: false, fault: `the text cannot be stored: ${read.faults[0]?.message ?? "it is not valid"}` };
  if (JSON.stringify(read.yaml.value) !== JSON.stringify(text)) {
    return {
      ok: false,
      fault: "the text would not be read back letter for letter: save the document as plain text (UTF-8)",
    };
  }
  return { ok: true, yaml };
}
