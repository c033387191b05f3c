import type { Graph } from "../graph/graph.ts";

/**
 * A category of each node: a whole number from 0, or −1 where it is not known. What is not
 * known is never a category of its own: measures say for themselves how they keep it apart.
 */
export type Categories = ArrayLike<number>;

/**
 * Checks that every node has a category or −1; returns how many categories there are, the
 * highest number plus one. Throws a RangeError otherwise. O(n).
 */
export function countCategories(graph: Graph, by: Categories): number {
  const { n } = graph;
  if (by.length !== n) throw new RangeError(`${n} nodes but ${by.length} categories.`);
  let highest = -1;
  for (let v = 0; v < n; v++) {
    const category = by[v]!;
    if (!Number.isInteger(category) || category < -1)
      throw new RangeError(`Node ${v} has category ${category}; categories are 0, 1, … or −1.`);
    if (category > highest) highest = category;
  }
  return highest + 1;
}

/** How many nodes each category has; those of unknown category are in none. O(n). */
export function categorySizes(graph: Graph, by: Categories): Float64Array {
  const sizes = new Float64Array(countCategories(graph, by));
  for (let v = 0; v < graph.n; v++) if (by[v]! >= 0) sizes[by[v]!]!++;
  return sizes;
}
