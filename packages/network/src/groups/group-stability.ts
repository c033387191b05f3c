import { partitionAgreement } from "./partition-agreement.ts";

/** Groups of the same people over draws: group of each person, negative where not in the draw. */
export type DrawnGroups = readonly ArrayLike<number>[];

export interface GroupStability {
  /**
   * Per person: of the others of their group, the mean share of draws in which they are
   * together; each draw counts with as many others as it holds. NaN for somebody alone in
   * their group, or never in a draw with another of it.
   */
  readonly ofPerson: Float64Array;
  /** Per group: the share of pairs and draws in which two of it are together; NaN as above. */
  readonly ofGroup: Float64Array;
  /**
   * Per group: the mean over draws of how far the nearest group of the draw is the same set:
   * shared over joint members (Jaccard; Hennig 2007, Comput. Statistics & Data Analysis
   * 52(1)). Draws that hold nobody of the group are left out; NaN where all are.
   */
  readonly recovery: Float64Array;
  /** Per draw: adjusted Rand index with the groups; NaN where it has none. */
  readonly adjustedRand: Float64Array;
  /** Per draw: variation of information with the groups, in nats; NaN where it has none. */
  readonly variationOfInformation: Float64Array;
}

/**
 * How far groups are the same in every draw, so that doubt about who is who, or the chance in
 * finding groups, shows in them. People missing from a draw do not count in it.
 *
 * Throws a RangeError when a draw has another number of people. O(people × draws).
 *
 * @param groups group of each person, from 0; negative for people in none, who have no value
 */
export function groupStability(groups: ArrayLike<number>, draws: DrawnGroups): GroupStability {
  const n = groups.length;
  let count = 0;
  for (let v = 0; v < n; v++) count = Math.max(count, groups[v]! + 1);
  const together = new Float64Array(n);
  const possible = new Float64Array(n);
  const recovered = new Float64Array(count);
  const held = new Uint32Array(count);
  const adjustedRand = new Float64Array(draws.length);
  const variationOfInformation = new Float64Array(draws.length);
  for (const [d, draw] of draws.entries()) {
    if (draw.length !== n) throw new RangeError(`Draw ${d} has ${draw.length} people, not ${n}.`);
    const table = crossTable(groups, draw, count);
    for (let v = 0; v < n; v++) {
      if (groups[v]! < 0 || draw[v]! < 0) continue;
      together[v]! += table.both(groups[v]!, draw[v]!) - 1;
      possible[v]! += table.present[groups[v]!]! - 1;
    }
    for (let g = 0; g < count; g++) {
      if (table.present[g] === 0) continue;
      recovered[g]! += table.best[g]!;
      held[g]!++;
    }
    const agreement = partitionAgreement(groups, draw);
    adjustedRand[d] = agreement.adjustedRand ?? Number.NaN;
    variationOfInformation[d] = agreement.variationOfInformation ?? Number.NaN;
  }
  const pairsTogether = new Float64Array(count);
  const pairsPossible = new Float64Array(count);
  for (let v = 0; v < n; v++) {
    if (groups[v]! < 0) continue;
    pairsTogether[groups[v]!]! += together[v]!;
    pairsPossible[groups[v]!]! += possible[v]!;
  }
  return {
    ofPerson: together.map((x, v) => x / possible[v]!),
    ofGroup: pairsTogether.map((x, g) => x / pairsPossible[g]!),
    recovery: recovered.map((x, g) => x / held[g]!),
    adjustedRand,
    variationOfInformation,
  };
}

/** Who of each group is where in one draw. */
function crossTable(groups: ArrayLike<number>, draw: ArrayLike<number>, count: number) {
  const cells = new Map<number, number>();
  const inDraw = new Map<number, number>();
  const present = new Uint32Array(count);
  for (let v = 0; v < groups.length; v++) {
    const drawn = draw[v]!;
    if (drawn < 0) continue;
    inDraw.set(drawn, (inDraw.get(drawn) ?? 0) + 1);
    if (groups[v]! < 0) continue;
    present[groups[v]!]!++;
    const cell = drawn * count + groups[v]!;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const best = new Float64Array(count);
  for (const [cell, shared] of cells) {
    const group = cell % count;
    const joint = present[group]! + inDraw.get((cell - group) / count)! - shared;
    best[group] = Math.max(best[group]!, shared / joint);
  }
  return {
    present,
    /** The largest overlap of each group with a group of the draw. */
    best,
    both: (group: number, drawn: number): number => cells.get(drawn * count + group)!,
  };
}
