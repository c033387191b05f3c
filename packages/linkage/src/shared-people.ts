import { interviewPairs } from "./around.ts";
import type { Candidates } from "./candidates.ts";
import type { RecordTable } from "./records.ts";
import { tiePatterns } from "./tie-patterns.ts";

/** A likely match between the same two interviews that stands around both records of a pair. */
export interface SharedPerson {
  readonly candidate: number;
  readonly tied: "both" | "one" | "none";
}

/**
 * Looks up who stands around a candidate pair: other pairs of the same two interviews whose
 * probability is at least one half, those tied to both first.
 */
export function sharedPeople(
  table: RecordTable,
  candidates: Candidates,
  probability: Float64Array,
): (candidate: number) => SharedPerson[] {
  const ties = tiePatterns(table);
  const groups = interviewPairs(table, candidates);
  const groupOf = new Int32Array(candidates.size);
  for (let g = 0; g + 1 < groups.length; g++) groupOf.fill(g, groups[g], groups[g + 1]);
  const { a, b } = candidates;
  return (e) => {
    const found: SharedPerson[] = [];
    const g = groupOf[e]!;
    for (let f = groups[g]!; f < groups[g + 1]!; f++) {
      if (a[f] === a[e] || b[f] === b[e] || probability[f]! < 0.5) continue;
      const left = ties.between(table.records[a[e]!]!.interview, a[e]!, a[f]!);
      const right = ties.between(table.records[b[e]!]!.interview, b[e]!, b[f]!);
      const both = left === 1 && right === 1;
      const tied = both ? "both" : left === 1 || right === 1 ? "one" : "none";
      found.push({ candidate: f, tied });
    }
    const order = { both: 0, one: 1, none: 2 };
    return found.sort((x, y) => order[x.tied] - order[y.tied] || x.candidate - y.candidate);
  };
}
