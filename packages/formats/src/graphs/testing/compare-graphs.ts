import type { GraphDocument } from "@kith/model";
import { isDirected } from "../tie-direction.ts";

/**
 * A graph with its nodes and ties in one order, ends of undirected ties too, so that two graphs
 * that say the same are equal whatever the order of a file.
 */
export function inOneOrder(graph: GraphDocument): GraphDocument {
  const key = (value: unknown) =>
    JSON.stringify(value, (_, inner) => (typeof inner === "number" ? String(inner) : inner));
  const sorted = <Item>(items: readonly Item[]) =>
    items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const edges = graph.edges.map((edge) => {
    const attributes = Object.fromEntries(sorted(Object.entries(edge.attributes)));
    const [source = "", target = ""] = isDirected(graph, edge)
      ? [edge.source, edge.target]
      : [edge.source, edge.target].sort();
    return { ...edge, source, target, attributes };
  });
  const nodes = graph.nodes.map(({ id, attributes }) => ({
    id,
    attributes: Object.fromEntries(sorted(Object.entries(attributes))),
  }));
  return { ...graph, nodes: sorted(nodes), edges: sorted(edges) };
}
