import { resolve } from "node:path";
import process from "node:process";
import { StoreError, type StoreOptions } from "@kith/store";
import { WrongUse } from "./wrong-use.ts";

/** Where the data live, from the flags `--data` and `--database-url`, or `DATABASE_URL`. */
export function storeAt(flags: {
  readonly data?: string | undefined;
  readonly "database-url"?: string | undefined;
}): StoreOptions {
  const { data, "database-url": asked } = flags;
  if (data !== undefined && asked !== undefined)
    throw new WrongUse("--data and --database-url exclude each other.");
  return storeOptions(data, data === undefined ? (asked ?? process.env.DATABASE_URL) : undefined);
}

/** Keys lie in the data folder, also when the database is elsewhere. */
export function storeOptions(data: string | undefined, databaseUrl?: string): StoreOptions {
  const dataDir = resolve(data ?? "data");
  return databaseUrl === undefined
    ? { dataDir }
    : { databaseUrl, keyFile: resolve(dataDir, "keys", "vault.key") };
}

/** Runs work on a store; what the store refuses is said as wrong use. */
export async function refusingStore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw new WrongUse(`${error.message} ${error.remedy}`);
    throw error;
  }
}
