import { clearLine, createInterface, cursorTo } from "node:readline";
import type { Interface } from "node:readline";
import type { TextStyle } from "./terminal-text.js";
import { dim } from "./transcript.js";

export interface ScreenOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream & { columns?: number };
  /** Where remarks go that are not replies, when the chat is piped: standard error. */
  remarks: NodeJS.WritableStream;
  /** Whether a person sits at both ends: a prompt, the banner, bold and line wrapping; otherwise only replies. */
  isTerminal: boolean;
  /** `NO_COLOR` and `TERM=dumb` are honoured. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Ends the chat after the line at hand. */
  signal?: AbortSignal;
}

/** Reads lines from a terminal or pipe and prints blocks of text to it, without tearing a line that is being typed. */
export class Screen {
  /** How many blocks have been printed. */
  printed = 0;
  private readonly reader: Interface;
  private readonly ansi: boolean;
  private prompting = false;
  private stopped = false;
  private closed = false;
  private outputError: Error | undefined;

  constructor(private readonly options: ScreenOptions) {
    const { input, output, isTerminal, env = process.env, signal } = options;
    this.ansi = isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
    // Given an output, readline edits lines and echoes them; a pipe gets nothing but replies.
    this.reader = createInterface(
      isTerminal ? { input, output, terminal: true, prompt: "> " } : { input, terminal: false },
    );
    this.reader.on("SIGINT", this.stop);
    this.reader.on("close", () => (this.closed = true));
    output.on("error", this.onOutputError);
    if (signal?.aborted === true) this.stop();
    signal?.addEventListener("abort", this.stop, { once: true });
  }

  /** Lines as they are typed; ends with the input. Bytes that are not UTF-8 come as U+FFFD. */
  async *lines(): AsyncGenerator<string, void> {
    const lines = this.reader[Symbol.asyncIterator]();
    for (;;) {
      if (this.stopped) return;
      this.prompt();
      const line = await lines.next();
      if (line.done === true) return;
      this.prompting = false;
      yield line.value;
    }
  }

  /** Prints lines, with an empty line between them and what was printed before. */
  print(block: string): void {
    const torn = this.prompting;
    if (torn) {
      cursorTo(this.options.output, 0);
      clearLine(this.options.output, 0);
    }
    this.write(this.printed > 0 ? `\n${block}\n` : `${block}\n`);
    this.printed += 1;
    if (torn) this.reader.prompt(true);
  }

  /** Says something about the chat that is no reply: in the chat on a terminal, apart from it when piped. */
  remark(line: string): void {
    if (this.options.isTerminal) this.print(dim(line, this.style()));
    else this.options.remarks.write(`${line}\n`);
  }

  style(): TextStyle {
    return { columns: this.options.isTerminal ? this.options.output.columns : undefined, ansi: this.ansi };
  }

  /** Waits until everything printed has left. Rejects when the output failed otherwise than by being closed. */
  async close(): Promise<void> {
    this.reader.close();
    this.options.signal?.removeEventListener("abort", this.stop);
    if (this.options.isTerminal && this.prompting) this.write("\n");
    await new Promise<void>((resolve) => {
      if (!this.options.output.writable) resolve();
      else
        this.options.output.write("", () => {
          resolve();
        });
    });
    this.options.output.off("error", this.onOutputError);
    if (this.outputError !== undefined) throw this.outputError;
  }

  private prompt(): void {
    if (!this.options.isTerminal || this.closed) return;
    this.prompting = true;
    if (this.printed > 0) this.write("\n");
    this.reader.prompt();
  }

  private write(text: string): void {
    if (this.options.output.writable) this.options.output.write(text);
  }

  private readonly stop = (): void => {
    this.stopped = true;
    this.reader.close();
  };

  private readonly onOutputError = (error: NodeJS.ErrnoException): void => {
    // Whoever read the replies has gone, as in `… | head -1`: a normal end.
    if (error.code !== "EPIPE") this.outputError ??= error;
    this.stop();
  };
}
