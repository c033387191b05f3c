import type { AttributeValue, GraphDocument } from "@kith/model";
import { writeCsv } from "../csv/write-csv.ts";

type Attributed = { readonly attributes: Readonly<Record<string, AttributeValue>> };

/**
 * Ties as CSV: `source,target,type`, then their attributes in the order they first occur.
 * `type` is Directed or Undirected, as Gephi reads and writes it and as `readGraph` understands
 * it. An attribute called like one of the first three is written as `name_2`. Nodes without
 * ties are not in it: write `writeNodeCsv` beside it.
 */
export function writeEdgeCsv(graph: GraphDocument): string {
  const type = graph.directed ? "Directed" : "Undirected";
  return table(["source", "target", "type"], graph.edges, ({ source, target }) => [
    source,
    target,
    type,
  ]);
}

/** Nodes as CSV: `id`, then their attributes in the order they first occur. */
export function writeNodeCsv(graph: GraphDocument): string {
  return table(["id"], graph.nodes, ({ id }) => [id]);
}

function table<Item extends Attributed>(
  first: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly string[],
): string {
  const names = [...new Set(items.flatMap(({ attributes }) => Object.keys(attributes)))];
  const used = new Set([...first, ...names.filter((name) => !first.includes(name))]);
  const headers = names.map((name) => {
    if (!first.includes(name)) return name;
    let free = name;
    for (let number = 2; used.has(free); number++) free = `${name}_${number}`;
    used.add(free);
    return free;
  });
  const rows = items.map((item) => [
    ...cells(item),
    ...names.map((name) =>
      text(Object.hasOwn(item.attributes, name) ? item.attributes[name] : undefined),
    ),
  ]);
  return writeCsv([...first, ...headers], rows);
}

function text(value: AttributeValue | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
