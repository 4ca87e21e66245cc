/** Figures as tables: for the terminal and for bench/results.md. */
import { cpus, totalmem } from "node:os";

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader has to know to read the figures. */
  readonly note?: string;
}

export function markdown({ title, columns, rows, note }: Table): string {
  const widths = columns.map((column, at) => Math.max(...[column, ...rows.map((row) => row[at] ?? "")].map(width)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((wide, at) => (cells[at] ?? "").padEnd(wide)).join(" | ")} |`;
  const rule = `| ${widths.map((wide) => "-".repeat(wide)).join(" | ")} |`;
  return [`## ${title}`, "", line(columns), rule, ...rows.map(line), ...(note === undefined ? [] : ["", note])].join(
    "\n",
  );
}

function width(text: string): number {
  return text.length;
}

export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}`;
}

/** `share` from 0 to 1; 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}

/** Writes over the line before, on a terminal. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
