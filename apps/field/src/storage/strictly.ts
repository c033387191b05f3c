import type { IDBPTransaction } from "idb";
import type { FieldDb, FieldSchema, StoreName } from "./field-db.ts";

/**
 * What became of a write. `kept`: it is on the disk. Otherwise nothing of it is, and why:
 * `full`, no room on the phone; `taken`, another copy of the app wrote there first; `lost`,
 * the browser lost its storage and has to be opened again; `failed`, anything else.
 */
export type Kept = { readonly kept: true } | NotKept;
export interface NotKept {
  readonly kept: false;
  readonly why: "full" | "taken" | "lost" | "failed";
  /** In the browser's words, for a report; never what was said. */
  readonly detail: string;
}

export type StrictTransaction = IDBPTransaction<FieldSchema, StoreName[], "readwrite">;

/**
 * Does all of `work` or nothing of it, and says `kept` only when the browser has handed it to
 * the disk: the transaction is strict (since Chrome 121 others complete before that).
 * `work` must wait for nothing but requests of the transaction, or the browser ends it early.
 */
export async function strictly(
  db: FieldDb,
  stores: readonly StoreName[],
  work: (transaction: StrictTransaction) => Promise<unknown>,
): Promise<Kept> {
  let transaction: StrictTransaction;
  try {
    transaction = db.transaction([...stores], "readwrite", { durability: "strict" });
  } catch (error) {
    return notKept(error);
  }
  // Waited for below; without this a failure of both would count as unhandled.
  transaction.done.catch(() => {});
  try {
    await work(transaction);
    await transaction.done;
    return { kept: true };
  } catch (error) {
    return notKept(error, await abortReason(transaction));
  }
}

/** Undoes what is left of a failed transaction and gives the browser's reason, where it has one. */
async function abortReason(transaction: StrictTransaction): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => {});
  return transaction.error;
}

function notKept(error: unknown, reason: unknown = null): NotKept {
  const names = [error, reason].map((e) => (e instanceof Error ? e.name : ""));
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const is = (name: string) => names.includes(name);
  if (is("QuotaExceededError")) return { kept: false, why: "full", detail };
  if (is("ConstraintError")) return { kept: false, why: "taken", detail };
  if (is("InvalidStateError") || is("UnknownError")) return { kept: false, why: "lost", detail };
  return { kept: false, why: "failed", detail };
}
