import { noProgress, type Progress } from "@kith/model";
import { gainsByAdding, gainsByTrying } from "./seed-gains.ts";
import { checkSeeds, peopleOfDraws } from "./spread-from.ts";
import type { SpreadSamples } from "./spread-samples.ts";

export interface SeedOptions {
  /** Who may be chosen; default everybody who can be won over. */
  readonly candidates?: ArrayLike<number>;
  readonly progress?: Progress;
}

export interface ChosenSeeds {
  /** In the order in which they were chosen: the first k are the choice for k. */
  readonly seeds: Uint32Array;
  /**
   * Expected reach after each. On the very samples the choice was made on, so a little too
   * high: for what to expect, run `spreadFrom` on other samples.
   */
  readonly reach: Float64Array;
  /** How often the reach of somebody was worked out. */
  readonly evaluations: number;
  /** Present where greedy choice has no guarantee, and says why. */
  readonly warning?: string;
}

const NO_GUARANTEE =
  "Where people need several contacts, one more seed can be worth more than the one before, so choosing one at a time has no guarantee. Compare with seeds who know each other.";

/**
 * Seeds chosen one at a time, each the one who adds most to the expected reach; among equals
 * the one with more ties, then the first. With several sets of samples (draws of the same
 * people) it is the mean over draws that counts.
 *
 * For cascades and linear thresholds what somebody adds can only shrink as others are chosen,
 * so the greedy choice reaches at least 1 − 1/e = 63% of the best there is on these samples
 * (Kempe, Kleinberg and Tardos 2003, KDD), and those whose last known gain is too small need
 * not be looked at again (lazy evaluation: Leskovec et al. 2007, KDD, "CELF"). Complex
 * contagion has neither: all are looked at each time, and `warning` says so.
 *
 * Fewer seeds come back when there are fewer candidates. Throws a RangeError as `spreadFrom` does.
 * About O(samples × (n + ties)) for the first seed and for others where most gains shrink; complex
 * contagion needs O(candidates × samples / 32 × ties reached) for each seed.
 */
export function chooseSeeds(
  draws: SpreadSamples | readonly SpreadSamples[],
  count: number,
  options: SeedOptions = {},
): ChosenSeeds {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`${count} seeds to choose.`);
  const all = "graph" in draws ? [draws] : draws;
  const n = peopleOfDraws(all);
  const candidates = candidatesOf(all, n, options.candidates);
  const progress = options.progress ?? noProgress;
  const several = all.some(({ needed }) => needed !== undefined);
  const gainOf = several ? gainsByTrying(all) : gainsByAdding(all);
  const ties = tiesOf(all, n);
  /** What each candidate added when last looked at, and how many were chosen then. */
  const gain = new Float64Array(candidates.length);
  const known = new Int32Array(candidates.length).fill(-1);
  const seeds: number[] = [];
  const reach: number[] = [];
  let evaluations = 0;
  const look = (i: number): number => {
    const { more, visited } = gainOf.adding(candidates[i]!);
    gain[i] = more;
    known[i] = seeds.length;
    evaluations++;
    return visited;
  };
  const lookAtAll = (): void => {
    const gains = gainOf.addingEach(candidates);
    for (let i = 0; i < candidates.length; i++) {
      if (gain[i] === CHOSEN) continue;
      if (known[i] !== seeds.length) evaluations++;
      gain[i] = gains[i]!;
      known[i] = seeds.length;
    }
  };
  while (seeds.length < Math.min(count, candidates.length)) {
    if (seeds.length === 0 || several) lookAtAll();
    let best = highest(candidates, gain, ties);
    for (let visited = 0; known[best] !== seeds.length; best = highest(candidates, gain, ties)) {
      // Where so many have lost so much, all together are less work than one by one.
      if (visited > gainOf.visitsOfEach) lookAtAll();
      else visited += look(best);
    }
    reach.push((reach.at(-1) ?? 0) + gain[best]!);
    seeds.push(candidates[best]!);
    gainOf.add(candidates[best]!);
    gain[best] = CHOSEN;
    progress("choosing seeds", seeds.length, count);
  }
  return {
    seeds: Uint32Array.from(seeds),
    reach: Float64Array.from(reach),
    evaluations,
    ...(several ? { warning: NO_GUARANTEE } : {}),
  };
}

/** Below any gain. */
const CHOSEN = Number.NEGATIVE_INFINITY;

function candidatesOf(
  all: readonly SpreadSamples[],
  n: number,
  given?: ArrayLike<number>,
): Uint32Array {
  const may = (v: number): boolean => all.every(({ unreachable }) => unreachable[v] === 0);
  if (given === undefined) return Uint32Array.from({ length: n }, (_, v) => v).filter(may);
  for (const samples of all) checkSeeds(samples, given);
  return Uint32Array.from(new Set(Array.from(given)));
}

/** Ties going out of each node, over all draws. */
function tiesOf(all: readonly SpreadSamples[], n: number): Float64Array {
  const ties = new Float64Array(n);
  for (const { graph } of all)
    for (let v = 0; v < n; v++) ties[v]! += graph.offsets[v + 1]! - graph.offsets[v]!;
  return ties;
}

/** Position of the candidate with the most to gain; with more ties, then lower, among equals. */
function highest(candidates: Uint32Array, gain: Float64Array, ties: Float64Array): number {
  let best = 0;
  for (let i = 1; i < candidates.length; i++) {
    const [v, w] = [candidates[i]!, candidates[best]!];
    const more = gain[i]! - gain[best]! || ties[v]! - ties[w]! || w - v;
    if (more > 0) best = i;
  }
  return best;
}
