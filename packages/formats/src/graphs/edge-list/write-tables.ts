import type { AttributeValue, GraphDocument } from "@kith/model";
import { writeCsv } from "../../csv/write-csv.ts";
import { isDirected } from "../tie-direction.ts";
import { namesInFile } from "../unique-names.ts";
import { valueText } from "../value-columns.ts";

type Attributed = { readonly attributes: Readonly<Record<string, AttributeValue>> };

/**
 * Ties as CSV: `source,target,type`, `id` where a tie has one, then their attributes in the
 * order they first occur. `type` is Directed or Undirected, as Gephi reads and writes it and as
 * `readGraph` understands it. An attribute called like one of these is written as `name_2`.
 * Nodes without ties are not in it: write `writeNodeCsv` beside it.
 */
export function writeEdgeCsv(graph: GraphDocument): string {
  const named = graph.edges.some(({ id }) => id !== undefined);
  const header = ["source", "target", "type", ...(named ? ["id"] : [])];
  return table(header, graph.edges, (edge) => {
    const type = isDirected(graph, edge) ? "Directed" : "Undirected";
    return [edge.source, edge.target, type, ...(named ? [edge.id] : [])];
  });
}

/** Nodes as CSV: `id`, then their attributes in the order they first occur. */
export function writeNodeCsv(graph: GraphDocument): string {
  return table(["id"], graph.nodes, ({ id }) => [id]);
}

function table<Item extends Attributed>(
  first: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly (string | undefined)[],
): string {
  const names = namesInFile(
    items.flatMap(({ attributes }) => Object.keys(attributes)),
    first,
  );
  const rows = items.map((item) => [
    ...cells(item),
    ...[...names.keys()].map((name) => {
      const value = Object.hasOwn(item.attributes, name) ? item.attributes[name] : undefined;
      return value === undefined ? undefined : valueText(value);
    }),
  ]);
  return writeCsv([...first, ...names.values()], rows);
}
