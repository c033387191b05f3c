import type { Candidates } from "./candidates.ts";

/** Pairs at least this probable within one person hold a core together. */
const FIRM = 0.9;

/**
 * Splits the people of a matching into cores held together by firm pairs: what is surely one
 * person, whatever the doubt between cores. The core of each record, named by its first one.
 * O(records + candidates).
 */
export function firmCores(
  cluster: Int32Array,
  candidates: Candidates,
  probability: Float64Array,
): Int32Array {
  const core = cluster.map((_, r) => r);
  const find = (r: number): number => {
    while (core[r] !== r) {
      core[r] = core[core[r]!]!;
      r = core[r]!;
    }
    return r;
  };
  for (let e = 0; e < candidates.size; e++) {
    const a = candidates.a[e]!;
    const b = candidates.b[e]!;
    if (cluster[a] !== cluster[b] || probability[e]! < FIRM) continue;
    const [x, y] = [find(a), find(b)];
    core[Math.max(x, y)] = Math.min(x, y);
  }
  return core.map((_, r) => find(r));
}
