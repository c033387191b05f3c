import type { Rows } from "./graph.ts";

/** Whether `w` stands in the row of `v`. O(log of the row's length). */
export function hasTie({ offsets, targets }: Rows, v: number, w: number): boolean {
  const end = offsets[v + 1]!;
  let low = offsets[v]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < w) low = middle + 1;
    else high = middle;
  }
  return low < end && targets[low] === w;
}
