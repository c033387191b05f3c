import type pg from "pg";

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
  /** After the pool has ended. */
  close(): Promise<void>;
}
