/** The built program, as the benches start it. */
import { startProgram, type Program, type RunningTelegram } from "../tests/support/telegram/index.js";

/** Resolves when it prints a line like `ready`. The logs are kept short: reading them costs time too. */
export async function startOnTelegram(
  tg: Pick<RunningTelegram, "token" | "root">,
  env: Record<string, string>,
  ready: RegExp,
  dataDir?: string,
): Promise<Program> {
  const program = await startProgram({
    env: { BOT_TOKEN: tg.token, TELEGRAM_API_ROOT: tg.root, ...env },
    ...(dataDir === undefined ? {} : { dataDir }),
  });
  await program.waitForLine(ready, { timeoutMs: 120_000 });
  return program;
}
