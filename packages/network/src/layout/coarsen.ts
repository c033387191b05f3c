import type { Random } from "@kith/model";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { shuffled } from "./shuffled.ts";

const SWEEPS = 6;

/** A graph and what became of its nodes in the next coarser one. */
export interface Coarser {
  readonly graph: Graph;
  /** Node of the coarser graph that each node is part of. */
  readonly parent: Uint32Array;
}

/**
 * Joins nodes that are tied more than chance would have it, once: each node moves to the
 * neighbouring cluster that gains the most modularity (the first phase of Blondel et al.
 * 2008, J. Stat. Mech. P10008), a few times over, and clusters become nodes. Undirected.
 * O(m) per sweep.
 */
export function coarsen(graph: Graph, random: Random): Coarser {
  const { n, offsets, targets, weights } = graph;
  const strength = new Float64Array(n);
  let whole = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      strength[v]! += weights === undefined ? 1 : weights[k]!;
      whole += weights === undefined ? 1 : weights[k]!;
    }
  const cluster = Uint32Array.from({ length: n }, (_, v) => v);
  const total = strength.slice();
  const tie = new Float64Array(n);
  const near = new Uint32Array(n);
  const order = shuffled(n, random);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (const v of order) {
      const old = cluster[v]!;
      let count = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const c = cluster[targets[k]!]!;
        if (tie[c] === 0) near[count++] = c;
        tie[c]! += weights === undefined ? 1 : weights[k]!;
      }
      total[old]! -= strength[v]!;
      const cost = strength[v]! / whole;
      let best = old;
      let gain = tie[old]! - cost * total[old]!;
      for (let i = 0; i < count; i++) {
        const c = near[i]!;
        const other = tie[c]! - cost * total[c]!;
        if (other > gain) {
          gain = other;
          best = c;
        }
        tie[c] = 0;
      }
      total[best]! += strength[v]!;
      if (best !== old) moved++;
      cluster[v] = best;
    }
    if (moved * 50 < n) break;
  }
  return merged(graph, cluster);
}

function merged(graph: Graph, cluster: Uint32Array): Coarser {
  const number = new Int32Array(graph.n).fill(-1);
  let count = 0;
  const parent = new Uint32Array(graph.n);
  for (let v = 0; v < graph.n; v++) {
    const c = cluster[v]!;
    if (number[c] === -1) number[c] = count++;
    parent[v] = number[c]!;
  }
  const sources = arcSources(graph).map((v) => parent[v]!);
  const targets = graph.targets.map((v) => parent[v]!);
  const weights = graph.weights ?? new Float64Array(targets.length).fill(1);
  return { graph: graphFromEdges(count, sources, targets, { weights }), parent };
}
