import { StoreError } from "@kith/store";

/** An error whose message was written for people. */
export class PlainError extends Error {
  readonly remedy: string;
  /** For callers that can do something about it themselves. */
  readonly code: "port-in-use" | undefined;

  constructor(message: string, remedy: string, code?: "port-in-use") {
    super(message);
    this.name = "PlainError";
    this.remedy = remedy;
    this.code = code;
  }
}

/**
 * Any error as a sentence for people. What was not written for people goes to the log, with
 * a word to find it by.
 */
export function plainError(error: unknown, log: (line: string) => void): string {
  if (error instanceof StoreError || error instanceof PlainError)
    return `${error.message} ${error.remedy}`;
  const mark = Math.random().toString(36).slice(2, 8);
  log(`fault ${mark}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return `Something went wrong inside Kith (${mark} in its log). Nothing that was saved is lost. Try again.`;
}
