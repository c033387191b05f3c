import type { Graph } from "../graph/graph.ts";
import { shortestPaths, shortestPathsRoom } from "../position/dijkstra.ts";

/**
 * How much farther apart nodes of a part are than they were in the whole: the mean over
 * ordered pairs of the part of which the first still reaches the second, so that the same
 * pairs are compared. Along direction, weights as lengths; `null` where there is no such pair.
 * One search per node in each of the two: O(n m), with weights O(n m log m).
 *
 * @param kept number in the whole of each node of the part
 */
export function extraDistance(whole: Graph, part: Graph, kept: Uint32Array): number | null {
  const before = distancesFrom(whole);
  const after = distancesFrom(part);
  let pairs = 0;
  let extra = 0;
  for (let source = 0; source < part.n; source++) {
    const once = before(kept[source]!);
    const now = after(source);
    for (let target = 0; target < part.n; target++) {
      if (target === source || now[target] === Number.POSITIVE_INFINITY) continue;
      pairs++;
      extra += now[target]! - once[kept[target]!]!;
    }
  }
  return pairs === 0 ? null : extra / pairs;
}

/** Distances from a node to all, Infinity where no path leads; good until the next call. */
function distancesFrom(graph: Graph): (source: number) => Float64Array {
  const { n, offsets, targets, weights } = graph;
  if (weights !== undefined) {
    const room = shortestPathsRoom(n);
    return (source) => {
      shortestPaths(graph, source, room);
      return room.distance;
    };
  }
  const distance = new Float64Array(n);
  const queue = new Uint32Array(n);
  return (source) => {
    distance.fill(Number.POSITIVE_INFINITY);
    distance[source] = 0;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (distance[w] !== Number.POSITIVE_INFINITY) continue;
        distance[w] = distance[v]! + 1;
        queue[tail++] = w;
      }
    }
    return distance;
  };
}
