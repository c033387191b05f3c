/**
 * Faults in the browser's storage, for tests: the n-th write fails, or its transaction is
 * aborted after it looked well, as happens when the disk is full at commit.
 */
export type Fault = "write fails" | "commit fails";

const WRITES = ["add", "put", "delete"] as const;

/** Counts writes from now on and breaks the n-th, from 0. `stop` puts everything back. */
export function breakWrite(nth: number, fault: Fault): { writes(): number; stop(): void } {
  let count = 0;
  const proto = IDBObjectStore.prototype as unknown as Record<
    string,
    (...args: unknown[]) => IDBRequest
  >;
  const real = Object.fromEntries(WRITES.map((name) => [name, proto[name]!]));
  for (const name of WRITES) {
    proto[name] = function broken(this: IDBObjectStore, ...args: unknown[]): IDBRequest {
      const mine = count++;
      if (mine === nth && fault === "write fails") {
        throw new DOMException("no room", "QuotaExceededError");
      }
      const request = real[name]!.apply(this, args);
      if (mine === nth) {
        request.addEventListener("success", () => this.transaction.abort());
      }
      return request;
    };
  }
  return {
    writes: () => count,
    stop: () => Object.assign(proto, real),
  };
}
