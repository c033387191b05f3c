import { describe, expect, it, vi } from "vitest";
import { type Locks, takeTurn } from "./one-writer.ts";

/** Web Locks as the standard describes them, for one name. */
function someLocks(): Locks {
  let stolen: ((error: Error) => void) | undefined;
  return {
    request(_name, { steal = false }, work) {
      if (stolen !== undefined && !steal) return work(null);
      stolen?.(new DOMException("stolen", "AbortError"));
      return new Promise((_resolve, reject) => {
        stolen = reject;
        void work({});
      });
    },
  };
}

describe("one copy of the app writes", () => {
  it("the first has the turn, the second does not", async () => {
    const locks = someLocks();
    expect(await takeTurn(locks, "kith", { lost: () => {} })).toBe("held");
    expect(await takeTurn(locks, "kith", { lost: () => {} })).toBe("taken");
  });

  it("the second can take it over, and the first is told once", async () => {
    const locks = someLocks();
    const lost = vi.fn();
    await takeTurn(locks, "kith", { lost });
    expect(await takeTurn(locks, "kith", { steal: true, lost: () => {} })).toBe("held");
    await Promise.resolve();
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it("has no turn when the browser refuses to give one", async () => {
    const locks: Locks = { request: () => Promise.reject(new Error("no")) };
    const lost = vi.fn();
    expect(await takeTurn(locks, "kith", { lost })).toBe("taken");
    expect(lost).not.toHaveBeenCalled();
  });
});
