import fc from "fast-check";
import { expect, test } from "vitest";
import { type MatrixTies, tieList } from "./matrix-ties.ts";
import { isSymmetric } from "./symmetry.ts";

type Tie = readonly [row: number, column: number, value: number, matrix: number];

const tiesOf = (list: readonly Tie[]): MatrixTies => {
  const ties = tieList();
  for (const tie of list) ties.add(...tie);
  return ties.ties();
};
const NONE = Number.NaN;

test.each<[readonly Tie[], boolean]>([
  [[], true],
  [[[3, 3, 2, 0]], true],
  [[[0, 1, NONE, 0]], false],
  [
    [
      [0, 1, NONE, 0],
      [1, 0, NONE, 0],
    ],
    true,
  ],
  [
    [
      [0, 1, NONE, 0],
      [1, 0, 1, 0],
    ],
    false,
  ],
  [
    [
      [0, 1, 2, 0],
      [1, 0, 3, 0],
    ],
    false,
  ],
  [
    [
      [0, 1, 2, 0],
      [1, 0, 2, 1],
    ],
    false,
  ],
  [
    [
      [0, 1, 2, 0],
      [0, 1, 3, 0],
      [1, 0, 3, 0],
      [1, 0, 2, 0],
    ],
    true,
  ],
  [
    [
      [0, 1, 2, 0],
      [0, 1, 2, 0],
      [1, 0, 2, 0],
    ],
    false,
  ],
  [
    [
      [0, 1, 2, 0],
      [0, 1, 3, 0],
      [1, 0, 3, 0],
      [1, 0, 3, 0],
    ],
    false,
  ],
])("%j", (list, expected) => {
  expect(isSymmetric(tiesOf(list))).toBe(expected);
});

test("law: it is the same as looking for every twin one by one", () => {
  const tie = fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(NONE, 0, -0, 1, 2), fc.nat(1));
  const naive = (list: readonly Tie[]): boolean => {
    const left = list.map(([row, column, value, matrix]): Tie => [column, row, value, matrix]);
    return list.every((one) => {
      const at = left.findIndex((other) =>
        other.every((part, index) => Object.is(part, one[index])),
      );
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  };
  const mirrored = fc
    .array(tie, { maxLength: 6 })
    .map((list) => [
      ...list,
      ...list.map(([row, column, value, matrix]): Tie => [column, row, value, matrix]),
    ]);
  fc.assert(
    fc.property(fc.oneof(fc.array(tie, { maxLength: 6 }), mirrored), (list) => {
      expect(isSymmetric(tiesOf(list))).toBe(naive(list));
    }),
  );
});
