import type { Rows } from "../graph/graph.ts";

/**
 * Writes into `into` what the rows of a matrix (all ones where they have no weights) make of
 * `x`. Two sums run side by side, which takes half as long as one that waits for itself. O(m).
 */
export function multiplyRows(
  { offsets, targets, weights }: Rows,
  x: Float64Array,
  into: Float64Array,
): void {
  let k = 0;
  for (let v = 0; v < x.length; v++) {
    const end = offsets[v + 1]!;
    let even = 0;
    let odd = 0;
    if (weights === undefined) {
      for (; k + 1 < end; k += 2) {
        even += x[targets[k]!]!;
        odd += x[targets[k + 1]!]!;
      }
      if (k < end) even += x[targets[k++]!]!;
    } else {
      for (; k + 1 < end; k += 2) {
        even += weights[k]! * x[targets[k]!]!;
        odd += weights[k + 1]! * x[targets[k + 1]!]!;
      }
      if (k < end) {
        even += weights[k]! * x[targets[k]!]!;
        k++;
      }
    }
    into[v] = even + odd;
  }
}
