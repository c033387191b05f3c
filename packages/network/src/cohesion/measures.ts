import { type MeasureContext, type MeasureEntry, sharedWork } from "../measures/measure-entry.ts";
import { between, sums } from "../position/shared-work.ts";
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
} from "./centralisation.ts";
import { cliqueCensus } from "./cliques.ts";
import { components, isolates } from "./components.ts";
import { corePeriphery } from "./core-periphery.ts";
import { coreness } from "./coreness.ts";
import { cuts, isCutPoint } from "./cut-points.ts";
import { density } from "./density.ts";
import { meanDistance, reachablePairs } from "./distance.ts";
import { meanClustering } from "./mean-clustering.ts";
import { reciprocity } from "./reciprocity.ts";
import { singleRemovals } from "./single-removals.ts";
import { strongComponents } from "./strong-components.ts";

const parts = sharedWork(({ graph }) => components(graph));
const strongParts = sharedWork(({ graph }) => strongComponents(graph));
const cliques = sharedWork(({ graph }) => cliqueCensus(graph));
const inCore = sharedWork(({ graph, random, starts }) =>
  corePeriphery(graph, { random, ...(starts === undefined ? {} : { restarts: starts - 1 }) }),
);
const cut = sharedWork(({ graph }) => cuts(graph));

export const COHESION_MEASURES = [
  {
    name: "component",
    of: "node",
    about: "The number of the part of the network somebody is in.",
    labels: true,
    compute: (context) => Float64Array.from(parts(context).membership),
  },
  {
    name: "component-size",
    of: "node",
    about: "How many are in the part of the network somebody is in.",
    compute: (context) => sizeOfOwn(parts(context)),
  },
  {
    name: "strong-component",
    of: "node",
    about: "The number of the part somebody is in, in which all reach all along directions.",
    labels: true,
    compute: (context) => Float64Array.from(strongParts(context).membership),
  },
  {
    name: "cut-point",
    of: "node",
    about: "1 for somebody without whom the network would be in more parts, else 0.",
    compute: (context) => isCutPoint(context.graph, cut(context)),
  },
  {
    name: "pairs-lost",
    of: "node",
    about: "How many pairs of others could not reach each other any more without somebody.",
    compute: ({ graph }) => singleRemovals(graph).pairsLost,
  },
  {
    name: "clique-count",
    of: "node",
    about: "How many of the largest all-tied sets somebody is in; none where too many to count.",
    compute: (context) => {
      const { complete, perNode } = cliques(context);
      return complete ? perNode : perNode.map(() => Number.NaN);
    },
  },
  {
    name: "core-periphery",
    of: "node",
    about: "1 for the core that is tied within and to others, 0 for the periphery.",
    compute: (context) => Float64Array.from(inCore(context).core),
  },
  {
    name: "coreness",
    of: "node",
    about: "How far somebody is in the core: 0 to 1; none where a single hub outshines any core.",
    compute: ({ graph }) => {
      const { coreness: values, converged } = coreness(graph);
      return converged ? values : values.map(() => Number.NaN);
    },
  },
  { name: "nodes", of: "network", about: "How many nodes.", compute: ({ graph }) => graph.n },
  {
    name: "edges",
    of: "network",
    about: "How many ties between two different nodes.",
    compute: ({ graph }) => graph.m,
  },
  {
    name: "density",
    of: "network",
    about: "The share of possible ties that are there.",
    compute: ({ graph }) => density(graph),
  },
  {
    name: "components",
    of: "network",
    about: "How many separate parts, people without ties among them.",
    compute: (context) => parts(context).sizes.length,
  },
  {
    name: "strong-components",
    of: "network",
    about: "How many parts in which all reach all along the direction of ties.",
    compute: (context) => strongParts(context).sizes.length,
  },
  {
    name: "largest-component",
    of: "network",
    about: "How many are in the largest part.",
    compute: (context) => parts(context).sizes.reduce((most, size) => Math.max(most, size), 0),
  },
  {
    name: "isolates",
    of: "network",
    about: "How many have no ties at all.",
    compute: ({ graph }) => isolates(graph).length,
  },
  {
    name: "reciprocity",
    of: "network",
    about: "The share of ties that are returned.",
    compute: ({ graph }) => reciprocity(graph),
  },
  {
    name: "cut-points",
    of: "network",
    about: "How many nodes would leave the network in more parts.",
    compute: (context) => cut(context).cutPoints.length,
  },
  {
    name: "bridges",
    of: "network",
    about: "How many ties would leave the network in more parts.",
    compute: (context) => cut(context).bridges.length,
  },
  {
    name: "mean-distance",
    of: "network",
    about: "The mean steps between any two who can reach each other.",
    compute: (context) => meanDistance(context.graph, sums(context)),
  },
  {
    name: "reachable-pairs",
    of: "network",
    about: "The share of pairs of whom the one can reach the other.",
    compute: (context) => reachablePairs(context.graph, sums(context)),
  },
  {
    name: "mean-clustering",
    of: "network",
    about: "The mean share of somebody's contacts, two by two, who are tied to each other.",
    compute: ({ graph }) => meanClustering(graph),
  },
  {
    name: "clique-number",
    of: "network",
    about: "How many are in the largest set whose members are all tied to each other.",
    compute: (context) => (cliques(context).complete ? cliques(context).largest : null),
  },
  {
    name: "cliques",
    of: "network",
    about: "How many all-tied sets there are to which nobody can be added.",
    compute: (context) => (cliques(context).complete ? cliques(context).count : null),
  },
  {
    name: "core-periphery-fit",
    of: "network",
    about: "How well the ties fit one core and a periphery around it: −1 to 1.",
    compute: (context) => inCore(context).fit,
  },
  {
    name: "degree-centralisation",
    of: "network",
    about: "How far ties gather on one node: 0 when all have as many, 1 for a star.",
    compute: ({ graph }) => degreeCentralisation(graph),
  },
  {
    name: "in-degree-centralisation",
    of: "network",
    about: "How far incoming ties gather on one node: 0 to 1.",
    compute: ({ graph }) => degreeCentralisation(graph, "in"),
  },
  {
    name: "out-degree-centralisation",
    of: "network",
    about: "How far outgoing ties gather on one node: 0 to 1.",
    compute: ({ graph }) => degreeCentralisation(graph, "out"),
  },
  {
    name: "betweenness-centralisation",
    of: "network",
    about: "How far shortest paths all lead through one node: 0 to 1.",
    compute: (context) => betweennessCentralisation(context.graph, between(context)),
  },
  {
    name: "closeness-centralisation",
    of: "network",
    about: "How far one node is nearer to everybody than the others are: 0 to 1.",
    compute: (context) => closenessCentralisation(context.graph, plainSums(context)),
  },
] as const satisfies readonly MeasureEntry[];

/** Distances at hand for a graph that has neither direction nor weights. */
function plainSums(context: MeasureContext) {
  const { directed, weights } = context.graph;
  return directed || weights !== undefined ? undefined : sums(context);
}

function sizeOfOwn({ membership, sizes }: ReturnType<typeof components>): Float64Array {
  return Float64Array.from(membership, (part) => sizes[part]!);
}
