import type { DrawnGroups } from "./group-stability.ts";

/** Pairs of people and how often they are in one group. */
export interface CoMembership {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Share of the draws that hold both in which they are in one group. */
  readonly share: Float64Array;
}

/**
 * All pairs of people, the lower number first, who are in one group in at least the given
 * share of the draws that hold them both; in the order of their numbers.
 *
 * Throws a RangeError when draws differ in length or the share is not above 0 and at most 1.
 * O(draws × Σ size²) time, and the memory of the pairs kept: no matrix of all pairs.
 *
 * @param leastShare above 0: pairs never together are not listed
 */
export function coMembership(draws: DrawnGroups, leastShare: number): CoMembership {
  const n = draws[0]?.length ?? 0;
  for (const draw of draws)
    if (draw.length !== n) throw new RangeError(`Draws of ${n} and of ${draw.length} people.`);
  if (!(leastShare > 0 && leastShare <= 1))
    throw new RangeError(`The share is ${leastShare}; it must be above 0 and at most 1.`);
  const lists = draws.map((draw) => membersOf(draw));
  const somebodyMissing = draws.some((draw) => Array.from(draw).some((group) => group < 0));
  const first: number[] = [];
  const second: number[] = [];
  const share: number[] = [];
  const together = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    const met: number[] = [];
    for (const [d, draw] of draws.entries()) {
      if (draw[v]! < 0) continue;
      for (const w of lists[d]!.get(draw[v]!)!) {
        if (w <= v) continue;
        if (together[w] === 0) met.push(w);
        together[w]!++;
      }
    }
    met.sort((a, b) => a - b);
    for (const w of met) {
      const held = somebodyMissing ? drawsWithBoth(draws, v, w) : draws.length;
      if (together[w]! / held >= leastShare) {
        first.push(v);
        second.push(w);
        share.push(together[w]! / held);
      }
      together[w] = 0;
    }
  }
  return {
    first: Uint32Array.from(first),
    second: Uint32Array.from(second),
    share: Float64Array.from(share),
  };
}

function membersOf(draw: ArrayLike<number>): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (let v = 0; v < draw.length; v++) {
    const list = members.get(draw[v]!);
    if (list === undefined) members.set(draw[v]!, [v]);
    else list.push(v);
  }
  return members;
}

function drawsWithBoth(draws: DrawnGroups, v: number, w: number): number {
  let held = 0;
  for (const draw of draws) if (draw[v]! >= 0 && draw[w]! >= 0) held++;
  return held;
}
