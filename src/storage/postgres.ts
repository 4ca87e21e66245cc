import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import pg from "pg";
import { StoreUnavailable } from "../subscriptions/store.js";

/** Enough for one sender, one health check and the answers of one process; hosts give out few connections. */
const POOL_SIZE = 8;

const CONNECT_WAIT_MS = 5_000;

/** A server that has vanished without a word leaves a question unanswered for many minutes; ours take milliseconds. */
const ANSWER_WAIT_MS = 15_000;

/** While the server is away nobody waits for it again and again: so long after a failure others fail at once. */
const AWAY_MS = 1_000;

/** PostgreSQL's `bigint`, which pg would give as text: every number here is an id or a time below 2^53. */
const INT8 = 20;

/**
 * Connects to `postgres://user:password@host:port/database`, with `?sslmode=` as the host names it. Nothing is asked of the
 * server yet. What fails because the server is away fails with `StoreUnavailable`.
 *
 * @param onIdleError told when a connection that nobody uses breaks, as at a restart of the server; the next question opens
 * another.
 */
export function openPostgres(
  databaseUrl: string,
  onIdleError: (error: Error) => void = () => undefined,
): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: withSslAsElsewhere(databaseUrl),
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_WAIT_MS,
    keepAlive: true,
    types: {
      getTypeParser: (oid, format) =>
        (oid as number) === INT8 ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  });
  // Without a listener node would end the process for an error nobody waits for.
  pool.on("error", onIdleError);
  return new PostgresDialect({ pool: watched(pool) });
}

/**
 * To PostgreSQL's own programs `require` means encrypted, and `verify-full` that the certificate is checked too; hosts hand out
 * addresses in that sense, with certificates of their own making. pg takes both for `verify-full` unless told otherwise.
 */
export function withSslAsElsewhere(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const mode = url.searchParams.get("sslmode");
  if ((mode !== "require" && mode !== "prefer") || url.searchParams.has("uselibpqcompat")) return databaseUrl;
  url.searchParams.set("uselibpqcompat", "true");
  return url.href;
}

/** The pool as kysely uses it, telling a server that is away from a question that is wrong. */
function watched(pool: pg.Pool): PostgresPool {
  let awayUntil = 0;
  return {
    async connect() {
      if (performance.now() < awayUntil) throw new StoreUnavailable("the database could not be reached just now");
      try {
        return watchedClient(await pool.connect());
      } catch (error) {
        // When all connections are in use the server is there, and busy.
        if (pool.totalCount < POOL_SIZE) awayUntil = performance.now() + AWAY_MS;
        throw new StoreUnavailable("the database cannot be reached", { cause: error });
      }
    },
    end: () => pool.end(),
  };
}

function watchedClient(client: pg.PoolClient): PostgresPoolClient {
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on("error", onError);
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    const timer = setTimeout(() => {
      onError(new Error(`no answer within ${ANSWER_WAIT_MS} ms`));
      // Rejects whatever was asked of it; the pool makes another.
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    }, ANSWER_WAIT_MS);
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      if (broken === undefined && !isAboutServer(error)) throw error;
      // Its "error" event may come later than this: such a connection must not go back into the pool.
      broken ??= error instanceof Error ? error : new Error(String(error));
      throw new StoreUnavailable("the database went away", { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    query: query as PostgresPoolClient["query"],
    release() {
      client.off("error", onError);
      client.release(broken);
    },
  };
}

/** Class 57P: an administrator ends connections or the server; 08: the connection; 53: it has no room for more. */
function isAboutServer(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(57P|08|53|E[A-Z]+$)/.test(code) || /Connection terminated|not queryable/.test(String(error));
}

/** What an operator does about a database that cannot be used: a sentence without a full stop. */
export function mendForPostgres(error: unknown): string {
  const cause = rootOf(error);
  const code = "code" in cause ? String(cause.code) : "";
  switch (code) {
    case "ECONNREFUSED":
      return "nothing listens there. Check DATABASE_URL and that the server runs";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "there is no host of that name. Check DATABASE_URL";
    case "28P01":
    case "28000":
      return /encryption|SSL/i.test(cause.message)
        ? "it takes encrypted connections only. Add ?sslmode=require to DATABASE_URL"
        : "it refuses the user or the password. Check DATABASE_URL";
    case "3D000":
      return "it has no database of that name. Create it, or check the end of DATABASE_URL";
    case "42501":
      return "the user may not create tables there. Grant it the right to, or name another user in DATABASE_URL";
    case "53300":
      return "it gives out no more connections. Stop other programs that use it, or raise its limit";
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
    case "ERR_TLS_CERT_ALTNAME_INVALID":
    case "CERT_HAS_EXPIRED":
      return "its certificate cannot be verified. Name its authority with &sslrootcert=FILE, or set sslmode=require in DATABASE_URL to go without";
  }
  if (/does not support SSL/i.test(cause.message)) {
    return "it offers no encryption. Set sslmode=disable in DATABASE_URL, or switch encryption on in the server";
  }
  if (/timeout|timed out/i.test(cause.message) || code === "ETIMEDOUT" || code === "EHOSTUNREACH") {
    return "it does not answer. Check DATABASE_URL, the network and that the server runs";
  }
  if (/previously executed migration/i.test(cause.message)) {
    return "its tables were made by a newer version of this program. Start that version";
  }
  return `${cause.message}. Check DATABASE_URL and that the server runs`;
}

function rootOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
