import type { GraphDocument, GraphDocumentEdge } from "@kith/model";

export function isDirected(graph: GraphDocument, edge: GraphDocumentEdge): boolean {
  return edge.directed ?? graph.directed;
}

/** Whether some ties of the graph have a direction and others have none. */
export function hasBothKinds(graph: GraphDocument): boolean {
  const { edges } = graph;
  const first = edges[0];
  return (
    first !== undefined &&
    edges.some((edge) => isDirected(graph, edge) !== isDirected(graph, first))
  );
}

/** A graph whose ties are all of one kind, for formats that cannot hold both. */
export interface OneKindOfTie {
  readonly directed: boolean;
  readonly edges: readonly GraphDocumentEdge[];
  /** How many ties without direction became two, one each way. */
  readonly doubled: number;
}

/**
 * The ties of a graph with one direction for all: as they are where all are of one kind;
 * otherwise directed, and a tie without direction becomes two (a loop stays one). O(ties).
 */
export function oneKindOfTie(graph: GraphDocument): OneKindOfTie {
  const { edges } = graph;
  const [first] = edges;
  if (first === undefined) return { directed: graph.directed, edges, doubled: 0 };
  if (!hasBothKinds(graph)) return { directed: isDirected(graph, first), edges, doubled: 0 };
  let doubled = 0;
  const single = edges.flatMap((edge): GraphDocumentEdge[] => {
    if (isDirected(graph, edge) || edge.source === edge.target) return [edge];
    doubled++;
    return [edge, { ...edge, source: edge.target, target: edge.source }];
  });
  return { directed: true, edges: single, doubled };
}

/**
 * Gives a document its direction when a format says of every tie whether it is directed: one
 * directed tie makes the graph directed, and the others are marked; without ties the default of
 * the file decides. Measures read an undirected tie of a directed graph as one each way.
 *
 * @param directed whether each tie is, in order: true or 1
 */
export function withDirections(
  byDefault: boolean,
  edges: readonly Omit<GraphDocumentEdge, "directed">[],
  directed: ArrayLike<boolean | number>,
): Pick<GraphDocument, "directed" | "edges"> {
  if (edges.length === 0) return { directed: byDefault, edges: [] };
  let count = 0;
  for (let at = 0; at < edges.length; at++) if (directed[at]) count++;
  if (count === 0 || count === edges.length) return { directed: count > 0, edges };
  return {
    directed: true,
    edges: edges.map((edge, at) => (directed[at] ? edge : { ...edge, directed: false })),
  };
}
