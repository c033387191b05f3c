/**
 * The network kernel: a graph as compressed rows in typed arrays, measures of it, groups,
 * layout, and the site's network that all of it is for. Everything is deterministic: chance
 * comes in as a `Random`. `graph.ts` says what becomes of loops and parallel edges.
 */
export { asUndirected, withoutWeights } from "./as-undirected.ts";
export { assortativity, degreeAssortativity } from "./assortativity.ts";
export { type BetweennessOptions, betweenness } from "./betweenness.ts";
export {
  AFFILIATION,
  type BuiltSiteNetwork,
  type BuiltTie,
  buildSiteNetwork,
  KNOWS,
  NAMED,
  type SiteNetworkOptions,
  type SiteNetworkSummary,
} from "./build-site-network.ts";
export { closeness, diameter, harmonic } from "./closeness.ts";
export { clustering, transitivity, triangles } from "./clustering.ts";
export { type Components, componentMembers, components, isolates } from "./components.ts";
export { core } from "./core.ts";
export { type Cuts, cuts } from "./cut-points.ts";
export { degree, inDegree, outDegree } from "./degree.ts";
export { density } from "./density.ts";
export { describeGraph } from "./describe-graph.ts";
export { type DistanceSums, distanceSums } from "./distances.ts";
export { eigenvector } from "./eigenvector.ts";
export { type Graph, type GraphOptions, graphFromEdges } from "./graph.ts";
export {
  type DocumentGraphOptions,
  graphFromDocument,
  weightProblems,
} from "./graph-from-document.ts";
export { layoutGroups } from "./layout-groups.ts";
export type { GroupCircle, Layout } from "./layout-parts.ts";
export { layoutSmall } from "./layout-small.ts";
export { type Groups, type LeidenOptions, leiden } from "./leiden.ts";
export { looksPersonal } from "./looks-personal.ts";
export {
  type MeasureName,
  type MeasureOptions,
  type Measures,
  measure,
  NETWORK_MEASURES,
  type NetworkMeasure,
  NODE_MEASURES,
  type NodeMeasure,
  readMeasureNames,
} from "./measure.ts";
export {
  type Connector,
  type DegreeBand,
  DRAWN_MEASURES,
  type DrawnMeasure,
  type DrawnNumber,
  type MeasuresOverDraws,
  measuresOverDraws,
} from "./measures-over-draws.ts";
export { modularity } from "./modularity.ts";
export { pagerank } from "./pagerank.ts";
export { namesOfDescriptions, personalNames } from "./personal-names.ts";
export { reciprocity } from "./reciprocity.ts";
export { type SiteGraphChoice, siteGraph } from "./site-graph.ts";
export {
  type DocumentedNetwork,
  type SiteDocumentOptions,
  siteNetworkDocument,
} from "./site-network-document.ts";
export { type Spread, spread } from "./spread.ts";
export { constraint, effectiveSize, hierarchy } from "./structural-holes.ts";
export {
  type Mode,
  type Projection,
  type ProjectionWeight,
  projection,
  twoModeCloseness,
  twoModeDegree,
  twoModeDensity,
} from "./two-mode.ts";
