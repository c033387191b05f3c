import { StoreError } from "./store-error.ts";

type Methods = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/**
 * The same methods, whose rejections say what a person can do where the cause is outside the
 * program: a full disk, a server that went away. Anything else is a fault of the program and
 * is passed on as it is.
 */
export function plainErrors<T extends object>(methods: T & { [K in keyof T]: Methods[string] }): T {
  const wrapped = Object.entries<Methods[string]>(methods).map(([name, method]) => [
    name,
    (...args: never[]) =>
      method(...args).catch((error: unknown) => {
        throw plainError(error);
      }),
  ]);
  return Object.fromEntries(wrapped) as T;
}

const NOT_STORED = "What was being done was not stored; everything before it was.";

function plainError(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "53100" || code === "ENOSPC") {
    return new StoreError(
      "disk-full",
      `The disk is full. ${NOT_STORED}`,
      "Make room on the disk and try again.",
      error,
    );
  }
  const gone = /^(08...|57P0.|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code);
  if (gone || /Connection terminated|timeout exceeded when trying to connect/.test(error.message)) {
    return new StoreError(
      "unreachable",
      `The database went away. ${NOT_STORED}`,
      "Check that the database server is running, and try again.",
      error,
    );
  }
  return error;
}
