import { correlationOfSums } from "../cohesion/correlation-of-sums.ts";
import type { Graph } from "../graph/graph.ts";

/**
 * What becomes of the cells in which a pair is compared with itself: i's tie with j stands
 * against j's tie with j, which is none.
 *
 * - `leave-out`: these cells are not compared (sna's default).
 * - `zero`: they are compared, the diagonal as 0 (what stacking plain matrices does).
 * - `swap`: i's tie with j is compared with j's tie with i (UCINET's "reciprocal").
 */
export type SelfCells = "leave-out" | "zero" | "swap";

/**
 * How alike the ties of every two nodes are. A node's profile is its outgoing and its incoming
 * ties with everybody, with weights as strengths, in every relation one after the other; so
 * both directions count, and undirected ties count twice, which changes no comparison.
 *
 * Throws a RangeError when there is no relation or they have not the same number of nodes.
 * O(n² + Σ degree²) per relation, n² numbers of memory.
 *
 * @returns row by row, n × n: Euclidean distances of the profiles
 */
export function profileDistances(
  relations: readonly Graph[],
  selfCells: SelfCells = "leave-out",
): Float64Array {
  return eachPair(relations, (i, j, { squares, cross, removedSquares, exchanged }) => {
    if (i === j) return 0;
    let sum = squares[i]! + squares[j]! - 2 * cross;
    if (selfCells === "leave-out") sum -= 2 * removedSquares;
    if (selfCells === "swap") sum -= 2 * exchanged;
    return Math.sqrt(Math.max(0, sum));
  });
}

/**
 * As `profileDistances`, but Pearson's correlation of the profiles. Where it is undefined
 * because a profile is all alike, 1 between two nodes without any tie, who are equivalent, and
 * 0 for other pairs. 1 of a node with itself.
 */
export function profileCorrelations(
  relations: readonly Graph[],
  selfCells: SelfCells = "leave-out",
): Float64Array {
  const n = relations[0]?.n ?? 0;
  const cells = 2 * (selfCells === "leave-out" ? n - 2 : n) * relations.length;
  return eachPair(relations, (i, j, found) => {
    if (i === j) return 1;
    const { sums, squares } = found;
    if (squares[i] === 0 && squares[j] === 0) return 1;
    const out = selfCells === "leave-out" ? found.removed : 0;
    const outSquares = selfCells === "leave-out" ? found.removedSquares : 0;
    const correlation = correlationOfSums({
      count: cells,
      x: sums[i]! - out,
      xx: squares[i]! - outSquares,
      y: sums[j]! - out,
      yy: squares[j]! - outSquares,
      xy: found.cross + (selfCells === "swap" ? found.exchanged : 0),
    });
    return correlation === null ? 0 : Math.max(-1, Math.min(1, correlation));
  });
}

/** The number of nodes of all relations; throws a RangeError when there is no such number. */
export function commonNodes(relations: readonly Graph[]): number {
  const first = relations[0];
  if (first === undefined) throw new RangeError("There is no relation to compare ties in.");
  for (const { n } of relations)
    if (n !== first.n) throw new RangeError(`Relations of ${first.n} and of ${n} nodes.`);
  return first.n;
}

interface PairOfProfiles {
  /** Sum of each whole profile, and of its squares. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Sum of the products of the two profiles, the diagonal as 0. */
  readonly cross: number;
  /** The pair's own ties a(i,j) + a(j,i), as they stand in each of the two profiles. */
  readonly removed: number;
  readonly removedSquares: number;
  /** 2 a(i,j) a(j,i): what the products gain when the pair's own ties are exchanged. */
  readonly exchanged: number;
}

function eachPair(
  relations: readonly Graph[],
  value: (i: number, j: number, found: PairOfProfiles) => number,
): Float64Array {
  const n = commonNodes(relations);
  const sums = new Float64Array(n);
  const squares = new Float64Array(n);
  for (const graph of relations) addTotals(graph, sums, squares);
  const result = new Float64Array(n * n);
  const cross = new Float64Array(n);
  const removed = new Float64Array(n);
  const removedSquares = new Float64Array(n);
  const exchanged = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (const row of [cross, removed, removedSquares, exchanged]) row.fill(0);
    for (const graph of relations) {
      addProducts(graph, i, cross);
      addOwn(graph, i, removed, removedSquares, exchanged);
    }
    for (let j = 0; j < n; j++)
      result[i * n + j] = value(i, j, {
        sums,
        squares,
        cross: cross[j]!,
        removed: removed[j]!,
        removedSquares: removedSquares[j]!,
        exchanged: exchanged[j]!,
      });
  }
  return result;
}

function addTotals(graph: Graph, sums: Float64Array, squares: Float64Array): void {
  const { n, offsets, targets, weights } = graph;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const weight = weights?.[k] ?? 1;
      sums[v]! += weight;
      sums[targets[k]!]! += weight;
      squares[v]! += weight * weight;
      squares[targets[k]!]! += weight * weight;
    }
}

/** Adds to `cross[j]` the products of i's and j's ties with the same others. */
function addProducts(graph: Graph, i: number, cross: Float64Array): void {
  const { offsets, targets, weights, inOffsets, inTargets, inWeights } = graph;
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    const to = targets[k]!;
    for (let l = inOffsets[to]!; l < inOffsets[to + 1]!; l++)
      cross[inTargets[l]!]! += (weights?.[k] ?? 1) * (inWeights?.[l] ?? 1);
  }
  for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) {
    const from = inTargets[k]!;
    for (let l = offsets[from]!; l < offsets[from + 1]!; l++)
      cross[targets[l]!]! += (inWeights?.[k] ?? 1) * (weights?.[l] ?? 1);
  }
}

/** Adds i's own ties with each other node. */
function addOwn(
  graph: Graph,
  i: number,
  removed: Float64Array,
  removedSquares: Float64Array,
  exchanged: Float64Array,
): void {
  const { offsets, targets, weights, inOffsets, inTargets, inWeights } = graph;
  let l = inOffsets[i]!;
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    const weight = weights?.[k] ?? 1;
    removed[targets[k]!]! += weight;
    removedSquares[targets[k]!]! += weight * weight;
    while (l < inOffsets[i + 1]! && inTargets[l]! < targets[k]!) l++;
    if (l < inOffsets[i + 1]! && inTargets[l] === targets[k])
      exchanged[targets[k]!]! += 2 * weight * (inWeights?.[l] ?? 1);
  }
  for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) {
    const weight = inWeights?.[k] ?? 1;
    removed[inTargets[k]!]! += weight;
    removedSquares[inTargets[k]!]! += weight * weight;
  }
}
