/** Where a node stands: ties, paths, influence, cores, triangles. */
export { type BetweennessOptions, betweenness } from "./betweenness.ts";
export { type BatchRoom, batchRoom } from "./betweenness-batched.ts";
export {
  type BetweennessPlan,
  betweennessBlock,
  betweennessBlocks,
  betweennessPlan,
  betweennessTotal,
} from "./betweenness-blocks.ts";
export {
  betweennessOfResamples,
  type ResampledBetweenness,
  type ResamplingPlan,
  resampledBetweenness,
  spreadOverResamples,
} from "./betweenness-resampled.ts";
export {
  type SampledBetweenness,
  type SampledBetweennessOptions,
  sampledBetweenness,
  surelyAmongTop,
} from "./betweenness-sampled.ts";
export { closeness, harmonic } from "./closeness.ts";
export { clustering, transitivity, triangles } from "./clustering.ts";
export { core } from "./core.ts";
export { degree, inDegree, outDegree } from "./degree.ts";
export { degreesByKind, type KindDegrees } from "./degree-by-kind.ts";
export { type DistanceSums, distanceSums } from "./distances.ts";
export { diameter, eccentricity, radius } from "./eccentricity.ts";
export { eigenvector } from "./eigenvector.ts";
export { pagerank } from "./pagerank.ts";
export { type Resampling, resampler } from "./resampled-graph.ts";
