/** Which files a corpus folder holds, read with care: small, plain text files that lie inside the folder. */
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { closest, didYouMean } from "./closest.js";
import { fileFault } from "./faults.js";
import type { Fault } from "./faults.js";

/** The files at the top, each with what a person has to create where a needed one is missing. */
export const TOP_FILES: Readonly<Record<string, string | undefined>> = {
  "treaty.yaml": "create it with the treaty's title, date, number of articles and parties",
  "states.yaml": "create it with a list of the states, each with its code and name",
  "ledger.yaml": "create it with what each state has done: signed, ratified, deposited",
  "timeline.yaml": "create it with a list of events ([] while there are none)",
  "topics.yaml": "create it with a list of topics, each with an id and a label",
  "people.yaml": undefined,
  "provisions.yaml": undefined,
  "look-alikes.yaml": undefined,
  "glossary.yaml": undefined,
  "concepts.yaml": undefined,
  "gaps.yaml": undefined,
  "feeds.yaml": undefined,
};
const FOLDERS = ["articles", "reports", "text"];

export const LARGEST_FILE_BYTES = 1024 * 1024;
/** Opening thousands of files at once would meet the system's limit of open files. */
const READ_AT_ONCE = 16;

export interface CorpusFile {
  /** Relative to the folder, with `/`: "reports/2025-08-28-signs.yaml". */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Every corpus file under `folder`, in a stable order, and what is wrong with the others. */
export async function readFiles(folder: string): Promise<{ files: CorpusFile[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const root = await realpath(folder).catch((error: unknown) => {
    faults.push(fileFault("", `there is no such folder (${codeOf(error)}): create it, or set CORPUS_DIR`));
    return undefined;
  });
  if (root === undefined) return { files: [], faults };

  const found = await listFiles(root, faults);
  for (const [name, advice] of Object.entries(TOP_FILES)) {
    if (advice !== undefined && !found.includes(name)) faults.push(fileFault(name, `is missing: ${advice}`));
  }
  if (!found.some((file) => file.startsWith("articles/"))) {
    faults.push(fileFault("articles", "is missing or empty: create one file per article, 01.yaml, 02.yaml and so on"));
  }

  const read = await mapLimited(found.toSorted(), (file) => readOne(root, file));
  return {
    files: read.flatMap((outcome) => ("bytes" in outcome ? [outcome] : [])),
    faults: [...faults, ...read.flatMap((outcome) => ("bytes" in outcome ? [] : [outcome]))],
  };
}

async function readOne(root: string, file: string): Promise<CorpusFile | Fault> {
  try {
    const path = await realpath(join(root, file));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return fileFault(file, "points out of the corpus folder: put the file itself here");
    }
    const { size, ...kind } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!kind.isFile) return fileFault(file, "is not a file: remove it");
    if (size > LARGEST_FILE_BYTES) {
      return fileFault(file, `is ${megabytes(size)} MB; a corpus file may have at most 1 MB: split it`);
    }
    return { file, bytes: await readFile(path) };
  } catch (error) {
    return fileFault(file, `cannot be read (${codeOf(error)}): check that it is there and may be read`);
  }
}

/** Rounded up, so that a file just over the limit does not read as 1 MB. */
function megabytes(bytes: number): string {
  const tenths = Math.ceil((bytes / LARGEST_FILE_BYTES) * 10) / 10;
  return String(tenths);
}

// Which files there are -----------------------------------------------------------------------------------------------

async function listFiles(root: string, faults: Fault[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(root, "", faults)) {
    if (FOLDERS.includes(entry.name)) {
      const within = entry.name === "text" ? await listTexts(root, faults) : await listItems(root, entry.name, faults);
      files.push(...within);
    } else if (entry.name in TOP_FILES) {
      files.push(entry.name);
    } else if (entry.isDirectory()) {
      const near = closest(entry.name, FOLDERS);
      if (near !== undefined) faults.push(fileFault(entry.name, `is not read; did you mean "${near}"?`));
    } else if (/\.ya?ml$/i.test(entry.name)) {
      faults.push(fileFault(entry.name, `is not a file of the corpus${didYouMean(entry.name, Object.keys(TOP_FILES))}`));
    }
  }
  return files;
}

async function listTexts(root: string, faults: Fault[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(root, "text", faults)) {
    if (entry.isFile()) faults.push(fileFault(`text/${entry.name}`, "move it into a folder named by its language, text/en"));
    else files.push(...(await listItems(root, `text/${entry.name}`, faults)));
  }
  return files;
}

/** The .yaml files of a folder whose every file is one item. */
async function listItems(root: string, folder: string, faults: Fault[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(root, folder, faults)) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) faults.push(fileFault(file, `is a folder: put its files into ${folder} itself`));
    else if (entry.name.endsWith(".yaml")) files.push(file);
    else faults.push(fileFault(file, `would not be read: rename it to ${stemOf(entry.name)}.yaml, or move it elsewhere`));
  }
  return files;
}

/** Without what a person or their tools keep beside the data. */
async function entriesOf(root: string, folder: string, faults: Fault[]): Promise<Dirent[]> {
  try {
    const path = await realpath(join(root, folder));
    if (folder !== "" && !path.startsWith(root + sep)) {
      faults.push(fileFault(folder, "points out of the corpus folder: put the folder itself here"));
      return [];
    }
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith(".") && name.toLowerCase() !== "readme.md");
  } catch (error) {
    const message = codeOf(error) === "ENOTDIR" ? "must be a folder" : `cannot be read (${codeOf(error)})`;
    faults.push(fileFault(folder, message));
    return [];
  }
}

/** "01.yaml" → "01". */
export function stemOf(name: string): string {
  return name.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}

async function mapLimited<In, Out>(items: readonly In[], map: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const waiting = items.entries();
  const work = async () => {
    // All workers draw from the one iterator, so each item is taken once.
    for (const [index, item] of waiting) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: READ_AT_ONCE }, work));
  return results;
}
