import { StoreError } from "./store-error.ts";

type Method = (...args: never[]) => Promise<unknown>;

/** What every call of the store goes through. */
export interface Gate {
  /**
   * The same methods, whose rejections say what a person can do where the cause is outside
   * the program: a full disk, a server that went away. Anything else is a fault of the
   * program and is passed on as it is.
   */
  admit<T extends object>(methods: T & { [K in keyof T]: Method }): T;
  /** Refuses new calls with `misuse` and waits until those under way have settled. */
  close(): Promise<void>;
}

/** @param whyStopped why the engine has ended by itself, which then is the answer to every call */
export function openGate(whyStopped: () => StoreError | undefined): Gate {
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  const pass = async (method: Method, args: never[]): Promise<unknown> => {
    if (closed) {
      throw new StoreError("misuse", "The store is closed.", "Open it again before using it.");
    }
    const call = method(...args);
    underWay.add(call);
    try {
      return await call;
    } catch (error) {
      throw whyStopped() ?? plainError(error);
    } finally {
      underWay.delete(call);
    }
  };

  return {
    admit: <T extends object>(methods: T & { [K in keyof T]: Method }) =>
      Object.fromEntries(
        Object.entries<Method>(methods).map(([name, method]) => [
          name,
          (...args: never[]) => pass(method, args),
        ]),
      ) as T,
    close: async () => {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
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
  if (
    gone ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(
      error.message,
    )
  ) {
    return new StoreError(
      "unreachable",
      `The database went away. ${NOT_STORED}`,
      "Check that the database server is running, and try again.",
      error,
    );
  }
  return error;
}
