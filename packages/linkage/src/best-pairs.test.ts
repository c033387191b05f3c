import { expect, it } from "vitest";
import { bestPairs } from "./best-pairs.ts";

it("keeps a pair that is among the best of either record", () => {
  const pairs = bestPairs(5, 2);
  pairs.add(0, 1, 9);
  pairs.add(0, 2, 8);
  pairs.add(0, 3, 1);
  pairs.add(0, 4, 7);
  pairs.add(1, 2, 5);
  pairs.add(1, 4, 6);
  const kept = [...pairs.map((a, b) => 10 * a + b)].sort((x, y) => x - y);
  // 0 keeps 1 and 2; the pair with 3 stays because it is the only one of 3, 4 keeps 0 and 1,
  // 2 keeps 0 and 1.
  expect(kept).toEqual([1, 2, 3, 4, 12, 14]);
});

it("lets go of what is best for neither", () => {
  const pairs = bestPairs(4, 1);
  pairs.add(0, 1, 9);
  pairs.add(2, 3, 9);
  pairs.add(0, 2, 1);
  expect([...pairs.map((a, b) => 10 * a + b)]).toEqual([1, 23]);
});
