import { componentMembers, components } from "../cohesion/components.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import { largestEigenpair } from "./largest-eigenpair.ts";

/** A directed graph that has not settled after so many rounds is taken for one without an answer. */
const ROUNDS = 10_000;

/**
 * Eigenvector centrality: a node scores in proportion to the sum of its neighbours' scores,
 * with weights as strengths; the highest is 1 (Bonacich 1972, J. Math. Sociol. 2(1)). In a
 * directed graph the neighbours are those who name the node.
 *
 * Of an undirected graph only the component with the largest eigenvalue scores, others are 0;
 * should several tie, each has a highest of 1. A directed graph without cycles has no such
 * vector, nor is it unique when several parts tie: then all are NaN, as they are for a graph
 * without ties. Accurate to about 1e-12 relative to the highest.
 */
export function eigenvector(graph: Graph): Float64Array {
  if (graph.m === 0) return new Float64Array(graph.n).fill(Number.NaN);
  return graph.directed ? directedScores(graph) : undirectedScores(graph);
}

function undirectedScores(graph: Graph): Float64Array {
  const scores = new Float64Array(graph.n);
  const position = new Uint32Array(graph.n);
  let top = 0;
  for (const members of componentMembers(components(graph))) {
    if (members.length < 2) continue;
    const rows = partRows(graph, members, position);
    // An eigenvalue is at most the largest row sum; smaller components are passed over.
    if (largestRowSum(rows) < top * (1 - 1e-12)) continue;
    const { value, vector } = largestEigenpair(rows);
    if (!(value >= top * (1 - 1e-12))) {
      if (Number.isNaN(value)) return scores.fill(Number.NaN);
      continue;
    }
    if (value > top * (1 + 1e-12)) scores.fill(0);
    top = Math.max(top, value);
    let highest = 0;
    for (const x of vector) highest = Math.max(highest, x);
    for (let i = 0; i < members.length; i++) scores[members[i]!] = vector[i]! / highest;
  }
  return scores;
}

/** Rows of one component, renumbered in the order of its nodes. Writes into `position`. */
function partRows(graph: Graph, members: Uint32Array, position: Uint32Array): Rows {
  const { offsets, targets, weights } = graph;
  const partOffsets = new Uint32Array(members.length + 1);
  for (let i = 0; i < members.length; i++) {
    const v = members[i]!;
    position[v] = i;
    partOffsets[i + 1] = partOffsets[i]! + offsets[v + 1]! - offsets[v]!;
  }
  const partTargets = new Uint32Array(partOffsets[members.length]!);
  const partWeights = weights === undefined ? undefined : new Float64Array(partTargets.length);
  let filled = 0;
  for (const v of members)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      partTargets[filled] = position[targets[k]!]!;
      if (partWeights !== undefined) partWeights[filled] = weights![k]!;
      filled++;
    }
  return partWeights === undefined
    ? { offsets: partOffsets, targets: partTargets }
    : { offsets: partOffsets, targets: partTargets, weights: partWeights };
}

function largestRowSum({ offsets, weights }: Rows): number {
  let largest = 0;
  for (let v = 0; v + 1 < offsets.length; v++) {
    let sum = offsets[v + 1]! - offsets[v]!;
    if (weights !== undefined) {
      sum = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += weights[k]!;
    }
    largest = Math.max(largest, sum);
  }
  return largest;
}

/** Power iteration on (transposed adjacency + mean strength × identity), which cannot swing. */
function directedScores(graph: Graph): Float64Array {
  const { n, inOffsets, inTargets, inWeights } = graph;
  const none = new Float64Array(n).fill(Number.NaN);
  if (!hasCycle(graph)) return none;
  let whole = 0;
  for (let k = 0; k < inTargets.length; k++) whole += inWeights === undefined ? 1 : inWeights[k]!;
  const shift = whole / n;
  let scores = new Float64Array(n).fill(1);
  let next = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    let highest = 0;
    for (let v = 0; v < n; v++) {
      let sum = shift * scores[v]!;
      for (let k = inOffsets[v]!; k < inOffsets[v + 1]!; k++)
        sum += scores[inTargets[k]!]! * (inWeights === undefined ? 1 : inWeights[k]!);
      next[v] = sum;
      if (sum > highest) highest = sum;
    }
    let change = 0;
    for (let v = 0; v < n; v++) {
      next[v]! /= highest;
      change = Math.max(change, Math.abs(next[v]! - scores[v]!));
    }
    [scores, next] = [next, scores];
    if (change < 1e-14) return scores;
  }
  return none;
}

/** Whether peeling off nodes that nobody names leaves any (Kahn 1962, CACM 5(11)). */
function hasCycle({ n, offsets, targets, inOffsets }: Graph): boolean {
  const waiting = Uint32Array.from({ length: n }, (_, v) => inOffsets[v + 1]! - inOffsets[v]!);
  const free: number[] = [];
  for (let v = 0; v < n; v++) if (waiting[v] === 0) free.push(v);
  for (let at = 0; at < free.length; at++) {
    const v = free[at]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      if (--waiting[targets[k]!]! === 0) free.push(targets[k]!);
  }
  return free.length < n;
}
