import type { MeasureEntry } from "../measures/measure-entry.ts";
import { sampledBetweenness } from "./betweenness-sampled.ts";
import { closeness, harmonic } from "./closeness.ts";
import { clustering, transitivity } from "./clustering.ts";
import { core } from "./core.ts";
import { degree, inDegree, outDegree } from "./degree.ts";
import { diameter, eccentricity, radius } from "./eccentricity.ts";
import { eigenvector } from "./eigenvector.ts";
import { pagerank } from "./pagerank.ts";
import { between, sums } from "./shared-work.ts";

/** Nodes × ties below which exact betweenness takes less time than drawing paths. */
const EXACT_IS_FASTER = 200_000_000;

export const POSITION_MEASURES = [
  {
    name: "degree",
    of: "node",
    about: "How many ties somebody has; with weights, their sum.",
    compute: ({ graph }) => degree(graph),
  },
  {
    name: "in-degree",
    of: "node",
    about: "How many ties come in.",
    compute: ({ graph }) => inDegree(graph),
  },
  {
    name: "out-degree",
    of: "node",
    about: "How many ties go out.",
    compute: ({ graph }) => outDegree(graph),
  },
  {
    name: "betweenness",
    of: "node",
    about: "How many shortest paths between others pass through somebody.",
    compute: (context) => between(context),
  },
  {
    name: "betweenness-sampled",
    of: "node",
    about:
      "Betweenness of a large network from paths drawn at random: within 0.2% of all pairs, with 95% certainty. Exact where that is faster.",
    compute: (context) => {
      const { graph, random, progress } = context;
      if (graph.n * graph.m < EXACT_IS_FASTER) return between(context);
      return sampledBetweenness(graph, { random, progress }).values;
    },
  },
  {
    name: "closeness",
    of: "node",
    about: "How few steps somebody is from everybody they can reach.",
    compute: (context) => closeness(context.graph, sums(context)),
  },
  {
    name: "harmonic",
    of: "node",
    about: "The mean of one over the steps to everybody else, 0 for those out of reach.",
    compute: (context) => harmonic(context.graph, sums(context)),
  },
  {
    name: "eccentricity",
    of: "node",
    about: "How many steps somebody is from the farthest they can reach.",
    compute: (context) => eccentricity(context.graph, sums(context)),
  },
  {
    name: "eigenvector",
    of: "node",
    about: "How well somebody is tied to the well tied; the highest is 1.",
    compute: ({ graph }) => eigenvector(graph),
  },
  {
    name: "pagerank",
    of: "node",
    about: "The share of time a wanderer along ties spends with somebody.",
    compute: ({ graph }) => pagerank(graph),
  },
  {
    name: "core",
    of: "node",
    about: "The largest k so that somebody is in a part where all have k ties within it.",
    compute: ({ graph }) => core(graph),
  },
  {
    name: "clustering",
    of: "node",
    about: "The share of somebody's contacts, two by two, who are tied to each other.",
    compute: ({ graph }) => clustering(graph),
  },
  {
    name: "transitivity",
    of: "network",
    about: "The share of open or closed triples that are closed.",
    compute: ({ graph }) => transitivity(graph),
  },
  {
    name: "diameter",
    of: "network",
    about: "The most steps between any two who can reach each other.",
    compute: (context) => diameter(context.graph, sums(context)),
  },
  {
    name: "radius",
    of: "network",
    about: "The fewest steps within which somebody has everybody they can reach.",
    compute: (context) => radius(context.graph, sums(context)),
  },
] as const satisfies readonly MeasureEntry[];
