import { noProgress, type Progress } from "@kith/model";
import { type Graph, type Rows, transpose } from "../graph/graph.ts";
import { bitCount } from "./bit-count.ts";
import { breadthFirstOrder, relabelled } from "./breadth-first-order.ts";
import { shortestPaths, shortestPathsRoom } from "./dijkstra.ts";

/** What all shortest distances *from* each node add up to. */
export interface DistanceSums {
  /** Other nodes that can be reached. */
  readonly reachable: Float64Array;
  /** Sum of distances to them. */
  readonly total: Float64Array;
  /** Sum of 1 / distance to them. */
  readonly inverse: Float64Array;
  /** Largest of them; 0 for a node that reaches nobody. */
  readonly farthest: Float64Array;
  /**
   * Ordered pairs of different nodes by the ties between them: `atSteps[d]` are d ties apart,
   * none at 0. Absent when weighted, where distances are lengths and not ties.
   */
  readonly atSteps?: Float64Array;
}

/**
 * Distances between all nodes, summed per node: outgoing paths when directed, weights as
 * lengths. Unweighted: 32 breadth-first searches at a time along the reversed ties; a node
 * that k of them reach at level d has k targets at distance d, so one count of bits serves
 * all (Then et al. 2014, PVLDB 8(4)). Weighted: one Dijkstra per node.
 * O(n m) worst case; O(n (m + n) log n) weighted.
 */
export function distanceSums(graph: Graph, progress: Progress = noProgress): DistanceSums {
  return graph.weights === undefined ? hopSums(graph, progress) : lengthSums(graph, progress);
}

function hopSums(graph: Graph, progress: Progress): DistanceSums {
  const { n } = graph;
  const order = breadthFirstOrder(graph);
  const outgoing = relabelled(graph, order);
  const { offsets, targets } = graph.directed ? transpose(n, outgoing) : outgoing;
  const reachable = new Float64Array(n);
  const total = new Float64Array(n);
  const inverse = new Float64Array(n);
  const farthest = new Float64Array(n);
  const atSteps = [0];
  const seen = new Uint32Array(n);
  const next = new Uint32Array(n);
  const front = new Uint32Array(n);
  let now = new Uint32Array(n);
  let then = new Uint32Array(n);
  for (let first = 0; first < n; first += 32) {
    const end = Math.min(first + 32, n);
    seen.fill(0);
    let size = 0;
    for (let s = first; s < end; s++) {
      seen[s] = 1 << (s - first);
      front[s] = 1 << (s - first);
      now[size++] = s;
    }
    for (let level = 1; size > 0; level++) {
      let found = 0;
      let pairs = 0;
      for (let i = 0; i < size; i++) {
        const v = now[i]!;
        const lanes = front[v]! | 0;
        for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
          const w = targets[k]!;
          const reached = lanes & ~seen[w]!;
          if (reached === 0) continue;
          if (next[w] === 0) then[found++] = w;
          next[w] = next[w]! | reached;
        }
      }
      for (let i = 0; i < found; i++) {
        const w = then[i]!;
        const reached = next[w]!;
        const count = bitCount(reached);
        const p = order[w]!;
        reachable[p]! += count;
        total[p]! += count * level;
        inverse[p]! += count / level;
        if (level > farthest[p]!) farthest[p] = level;
        pairs += count;
        seen[w] = seen[w]! | reached;
        front[w] = reached;
        next[w] = 0;
      }
      if (pairs > 0) atSteps[level] = (atSteps[level] ?? 0) + pairs;
      [now, then] = [then, now];
      size = found;
    }
    progress("distances", end, n);
  }
  return { reachable, total, inverse, farthest, atSteps: Float64Array.from(atSteps) };
}

function lengthSums(graph: Graph, progress: Progress): DistanceSums {
  const { n } = graph;
  const rows: Rows = graph;
  const reachable = new Float64Array(n);
  const total = new Float64Array(n);
  const inverse = new Float64Array(n);
  const farthest = new Float64Array(n);
  const found = shortestPathsRoom(n);
  for (let source = 0; source < n; source++) {
    shortestPaths(rows, source, found);
    reachable[source] = found.reached - 1;
    for (let i = 1; i < found.reached; i++) {
      const distance = found.distance[found.order[i]!]!;
      total[source]! += distance;
      inverse[source]! += 1 / distance;
      if (distance > farthest[source]!) farthest[source] = distance;
    }
    progress("distances", source + 1, n);
  }
  return { reachable, total, inverse, farthest };
}
