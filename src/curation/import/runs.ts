/** Which of the rows of headings in a document are the treaty's articles, and which a table of contents or another text. */
import { isContentsLine } from "./furniture.js";
import { looksLikeTitle } from "./headings.js";
import type { Mark } from "./marks.js";

export interface ChosenRun {
  readonly marks: readonly Mark[];
  /** The block after the last heading that stands before the run: preamble and title lie from here on. */
  readonly from: number;
  /** The block at which the last article ends at the latest. */
  readonly to: number;
  /** Rows of articles with text of their own that were not chosen. */
  readonly others: readonly OtherRun[];
}

/** Another row: its first and last number, and on which side of the chosen one it stands. */
export interface OtherRun {
  readonly first: number;
  readonly last: number;
  readonly before: boolean;
}

interface Run {
  readonly marks: Mark[];
  readonly end: number;
}

/** The row of headings that has bodies and the treaty's number of articles, else the longest; none without headings. */
export function chooseRun(
  marks: readonly Mark[],
  blocks: readonly string[],
  expected: number | undefined,
): ChosenRun | undefined {
  const runs = runsOf(marks, blocks);
  const withBodies = runs.filter((run) => !allBare(run.marks, blocks));
  const candidates = withBodies.length > 0 ? withBodies : runs;
  const chosen =
    candidates.find(
      (run) => run.marks.length === expected && run.marks.every(({ heading }, at) => heading.number === at + 1),
    ) ??
    candidates.reduce<Run | undefined>(
      (best, run) => (run.marks.length > (best?.marks.length ?? 0) ? run : best),
      undefined,
    );
  if (chosen === undefined) return undefined;
  const at = runs.indexOf(chosen);
  const previous = runs[at - 1];
  const others = candidates
    .filter((run) => run !== chosen)
    .map(({ marks: own }): OtherRun => ({
      first: own[0]!.heading.number,
      last: own.at(-1)!.heading.number,
      before: own[0]!.at < chosen.marks[0]!.at,
    }));
  const lastHeading = previous?.marks.at(-1)?.at;
  return { marks: chosen.marks, from: lastHeading === undefined ? 0 : lastHeading + 1, to: chosen.end, others };
}

/** The blocks under a heading. */
export function bodyOf(mark: Mark, end: number, blocks: readonly string[]): string[] {
  return blocks.slice(mark.at + 1, end).filter((block) => !isContentsLine(block));
}

/** A row ends where the count begins again, or falls back after headings that had nothing under them. */
function runsOf(marks: readonly Mark[], blocks: readonly string[]): Run[] {
  const rows: Mark[][] = [];
  for (const mark of marks) {
    const row = rows.at(-1);
    const previous = row?.at(-1);
    const fallsBack =
      previous !== undefined && mark.heading.number <= previous.heading.number && mark.heading.inserted === undefined;
    if (row === undefined || (fallsBack && (mark.heading.number === 1 || allBare(row, blocks)))) rows.push([mark]);
    else row.push(mark);
  }
  return rows.map((row, index) => ({ marks: row, end: rows[index + 1]?.[0]?.at ?? blocks.length }));
}

/** All but the last heading have nothing under them; what stands under the last is the title of the text that follows. */
function allBare(marks: readonly Mark[], blocks: readonly string[]): boolean {
  return marks.length > 1 && marks.slice(0, -1).every((mark, at) => isBare(mark, marks[at + 1]!.at, blocks));
}

/** Nothing but a title stands under the heading. */
function isBare(mark: Mark, end: number, blocks: readonly string[]): boolean {
  const body = bodyOf(mark, end, blocks);
  const { rest } = mark.heading;
  if (rest.length > 60 && !looksLikeTitle(rest)) return false;
  return body.every((block) => looksLikeTitle(block) && block.length <= 120) && body.length <= 1;
}
