import type { Graph } from "./graph.ts";

/**
 * What measuring left out or joined, one plain sentence each, so that nothing of a file
 * disappears unseen: loops ("2 ties of a node with itself were left out.") and repeated ties
 * ("3 repeated ties were counted together with the first; weights added."). Empty when every
 * edge of the source is one tie of the graph.
 *
 * Where a directed network was made undirected, the second of two ties that point at each
 * other is a repeated one.
 */
export function describeGraph(graph: Graph): string[] {
  const { loops, parallel, weights } = graph;
  const notes: string[] = [];
  if (loops > 0)
    notes.push(
      loops === 1
        ? "1 tie of a node with itself was left out."
        : `${loops} ties of a node with itself were left out.`,
    );
  if (parallel > 0) {
    const joined =
      parallel === 1
        ? "1 repeated tie was counted together with the first"
        : `${parallel} repeated ties were counted together with the first`;
    notes.push(weights === undefined ? `${joined}.` : `${joined}; weights added.`);
  }
  return notes;
}
