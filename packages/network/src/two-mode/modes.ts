import type { Graph } from "../graph/graph.ts";

/**
 * The mode of each node: 0 (people) or 1 (the places or groups they go to). Ties of a two-mode
 * graph run between the modes only. Measures of this folder ignore weights.
 */
export type Mode = ArrayLike<number>;

/**
 * How many nodes each mode has. Throws a RangeError when the graph is directed, `mode` is not
 * one 0 or 1 per node, or a tie runs within a mode. O(n + m).
 */
export function modeSizes(graph: Graph, mode: Mode): readonly [number, number] {
  if (graph.directed) throw new RangeError("A two-mode graph is undirected: use asUndirected.");
  if (mode.length !== graph.n) throw new RangeError(`${graph.n} nodes but ${mode.length} modes.`);
  const sizes: [number, number] = [0, 0];
  for (let v = 0; v < graph.n; v++) {
    const side = mode[v];
    if (side !== 0 && side !== 1) throw new RangeError(`Node ${v} has mode ${side}, not 0 or 1.`);
    sizes[side]++;
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++)
      if (mode[graph.targets[k]!] === side)
        throw new RangeError(
          `“${graph.ids[v]}” and “${graph.ids[graph.targets[k]!]}” are tied within one mode.`,
        );
  }
  return sizes;
}

/** The nodes of one mode, ascending. */
export function nodesOfMode(mode: Mode, side: 0 | 1): Uint32Array {
  const nodes: number[] = [];
  for (let v = 0; v < mode.length; v++) if (mode[v] === side) nodes.push(v);
  return Uint32Array.from(nodes);
}
