import fc from "fast-check";
import { expect, test } from "vitest";
import type { Constraints } from "./constraints.ts";
import { pairKey } from "./constraints.ts";
import { spreadDecisions } from "./spread-decisions.ts";

type Pair = readonly [number, number];

/** Records, each of an interview of its own unless told, and what was decided of them. */
function decided(
  n: number,
  same: readonly (readonly number[])[],
  different: readonly Pair[],
  interview: (r: number) => number = (r) => r,
): Constraints {
  const apart = new Map<number, Set<number>>();
  const settled = new Map<number, boolean>();
  for (const [a, b] of different) {
    apart.set(a, new Set([...(apart.get(a) ?? []), b]));
    apart.set(b, new Set([...(apart.get(b) ?? []), a]));
    settled.set(pairKey(a, b, n), false);
  }
  for (const group of same) {
    for (const a of group) for (const b of group) if (a < b) settled.set(pairKey(a, b, n), true);
  }
  const exclusive = Array.from({ length: n }, (_, r) => [`i${interview(r)}`]);
  return { together: same, apart, exclusive, settled, problems: [] };
}

const FIRM = Int32Array.from([0, 0, 0, 3, 3, 5]);

test("what is decided of two records holds for the firm clusters they are in", () => {
  const { together, settled } = spreadDecisions(decided(6, [[1, 3]], []), FIRM);
  expect(together).toEqual([[0, 1, 2, 3, 4]]);
  expect(settled.get(pairKey(2, 4, 6))).toBe(true);
  expect(settled.has(pairKey(2, 5, 6))).toBe(false);
});

test("different records keep their whole clusters apart", () => {
  const { together, settled } = spreadDecisions(decided(6, [], [[1, 3]]), FIRM);
  expect(together).toEqual([]);
  expect([...settled].filter(([, same]) => !same)).toHaveLength(6);
});

test("a cluster that would bring two of one interview along stays out", () => {
  const both = (r: number): number => (r === 4 ? 2 : r);
  const { together } = spreadDecisions(decided(6, [[1, 3]], [], both), FIRM);
  // 4 comes from the interview of 2: the first cluster joins whole, the second cannot.
  expect(together).toEqual([[0, 1, 2, 3]]);
});

test("another decision keeps a cluster out", () => {
  const { together, settled } = spreadDecisions(decided(6, [[1, 3]], [[0, 4]]), FIRM);
  expect(together).toEqual([[0, 1, 2, 3]]);
  expect(settled.get(pairKey(0, 4, 6))).toBe(false);
});

test("nothing decided, nothing changed", () => {
  const nothing = decided(6, [], []);
  expect(spreadDecisions(nothing, FIRM)).toBe(nothing);
});

test("whatever is decided stays decided, and no group breaks a rule", () => {
  const n = 12;
  const record = fc.nat(n - 1);
  fc.assert(
    fc.property(
      fc.array(record, { minLength: n, maxLength: n }),
      fc.array(record, { minLength: n, maxLength: n }),
      fc.array(fc.tuple(record, record), { maxLength: 4 }),
      (firmOf, interviewOf, different) => {
        const firm = Int32Array.from(firmOf);
        const interview = (r: number): number => interviewOf[r]!;
        const pair = [0, 1, 2].find((r) => interview(r) !== interview(r + 1)) ?? 0;
        const apart = different.filter(([a, b]) => a !== b && !(a === pair && b === pair + 1));
        const clear = apart.filter(([a, b]) => !(b === pair && a === pair + 1));
        const before = decided(n, [[pair, pair + 1]], clear, interview);
        fc.pre(interview(pair) !== interview(pair + 1));
        const after = spreadDecisions(before, firm);
        for (const [key, same] of before.settled) expect(after.settled.get(key)).toBe(same);
        for (const group of after.together) {
          expect(new Set(group.map(interview)).size).toBe(group.length);
          for (const [a, b] of clear) expect(group.includes(a) && group.includes(b)).toBe(false);
        }
        expect(after.together.flat()).toContain(pair);
      },
    ),
  );
});
