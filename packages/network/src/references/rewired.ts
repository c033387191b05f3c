import type { Random } from "@kith/model";
import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { type PairSet, pairSet } from "./pair-set.ts";

/** Steps for each tie when nothing else is said. */
const STEPS_PER_TIE = 10;
/** Of so many steps in a directed graph, one turns a circle of three round. */
const TURN_EVERY = 8;

export interface RewiringOptions {
  readonly random: Random;
  /** Steps tried, those refused included. Default: 10 for each tie. */
  readonly steps?: number;
}

/**
 * A graph of chance in which every node has as many ties as it had (out and in when directed):
 * two ties at random exchange their ends, many times over. A step that would make a loop or a
 * second tie between two nodes is refused and counts as a step, which makes every simple graph
 * of these degrees as likely in the long run (Fosdick et al. 2018, SIAM Review 60(2)). Directed,
 * one step in eight turns a circle of three round, without which some graphs are never reached
 * (Rao, Jana and Bandyopadhyay 1996, Sankhyā A 58). The graph need not stay connected. Weights
 * go with their ties.
 *
 * How many steps are enough is known by experience only. On a made-up community of 1,000 people
 * and 5,000 ties, triangles had fallen to their lasting number after 2 steps for each tie; the
 * default is 10 (Milo et al. 2003, arXiv cond-mat/0312028, find 100 more than enough). O(steps).
 */
export function rewired(graph: Graph, options: RewiringOptions): Graph {
  const { random } = options;
  const from = arcSources(graph);
  const steps = options.steps ?? STEPS_PER_TIE * graph.m;
  return graph.directed
    ? rewiredArcs(graph, from, steps, random)
    : rewiredEdges(graph, from, steps, random);
}

function rewiredEdges(graph: Graph, from: Uint32Array, steps: number, random: Random): Graph {
  const { n, ids, m } = graph;
  // Each tie once, lower node first; in the set as well.
  const once = from.map((_, k) => k).filter((k) => from[k]! < graph.targets[k]!);
  const a = once.map((k) => from[k]!);
  const b = once.map((k) => graph.targets[k]!);
  const ties = pairSet(m);
  const tied = (v: number, w: number): boolean => ties.has(Math.min(v, w), Math.max(v, w));
  for (let e = 0; e < m; e++) ties.add(a[e]!, b[e]!);
  for (let step = 0; step < steps && m > 1; step++) {
    const e = random.below(m);
    const f = other(e, m, random);
    const turn = random.below(2) === 1;
    const [v, w] = [a[e]!, b[e]!];
    const [x, y] = turn ? [b[f]!, a[f]!] : [a[f]!, b[f]!];
    if (v === y || x === w || tied(v, y) || tied(x, w)) continue;
    ties.delete(Math.min(v, w), Math.max(v, w));
    ties.delete(Math.min(x, y), Math.max(x, y));
    b[e] = y;
    a[f] = x;
    b[f] = w;
    ties.add(Math.min(v, y), Math.max(v, y));
    ties.add(Math.min(x, w), Math.max(x, w));
  }
  const weights = graph.weights && Float64Array.from(once, (k) => graph.weights![k]!);
  return graphFromEdges(n, a, b, { ids, ...(weights === undefined ? {} : { weights }) });
}

/** Sources of arcs stay in their rows; only targets move. */
function rewiredArcs(graph: Graph, from: Uint32Array, steps: number, random: Random): Graph {
  const { n, ids, m, weights } = graph;
  const to = graph.targets.slice();
  const ties = pairSet(m);
  for (let e = 0; e < m; e++) ties.add(from[e]!, to[e]!);
  const point = (e: number, w: number): void => {
    to[e] = w;
    ties.add(from[e]!, w);
  };
  for (let step = 0; step < steps && m > 1; step++) {
    if (random.below(TURN_EVERY) === 0) {
      turnCircle(graph, from, to, ties, point, random);
      continue;
    }
    const e = random.below(m);
    const f = other(e, m, random);
    const [v, w, x, y] = [from[e]!, to[e]!, from[f]!, to[f]!];
    if (v === y || x === w || ties.has(v, y) || ties.has(x, w)) continue;
    ties.delete(v, w);
    ties.delete(x, y);
    point(e, y);
    point(f, w);
  }
  return graphFromEdges(n, from, to, {
    directed: true,
    ids,
    ...(weights === undefined ? {} : { weights }),
  });
}

/**
 * Follows two arcs from one at random; when a third closes the circle and none is answered,
 * all three turn round. As likely one way as back, because rows keep their lengths.
 */
function turnCircle(
  { offsets, m }: Graph,
  from: Uint32Array,
  to: Uint32Array,
  ties: PairSet,
  point: (arc: number, target: number) => void,
  random: Random,
): void {
  const first = random.below(m);
  const v = from[first]!;
  const w = to[first]!;
  const row = offsets[w]!;
  const choices = offsets[w + 1]! - row;
  if (choices === 0) return;
  const second = row + random.below(choices);
  const x = to[second]!;
  if (x === v || !ties.has(x, v)) return;
  if (ties.has(w, v) || ties.has(x, w) || ties.has(v, x)) return;
  let third = offsets[x]!;
  while (to[third] !== v) third++;
  ties.delete(v, w);
  ties.delete(w, x);
  ties.delete(x, v);
  point(first, x);
  point(second, v);
  point(third, w);
}

/** Another of `m` than `e`, each as likely. */
function other(e: number, m: number, random: Random): number {
  const drawn = random.below(m - 1);
  return drawn < e ? drawn : drawn + 1;
}
