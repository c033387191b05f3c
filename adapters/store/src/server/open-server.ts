import type pg from "pg";
import { type Engine, openPool } from "../engine.ts";
import { StoreError } from "../store-error.ts";
import { openPresence } from "./presence.ts";

/** `unique nulls not distinct` came with 15. */
const OLDEST_VERSION = 150_000;

/**
 * Connects to a PostgreSQL server. Nothing of the address but host, port and database is
 * ever repeated in a message.
 *
 * @throws StoreError `unreachable`
 */
export async function openServer(databaseUrl: string): Promise<Engine> {
  const pool = openPool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: "kith",
  });
  try {
    const found = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    const version = found.rows[0]?.version ?? 0;
    if (version < OLDEST_VERSION) {
      throw new StoreError(
        "unreachable",
        `The database server is PostgreSQL ${Math.floor(version / 10_000)}, which is too old.`,
        "Use PostgreSQL 15 or newer.",
      );
    }
  } catch (error) {
    await pool.end();
    throw error instanceof StoreError ? error : unreachable(databaseUrl, error);
  }
  const presence = openPresence(databaseUrl);
  return {
    kind: "server",
    pool,
    exclusively: (work) => exclusively(pool, work),
    hold: presence.hold,
    whyStopped: () => undefined,
    close: presence.close,
  };
}

/** Any number that nothing else locks. */
const PREPARING = "7233915550186402817";

/** Two processes that start at once prepare the database one after the other. */
async function exclusively<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [PREPARING]);
    return await work();
  } finally {
    // The lock goes with the session.
    client.release(true);
  }
}

function unreachable(databaseUrl: string, cause: unknown): StoreError {
  return new StoreError(
    "unreachable",
    `The database server ${place(databaseUrl)} cannot be used${reason(cause)}.`,
    "Check the address, the user and the password, and that the server is running and lets this computer in.",
    cause,
  );
}

function place(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return "of that address";
  const url = new URL(databaseUrl);
  return `${url.hostname}:${url.port || "5432"}${url.pathname}`;
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ECONNREFUSED: ": nothing answers there",
    ENOTFOUND: ": there is no such host",
    "28P01": ": the password is wrong",
    "28000": ": this user is not let in",
    "3D000": ": there is no such database",
  };
  return reasons[code] ?? "";
}
