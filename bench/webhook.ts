/** Updates a second through the webhook, beside a bare grammY echo bot under the same load. */
import { spawn } from "node:child_process";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { onEachDatabase } from "./databases.js";
import { startOnTelegram } from "./program.js";
import { freePort } from "../tests/processes/pair.js";
import { progress, type Table } from "./table.js";

const UPDATES = 10_000;
/** A program that has just started is compiled while it runs: even the echo bot needs this many to reach its speed. */
const WARM_UP = 3_000;
const CONNECTIONS = 16;
const SECRET = "bench";
const TOKEN = `7000000001:${"B".repeat(35)}`;

export async function benchWebhook(): Promise<Table> {
  const api = await startStub();
  const rows: string[][] = [];
  try {
    progress("webhook: echo bot");
    const echo = await throughputOfEcho(api.root);
    rows.push(["bare grammY echo bot", `${Math.round(echo)}/s`, "1.00"]);
    await onEachDatabase(async ({ name, dataDir, databaseUrl }) => {
      progress(`webhook: Treaty Desk on ${name}`);
      const port = await freePort();
      const env = {
        ...{
          WEBHOOK_URL: "https://bot.example.org/hook",
          WEBHOOK_SECRET: SECRET,
          PORT: String(port),
          LOG_LEVEL: "info",
        },
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      };
      const program = await startOnTelegram({ token: TOKEN, root: api.root }, env, /waiting for updates/, dataDir);
      try {
        const reached = await throughput(port);
        rows.push([`Treaty Desk, ${name}`, `${Math.round(reached)}/s`, (reached / echo).toFixed(2)]);
      } finally {
        await program.kill("SIGTERM");
      }
    });
  } finally {
    api.stop();
  }
  return {
    title: "Webhook",
    columns: ["bot", "updates", "share"],
    rows,
    note: `${UPDATES} messages "/article 6" from as many chats over ${CONNECTIONS} connections, each answered with one call of a Bot API that answers at once. Bots, that API and the sender share the machine. Target: share ≥ 0.7.`,
  };
}

async function throughputOfEcho(root: string): Promise<number> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "bench/echo-bot.ts", root, TOKEN, String(port), SECRET], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    for await (const line of createInterface(child.stdout)) if (line === "listening") break;
    return await throughput(port);
  } finally {
    child.kill();
  }
}

async function throughput(port: number): Promise<number> {
  await load(port, 1, WARM_UP);
  const from = performance.now();
  await load(port, 1 + WARM_UP, UPDATES);
  return UPDATES / ((performance.now() - from) / 1_000);
}

async function load(port: number, firstId: number, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let next = firstId;
  const worker = async (): Promise<void> => {
    while (next < firstId + count) {
      const id = next;
      next += 1;
      for (let status = 0; status !== 200;) status = await post(port, agent, updateOf(id));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
}

function updateOf(id: number): string {
  const chat = { id: 1_000_000 + id, type: "private", first_name: "A" };
  const from = { id: chat.id, is_bot: false, first_name: "A", language_code: "en" };
  const entities = [{ type: "bot_command", offset: 0, length: 8 }];
  const date = Math.floor(Date.now() / 1_000);
  return JSON.stringify({ update_id: id, message: { message_id: 1, date, chat, from, text: "/article 6", entities } });
}

function post(port: number, agent: Agent, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "x-telegram-bot-api-secret-token": SECRET,
    };
    const path = "/hook";
    request({ host: "127.0.0.1", port, path, method: "POST", headers, agent }, (response) => {
      response.resume();
      response.on("end", () => {
        resolve(response.statusCode ?? 0);
      });
    })
      .on("error", reject)
      .end(body);
  });
}

/** A Bot API that knows only what both bots call, and answers at once. */
async function startStub(): Promise<{ root: string; stop: () => void }> {
  const me = { id: 7_000_000_001, is_bot: true, first_name: "Bench", username: "bench_bot", can_join_groups: true };
  const message = { message_id: 2, date: 1, chat: { id: 1, type: "private", first_name: "A" }, text: "x" };
  const results: Readonly<Record<string, unknown>> = { getMe: me, sendMessage: message, getWebhookInfo: { url: "" } };
  const server = createServer((req, res) => {
    req.resume();
    req.on("end", () => {
      const method = req.url?.split("/").at(-1) ?? "";
      res.setHeader("content-type", "application/json");
      res.end(JSON.stringify({ ok: true, result: results[method] ?? true }));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
