/** Candidates, ascending. Throws a RangeError when one is no node or named twice. */
export function readCandidates(n: number, candidates: ArrayLike<number>): Uint32Array {
  const sorted = Array.from(candidates).sort((a, b) => a - b);
  for (const [i, v] of sorted.entries()) {
    if (!Number.isInteger(v) || v < 0 || v >= n)
      throw new RangeError(`There is no node ${v} among ${n}.`);
    if (v === sorted[i - 1]) throw new RangeError(`Node ${v} is a candidate twice.`);
  }
  return Uint32Array.from(sorted);
}
