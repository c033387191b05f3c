import type { Graph } from "../graph/graph.ts";

/** Sifting passes at most; most gain comes with the first two. */
const ROUNDS = 4;
/** Nodes times ties up to which nodes are sifted: about a second. */
const MOST_WORK = 1e6;

/**
 * An order around a circle with few crossings of ties. Starts with depth-first order, in which
 * contacts follow each other, then sifts (Baur and Brandes 2004, WG, LNCS 3353): each node in
 * turn is tried at every place and set where crossings are fewest, until a round gains nothing.
 * The least number there could be is NP-hard; this is near it in practice.
 *
 * With groups, members stand side by side: groups are ordered the same way by the ties between
 * them, then nodes are sifted within their groups. Undirected, weights ignored. Isolates are
 * placed like all others.
 *
 * O(n m) per round; beyond n × m = 1 million (500 nodes with 2,000 ties) the
 * start is kept.
 */
export function circleOrder(graph: Graph, groups?: Grouping): Uint32Array {
  const start = depthFirst(graph);
  if (groups === undefined) {
    sift(graph, start, 0, graph.n);
    return start;
  }
  const groupOrder = depthFirst(groups.graph);
  sift(groups.graph, groupOrder, 0, groupOrder.length);
  const rank = new Uint32Array(groupOrder.length);
  for (const [at, group] of groupOrder.entries()) rank[group] = at;
  const order = start.sort((v, w) => rank[groups.of[v]!]! - rank[groups.of[w]!]!);
  for (let round = 0; round < 2; round++)
    for (let begin = 0; begin < order.length; ) {
      let end = begin + 1;
      while (end < order.length && groups.of[order[end]!] === groups.of[order[begin]!]) end++;
      sift(graph, order, begin, end);
      begin = end;
    }
  return order;
}

/** Groups numbered from 0, and the graph in which they are the nodes. */
export interface Grouping {
  readonly of: Uint32Array;
  readonly graph: Graph;
}

/** Nodes in the order a depth-first search meets them, from those with most ties. */
function depthFirst({ n, offsets, targets }: Graph): Uint32Array {
  const degree = (v: number) => offsets[v + 1]! - offsets[v]!;
  const starts = Uint32Array.from({ length: n }, (_, v) => v).sort(
    (v, w) => degree(w) - degree(v) || v - w,
  );
  const seen = new Uint8Array(n);
  const order = new Uint32Array(n);
  let count = 0;
  for (const start of starts) {
    const stack = [start];
    while (stack.length > 0) {
      const v = stack.pop()!;
      if (seen[v] === 1) continue;
      seen[v] = 1;
      order[count++] = v;
      for (let k = offsets[v + 1]! - 1; k >= offsets[v]!; k--)
        if (seen[targets[k]!] === 0) stack.push(targets[k]!);
    }
  }
  return order;
}

/** Sifts the nodes at places `begin` to `end` of the order among these places. Writes into it. */
function sift(graph: Graph, order: Uint32Array, begin: number, end: number): void {
  if (graph.n * graph.m > MOST_WORK) return;
  const place = new Int32Array(graph.n);
  for (const [at, v] of order.entries()) place[v] = at;
  const nodes = order.slice(begin, end);
  for (let round = 0; round < ROUNDS; round++) {
    let gained = 0;
    for (const v of nodes) gained += siftOne(graph, order, place, begin, end, v);
    if (gained === 0) return;
  }
}

/** Moves one node to its best place and returns by how many crossings it gained. */
function siftOne(
  graph: Graph,
  order: Uint32Array,
  place: Int32Array,
  begin: number,
  end: number,
  v: number,
): number {
  const here = place[v]!;
  let change = 0;
  let best = 0;
  let bestAt = here;
  for (let at = here; at + 1 < end; at++) {
    change += passing(graph, place, v, order[at + 1]!);
    swap(order, place, at);
    if (change < best) {
      best = change;
      bestAt = at + 1;
    }
  }
  for (let at = place[v]!; at > here; at--) swap(order, place, at - 1);
  change = 0;
  for (let at = here; at > begin; at--) {
    change += passing(graph, place, order[at - 1]!, v);
    swap(order, place, at - 1);
    if (change < best) {
      best = change;
      bestAt = at - 1;
    }
  }
  for (let at = place[v]!; at < bestAt; at++) swap(order, place, at);
  return -best;
}

/** Swaps the nodes at `at` and the place after it. */
function swap(order: Uint32Array, place: Int32Array, at: number): void {
  const v = order[at]!;
  const w = order[at + 1]!;
  order[at] = w;
  order[at + 1] = v;
  place[v] = at + 1;
  place[w] = at;
}

/**
 * How many crossings more there are when `v` and its successor `w` change places: of a tie of
 * `v` to x and one of `w` to y, exactly one order of the two crosses, unless x and y are one.
 */
function passing({ n, offsets, targets }: Graph, place: Int32Array, v: number, w: number): number {
  // Places are counted around the circle from the first of the two.
  const from = place[v]!;
  const ends = (u: number, other: number): number[] => {
    const found: number[] = [];
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++)
      if (targets[k] !== other) found.push((place[targets[k]!]! - from + n) % n);
    return found.sort((a, b) => a - b);
  };
  const first = ends(v, w);
  const second = ends(w, v);
  let now = 0;
  let after = 0;
  let lower = 0;
  let upTo = 0;
  for (const end of second) {
    while (lower < first.length && first[lower]! < end) lower++;
    while (upTo < first.length && first[upTo]! <= end) upTo++;
    now += lower;
    after += first.length - upTo;
  }
  return after - now;
}

/** Crossings of ties drawn as straight lines with nodes in this order around a circle. O(m²). */
export function circleCrossings({ n, offsets, targets }: Graph, order: Uint32Array): number {
  const place = new Uint32Array(n);
  for (const [at, v] of order.entries()) place[v] = at;
  const ties: [number, number][] = [];
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const a = place[v]!;
      const b = place[targets[k]!]!;
      if (a < b) ties.push([a, b]);
    }
  let crossings = 0;
  for (const [a, b] of ties) for (const [c, d] of ties) if (a < c && c < b && b < d) crossings++;
  return crossings;
}
