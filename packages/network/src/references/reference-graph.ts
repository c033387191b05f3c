import type { Random } from "@kith/model";
import { inOrder, shuffle } from "../chance/shuffle.ts";
import { density } from "../cohesion/density.ts";
import { dyadCensus } from "../cohesion/dyad-census.ts";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { rewired } from "./rewired.ts";
import { graphWithDensity, graphWithDyads, graphWithTies } from "./uniform-graphs.ts";

/** What a reference has in common with the observed graph; all else is chance. */
export const REFERENCE_KINDS = ["density", "ties", "dyads", "degrees", "labels"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** One plain sentence about each kind. */
export const ABOUT_REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  density: "As many people; every pair tied with the same probability.",
  ties: "As many people and ties; who is tied is chance.",
  dyads: "As many people, and as many pairs tied both ways and one way.",
  degrees: "Everybody has as many ties as they had; with whom is chance.",
  labels: "The same picture; who stands where in it is chance.",
};

/**
 * A graph of chance to hold an observed one against.
 *
 * - `density`, `ties`, `dyads`: conditional uniform graphs (Anderson, Butts and Carley 1999,
 *   Social Networks 21(3)). Without direction all tied pairs are mutual, so `dyads` is `ties`.
 *   Weights are those of the graph, dealt at random (with `density` one is drawn for each tie).
 * - `degrees`: `rewired`.
 * - `labels`: the nodes change places. It changes nothing but what depends on who is who:
 *   measures of a node, and those that need a category.
 */
export function referenceGraph(graph: Graph, kind: ReferenceKind, random: Random): Graph {
  const { n, m, directed, ids } = graph;
  const options = { random, directed, ids };
  switch (kind) {
    case "density":
      return withWeightsOf(graph, graphWithDensity(n, density(graph) ?? 0, options), random);
    case "ties":
      return withWeightsOf(graph, graphWithTies(n, m, options), random);
    case "dyads":
      return withWeightsOf(
        graph,
        directed ? graphWithDyads(n, dyadCensus(graph), options) : graphWithTies(n, m, options),
        random,
      );
    case "degrees":
      return rewired(graph, { random });
    case "labels":
      return relabelledAtRandom(graph, random);
  }
}

function relabelledAtRandom(graph: Graph, random: Random): Graph {
  const { n, directed, ids, weights } = graph;
  const order = inOrder(n);
  shuffle(order, random);
  const from = arcSources(graph);
  const once = inOrder(from.length).filter((k) => directed || from[k]! < graph.targets[k]!);
  return graphFromEdges(
    n,
    once.map((k) => order[from[k]!]!),
    once.map((k) => order[graph.targets[k]!]!),
    {
      directed,
      ids,
      ...(weights === undefined ? {} : { weights: Float64Array.from(once, (k) => weights[k]!) }),
    },
  );
}

/** Deals the weights of `graph` to the ties of `reference`; draws them where there are more or fewer. */
function withWeightsOf(graph: Graph, reference: Graph, random: Random): Graph {
  if (graph.weights === undefined || graph.m === 0) return reference;
  const { n, m, directed, ids } = reference;
  const ofGraph = arcSources(graph);
  const pack = graph.weights.filter((_, k) => directed || ofGraph[k]! < graph.targets[k]!);
  const dealt = inOrder(m);
  if (m === pack.length) shuffle(dealt, random);
  else for (let e = 0; e < m; e++) dealt[e] = random.below(pack.length);
  const from = arcSources(reference);
  const once = inOrder(from.length).filter((k) => directed || from[k]! < reference.targets[k]!);
  return graphFromEdges(
    n,
    once.map((k) => from[k]!),
    once.map((k) => reference.targets[k]!),
    { directed, ids, weights: Float64Array.from(dealt, (e) => pack[e]!) },
  );
}
