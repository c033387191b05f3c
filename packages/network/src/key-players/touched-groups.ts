import { type Categories, countCategories } from "../brokerage/categories.ts";
import type { Graph } from "../graph/graph.ts";
import type { SetGoal } from "./set-goal.ts";

/** Which groups each node touches: its own and those of everybody it is tied to, each once. */
export interface TouchedGroups {
  readonly groups: number;
  /** The groups that node v touches are `touched[offsets[v]] … touched[offsets[v + 1] − 1]`. */
  readonly offsets: Uint32Array;
  readonly touched: Uint32Array;
}

/** Ties count either way. Throws a RangeError when `groups` does not fit. O(n + m). */
export function touchedGroups(graph: Graph, groups: Categories): TouchedGroups {
  const count = countCategories(graph, groups);
  const { n, offsets, targets, inOffsets, inTargets } = graph;
  const starts = new Uint32Array(n + 1);
  const touched: number[] = [];
  const lastBy = new Int32Array(count).fill(-1);
  const touch = (v: number, group: number): void => {
    if (group < 0 || lastBy[group] === v) return;
    lastBy[group] = v;
    touched.push(group);
  };
  for (let v = 0; v < n; v++) {
    touch(v, groups[v]!);
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) touch(v, groups[targets[k]!]!);
    for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++) touch(v, groups[inTargets[k]!]!);
    starts[v + 1] = touched.length;
  }
  return { groups: count, offsets: starts, touched: Uint32Array.from(touched) };
}

/** How often the set touches each group. */
export function timesTouched(groups: TouchedGroups, set: readonly number[]): Uint32Array {
  const times = new Uint32Array(groups.groups);
  for (const v of set)
    for (let k = groups.offsets[v]!; k < groups.offsets[v + 1]!; k++) times[groups.touched[k]!]!++;
  return times;
}

/** The share of groups that the set touches. */
export function groupsGoal(groups: TouchedGroups): SetGoal {
  const share = (count: number) => (groups.groups === 0 ? 0 : count / groups.groups);
  const untouched = (times: Uint32Array, v: number): number => {
    let count = 0;
    for (let k = groups.offsets[v]!; k < groups.offsets[v + 1]!; k++)
      if (times[groups.touched[k]!] === 0) count++;
    return count;
  };
  const covered = (times: Uint32Array) => times.reduce((sum, t) => (t > 0 ? sum + 1 : sum), 0);
  return {
    diminishing: true,
    value: (set) => share(covered(timesTouched(groups, set))),
    withEach: (set, candidates) => {
      const times = timesTouched(groups, set);
      const already = covered(times);
      return Float64Array.from(candidates, (v) => share(already + untouched(times, v)));
    },
  };
}
