/** Groups found in the ties themselves, blocks of alike ties, and how stable either is. */
export { type BlockModel, blockModel, imageMatrix } from "./block-model.ts";
export { type CoMembership, coMembership } from "./co-membership.ts";
export { type Concor, type ConcorOptions, concor } from "./concor.ts";
export {
  type ConsensusGroups,
  type ConsensusOptions,
  consensusGroups,
} from "./consensus-groups.ts";
export { type Equivalence, type EquivalenceOptions, equivalenceBlocks } from "./equivalence.ts";
export { type DrawnGroups, type GroupStability, groupStability } from "./group-stability.ts";
export { clusterHierarchy, cutHierarchy, type Hierarchy, type Linkage } from "./hierarchy.ts";
export { type Groups, type LeidenOptions, leiden } from "./leiden.ts";
export { modularity } from "./modularity.ts";
export { type PartitionAgreement, partitionAgreement } from "./partition-agreement.ts";
export { profileCorrelations, profileDistances, type SelfCells } from "./tie-profiles.ts";
