import { arcSources } from "./as-undirected.ts";
import { type Graph, graphFromEdges } from "./graph.ts";

/** A graph as graphology writes it (`graph.export()`) and reads it (`Graph.from`). */
export interface SerialisedGraph {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly options: {
    readonly type?: "directed" | "undirected" | "mixed";
    readonly multi?: boolean;
    readonly allowSelfLoops?: boolean;
  };
  readonly nodes: {
    readonly key: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
  }[];
  readonly edges: {
    readonly key?: string;
    readonly source: string;
    readonly target: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
    /** In a mixed graph; otherwise the type says it. */
    readonly undirected?: boolean;
  }[];
}

/**
 * The graph for graphology: `Graph.from(toGraphology(graph))` in its code. Nodes in their
 * order, ties by their ends, strengths as the attribute `weight`. What a `Graph` has left out
 * when it was built (loops, parallel edges) is not there to be written. O(n + m).
 */
export function toGraphology(graph: Graph): SerialisedGraph {
  const sources = arcSources(graph);
  const edges: SerialisedGraph["edges"][number][] = [];
  for (let k = 0; k < sources.length; k++) {
    const source = sources[k]!;
    const target = graph.targets[k]!;
    if (!graph.directed && source > target) continue;
    edges.push({
      source: graph.ids[source]!,
      target: graph.ids[target]!,
      ...(graph.weights === undefined ? {} : { attributes: { weight: graph.weights[k]! } }),
      ...(graph.directed ? {} : { undirected: true }),
    });
  }
  return {
    attributes: {},
    options: {
      type: graph.directed ? "directed" : "undirected",
      multi: false,
      allowSelfLoops: false,
    },
    nodes: graph.ids.map((key) => ({ key })),
    edges,
  };
}

/**
 * A graph that graphology has serialised. Undirected when all its edges are; in a mixed one an
 * undirected edge counts in both directions. Attributes other than the weight asked for are
 * not part of a `Graph`: keep the document for them.
 *
 * Throws a RangeError for a key used twice, an edge to no node, or a weight that is not a
 * number above 0. O(n + m).
 *
 * @param weight edge attribute to take for the strength; an edge without it weighs 1
 */
export function fromGraphology(serialised: SerialisedGraph, weight?: string): Graph {
  const { nodes, edges, options } = serialised;
  const ids = nodes.map(({ key }) => key);
  const index = new Map<string, number>(ids.map((key, v) => [key, v]));
  if (index.size < ids.length) throw new RangeError("Two nodes have the same key.");
  const find = (key: string): number => {
    const at = index.get(key);
    if (at === undefined) throw new RangeError(`An edge names “${key}”, which is not a node.`);
    return at;
  };
  const bothWays = (edge: SerialisedGraph["edges"][number]): boolean =>
    options.type === "undirected" || edge.undirected === true;
  const directed = options.type === "directed" || !edges.every(bothWays);
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const add = (source: number, target: number, strength: unknown): void => {
    sources.push(source);
    targets.push(target);
    weights.push(strength === undefined ? 1 : Number(strength));
  };
  for (const edge of edges) {
    const strength = weight === undefined ? undefined : edge.attributes?.[weight];
    const source = find(edge.source);
    const target = find(edge.target);
    add(source, target, strength);
    if (directed && bothWays(edge) && source !== target) add(target, source, strength);
  }
  return graphFromEdges(ids.length, sources, targets, {
    directed,
    ids,
    ...(weight === undefined ? {} : { weights }),
  });
}
