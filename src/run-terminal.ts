import { createBot } from "./bot/create-bot.js";
import type { Desk } from "./bot/context.js";
import { createLocalTelegram, languageFromEnvironment, LOCAL_TOKEN } from "./local-chat/local-telegram.js";
import { runLocalChat } from "./local-chat/run-local-chat.js";

const HINT =
  "To connect this bot to Telegram, set BOT_TOKEN to a token from @BotFather (here or in the file .env) and start again.";

/** The same bot in a terminal or a pipe, until its input ends. Nothing is broadcast from here. */
export async function runTerminal(desk: Desk): Promise<number> {
  const telegram = createLocalTelegram({ languageCode: languageFromEnvironment(process.env) });
  const bot = createBot({
    token: LOCAL_TOKEN,
    desk,
    client: { fetch: telegram.fetch as typeof fetch },
    botInfo: telegram.botInfo,
  });
  const { title } = desk.knowledge.corpus.treaty;
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  await runLocalChat({
    bot,
    telegram,
    input: process.stdin,
    output: process.stdout,
    remarks: process.stderr,
    isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    banner: [title.en ?? Object.values(title)[0] ?? ""],
    hint: HINT,
    signal: stop.signal,
  });
  return 0;
}
