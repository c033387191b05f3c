import { inOrder } from "../chance/shuffle.ts";
import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { distanceSums } from "../position/distances.ts";
import type { SetGoal } from "./set-goal.ts";

/**
 * How much of a network a set of nodes reaches (S. P. Borgatti 2006, "Identifying sets of key
 * players in a social network", Computational and Mathematical Organization Theory 12: the
 * problem KPP-Pos, or KPP-2). Steps follow outgoing ties where they have a direction; weights
 * are ignored. Members of the set count as reached, at their full worth, and the whole is a
 * share of all nodes: 0 for an empty set, 1 when everybody is reached.
 */

/**
 * The share of nodes that are in the set or at most `steps` steps from somebody in it.
 * `null` without nodes. O(n + m).
 */
export function reachWithin(graph: Graph, set: Iterable<number>, steps: number): number | null {
  return graph.n === 0 ? null : reachGoal(graph, steps).value([...new Set(set)]);
}

/**
 * Every node weighs one over its distance from the nearest member of the set; members weigh 1
 * and those out of reach nothing. Karate club, members 1 and 34: 0.95588. `null` without
 * nodes. O(n + m).
 */
export function distanceReach(graph: Graph, set: Iterable<number>): number | null {
  return graph.n === 0 ? null : distanceReachGoal(graph).value([...new Set(set)]);
}

/**
 * The share of the other nodes that each node reaches in at most `steps` steps along outgoing
 * ties. NaN for a single node. O(nodes and ties within reach, over all nodes).
 */
export function reachOfEach(graph: Graph, steps: number): Float64Array {
  const everybody = inOrder(graph.n);
  const reached = reachGoal(graph, steps).withEach([], everybody);
  return reached.map((share) => Math.round(share * graph.n - 1) / (graph.n - 1));
}

/** `reachWithin` as a goal. Throws a RangeError when `steps` is not a whole number above 0. */
export function reachGoal(graph: Graph, steps: number): SetGoal {
  if (!Number.isInteger(steps) || steps < 1)
    throw new RangeError(`Reach goes a whole number of steps above 0, not ${steps}.`);
  return worthGoal(graph, steps, () => 1);
}

/** `distanceReach` as a goal. */
export function distanceReachGoal(graph: Graph): SetGoal {
  const goal = worthGoal(graph, graph.n, (distance) => 1 / distance);
  return {
    diminishing: goal.diminishing,
    value: goal.value,
    withEach: (set, candidates) => {
      if (set.length > 0) return goal.withEach(set, candidates);
      // From nobody everybody is far, and searching from all at once is faster.
      const { inverse } = distanceSums(withoutWeights(graph));
      return Float64Array.from(candidates, (v) => (1 + inverse[v]!) / graph.n);
    },
  };
}

/** Nodes within `steps` of the set add up to what their distance (1 or more) is worth. */
function worthGoal(graph: Graph, steps: number, worth: (distance: number) => number): SetGoal {
  const { n, offsets, targets } = graph;
  const FAR = 0xffffffff;
  const worthAt = (distance: number) =>
    distance > steps ? 0 : distance === 0 ? 1 : worth(distance);
  const near = new Uint32Array(n);
  const found = new Uint32Array(n);
  const queue = new Uint32Array(n);

  /** Distances from the set into `near`; returns the worth of all. */
  const spread = (set: readonly number[]): number => {
    near.fill(FAR);
    let tail = 0;
    for (const v of set) {
      if (!(v >= 0 && v < n)) throw new RangeError(`There is no node ${v} among ${n}.`);
      near[v] = 0;
      queue[tail++] = v;
    }
    let sum = tail;
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      const distance = near[v]! + 1;
      if (distance > steps) break;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (near[w] !== FAR) continue;
        near[w] = distance;
        sum += worthAt(distance);
        queue[tail++] = w;
      }
    }
    return sum;
  };

  /**
   * What one more node adds, `near` being the distances from the others. Only nodes that come
   * nearer are searched: behind a node that does not, nobody comes nearer either.
   */
  const gain = (v: number): number => {
    if (near[v] === 0) return 0;
    let sum = 1 - worthAt(near[v]!);
    found[v] = 0;
    queue[0] = v;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const u = queue[head]!;
      const distance = found[u]! + 1;
      if (distance > steps) break;
      for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
        const w = targets[k]!;
        if (near[w]! <= distance || found[w]! <= distance) continue;
        found[w] = distance;
        sum += worthAt(distance) - worthAt(near[w]!);
        queue[tail++] = w;
      }
    }
    for (let i = 0; i < tail; i++) found[queue[i]!] = FAR;
    return sum;
  };

  found.fill(FAR);
  return {
    diminishing: true,
    value: (set) => spread(set) / n,
    withEach: (set, candidates) => {
      const whole = spread(set);
      return Float64Array.from(candidates, (v) => (whole + gain(v)) / n);
    },
  };
}
