import type { Progress, Random } from "@kith/model";
import { type Spread, spread } from "../draws/spread.ts";
import type { Graph } from "../graph/graph.ts";
import { hasTie } from "../graph/has-tie.ts";
import { chooseSeeds } from "./choose-seeds.ts";
import { SEED_HEURISTICS, type SeedHeuristic, seedsBy } from "./seed-heuristics.ts";
import {
  type SampledMean,
  type SpreadOverDraws,
  type SpreadReach,
  spreadDifference,
  spreadFrom,
  spreadOverDraws,
} from "./spread-from.ts";
import {
  type Blocks,
  marked,
  type SpreadModel,
  tieInfluence,
  tieProbabilities,
} from "./spread-model.ts";
import { type SpreadSamples, spreadSamples } from "./spread-samples.ts";

export interface SeedComparisonOptions {
  readonly random: Random;
  /** Default 1000: as many to choose on as to judge on. */
  readonly samples?: number;
  readonly blocks?: Blocks;
  /** Who may be a seed; default everybody who can be won over. */
  readonly candidates?: ArrayLike<number>;
  /** Group of each node, for seeds by group; default Leiden. */
  readonly groups?: ArrayLike<number>;
  readonly progress?: Progress;
}

export interface SeedChoice {
  readonly by: "greedy" | SeedHeuristic;
  readonly seeds: Uint32Array;
  readonly reach: SpreadReach;
  /** How many fewer people than the first row, on the same samples; zeros in the first row. */
  readonly behind: SampledMean;
}

export interface SeedComparison {
  /** The one that reaches most first. */
  readonly choices: readonly SeedChoice[];
  /** Where the greedy choice has no guarantee, and why. */
  readonly warning?: string;
}

/**
 * Chooses `count` seeds greedily and in each simple way, and lets all of them spread on the same
 * samples, which are not those the greedy choice was made on: judged on its own samples it would
 * look better than it is. Costs as `chooseSeeds`.
 */
export function compareSeedChoices(
  graph: Graph,
  model: SpreadModel,
  count: number,
  options: SeedComparisonOptions,
): SeedComparison {
  const { ways, warning } = waysToChoose([graph], () => model, count, options);
  const judged = drawSamples(graph, model, "judge", options);
  const rows = ways
    .map((way) => ({ ...way, reach: spreadFrom(judged, way.seeds) }))
    .sort((a, b) => b.reach.expected.mean - a.reach.expected.mean);
  return {
    choices: rows.map((row) => ({ ...row, behind: spreadDifference(rows[0]!.reach, row.reach) })),
    ...(warning === undefined ? {} : { warning }),
  };
}

export interface SeedChoiceOverDraws {
  readonly by: "greedy" | SeedHeuristic;
  readonly seeds: Uint32Array;
  readonly reach: SpreadOverDraws;
  /** How many fewer people than the first row in each draw: median and middle nine tenths. */
  readonly behind: Spread;
}

/**
 * The same over plausible networks of the same people: one seed set for all draws, chosen
 * greedily for the mean over draws and in each simple way on the first of them, which is to be
 * the network that is shown. Intervals are over draws: they tell how far doubt about the network
 * goes. A closed tie is closed in the draws that have it. Costs as often as there are draws, so
 * fewer `samples` will do.
 *
 * @param modelOf the model in a draw, where numbers per tie differ from draw to draw
 */
export function compareSeedChoicesOverDraws(
  draws: readonly Graph[],
  modelOf: (graph: Graph) => SpreadModel,
  count: number,
  options: SeedComparisonOptions,
): { readonly choices: readonly SeedChoiceOverDraws[]; readonly warning?: string } {
  const { ways, warning } = waysToChoose(draws, modelOf, count, options);
  const judged = draws.map((graph, d) => drawSamples(graph, modelOf(graph), `judge ${d}`, options));
  const rows = ways
    .map((way) => ({ ...way, reach: spreadOverDraws(judged, way.seeds) }))
    .sort((a, b) => b.reach.expected - a.reach.expected);
  const first = rows[0]!.reach.byDraw;
  return {
    choices: rows.map((row) => ({
      ...row,
      behind: spread(Array.from(first, (reached, d) => reached - row.reach.byDraw[d]!))!,
    })),
    ...(warning === undefined ? {} : { warning }),
  };
}

/** Seeds chosen greedily for all draws, and in each simple way on the first. */
function waysToChoose(
  draws: readonly Graph[],
  modelOf: (graph: Graph) => SpreadModel,
  count: number,
  options: SeedComparisonOptions,
) {
  const [graph] = draws;
  if (graph === undefined) throw new RangeError("There are no draws.");
  const { random, blocks = {}, groups, progress } = options;
  for (const [v, w] of blocks.closed ?? [])
    if (!draws.some((draw) => hasTie(draw, v, w)))
      throw new RangeError(`There is no tie from ${v} to ${w} to close.`);
  const unreachable = marked(graph, blocks.unreachable);
  const candidates =
    options.candidates ??
    Uint32Array.from({ length: graph.n }, (_, v) => v).filter((v) => unreachable[v] === 0);
  const greedy = chooseSeeds(
    draws.map((draw, d) => drawSamples(draw, modelOf(draw), `choose ${d}`, options)),
    count,
    { candidates, ...(progress === undefined ? {} : { progress }) },
  );
  const simple = SEED_HEURISTICS.map((by) => ({
    by,
    seeds: seedsBy(by, graph, count, {
      candidates,
      random,
      probability: meanProbability(graph, modelOf(graph)),
      ...(groups === undefined ? {} : { groups }),
    }),
  }));
  return {
    ways: [{ by: "greedy" as const, seeds: greedy.seeds }, ...simple],
    warning: greedy.warning,
  };
}

/** Samples of one draw, in which ties that only others have need not be closed. */
function drawSamples(
  graph: Graph,
  model: SpreadModel,
  name: string,
  { random, samples, blocks = {} }: SeedComparisonOptions,
): SpreadSamples {
  const closed = blocks.closed?.filter(([v, w]) => hasTie(graph, v, w));
  return spreadSamples(graph, model, {
    random: random.fork(name),
    blocks: { ...blocks, ...(closed === undefined ? {} : { closed }) },
    ...(samples === undefined ? {} : { samples }),
  });
}

/** Mean over ties of the chance that it passes the thing on. */
function meanProbability(graph: Graph, model: SpreadModel): number {
  const chances =
    model.kind === "threshold"
      ? tieInfluence(graph, model.influence)
      : tieProbabilities(graph, model.probability ?? 1);
  return chances.length === 0 ? 0 : chances.reduce((sum, p) => sum + p, 0) / chances.length;
}
