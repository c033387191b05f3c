import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { coarsen } from "./coarsen.ts";
import type { Points } from "./points.ts";
import { scaleToRest, settle } from "./settle.ts";

/** Coarser graphs are made until one has no more nodes than this. */
const COARSEST = 30;
const COARSEST_STEPS = 200;
const STEPS = 150;

/** Steps of the finest level, which take nearly all of the time. */
export const FINEST_STEPS = STEPS;

/**
 * Places the nodes of a connected undirected graph so that contacts are neighbours: first a
 * small graph of clusters of clusters, then each finer one from it, the whole settling at
 * every level. Yields how many steps of the finest level are made.
 */
export function* placeConnected(graph: Graph, random: Random): Generator<number, Points> {
  if (graph.n <= COARSEST) {
    const points = scattered(graph.n, random);
    yield* settle(graph, points, COARSEST_STEPS, { pull: tighterAtFirst(COARSEST_STEPS, 3) });
    return points;
  }
  const { graph: coarse, parent } = coarsen(graph, random.fork("clusters"));
  // Where nothing joins (a star of stars, say), one level must do.
  const start =
    coarse.n > 0.8 * graph.n
      ? scattered(graph.n, random)
      : children(parent, yield* silently(placeConnected(coarse, random.fork("coarser"))), random);
  scaleToRest(graph, start);
  yield* settle(graph, start, STEPS, { pull: tighterAtFirst(STEPS, 1.5) });
  return start;
}

/** Lets a coarser level work, reporting no step of this one. */
function* silently(level: Generator<number, Points>): Generator<number, Points> {
  for (;;) {
    const next = level.next();
    if (next.done === true) return next.value;
    yield 0;
  }
}

/** Ties pull harder for the first third of the steps, so that clusters form. */
function tighterAtFirst(steps: number, factor: number): (step: number) => number {
  return (step) => (step < steps / 3 ? factor : 1);
}

function scattered(n: number, random: Random): Points {
  const side = Math.sqrt(n);
  const draw = () => Float64Array.from({ length: n }, () => (random.next() - 0.5) * side);
  return { x: draw(), y: draw() };
}

/** Sets nodes around where their clusters are, with room for as many as there are. */
function children(parent: Uint32Array, clusters: Points, random: Random): Points {
  const n = parent.length;
  const count = clusters.x.length;
  const size = new Uint32Array(count);
  for (const cluster of parent) size[cluster]!++;
  const growth = Math.sqrt(n / count);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const cluster = parent[v]!;
    const spread = 0.3 * Math.sqrt(size[cluster]!);
    x[v] = clusters.x[cluster]! * growth + (random.next() - 0.5) * spread;
    y[v] = clusters.y[cluster]! * growth + (random.next() - 0.5) * spread;
  }
  return { x, y };
}
