export type StoreErrorCode =
  /** Another process has the data folder open. */
  | "locked"
  /** The server does not answer, or does not let us in. */
  | "unreachable"
  /** The data were written by a newer Kith. */
  | "newer-schema"
  /** Something in the data folder or database cannot be read. */
  | "damaged"
  /** Names are sealed and their key is gone, or is another one. */
  | "key-lost"
  /** The embedded database could not write and stopped; the store has to be opened again. */
  | "stopped"
  /** There is no room for what was to be stored. */
  | "disk-full"
  /** What was to be stored breaks a rule of the data. */
  | "invalid"
  /** There is no such site, job or decision. */
  | "not-found"
  /** The store was used inside one of its own transactions, or after it was closed. */
  | "misuse";

/** What went wrong, in a sentence for people, and what to do about it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly remedy: string;

  constructor(code: StoreErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StoreError";
    this.code = code;
    this.remedy = remedy;
  }
}
