/** How something would spread, from whom, and what stands in the way. */
export { type ChosenSeeds, chooseSeeds, type SeedOptions } from "./choose-seeds.ts";
export {
  compareSeedChoices,
  compareSeedChoicesOverDraws,
  type SeedChoice,
  type SeedChoiceOverDraws,
  type SeedComparison,
  type SeedComparisonOptions,
} from "./compare-seed-choices.ts";
export {
  type HeuristicOptions,
  SEED_HEURISTICS,
  type SeedHeuristic,
  seedsBy,
} from "./seed-heuristics.ts";
export {
  type SampledMean,
  type SpreadOverDraws,
  type SpreadReach,
  spreadDifference,
  spreadFrom,
  spreadOverDraws,
} from "./spread-from.ts";
export type { Blocks, PerOne, SpreadModel } from "./spread-model.ts";
export { type SampleOptions, type SpreadSamples, spreadSamples } from "./spread-samples.ts";
