import type { Interaction } from "../plan/linkage-plan.ts";
import { NOTHING } from "./kinds.ts";

/** Patterns of levels, each with how much it counts for. */
export interface WeighedPatterns {
  /** Per comparison, the level in each pattern. */
  readonly levels: readonly Int32Array[];
  /** Per comparison, the number of levels. */
  readonly sizes: readonly number[];
  /** Per pattern: pairs, or the expected part of them. */
  readonly weight: Float64Array;
  /** Per pattern: pairs that were taken out of `weight` as belonging elsewhere. */
  readonly takenOut?: Float64Array;
}

/** No dependence is believed further than this, in nats. */
const MOST = 8;
/** Of the pairs taken out, so many more may have been left in. */
const LEFT_IN = 0.25;
/** Standard errors that chance goes beyond in one case of ten, on one side. */
const ONE_IN_TEN = 1.28;

/**
 * Which comparisons tend to agree together, as a tree of the strongest dependences (Chow and
 * Liu, IEEE Trans. Inf. Theory 14, 1968): two people born in one place live near one another
 * more often than two others, so that both agreements together say less than their sum. Per edge
 * and pair of levels, the log of how much oftener they are met together than if they had
 * nothing to do with one another, taken as far as the numbers bear it out: what chance alone
 * brings about in one case of ten counts for nothing. Missing values say nothing.
 * O(patterns × comparisons²).
 */
export function dependenceTree(patterns: WeighedPatterns): Interaction[] {
  const { levels, sizes, weight, takenOut } = patterns;
  const edges: { edge: Interaction; strength: number }[] = [];
  for (let left = 0; left < levels.length; left++) {
    for (let right = left + 1; right < levels.length; right++) {
      const empty = () =>
        Array.from({ length: sizes[left]! }, () => new Float64Array(sizes[right]!));
      const table = empty();
      const out = empty();
      let total = 0;
      for (let i = 0; i < weight.length; i++) {
        const l = levels[left]![i]!;
        const r = levels[right]![i]!;
        if (l === NOTHING || r === NOTHING) continue;
        table[l]![r]! += weight[i]!;
        out[l]![r]! += takenOut?.[i] ?? 0;
        total += weight[i]!;
      }
      if (total > 0) edges.push(edgeOf(left, right, { table, out, total }));
    }
  }
  edges.sort((x, y) => y.strength - x.strength);
  const tree = levels.map((_, i) => i);
  return edges.flatMap(({ edge }) => {
    const [x, y] = [tree[edge.left]!, tree[edge.right]!];
    if (x === y) return [];
    for (let i = 0; i < tree.length; i++) if (tree[i] === y) tree[i] = x;
    return [edge];
  });
}

function edgeOf(
  left: number,
  right: number,
  counts: {
    readonly table: readonly Float64Array[];
    readonly out: readonly Float64Array[];
    readonly total: number;
  },
): { edge: Interaction; strength: number } {
  const { table, out, total } = counts;
  const rows = table.map((row) => row.reduce((x, y) => x + y, 0));
  const columns = Array.from(table[0]!, (_, r) => table.reduce((n, row) => n + row[r]!, 0));
  let strength = 0;
  const nats = table.map((row, l) =>
    Array.from(row, (seen, r) => {
      const expected = (rows[l]! * columns[r]!) / total;
      const sure = seen - LEFT_IN * out[l]![r]!;
      const log = borneOut(seen > expected ? Math.max(expected, sure) : seen, expected);
      strength += seen * log;
      return Math.max(-MOST, Math.min(MOST, log));
    }),
  );
  return { edge: { left, right, nats }, strength };
}

/** Log of how much oftener than expected something was met, drawn towards 0 by its doubt. */
function borneOut(seen: number, expected: number): number {
  if (expected === 0) return 0;
  const doubt = ONE_IN_TEN * Math.sqrt(seen + 1);
  if (seen > expected) return Math.log(Math.max(1, (seen - doubt) / expected));
  return Math.log(Math.min(1, (seen + 1 + doubt) / expected));
}

/** One tree less another, edge by edge. */
export function lessTree(
  plus: readonly Interaction[],
  minus: readonly Interaction[],
): Interaction[] {
  const negative = minus.map((edge) => ({
    ...edge,
    nats: edge.nats.map((row) => row.map((x) => -x)),
  }));
  const merged = new Map<string, Interaction>();
  for (const edge of [...plus, ...negative]) {
    const key = `${edge.left} ${edge.right}`;
    const before = merged.get(key);
    const nats =
      before === undefined
        ? edge.nats
        : edge.nats.map((row, l) => row.map((x, r) => x + before.nats[l]![r]!));
    merged.set(key, { ...edge, nats });
  }
  return [...merged.values()].sort((x, y) => x.left - y.left || x.right - y.right);
}
