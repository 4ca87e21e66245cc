import { createInterface } from "node:readline/promises";

/** Asks a person one question; gives the line as typed. Undefined where nobody can be asked. */
export type AskPerson = ((question: string) => Promise<string>) | undefined;

/** Nobody can be asked when standard input is not a terminal. */
export const askTerminal: AskPerson = process.stdin.isTTY ? askOnce : undefined;

async function askOnce(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    // The end of the input (Ctrl-D) is an answer too: none.
    return await Promise.race([
      lines.question(question),
      new Promise<string>((done) =>
        lines.once("close", () => {
          done("");
        }),
      ),
    ]);
  } finally {
    lines.close();
  }
}
