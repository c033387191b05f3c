import type { GraphDocument, GraphDocumentEdge } from "@kith/model";

/**
 * Gives a document its direction when a format says of every tie whether it is directed: one
 * directed tie makes the graph directed, and the others are marked; without ties the default of
 * the file decides. Measures read an undirected tie of a directed graph as one each way.
 *
 * @param directed of each tie, in order
 */
export function withDirections(
  byDefault: boolean,
  edges: readonly Omit<GraphDocumentEdge, "directed">[],
  directed: readonly boolean[],
): Pick<GraphDocument, "directed" | "edges"> {
  if (edges.length === 0) return { directed: byDefault, edges: [] };
  const some = directed.includes(true);
  return {
    directed: some,
    edges: edges.map((edge, at) =>
      some && directed[at] !== true ? { ...edge, directed: false } : edge,
    ),
  };
}
