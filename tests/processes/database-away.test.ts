/** A database that cannot be reached at the start, and one that goes away and comes back. */
import { createServer, connect, type AddressInfo, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mendForPostgres, withSslAsElsewhere } from "../../src/storage/postgres.js";
import { startPostgres } from "../storage/postgres.js";
import { FIXTURE_FOLDER } from "../support/corpus.js";
import { startProgram, startTelegram, type Program, type RunningTelegram } from "../support/telegram/index.js";
import { buildProgram, freePort } from "./pair.js";

const postgres = await startPostgres();
const { server } = postgres;
afterAll(() => server?.stop());
beforeAll(buildProgram, 120_000);

let tg: RunningTelegram;
let program: Program | undefined;
beforeEach(async () => {
  tg = await startTelegram();
});
afterEach(async () => {
  await program?.kill("SIGKILL");
  await program?.cleanUp();
  await tg.stop();
});

async function start(env: Record<string, string>): Promise<Program> {
  const onTelegram = { BOT_TOKEN: tg.token, TELEGRAM_API_ROOT: tg.root, CORPUS_DIR: FIXTURE_FOLDER };
  program = await startProgram({ env: { ...onTelegram, ...env } });
  return program;
}

describe("a start without its database", () => {
  it.each([
    ["nothing listens", "postgres://someone:secret-word@127.0.0.1:1/none", /nothing listens there.*DATABASE_URL/],
    ["no such host", "postgres://someone:secret-word@no-such-host.invalid/none", /no host of that name.*DATABASE_URL/],
  ])("says so in one line when %s", async (_, address, line) => {
    const running = await start({ DATABASE_URL: address });
    expect((await running.exited).code).toBe(1);
    expect(running.stderr.trim().split("\n")).toHaveLength(1);
    expect(running.stderr).toMatch(line);
    expect(running.stderr + running.stdout).not.toContain("secret-word");
  });

  it("says which kind of address it takes", async () => {
    const running = await start({ DATABASE_URL: "mysql://someone@127.0.0.1/none" });
    expect((await running.exited).code).toBe(1);
    expect(running.stderr).toMatch(/DATABASE_URL must begin with postgres/);
  });

  it.skipIf(server === undefined)("says that there is no database of that name, or no such user", async () => {
    const address = new URL(await server!.newDatabase());
    address.pathname = "/none";
    const running = await start({ DATABASE_URL: address.href });
    expect((await running.exited).code).toBe(1);
    expect(running.stderr).toMatch(/no database of that name/);
    address.password = "wrong-word";
    const second = await startProgram({ env: { DATABASE_URL: address.href, CORPUS_DIR: FIXTURE_FOLDER } });
    expect((await second.exited).code).toBe(1);
    expect(second.stderr).toMatch(/refuses the user or the password/);
    await second.cleanUp();
  });
});

describe("what an operator is told about a database", () => {
  it.each([
    [{ code: "SELF_SIGNED_CERT_IN_CHAIN" }, /sslrootcert/],
    [{ code: "28000", message: "no pg_hba.conf entry for host, no encryption" }, /sslmode=require/],
    [{ message: "The server does not support SSL connections" }, /sslmode=disable/],
    [{ message: "timeout exceeded when trying to connect" }, /does not answer/],
    [{ message: "corrupted migrations: previously executed migration 0009-x is missing" }, /newer version/],
  ])("names the mend for %o", (fields, mend) => {
    const fault = Object.assign(new Error("it failed"), fields);
    expect(mendForPostgres(new Error("outer", { cause: fault }))).toMatch(mend);
  });
});

describe("sslmode in the address of a database", () => {
  it.each([
    ["postgres://h/d?sslmode=require", "postgres://h/d?sslmode=require&uselibpqcompat=true"],
    ["postgres://h/d?sslmode=verify-full", "postgres://h/d?sslmode=verify-full"],
    ["postgres://h/d?sslmode=no-verify", "postgres://h/d?sslmode=no-verify"],
    ["postgres://h/d", "postgres://h/d"],
  ])("%s means what it means to PostgreSQL's own programs", (address, used) => {
    expect(withSslAsElsewhere(address)).toBe(used);
  });
});

describe.skipIf(server === undefined)("a database that goes away and comes back", () => {
  it("leaves what the corpus holds, costs what has to be stored, and is used again", async () => {
    const door = await openDoor(await server!.newDatabase());
    const port = String(await freePort());
    const running = await start({ DATABASE_URL: door.address, PORT: port });
    await running.waitForLine(/polling for updates/);
    const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;
    const anna = tg.user({ id: 7, language_code: "en" });
    const chat = tg.privateChat(anna);
    const ask = async (text: string): Promise<string> => {
      const reply = tg.nextReply(chat, { timeoutMs: 15_000 });
      anna.says(chat, text);
      return (await reply).text ?? "";
    };
    expect(await ask("/article 4")).toMatch(/^Article 4/);
    expect(await health()).toBe(200);

    door.shut();
    expect(await ask("/article 5")).toMatch(/^Article 5/);
    expect(await ask("who has ratified it?")).toMatch(/ratified/i);
    expect(await ask("/subscriptions")).toMatch(/cannot store or look up anything just now/);
    await expect.poll(health, { timeout: 10_000 }).toBe(503);

    await door.open();
    await expect.poll(health, { timeout: 10_000 }).toBe(200);
    expect(await ask("/subscriptions")).not.toMatch(/cannot store/);
    await door.close();
  }, 60_000);
});

/** A way to the database that can be shut: connections break, and new ones are refused. */
async function openDoor(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => {
      listener.listen(port, "127.0.0.1", resolve);
    });
  await listen(0);
  const { port } = listener.address() as AddressInfo;
  const shut = (): void => {
    listener.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const address = new URL(databaseUrl);
  address.port = String(port);
  return {
    address: address.href,
    shut,
    open: () => listen(port),
    close: () => {
      shut();
      return Promise.resolve();
    },
  };
}
