import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { correlationOfSums } from "./correlation-of-sums.ts";

export interface Coreness {
  /** 0 to 1, the highest is 1: how far somebody is in the core. All 0 without ties. */
  readonly coreness: Float64Array;
  /** Correlation of the ties with the products of the two ends' coreness; `null` without one. */
  readonly fit: number | null;
  /** Whether the values stopped moving (to 1e-10) before the limit of sweeps. */
  readonly converged: boolean;
}

const SWEEPS = 1000;

/**
 * Continuous core-periphery: numbers c whose products c(i) c(j) come nearest to the ties, in
 * least squares over all ordered pairs of different nodes (Borgatti and Everett 1999, Social
 * Networks 21(4); the fit of MINRES, Comrey 1962). Every number goes half way to what is best
 * for it with the others held, all at once, so that the numbering of nodes does not matter. The two directions of a pair are approached by the same product, so their mean
 * counts; weights are strengths. Scaled so that the highest is 1, which leaves the fit as it is.
 *
 * Around a star there is no best fit: the higher the middle and the lower the others, the
 * better. The numbers then creep on until the limit and `converged` is false.
 *
 * A network of several dense parts has several near solutions; from a start in proportion to
 * ties the search settles in one of them, mostly that of the densest part. O(m) per sweep.
 */
export function coreness(graph: Graph): Coreness {
  const { n } = graph;
  const weights = graph.weights ?? new Float64Array(graph.targets.length).fill(1);
  const pairs = graphFromEdges(n, arcSources(graph), graph.targets, {
    weights: weights.map((w) => w / 2),
  });
  const { offsets, targets } = pairs;
  const mean = pairs.weights!;
  let c: Float64Array = startFromTies(pairs);
  let next: Float64Array = new Float64Array(n);
  let converged = graph.m === 0;
  for (let sweep = 0; sweep < SWEEPS && !converged; sweep++) {
    let squares = 0;
    for (const x of c) squares += x * x;
    let largest = 0;
    let moved = 0;
    for (let v = 0; v < n; v++) {
      let along = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) along += mean[k]! * c[targets[k]!]!;
      const best = along === 0 ? 0 : along / (squares - c[v]! * c[v]!);
      next[v] = (c[v]! + best) / 2;
      moved = Math.max(moved, Math.abs(next[v]! - c[v]!));
      largest = Math.max(largest, next[v]!);
    }
    [c, next] = [next, c];
    converged = moved <= 1e-10 * largest;
  }
  const fit = fitOf(graph, c);
  const highest = c.reduce((most, x) => Math.max(most, x), 0);
  return { coreness: highest === 0 ? c : c.map((x) => x / highest), fit, converged };
}

/** Over all ordered pairs of different nodes: of what is tied with what the products say. */
function fitOf(graph: Graph, c: Float64Array): number | null {
  const { n, offsets, targets, weights } = graph;
  let x = 0;
  let xx = 0;
  let xy = 0;
  let sum = 0;
  let squares = 0;
  let fourth = 0;
  for (let v = 0; v < n; v++) {
    sum += c[v]!;
    squares += c[v]! ** 2;
    fourth += c[v]! ** 4;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const weight = weights?.[k] ?? 1;
      x += weight;
      xx += weight * weight;
      xy += weight * c[v]! * c[targets[k]!]!;
    }
  }
  const y = sum * sum - squares;
  return correlationOfSums({ count: n * (n - 1), x, xx, y, yy: squares * squares - fourth, xy });
}

/** Strengths, scaled so that products are of the size of the ties. */
function startFromTies({ n, offsets, weights }: Graph): Float64Array {
  const strength = new Float64Array(n);
  let whole = 0;
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) strength[v]! += weights![k]!;
    whole += strength[v]!;
  }
  return whole === 0 ? strength : strength.map((x) => x / Math.sqrt(whole));
}
