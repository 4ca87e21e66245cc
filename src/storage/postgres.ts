import { PostgresDialect } from "kysely";
import pg from "pg";

/** Enough for one sender, one health check and the answers of one process; hosts give out few connections. */
const POOL_SIZE = 8;

const CONNECT_WAIT_MS = 10_000;

/** PostgreSQL's `bigint`, which pg would give as text: every number here is an id or a time below 2^53. */
const INT8 = 20;

/**
 * Connects to `postgres://user:password@host:port/database`, with `?sslmode=` as the host names it. Nothing is asked of the
 * server yet.
 *
 * @param onIdleError told when a connection that nobody uses breaks, as at a restart of the server; the next question opens
 * another.
 */
export function openPostgres(
  databaseUrl: string,
  onIdleError: (error: Error) => void = () => undefined,
): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_WAIT_MS,
    types: {
      getTypeParser: (oid, format) =>
        (oid as number) === INT8 ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  });
  // Without a listener node would end the process for an error nobody waits for.
  pool.on("error", onIdleError);
  return new PostgresDialect({ pool });
}
