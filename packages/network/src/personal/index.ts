/** The network around each respondent: its size, shape and mixture. */
export {
  type Composition,
  composition,
  type MeanAndSpread,
  meanAndSpread,
} from "./composition.ts";
export {
  type PairAnswer,
  type PersonalNetwork,
  personalNetworkFromAnswers,
  personalNetworkOf,
  personalNetworkOfInterview,
} from "./personal-network.ts";
export {
  type PersonalColumns,
  type PersonalNetworkOptions,
  personalNetworks,
} from "./personal-networks.ts";
export { type PersonalStructure, personalStructure } from "./personal-structure.ts";
