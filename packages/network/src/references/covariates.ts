import type { Relation } from "./relation.ts";

/**
 * Relations made from what is known of each node, for regressions on pairs. A pair has no
 * value (NaN) where what it needs of a node is not known. Each is O(n²).
 */

/** 1 where both are of one category, 0 where not. @param by category of each node, −1 unknown */
export function sameCategory(by: Int32Array): Relation {
  return pairwise(by.length, false, (i, j) => {
    if (by[i]! < 0 || by[j]! < 0) return Number.NaN;
    return Number(by[i] === by[j]);
  });
}

/** How far apart the numbers of two nodes are. @param numbers one per node, NaN unknown */
export function absoluteDifference(numbers: ArrayLike<number>): Relation {
  return pairwise(numbers.length, false, (i, j) => Math.abs(numbers[i]! - numbers[j]!));
}

/** The number of the node a tie would come from. @param numbers one per node, NaN unknown */
export function senderNumber(numbers: ArrayLike<number>): Relation {
  return pairwise(numbers.length, true, (i) => numbers[i]!);
}

/** The number of the node a tie would lead to. @param numbers one per node, NaN unknown */
export function receiverNumber(numbers: ArrayLike<number>): Relation {
  return pairwise(numbers.length, true, (_, j) => numbers[j]!);
}

function pairwise(
  n: number,
  directed: boolean,
  value: (from: number, to: number) => number,
): Relation {
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if (i !== j) values[i * n + j] = value(i, j);
  return { n, directed, values };
}
