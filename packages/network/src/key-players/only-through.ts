import type { Graph } from "../graph/graph.ts";
import type { ChangeGoals } from "./change-goals.ts";
import { reachGoal } from "./reach.ts";
import { timesTouched } from "./touched-groups.ts";

/** What a set has through one of its members alone: facts to say in words. */
export interface OnlyThrough {
  /** People that nobody else of the set reaches, the member among them. */
  readonly people: number;
  /** Groups that nobody else of the set touches, ascending. */
  readonly groups: readonly number[];
  /** For each entry of `fairness`, the category that only this member is of; −1 for none. */
  readonly categories: readonly number[];
}

export function onlyThrough(
  graph: Graph,
  goals: ChangeGoals,
  others: readonly number[],
  member: number,
  steps: number,
): OnlyThrough {
  const reach = reachGoal(graph, steps);
  const more = reach.value([...others, member]) - reach.value(others);
  return {
    people: Math.round(more * graph.n),
    groups: goals.touched === undefined ? [] : groupsOnlyOf(goals.touched, others, member),
    categories: goals.fairness.map(({ by }) =>
      others.some((v) => by[v] === by[member]) ? -1 : by[member]!,
    ),
  };
}

function groupsOnlyOf(
  touched: NonNullable<ChangeGoals["touched"]>,
  others: readonly number[],
  member: number,
): readonly number[] {
  const byOthers = timesTouched(touched, others);
  return Array.from(
    touched.touched.subarray(touched.offsets[member]!, touched.offsets[member + 1]!),
  )
    .filter((group) => byOthers[group] === 0)
    .sort((a, b) => a - b);
}
