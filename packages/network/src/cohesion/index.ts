/** How the whole holds together: parts, cut points, distances, what removals would do. */
export { biconnectedParts } from "./biconnected-parts.ts";
export {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  type TieDirection,
} from "./centralisation.ts";
export {
  type CliqueCensus,
  type Cliques,
  cliqueCensus,
  maximalCliques,
} from "./cliques.ts";
export { type Components, componentMembers, components, isolates } from "./components.ts";
export {
  type BetweenCoreAndPeriphery,
  type CorePeriphery,
  type CorePeripheryOptions,
  corePeriphery,
} from "./core-periphery.ts";
export { type Coreness, coreness } from "./coreness.ts";
export { type Cuts, cuts, isCutPoint } from "./cut-points.ts";
export { density } from "./density.ts";
export {
  type DistanceDistribution,
  distanceDistribution,
  meanDistance,
  reachablePairs,
} from "./distance.ts";
export { type DyadCensus, dyadCensus } from "./dyad-census.ts";
export { meanClustering } from "./mean-clustering.ts";
export { reciprocity } from "./reciprocity.ts";
export {
  type Connection,
  type RemovalEffect,
  removeNodes,
} from "./remove-nodes.ts";
export {
  highestDegreeFirst,
  highestFirst,
  type RobustnessCurve,
  robustnessCurve,
} from "./robustness.ts";
export { type SingleRemovals, singleRemovals } from "./single-removals.ts";
export { strongComponents } from "./strong-components.ts";
export { TRIAD_TYPES, type TriadCensus, type TriadType, triadCensus } from "./triad-census.ts";
