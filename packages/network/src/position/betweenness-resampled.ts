import { noProgress, type Progress, seededRandom } from "@kith/model";
import { type Spread, spread } from "../draws/spread.ts";
import type { Graph } from "../graph/graph.ts";
import { betweenness } from "./betweenness.ts";
import { type Resampling, resampler } from "./resampled-graph.ts";

/** What all resamples share. Plain data, so that it can be handed to a worker. */
export interface ResamplingPlan {
  readonly graph: Graph;
  /** Default "people". */
  readonly of?: Resampling;
  /** Default 1. */
  readonly seed?: number;
}

/** Of each node over the resamples it is in: middle and 90% interval; undefined if in none. */
export type ResampledBetweenness = readonly (Spread | undefined)[];

/**
 * Betweenness in one resample after another, asked for by number: per node, the mean over its copies, NaN where it was not drawn. A number gives the
 * same whatever was asked before.
 *
 * - "people" is the vertex bootstrap: n people are drawn from n, with replacement; copies have
 *   their person's ties, and copies of one person are tied as often as any two people are
 *   (Snijders and Borgatti 1999, "Non-parametric standard errors and tests for network
 *   statistics", Connections 22(2)).
 * - "ties" draws as many ties as there are, with replacement, and keeps each that was drawn:
 *   about 63 in 100. Such networks are thinner, and paths in them longer, than the one at
 *   hand: read ranks and shares, not sizes.
 */
export function betweennessOfResamples(plan: ResamplingPlan): (number: number) => Float64Array {
  const { graph, of = "people", seed = 1 } = plan;
  const random = seededRandom(seed);
  const draw = resampler(graph, of);
  return (number) => {
    const { graph: drawn, person } = draw(random.fork(`resample ${number}`));
    const values = betweenness(drawn);
    const sums = new Float64Array(graph.n);
    const copies = new Uint32Array(graph.n);
    for (let i = 0; i < person.length; i++) {
      sums[person[i]!]! += values[i]!;
      copies[person[i]!]!++;
    }
    return sums.map((sum, v) => sum / copies[v]!);
  };
}

/**
 * How far each node's betweenness spreads over resamples of the network. Exact betweenness of
 * every resample: O(repeats × n m) time, 8 × repeats × n bytes.
 *
 * Throws a RangeError unless `repeats` is 1 or more.
 */
export function resampledBetweenness(
  plan: ResamplingPlan,
  repeats: number,
  progress: Progress = noProgress,
): ResampledBetweenness {
  if (!(repeats >= 1)) throw new RangeError(`${repeats} resamples; one is the least.`);
  const resample = betweennessOfResamples(plan);
  const found: Float64Array[] = [];
  for (let number = 0; number < repeats; number++) {
    found.push(resample(number));
    progress("resampling", number + 1, repeats);
  }
  return spreadOverResamples(plan.graph.n, found);
}

/** Sums up resamples, wherever they were computed, in the order of their numbers. */
export function spreadOverResamples(
  n: number,
  found: readonly Float64Array[],
): ResampledBetweenness {
  return Array.from({ length: n }, (_, v) =>
    spread(found.flatMap((values) => (Number.isNaN(values[v]!) ? [] : [values[v]!]))),
  );
}
