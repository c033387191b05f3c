import { noProgress, type Problem, type Progress, type Random, seededRandom } from "@kith/model";
import { degreeAssortativity } from "./brokerage/assortativity.ts";
import { constraint, effectiveSize, hierarchy } from "./brokerage/structural-holes.ts";
import { components } from "./cohesion/components.ts";
import { cuts } from "./cohesion/cut-points.ts";
import { density } from "./cohesion/density.ts";
import { reciprocity } from "./cohesion/reciprocity.ts";
import { asUndirected } from "./graph/as-undirected.ts";
import type { Graph } from "./graph/graph.ts";
import { leiden } from "./groups/leiden.ts";
import { betweenness } from "./position/betweenness.ts";
import { closeness, diameter, harmonic } from "./position/closeness.ts";
import { clustering, transitivity } from "./position/clustering.ts";
import { core } from "./position/core.ts";
import { degree, inDegree, outDegree } from "./position/degree.ts";
import { distanceSums } from "./position/distances.ts";
import { eigenvector } from "./position/eigenvector.ts";
import { pagerank } from "./position/pagerank.ts";

/** What can be measured of each node. */
export const NODE_MEASURES = [
  "degree",
  "in-degree",
  "out-degree",
  "betweenness",
  "closeness",
  "harmonic",
  "eigenvector",
  "pagerank",
  "core",
  "clustering",
  "constraint",
  "effective-size",
  "hierarchy",
  "component",
  "leiden",
] as const;

/** What can be measured of a whole network. */
export const NETWORK_MEASURES = [
  "nodes",
  "edges",
  "density",
  "components",
  "transitivity",
  "reciprocity",
  "diameter",
  "assortativity",
  "modularity",
  "cut-points",
  "bridges",
] as const;

export type NodeMeasure = (typeof NODE_MEASURES)[number];
export type NetworkMeasure = (typeof NETWORK_MEASURES)[number];
export type MeasureName = NodeMeasure | NetworkMeasure;

export interface MeasureOptions {
  /** For `leiden` and `modularity`, which are of the same groups. Default: the stream of seed 1. */
  readonly random?: Random;
  /** Resolution of `leiden`. Default 1. */
  readonly resolution?: number;
  readonly progress?: Progress;
  /** Seconds from any fixed moment; given, `seconds` says how long each measure took. */
  readonly clock?: () => number;
}

export interface Measures {
  /** One number per node, in the order of `graph.ids`; NaN where a node has no value. */
  readonly nodes: Readonly<Record<string, Float64Array>>;
  /** One number for the network; `null` where it has no value. */
  readonly network: Readonly<Record<string, number | null>>;
  /**
   * Kernel seconds by measure, when a clock was given. Measures that share work (closeness,
   * harmonic and diameter; leiden and modularity) share it within one call: the first named
   * carries it.
   */
  readonly seconds: Readonly<Record<string, number>>;
}

/**
 * Computes the named measures, each once, and the work they share once. What each means for
 * direction, weights, loops and nodes without ties stands with its own function.
 *
 * With weights: degrees are sums of weights (strength); PageRank, eigenvector, structural
 * holes and Leiden read them as strengths; betweenness, closeness, harmonic and diameter as
 * lengths; the others ignore them.
 */
export function measure(
  graph: Graph,
  names: readonly MeasureName[],
  options: MeasureOptions = {},
): Measures {
  const random = options.random ?? seededRandom(1);
  const progress = options.progress ?? noProgress;
  const sums = once(() => distanceSums(graph, progress));
  const groups = once(() =>
    leiden(graph, { random, ...(options.resolution ? { resolution: options.resolution } : {}) }),
  );
  const found = once(() => components(graph));
  const cut = once(() => cuts(graph));

  const ofNodes: Record<NodeMeasure, () => Float64Array> = {
    degree: () => degree(graph),
    "in-degree": () => inDegree(graph),
    "out-degree": () => outDegree(graph),
    betweenness: () => betweenness(graph, { progress }),
    closeness: () => closeness(graph, sums()),
    harmonic: () => harmonic(graph, sums()),
    eigenvector: () => eigenvector(graph),
    pagerank: () => pagerank(graph),
    core: () => core(graph),
    clustering: () => clustering(graph),
    constraint: () => constraint(graph),
    "effective-size": () => effectiveSize(graph),
    hierarchy: () => hierarchy(graph),
    component: () => Float64Array.from(found().membership),
    leiden: () => Float64Array.from(groups().membership),
  };
  const ofNetwork: Record<NetworkMeasure, () => number | null> = {
    nodes: () => graph.n,
    edges: () => graph.m,
    density: () => density(graph),
    components: () => found().sizes.length,
    transitivity: () => transitivity(graph),
    reciprocity: () => reciprocity(graph),
    diameter: () => diameter(graph, sums()),
    assortativity: () => degreeAssortativity(graph),
    modularity: () => (asUndirected(graph).m === 0 ? null : groups().quality),
    "cut-points": () => cut().cutPoints.length,
    bridges: () => cut().bridges.length,
  };

  const nodes: Record<string, Float64Array> = {};
  const network: Record<string, number | null> = {};
  const seconds: Record<string, number> = {};
  for (const name of new Set(names)) {
    const begin = options.clock?.();
    if (isNodeMeasure(name)) nodes[name] = ofNodes[name]();
    else network[name] = ofNetwork[name]();
    if (begin !== undefined) seconds[name] = options.clock!() - begin;
  }
  return { nodes, network, seconds };
}

function isNodeMeasure(name: MeasureName): name is NodeMeasure {
  return (NODE_MEASURES as readonly string[]).includes(name);
}

function isMeasure(name: string): name is MeasureName {
  return [...NODE_MEASURES, ...NETWORK_MEASURES].some((known) => known === name);
}

/** Sorts words into names of measures and problems that list the names there are. */
export function readMeasureNames(words: readonly string[]): {
  readonly names: readonly MeasureName[];
  readonly problems: readonly Problem[];
} {
  const known = [...NODE_MEASURES, ...NETWORK_MEASURES].join(", ");
  return {
    names: words.filter(isMeasure),
    problems: words
      .filter((word) => !isMeasure(word))
      .map((word) => ({
        severity: "error",
        code: "unknown-measure",
        place: { file: "--measure" },
        message: `There is no measure “${word}”.`,
        remedy: `Choose from: ${known}.`,
      })),
  };
}

function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: compute() };
    return done.value;
  };
}
