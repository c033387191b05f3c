import { type Spread, spread } from "../draws/spread.ts";
import { clearRoom, runBatch, spreadRoom } from "./run-batch.ts";
import { checkNode } from "./spread-model.ts";
import { batches, lanesOf, type SpreadSamples } from "./spread-samples.ts";

/** A mean over samples with the 95% interval of that mean (normal approximation). */
export interface SampledMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How far it spreads from a seed set, seeds included. */
export interface SpreadReach {
  /** People reached, expected. The interval is of the sampling: it narrows with more samples. */
  readonly expected: SampledMean;
  /** How different single outcomes are: median and middle nine tenths over samples. */
  readonly outcomes: Spread;
  /** People reached in each sample; the same place is the same chance for any seed set. */
  readonly bySample: Float64Array;
  /** Expected number of people reached within so many steps: at 0 the seeds. */
  readonly byStep: Float64Array;
  /** For each person, in which share of samples they are reached. */
  readonly probability: Float64Array;
}

/**
 * Runs the spread from `seeds` in every sample. A seed named twice counts once. Throws a
 * RangeError for a seed that is no node or cannot be won over.
 * O(samples / 32 × ties) at best, when the samples are alike.
 */
export function spreadFrom(samples: SpreadSamples, seeds: ArrayLike<number>): SpreadReach {
  checkSeeds(samples, seeds);
  const { n } = samples.graph;
  const { count } = samples;
  const room = spreadRoom(samples);
  const bySample = new Float64Array(count);
  const probability = new Float64Array(n);
  const perStep: number[] = [];
  for (let b = 0; b < batches(count); b++) {
    runBatch(samples, b, lanesOf(samples, b), seeds, room, undefined, (step, nodes, fresh) => {
      for (const v of nodes) {
        let hits = 0;
        for (let rest = fresh[v]! | 0; rest !== 0; rest &= rest - 1) {
          bySample[b * 32 + 31 - Math.clz32(rest & -rest)]!++;
          hits++;
        }
        probability[v]! += hits;
        perStep[step] = (perStep[step] ?? 0) + hits;
      }
    });
    clearRoom(room);
  }
  const byStep = Float64Array.from(perStep, (hits) => hits / count);
  for (let step = 1; step < byStep.length; step++) byStep[step]! += byStep[step - 1]!;
  return {
    expected: estimate(bySample),
    outcomes: spread([...bySample])!,
    bySample,
    byStep,
    probability: probability.map((hits) => hits / count),
  };
}

/**
 * How many more people `one` reaches than `other`, expected, sample by sample: the same chance
 * in both, so the interval is narrower than that of either. Throws a RangeError when they are
 * not over the same number of samples.
 */
export function spreadDifference(one: SpreadReach, other: SpreadReach): SampledMean {
  if (one.bySample.length !== other.bySample.length)
    throw new RangeError(
      `${one.bySample.length} samples against ${other.bySample.length}: compare over the same.`,
    );
  return estimate(one.bySample.map((reached, s) => reached - other.bySample[s]!));
}

/** How far it spreads over several plausible networks of the same people. */
export interface SpreadOverDraws {
  /** Mean over draws of what is expected in each. */
  readonly expected: number;
  /** Median and middle nine tenths of the expectations of draws: doubt about the network. */
  readonly overDraws: Spread;
  readonly byDraw: Float64Array;
  /** For each person, the mean over draws of the probability of being reached. */
  readonly probability: Float64Array;
}

/**
 * `spreadFrom` in each draw, people aligned: node `v` is the same person in all. Throws a RangeError
 * without draws or when they differ in their number of people.
 */
export function spreadOverDraws(
  draws: readonly SpreadSamples[],
  seeds: ArrayLike<number>,
): SpreadOverDraws {
  const n = peopleOfDraws(draws);
  const reaches = draws.map((samples) => spreadFrom(samples, seeds));
  const byDraw = Float64Array.from(reaches, ({ expected }) => expected.mean);
  const probability = new Float64Array(n);
  for (const one of reaches)
    for (let v = 0; v < n; v++) probability[v]! += one.probability[v]! / draws.length;
  return {
    expected: mean(byDraw),
    overDraws: spread([...byDraw])!,
    byDraw,
    probability,
  };
}

/** How many people the draws are of, once it is sure that they are of the same number. */
export function peopleOfDraws(draws: readonly SpreadSamples[]): number {
  const n = draws[0]?.graph.n;
  if (n === undefined) throw new RangeError("There are no draws.");
  for (const { graph } of draws)
    if (graph.n !== n) throw new RangeError(`Draws of ${n} and of ${graph.n} people.`);
  return n;
}

export function checkSeeds({ graph, unreachable }: SpreadSamples, seeds: ArrayLike<number>): void {
  for (let i = 0; i < seeds.length; i++) {
    checkNode(graph, seeds[i]!);
    if (unreachable[seeds[i]!] === 1)
      throw new RangeError(`“${graph.ids[seeds[i]!]}” cannot be won over, so cannot be a seed.`);
  }
}

function estimate(values: Float64Array): SampledMean {
  const middle = mean(values);
  if (values.length < 2) return { mean: middle, low: middle, high: middle };
  const squares = values.reduce((sum, x) => sum + (x - middle) ** 2, 0);
  const half = 1.959964 * Math.sqrt(squares / (values.length - 1) / values.length);
  return { mean: middle, low: middle - half, high: middle + half };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
