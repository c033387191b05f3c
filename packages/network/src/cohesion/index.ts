/** How the whole holds together: parts, cut points, distances, what removals would do. */
export { biconnectedParts } from "./biconnected-parts.ts";
export {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  type TieDirection,
} from "./centralisation.ts";
export { type Components, componentMembers, components, isolates } from "./components.ts";
export { type Cuts, cuts, isCutPoint } from "./cut-points.ts";
export { density } from "./density.ts";
export {
  type DistanceDistribution,
  distanceDistribution,
  meanDistance,
  reachablePairs,
} from "./distance.ts";
export { meanClustering } from "./mean-clustering.ts";
export { reciprocity } from "./reciprocity.ts";
export { strongComponents } from "./strong-components.ts";
