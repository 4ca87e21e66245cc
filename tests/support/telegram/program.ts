import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../../..");

export interface ProgramOptions {
  /** the program's environment; nothing but PATH and HOME is taken from the test's own */
  env: Record<string, string | undefined>;
  args?: readonly string[];
  /** kept from one run to the next when it is given; else a new folder in the system's temporary one */
  dataDir?: string;
  /** the script, relative to the project; `dist/main.js` without it */
  script?: string;
}

/** How a program ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running program. */
export interface Program {
  readonly pid: number;
  readonly dataDir: string;
  /** all it has printed so far */
  readonly stdout: string;
  readonly stderr: string;
  /** settles when it ends, however it ends */
  readonly exited: Promise<Exit>;
  /** Writes a line to its standard input. */
  type: (line: string) => void;
  /** Ends its standard input, as the end of a pipe does. */
  endInput: () => void;
  /** Resolves with the first line of either stream that matches, also one already printed; 15 s without `timeoutMs`. */
  waitForLine: (pattern: RegExp, options?: { timeoutMs?: number }) => Promise<string>;
  /** Sends a signal and waits for the end. */
  kill: (signal: NodeJS.Signals) => Promise<Exit>;
  /** SIGTERM; resolves with the exit code, -1 when a signal ended it. */
  stop: () => Promise<number>;
  /** Removes the data folder, if it was made for this run. */
  cleanUp: () => Promise<void>;
}

/** Starts the built program as a process of its own. Build it first: this does not. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "treaty-desk-")));
  const own = { PATH: process.env["PATH"], HOME: process.env["HOME"], DATA_DIR: dataDir };
  const child = spawn(process.execPath, [resolve(ROOT, options.script ?? "dist/main.js"), ...(options.args ?? [])], {
    cwd: ROOT,
    env: { ...own, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const output = new Output(child);
  const exited = new Promise<Exit>((settle, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => {
      settle({ code, signal });
    });
  });
  const kill = async (signal: NodeJS.Signals): Promise<Exit> => {
    child.kill(signal);
    return exited;
  };
  // Writing to a program that has ended is no fault of the test.
  child.stdin.on("error", () => undefined);
  return {
    pid: child.pid ?? -1,
    dataDir,
    get stdout() {
      return output.stdout;
    },
    get stderr() {
      return output.stderr;
    },
    exited,
    type: (line) => child.stdin.write(`${line}\n`),
    endInput: () => child.stdin.end(),
    waitForLine: async (pattern, { timeoutMs = 15_000 } = {}) => output.waitForLine(pattern, timeoutMs),
    kill,
    stop: async () => (await kill("SIGTERM")).code ?? -1,
    cleanUp: async () => {
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Collects what a process prints and looks for lines in it. */
class Output {
  stdout = "";
  stderr = "";
  private readonly watchers = new Set<() => void>();
  private ended: string | undefined;

  constructor(child: ChildProcessWithoutNullStreams) {
    const collect = (stream: "stdout" | "stderr"): void => {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        this[stream] += text;
        this.look();
      });
    };
    collect("stdout");
    collect("stderr");
    child.on("close", (code, signal) => {
      this.ended = signal ?? `code ${code ?? "unknown"}`;
      this.look();
    });
  }

  async waitForLine(pattern: RegExp, timeoutMs: number): Promise<string> {
    return new Promise((settle, fail) => {
      const finish = (act: () => void): void => {
        clearTimeout(timer);
        this.watchers.delete(watch);
        act();
      };
      const give = (up: string): void => {
        finish(() => {
          fail(new Error(`${up} without a line like ${String(pattern)}; it printed:\n${this.stdout}${this.stderr}`));
        });
      };
      const watch = (): void => {
        const line = this.lines().find((text) => pattern.test(text));
        if (line !== undefined)
          finish(() => {
            settle(line);
          });
        else if (this.ended !== undefined) give(`the program ended (${this.ended})`);
      };
      const timer = setTimeout(() => {
        give(`${timeoutMs} ms went by`);
      }, timeoutMs);
      this.watchers.add(watch);
      watch();
    });
  }

  private lines(): string[] {
    return [...this.stdout.split("\n"), ...this.stderr.split("\n")];
  }

  private look(): void {
    for (const watch of this.watchers) watch();
  }
}
