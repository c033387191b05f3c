import type { GraphDocumentNode } from "@kith/model";
import type { OneKindOfTie } from "./tie-direction.ts";

/**
 * The ids of the two modes of a graph, where `mode` is "1" or "2" at every node, both occur, and
 * all ties run between them (from the first to the second where they have a direction).
 */
export function twoModes(
  nodes: readonly GraphDocumentNode[],
  { edges, directed }: Pick<OneKindOfTie, "edges" | "directed">,
): { readonly rows: readonly string[]; readonly columns: readonly string[] } | undefined {
  const rows: string[] = [];
  const columns: string[] = [];
  for (const { id, attributes } of nodes) {
    if (attributes.mode === "1") rows.push(id);
    else if (attributes.mode === "2") columns.push(id);
    else return undefined;
  }
  if (rows.length === 0 || columns.length === 0) return undefined;
  const first = new Set(rows);
  const across = edges.every(({ source, target }) =>
    directed ? first.has(source) && !first.has(target) : first.has(source) !== first.has(target),
  );
  return across ? { rows, columns } : undefined;
}
