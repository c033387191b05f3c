import type { Graph } from "../graph/graph.ts";
import { type Mode, modeSizes } from "./modes.ts";

/** Against what two nodes' shared neighbours count: either's, the smaller's, the larger's. */
export type PairOverlap = "dot" | "min" | "max";

/**
 * How far a node's neighbours are the neighbours of those it meets there: the mean, over the
 * nodes of its own mode it shares a neighbour with, of the shared neighbours over those of
 * either (`dot`), of the one who has fewer (`min`) or more (`max`). Latapy, Magnien and Del
 * Vecchio 2008, "Basic notions for the analysis of large two-mode networks", Social Networks
 * 30(1). 0 to 1; NaN for a node that shares no neighbour (networkx gives 0 there).
 * O(sum of degree²).
 */
export function twoModeClustering(
  graph: Graph,
  mode: Mode,
  overlap: PairOverlap = "dot",
): Float64Array {
  modeSizes(graph, mode);
  const { n, offsets } = graph;
  const values = new Float64Array(n).fill(Number.NaN);
  eachMeeting(graph, (v, near, shared) => {
    const mine = offsets[v + 1]! - offsets[v]!;
    let sum = 0;
    for (const w of near) {
      const theirs = offsets[w + 1]! - offsets[w]!;
      sum += shared[w]! / against(overlap, mine, theirs, shared[w]!);
    }
    if (near.length > 0) values[v] = sum / near.length;
  });
  return values;
}

function against(overlap: PairOverlap, mine: number, theirs: number, shared: number): number {
  if (overlap === "min") return Math.min(mine, theirs);
  if (overlap === "max") return Math.max(mine, theirs);
  return mine + theirs - shared;
}

/** Calls `visit` with the nodes of its mode each node shares neighbours with, and how many. */
function eachMeeting(
  { n, offsets, targets }: Graph,
  visit: (v: number, near: readonly number[], shared: Uint32Array) => void,
): void {
  const shared = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    const near: number[] = [];
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const place = targets[k]!;
      for (let l = offsets[place]!; l < offsets[place + 1]!; l++) {
        const w = targets[l]!;
        if (w === v) continue;
        if (shared[w] === 0) near.push(w);
        shared[w]!++;
      }
    }
    visit(v, near, shared);
    for (const w of near) shared[w] = 0;
  }
}

/**
 * The share of three-paths that are closed to a four-cycle: of two people at one place, one of
 * whom goes to a second place, how often does the other too. Four times the four-cycles over
 * the three-paths (Robins and Alexander 2004, "Small worlds among interlocking directors",
 * Computational and Mathematical Organization Theory 10(1)). `null` without three-paths
 * (networkx gives 0). O(sum of degree²).
 */
export function fourCycleClosure(graph: Graph, mode: Mode): number | null {
  modeSizes(graph, mode);
  const { n, offsets, targets } = graph;
  let paths = 0;
  for (let v = 0; v < n; v++) {
    if (mode[v] === 1) continue;
    const others = offsets[v + 1]! - offsets[v]! - 1;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const place = targets[k]!;
      paths += others * (offsets[place + 1]! - offsets[place]! - 1);
    }
  }
  if (paths === 0) return null;
  // Each four-cycle has two nodes of either mode, so it is met once from each of two people.
  let cycles = 0;
  eachMeeting(graph, (v, near, shared) => {
    if (mode[v] === 1) return;
    for (const w of near) cycles += (shared[w]! * (shared[w]! - 1)) / 2;
  });
  return (4 * (cycles / 2)) / paths;
}

/**
 * For each pair of a node's neighbours: are they joined also without it? The share that are
 * (Latapy, Magnien and Del Vecchio 2008, Social Networks 30(1)). Near 1, the node could go
 * and those it joins would still be joined; near 0, nobody else joins them. NaN for fewer
 * than two neighbours. O(sum over ties of the ties of both ends' neighbours).
 */
export function redundancy(graph: Graph, mode: Mode): Float64Array {
  modeSizes(graph, mode);
  const { n, offsets, targets } = graph;
  const values = new Float64Array(n).fill(Number.NaN);
  const neighbourOf = new Int32Array(n).fill(-1);
  const metIn = new Uint32Array(n);
  let round = 0;
  for (let v = 0; v < n; v++) {
    const begin = offsets[v]!;
    const end = offsets[v + 1]!;
    const ties = end - begin;
    if (ties < 2) continue;
    for (let k = begin; k < end; k++) neighbourOf[targets[k]!] = v;
    let joined = 0;
    for (let k = begin; k < end; k++) {
      const u = targets[k]!;
      round++;
      for (let l = offsets[u]!; l < offsets[u + 1]!; l++) {
        const other = targets[l]!;
        if (other === v) continue;
        for (let i = offsets[other]!; i < offsets[other + 1]!; i++) {
          const w = targets[i]!;
          if (w <= u || neighbourOf[w] !== v || metIn[w] === round) continue;
          metIn[w] = round;
          joined++;
        }
      }
    }
    values[v] = joined / ((ties * (ties - 1)) / 2);
  }
  return values;
}
