import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import type { ChatHandle, Person, Program, RunningTelegram } from "../support/telegram/index.js";
import { startProgram, startTelegram } from "../support/telegram/index.js";

const ENSURE_BUILT = 'import("./scripts/ensure-built.mjs").then(({ ensureBuilt }) => ensureBuilt())';

beforeAll(() => {
  const built = spawnSync(process.execPath, ["-e", ENSURE_BUILT], { stdio: ["ignore", "ignore", "inherit"] });
  if (built.status !== 0) throw new Error("the program cannot be built; the compiler says why above");
}, 120_000);

let tg: RunningTelegram;
let program: Program | undefined;
let anna: Person;
let chat: ChatHandle;

beforeEach(async () => {
  tg = await startTelegram();
  anna = tg.user({ id: 7, language_code: "en" });
  chat = tg.privateChat(anna);
});

afterEach(async () => {
  await program?.kill("SIGKILL");
  await program?.cleanUp();
  program = undefined;
  await tg.stop();
});

async function start(env: Record<string, string> = {}): Promise<Program> {
  const onTelegram = { BOT_TOKEN: tg.token, TELEGRAM_API_ROOT: tg.root };
  program = await startProgram({ env: { CORPUS_DIR: FIXTURE_FOLDER, ...onTelegram, ...env } });
  return program;
}

describe("polling", () => {
  it("answers, stops at SIGTERM with code 0, and leaves no update to be handled twice", async () => {
    const running = await start();
    anna.says(chat, "/article 4");
    expect((await tg.nextReply(chat, { timeoutMs: 15_000 })).text).toMatch(/^Article 4/);
    expect(await running.stop()).toBe(0);
    expect(tg.pendingUpdates).toEqual([]);
  });

  it("removes a webhook left behind, and answers what waited for it", async () => {
    await fetch(`${tg.root}/bot${tg.token}/setWebhook?url=https://old.example.org/hook`);
    anna.says(chat, "/article 4");
    await start();
    const reply = await tg.waitFor(() => tg.sent(chat)[0], { timeoutMs: 15_000 });
    expect(reply.text).toMatch(/^Article 4/);
  });

  it.each(["1:wrong", `12345:${"A".repeat(35)}`])(
    "names BOT_TOKEN when Telegram does not know it: %s",
    async (wrong) => {
      const running = await start({ BOT_TOKEN: wrong });
      expect((await running.exited).code).toBe(1);
      expect(running.stderr).toMatch(/^BOT_TOKEN .*BotFather/);
      expect(running.stdout + running.stderr).not.toContain(wrong);
    },
  );

  it("serves its health where PORT is set, and says which port is taken", async () => {
    const port = String(await freePort());
    const running = await start({ PORT: port });
    await running.waitForLine(/polling for updates/);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    const second = await startProgram({
      env: { CORPUS_DIR: FIXTURE_FOLDER, BOT_TOKEN: tg.token, TELEGRAM_API_ROOT: tg.root, PORT: port },
    });
    expect((await second.exited).code).toBe(1);
    expect(second.stderr).toContain(`port ${port} is in use`);
    await second.cleanUp();
  });

  it("goes on when another process polls, and says so", async () => {
    const running = await start();
    await running.waitForLine(/polling for updates/);
    tg.failNext("getUpdates", { error_code: 409, description: "Conflict: terminated by other getUpdates request" });
    anna.says(chat, "/article 4");
    await tg.nextReply(chat);
    anna.says(chat, "/article 5");
    await running.waitForLine(/another process polls/);
    await tg.waitFor(() => tg.sent(chat).length === 2);
  });

  it("tells nobody the token", async () => {
    const running = await start({ LOG_LEVEL: "trace" });
    await running.waitForLine(/polling for updates/);
    tg.failNext("getUpdates", "reset-before", { times: 2 });
    anna.says(chat, "/article 4");
    await tg.nextReply(chat, { timeoutMs: 15_000 });
    await running.stop();
    expect(running.stdout + running.stderr).not.toContain(tg.token);
  });
});

describe("a webhook", () => {
  it("is set with its secret, answers, and stops cleanly", async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/hook`;
    tg.local = true;
    const running = await start({ WEBHOOK_URL: url, WEBHOOK_SECRET: "s3cret", PORT: String(port) });
    await running.waitForLine(/waiting for updates/);
    anna.says(chat, "/article 4");
    expect((await tg.nextReply(chat)).text).toMatch(/^Article 4/);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toMatch(/treaty_desk_updates_total\{type="message"\} 1/);
    expect((await fetch(url, { method: "POST", body: "{}" })).status).toBe(401);
    expect(await running.stop()).toBe(0);
  });

  it("acts once on an update that comes twice", async () => {
    const port = await freePort();
    tg.local = true;
    const running = await start({
      WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
      WEBHOOK_SECRET: "s3cret",
      PORT: String(port),
    });
    await running.waitForLine(/waiting for updates/);
    anna.says(chat, "/article 4");
    await tg.nextReply(chat);
    tg.deliverAgain(tg.updates.at(-1)!);
    await tg.quiet(300);
    expect(tg.sentCount(chat)).toBe(1);
  });
});

describe("without a token", () => {
  it("answers what is piped in, says how to connect to Telegram, and ends with code 0", async () => {
    program = await startProgram({ env: { CORPUS_DIR: FIXTURE_FOLDER, LANG: "en_US.UTF-8" } });
    program.type("/article 4");
    program.endInput();
    expect((await program.exited).code).toBe(0);
    expect(program.stdout).toMatch(/^Article 4/);
    expect(program.stderr).toMatch(/BOT_TOKEN.*BotFather/);
  });
});

describe("a start that cannot succeed", () => {
  it("lists every fault of the environment and ends with code 1", async () => {
    const running = await start({ PORT: "x", LOG_LEVEL: "x", GROUP_RATE: "x" });
    expect((await running.exited).code).toBe(1);
    for (const name of ["PORT", "LOG_LEVEL", "GROUP_RATE"]) expect(running.stderr).toContain(`${name} must`);
  });

  it("lists the faults of the corpus and ends with code 1", async () => {
    const running = await start({ CORPUS_DIR: "./no-such-corpus" });
    expect((await running.exited).code).toBe(1);
    expect(running.stderr).toContain("no-such-corpus");
  });

  it("says which database cannot be opened and ends with code 1", async () => {
    const running = await start({ DATA_DIR: `${FIXTURE_FOLDER}/treaty.yaml/below-a-file` });
    expect((await running.exited).code).toBe(1);
    expect(running.stderr.trim().split("\n")).toHaveLength(1);
    expect(running.stderr).toContain("below-a-file");
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
