import type { Progress, Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { chooseSeeds } from "./choose-seeds.ts";
import { SEED_HEURISTICS, type SeedHeuristic, seedsBy } from "./seed-heuristics.ts";
import { type SampledMean, type SpreadReach, spreadDifference, spreadFrom } from "./spread-from.ts";
import {
  type Blocks,
  marked,
  type SpreadModel,
  tieInfluence,
  tieProbabilities,
} from "./spread-model.ts";
import { spreadSamples } from "./spread-samples.ts";

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
  const { random, samples, blocks = {}, groups, progress } = options;
  const drawn = (name: string) =>
    spreadSamples(graph, model, {
      random: random.fork(name),
      blocks,
      ...(samples === undefined ? {} : { samples }),
    });
  const unreachable = marked(graph, blocks.unreachable);
  const candidates =
    options.candidates ??
    Uint32Array.from({ length: graph.n }, (_, v) => v).filter((v) => unreachable[v] === 0);
  const greedy = chooseSeeds(drawn("choose"), count, {
    candidates,
    ...(progress === undefined ? {} : { progress }),
  });
  const judged = drawn("judge");
  const simple = SEED_HEURISTICS.map((by) => ({
    by,
    seeds: seedsBy(by, graph, count, {
      candidates,
      random,
      probability: meanProbability(graph, model),
      ...(groups === undefined ? {} : { groups }),
    }),
  }));
  const rows = [{ by: "greedy" as const, seeds: greedy.seeds }, ...simple]
    .map((row) => ({ ...row, reach: spreadFrom(judged, row.seeds) }))
    .sort((a, b) => b.reach.expected.mean - a.reach.expected.mean);
  return {
    choices: rows.map((row) => ({ ...row, behind: spreadDifference(rows[0]!.reach, row.reach) })),
    ...(greedy.warning === undefined ? {} : { warning: greedy.warning }),
  };
}

/** Mean over ties of the chance that it passes the thing on. */
function meanProbability(graph: Graph, model: SpreadModel): number {
  const chances =
    model.kind === "threshold"
      ? tieInfluence(graph, model.influence)
      : tieProbabilities(graph, model.probability ?? 1);
  return chances.length === 0 ? 0 : chances.reduce((sum, p) => sum + p, 0) / chances.length;
}
