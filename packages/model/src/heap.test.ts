import fc from "fast-check";
import { expect, it } from "vitest";
import { heapOf } from "./heap.ts";

it("gives back everything in order, also when more comes in between", () => {
  const numbers = fc.array(fc.integer());
  fc.assert(
    fc.property(numbers, numbers, (early, late) => {
      const heap = heapOf<number>((p, q) => p < q);
      for (const n of early) heap.push(n);
      const first = heap.pop();
      expect(first).toBe(early.length === 0 ? undefined : Math.min(...early));
      for (const n of late) heap.push(n);
      const rest: number[] = [];
      for (let next = heap.peek(); next !== undefined; next = heap.peek()) {
        expect(heap.pop()).toBe(next);
        rest.push(next);
      }
      expect(heap.pop()).toBeUndefined();
      const all = [...early].sort((a, b) => a - b).slice(1);
      expect(rest).toEqual([...all, ...late].sort((a, b) => a - b));
    }),
  );
});
