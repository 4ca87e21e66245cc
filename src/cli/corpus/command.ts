/** What the commands of `npm run corpus` have in common. */
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";

/** The world as a command sees it, so that a test can be one. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Resolves to the exit code: 0 done, 1 the corpus or the input has faults, 2 the command was called wrongly. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T & { dir: { type: "string" } }; allowPositionals: true }>
>;

/**
 * Options and words of a command; every command knows --dir. Undefined, and a sentence to the terminal, when they are
 * not what the command takes.
 */
export function parseCommandLine<T extends Options>(
  args: readonly string[],
  options: T,
  terminal: Terminal,
): Parsed<T> | undefined {
  try {
    return parseArgs({ args: [...args], options: { ...options, dir: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    terminal.complain(error.message);
    return undefined;
  }
}

/** --dir, else CORPUS_DIR, else ./corpus. */
export function corpusFolder(dir: string | undefined, terminal: Terminal): string {
  return dir ?? (terminal.env.CORPUS_DIR || "corpus");
}
