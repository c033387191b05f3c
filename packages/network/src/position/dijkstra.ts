import type { Rows } from "../graph/graph.ts";

/**
 * Two lengths closer than this share are taken for equal, so that sums of the same ties in
 * another order count as the same distance (igraph uses the same figure).
 */
const CLOSE = 1e-10;

export function compareLengths(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) <= CLOSE * Math.min(Math.abs(a), Math.abs(b))) return 0;
  return difference < 0 ? -1 : 1;
}

export interface ShortestPaths {
  /** Infinity where no path leads. */
  readonly distance: Float64Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** Nodes reached, nearest first; the first `reached` entries count. */
  readonly order: Uint32Array;
  reached: number;
}

export function shortestPathsRoom(n: number): ShortestPaths {
  return {
    distance: new Float64Array(n),
    paths: new Float64Array(n),
    order: new Uint32Array(n),
    reached: 0,
  };
}

/**
 * Shortest paths from one source, weights as lengths (Dijkstra 1959), counting paths of
 * equal length. Writes into `into`. Binary heap with stale entries, O(m log m).
 */
export function shortestPaths(rows: Rows, source: number, into: ShortestPaths): void {
  const { offsets, targets, weights } = rows;
  const { distance, paths, order } = into;
  distance.fill(Number.POSITIVE_INFINITY);
  paths.fill(0);
  const done = new Uint8Array(distance.length);
  const heap = makeHeap();
  distance[source] = 0;
  paths[source] = 1;
  into.reached = 0;
  heap.push(0, source);
  while (heap.size() > 0) {
    const v = heap.pop();
    if (done[v] === 1) continue;
    done[v] = 1;
    order[into.reached++] = v;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      const along = distance[v]! + (weights === undefined ? 1 : weights[k]!);
      const compared = compareLengths(along, distance[w]!);
      if (compared < 0) {
        distance[w] = along;
        paths[w] = paths[v]!;
        heap.push(along, w);
      } else if (compared === 0 && done[w] === 0) {
        paths[w]! += paths[v]!;
      }
    }
  }
}

/** A binary heap of (key, node); smallest key first, then the smaller node. */
function makeHeap() {
  const keys: number[] = [];
  const nodes: number[] = [];
  const before = (i: number, j: number): boolean =>
    keys[i]! < keys[j]! || (keys[i] === keys[j] && nodes[i]! < nodes[j]!);
  const swap = (i: number, j: number): void => {
    [keys[i], keys[j]] = [keys[j]!, keys[i]!];
    [nodes[i], nodes[j]] = [nodes[j]!, nodes[i]!];
  };
  return {
    size: () => keys.length,
    push(key: number, node: number): void {
      keys.push(key);
      nodes.push(node);
      let i = keys.length - 1;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (!before(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop(): number {
      const top = nodes[0]!;
      swap(0, keys.length - 1);
      keys.pop();
      nodes.pop();
      let i = 0;
      for (;;) {
        let least = i;
        const left = 2 * i + 1;
        if (left < keys.length && before(left, least)) least = left;
        if (left + 1 < keys.length && before(left + 1, least)) least = left + 1;
        if (least === i) return top;
        swap(i, least);
        i = least;
      }
    },
  };
}
