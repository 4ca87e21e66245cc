/** What is wrong in a corpus file, said so that a person who is not a programmer can mend it. */

/**
 * `file` is relative to the corpus folder and written with `/`. `line` and `column` count from 1; both are 0 where the
 * fault is about the file as a whole. `path` is the field, `sources.0.url`, or "" for the whole file.
 */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

/** A fault about a file as a whole: it is missing, too large, not text. */
export function fileFault(file: string, message: string): Fault {
  return { file, line: 0, column: 0, path: "", message };
}

/** Faults in the order a person meets them: by file, then by line. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.path, b.path) ||
      compare(a.message, b.message),
  );
}

/** Enough to see what is wrong with one file; a file with thousands of faults has one cause. */
export const MOST_FAULTS_OF_A_FILE = 100;

/** The first faults of one file, and a last one that says that there are more. */
export function firstOf(faults: readonly Fault[]): Fault[] {
  const next = faults[MOST_FAULTS_OF_A_FILE];
  if (next === undefined) return [...faults];
  return [...faults.slice(0, MOST_FAULTS_OF_A_FILE), { ...next, path: "", message: "and more faults from here on" }];
}

/**
 * All faults as lines to print, grouped by file; `folder` is how the person calls the corpus folder.
 *
 *     corpus/reports/2025-08-28-signs.yaml
 *       12:8   url          must start with http:// or https://
 *       15:5   articles.2   the treaty has no Article 66; it has 1 to 32
 */
export function printFaults(faults: readonly Fault[], folder: string): string {
  const byFile = new Map<string, Fault[]>();
  for (const fault of sortFaults(faults)) {
    const own = byFile.get(fault.file);
    if (own === undefined) byFile.set(fault.file, [fault]);
    else own.push(fault);
  }
  const prefix = folder.replace(/[/\\]+$/, "");
  return [...byFile]
    .map(([file, own]) => [file === "" ? prefix : `${prefix}/${file}`, ...tableOf(own)].join("\n"))
    .join("\n");
}

/** A path longer than this would push the sentences of its neighbours off the screen. */
const WIDEST_PATH = 40;

function tableOf(faults: readonly Fault[]): string[] {
  const places = faults.map((fault) => (fault.line === 0 ? "" : `${fault.line}:${fault.column}`));
  const placeWidth = Math.max(...places.map((place) => place.length));
  const pathWidth = Math.min(WIDEST_PATH, Math.max(...faults.map((fault) => fault.path.length)));
  return faults.map((fault, index) => {
    const columns = [places[index]!.padEnd(placeWidth), fault.path.padEnd(pathWidth), fault.message];
    return `  ${columns.filter((column) => column !== "").join("   ")}`;
  });
}

/** By code unit: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
