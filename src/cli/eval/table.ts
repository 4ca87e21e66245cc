/** Scores as a table, and against the last run. Pure. */
import type { Scored } from "./score.js";

/** What is kept of a run, per split and language: shares from 0 to 1, and counts of what must never happen. */
export interface Scores {
  questions: number;
  right: number;
  first: number;
  three: number;
  /** Unanswerable ones refused; answerable ones refused. */
  refused: number;
  wronglyRefused: number;
  stale: number;
  altered: number;
  unsupported: number;
  language: number;
}

/** "tune en", "held all" …, in the order they are printed. */
export type Run = Record<string, Scores>;

export function scoresOf(scored: readonly Scored[]): Scores {
  const sourced = scored.filter((one) => one.first !== undefined);
  const unanswerable = scored.filter((one) => one.question.expect.outcome === "refusal");
  const answerable = scored.filter((one) => ["answer", "status", "article"].includes(one.question.expect.outcome));
  const spoken = scored.filter((one) => one.languageRight !== undefined);
  return {
    questions: scored.length,
    right: share(scored, (one) => one.right),
    first: share(sourced, (one) => one.first === true),
    three: share(sourced, (one) => one.three === true),
    refused: share(unanswerable, (one) => one.outcome === "refusal"),
    wronglyRefused: share(answerable, (one) => one.outcome === "refusal", 0),
    stale: scored.filter((one) => one.stale).length,
    altered: scored.filter((one) => one.altered).length,
    unsupported: scored.filter((one) => one.unsupported).length,
    language: share(spoken, (one) => one.languageRight === true),
  };
}

/** Three digits, so that a run compares equal to its own record. */
function share(all: readonly Scored[], is: (one: Scored) => boolean, none = 1): number {
  return all.length === 0 ? none : Math.round((all.filter(is).length / all.length) * 1000) / 1000;
}

export function runOf(scored: readonly Scored[]): Run {
  const run: Run = {};
  for (const split of ["tune", "held"] as const) {
    const ofSplit = scored.filter((one) => one.question.split === split);
    for (const language of [...new Set(ofSplit.map((one) => one.question.language))].sort()) {
      run[`${split} ${language}`] = scoresOf(ofSplit.filter((one) => one.question.language === language));
    }
    run[`${split} all`] = scoresOf(ofSplit);
  }
  return run;
}

const COLUMNS: [keyof Scores, string][] = [
  ["questions", "asked"],
  ["right", "right"],
  ["first", "first"],
  ["three", "in 3"],
  ["refused", "refused"],
  ["wronglyRefused", "wrongly"],
  ["stale", "stale"],
  ["altered", "altered"],
  ["unsupported", "no source"],
  ["language", "language"],
];
const COUNTS = new Set<keyof Scores>(["questions", "stale", "altered", "unsupported"]);

/** One line a row, with the change since the last run in brackets. */
export function printTable(run: Run, before: Run | undefined): string {
  const cell = (key: keyof Scores, scores: Scores, last: Scores | undefined): string => {
    const shown = COUNTS.has(key) ? String(scores[key]) : `${(scores[key] * 100).toFixed(1)}%`;
    const change = last === undefined ? 0 : scores[key] - last[key];
    if (change === 0) return shown;
    const sign = change > 0 ? "+" : "−";
    return `${shown} (${sign}${COUNTS.has(key) ? Math.abs(change) : (Math.abs(change) * 100).toFixed(1)})`;
  };
  const rows = [
    ["", ...COLUMNS.map(([, title]) => title)],
    ...Object.entries(run).map(([name, scores]) => [
      name,
      ...COLUMNS.map(([key]) => cell(key, scores, before?.[name])),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** By kind, for seeing where the weak places are. */
export function printKinds(scored: readonly Scored[]): string {
  const kinds = [...new Set(scored.map((one) => one.question.kind))];
  return kinds
    .map((kind) => {
      const ofKind = scored.filter((one) => one.question.kind === kind);
      const right = (split: string): string => {
        const some = ofKind.filter((one) => one.question.split === split);
        return some.length === 0 ? "–" : `${some.filter((one) => one.right).length}/${some.length}`;
      };
      return `${kind.padEnd(14)}  tune ${right("tune").padEnd(8)}  held ${right("held")}`;
    })
    .join("\n");
}

/** How much a share may fall before it counts: one question in a thousand is noise of rounding. */
const TOLERANCE = 0.0015;

/** Where a run is worse than the recorded one, as sentences; empty when nothing got worse. */
export function worseThan(run: Run, before: Run): string[] {
  const higherIsBetter: (keyof Scores)[] = ["right", "first", "three", "refused", "language"];
  const lowerIsBetter: (keyof Scores)[] = ["wronglyRefused", "stale", "altered", "unsupported"];
  return Object.entries(before).flatMap(([name, last]) => {
    const now = run[name];
    if (now === undefined) return [`${name}: no questions any more`];
    return [
      ...higherIsBetter.filter((key) => now[key] < last[key] - TOLERANCE),
      ...lowerIsBetter.filter((key) => now[key] > last[key] + TOLERANCE),
    ].map((key) => `${name}: ${key} was ${last[key]}, is ${now[key]}`);
  });
}
