/** Two programs on one PostgreSQL behind a balancer, with Telegram's webhook before them. */
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import { startProgram, type Program, type RunningTelegram } from "../support/telegram/index.js";

const ENSURE_BUILT = 'import("./scripts/ensure-built.mjs").then(({ ensureBuilt }) => ensureBuilt())';

/** @throws Error when the program does not compile; the compiler says why on standard error. */
export function buildProgram(): void {
  const built = spawnSync(process.execPath, ["-e", ENSURE_BUILT], { stdio: ["ignore", "ignore", "inherit"] });
  if (built.status !== 0) throw new Error("the program cannot be built; the compiler says why above");
}

export interface Served {
  readonly program: Program;
  readonly port: number;
}

export interface Pair {
  /** Those that run now; a place may hold another program after `replace`. */
  readonly served: readonly Served[];
  /** SIGKILL, and another in its place at once. */
  replace(place: number): Promise<void>;
  /** Which of the two sends what is broadcast, by its own count of deliveries; undefined while none has. */
  sender(): Promise<number | undefined>;
  stop(): Promise<void>;
}

/** Both wait for updates when this resolves; posts go to one and the other in turn. */
export async function startPair(
  tg: RunningTelegram,
  databaseUrl: string,
  env: Record<string, string> = {},
): Promise<Pair> {
  const start = async (): Promise<Served> => {
    const port = await freePort();
    const program = await startProgram({
      env: {
        ...{ BOT_TOKEN: tg.token, TELEGRAM_API_ROOT: tg.root, DATABASE_URL: databaseUrl, CORPUS_DIR: FIXTURE_FOLDER },
        ...{ WEBHOOK_URL: "https://bot.example.org/hook", WEBHOOK_SECRET: "s3cret", PORT: String(port) },
        ...env,
      },
    });
    await program.waitForLine(/waiting for updates/, { timeoutMs: 30_000 });
    return { program, port };
  };
  const served = await Promise.all([start(), start()]);
  let turn = 0;
  tg.routeWebhook = () => `http://127.0.0.1:${served[(turn += 1) % served.length]!.port}/hook`;
  const end = async ({ program }: Served): Promise<void> => {
    await program.kill("SIGKILL");
    await program.cleanUp();
  };
  return {
    served,
    async replace(place) {
      await end(served[place]!);
      served[place] = await start();
    },
    async sender() {
      const counts = await Promise.all(served.map(({ port }) => deliveriesOf(port)));
      const most = Math.max(...counts);
      return most === 0 ? undefined : counts.indexOf(most);
    },
    async stop() {
      await Promise.all(served.map(end));
    },
  };
}

async function deliveriesOf(port: number): Promise<number> {
  const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/treaty_desk_deliveries_total\{outcome="sent"\} (\d+)/.exec(page)?.[1] ?? 0);
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
