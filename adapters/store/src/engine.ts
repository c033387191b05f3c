import pg from "pg";
import type { StoreError } from "./store-error.ts";

/** A running PostgreSQL and the way to it. */
export interface Engine {
  readonly kind: "embedded" | "server";
  readonly pool: pg.Pool;
  /** Runs the work while no other process does the same on this database. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Shows that this process lives, until it ends: holds the advisory lock of that number in a
   * session of its own. Resolves at once when it is held already.
   */
  hold(owner: string): Promise<void>;
  /** Why the engine has ended by itself, when it has: then nothing can be done any more. */
  whyStopped(): StoreError | undefined;
  /** After the pool has ended. */
  close(): Promise<void>;
}

/**
 * A pool whose connections may break. The query that needed one rejects and the pool opens
 * another; without these listeners the event, idle or in use, would end the process.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
