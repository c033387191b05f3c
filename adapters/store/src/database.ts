import { AsyncLocalStorage } from "node:async_hooks";
import { Kysely, PostgresDialect, type Transaction } from "kysely";
import type { Engine } from "./engine.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

export type Trx = Transaction<Tables>;

/** The ways to run statements. Nothing else may reach the connections. */
export interface Database {
  /** Statements on their own. Inside a transaction this rejects with `misuse`. */
  readonly query: Omit<
    Kysely<Tables>,
    "transaction" | "startTransaction" | "connection" | "destroy"
  >;
  /** All of it or nothing. */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Several reads that see one state. */
  snapshot<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** For migrations. */
  readonly kysely: Kysely<Tables>;
  /** Call it when nothing is under way any more: who waits for a connection then waits for ever. */
  close(): Promise<void>;
}

/**
 * The embedded engine has one connection: a statement that asked for another while a
 * transaction holds it would wait for ever. So the pool refuses to hand one out to code that
 * runs inside a transaction, on both engines alike, where on a server it would silently run
 * outside the transaction.
 */
export function openDatabase(engine: Engine): Database {
  const holding = new AsyncLocalStorage<{ open: boolean }>();
  let closing: Promise<void> | undefined;
  const connect = async () => {
    if (holding.getStore()?.open === true) throw insideTransaction();
    return engine.pool.connect();
  };
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        options: engine.pool.options,
        connect,
        end: () => engine.pool.end(),
      },
    }),
  });

  const hold = async <T>(trx: Trx, work: (trx: Trx) => Promise<T>): Promise<T> => {
    const holder = { open: true };
    try {
      return await holding.run(holder, () => work(trx));
    } finally {
      holder.open = false;
    }
  };

  return {
    query: kysely,
    kysely,
    transaction: (work) => kysely.transaction().execute((trx) => hold(trx, work)),
    snapshot: (work) =>
      kysely
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute((trx) => hold(trx, work)),
    close: () => {
      closing ??= engine.pool.end().then(engine.close);
      return closing;
    },
  };
}

function insideTransaction(): StoreError {
  return new StoreError(
    "misuse",
    "The store was used from inside one of its own transactions.",
    "Use the transaction that was handed in, or call the store after it has ended.",
  );
}
