import type { GraphDocument } from "@kith/model";
import type { GraphWritten } from "./graph-format.ts";
import { formatOf, GRAPH_FORMATS } from "./graph-formats.ts";

/** Endings of the graph files that can be written, with the dot. */
export const WRITABLE_GRAPH_ENDINGS: readonly string[] = GRAPH_FORMATS.flatMap(
  ({ write, endings }) => (write === undefined ? [] : endings),
);

/**
 * Writes a graph in the format the ending of the name stands for, with what that format could
 * not hold in sentences; `undefined` when the ending is none that can be written
 * (`WRITABLE_GRAPH_ENDINGS`). Pure: the caller saves the files.
 */
export function writeGraph(graph: GraphDocument, name: string): GraphWritten | undefined {
  return formatOf(name)?.write?.(graph, name);
}
