/** Which sets of people matter most together, and why. */
export {
  CHANGE_GOALS,
  type ChangeGoal,
  type ChangeGoalOptions,
  type FairShare,
  type GoalValues,
} from "./change-goals.ts";
export {
  type Alternative,
  type ChangeMaker,
  type ChangeMakerOptions,
  type ChangeMakers,
  chooseChangeMakers,
  type ScoredSet,
} from "./change-makers.ts";
export type { ChosenSet } from "./choose-set.ts";
export { distanceFragmentation, fragmentation, fragmentationOfEach } from "./fragmentation.ts";
export { type KeyPlayerAim, type KeyPlayerOptions, keyPlayers } from "./key-players.ts";
export type { OnlyThrough } from "./only-through.ts";
export { distanceReach, reachOfEach, reachWithin } from "./reach.ts";
