import { arcSources } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { correlationOfSums } from "./correlation-of-sums.ts";

export interface Coreness {
  /** 0 to 1, the highest is 1: how far somebody is in the core. All 0 without ties. */
  readonly coreness: Float64Array;
  /** Correlation of the ties with the products of the two ends' coreness; `null` without one. */
  readonly fit: number | null;
  /** Whether the values settled (to 1e-10); otherwise they are no best fit. */
  readonly converged: boolean;
}

const SWEEPS = 1000;
/** After so many sweeps a longer step the same way is tried. */
const LEAP = 6;
/** A number so many times the root of the strongest tie has no end. */
const FAR = 100;

/**
 * Continuous core-periphery: numbers c whose products c(i) c(j) come nearest to the ties, in
 * least squares over all ordered pairs of different nodes (Borgatti and Everett 1999, Social
 * Networks 21(4); the fit of MINRES, Comrey 1962). Every number goes half way to what is best
 * for it with the others held, all at once, so that the numbering of nodes does not matter.
 * The two directions of a pair are approached by the same product, so their mean counts;
 * weights are strengths. Scaled so that the highest is 1, which leaves the fit as it is.
 *
 * Around a star, and so in many sparse networks with a hub, there is no best fit: the higher
 * the middle and the lower the others, the better (a Heywood case of factor analysis). Then
 * the search stops, `converged` is false and the numbers only say who that middle is: take
 * `corePeriphery` or the eigenvector.
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
  let c = startFromTies(pairs);
  let step = halfWay(pairs, c);
  let converged = graph.m === 0;
  const bound = FAR * Math.sqrt(largestOf(pairs.weights!));
  for (let sweep = 1; sweep < SWEEPS && !converged && largestOf(c) < bound; sweep++) {
    const after = halfWay(pairs, step.to);
    // How much shorter each step is than the last: what is left is a geometric series.
    const ratio = after.length / step.length;
    const left = after.length / Math.max(1e-3, 1 - ratio);
    converged = left <= 1e-10 * largestOf(after.to);
    c = after.to;
    step = after;
    if (converged || ratio >= 1 || sweep % LEAP !== 0) continue;
    const leapt = leap(pairs, step, ratio / (1 - ratio), bound);
    if (leapt !== undefined) step = halfWay(pairs, leapt);
  }
  const fit = fitOf(graph, c);
  const highest = largestOf(c);
  return { coreness: highest === 0 ? c : c.map((x) => x / highest), fit, converged };
}

interface Step {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Euclidean distance between the two. */
  readonly length: number;
}

/** Moves every number half way to what is best for it with the others held. */
function halfWay({ n, offsets, targets, weights }: Graph, from: Float64Array): Step {
  let squares = 0;
  for (const x of from) squares += x * x;
  const to = new Float64Array(n);
  let length = 0;
  for (let v = 0; v < n; v++) {
    let along = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) along += weights![k]! * from[targets[k]!]!;
    const best = along === 0 ? 0 : along / (squares - from[v]! * from[v]!);
    to[v] = (from[v]! + best) / 2;
    length += (to[v]! - from[v]!) ** 2;
  }
  return { from, to, length: Math.sqrt(length) };
}

/**
 * Goes on in the proportions of a step, so many times or fewer, to where the fit is better;
 * undefined where it is nowhere. Proportions, as a middle that rises while the others fall
 * leaves the products alike.
 */
function leap(pairs: Graph, { from, to }: Step, most: number, bound: number) {
  const before = lossOf(pairs, to);
  for (let times = most; times > 1; times /= 4) {
    const there = to.map((x, v) => (x === 0 ? 0 : x * (x / from[v]!) ** times));
    if (largestOf(there) < bound && lossOf(pairs, there) < before) return there;
  }
  return undefined;
}

/** Sum of squared differences over ordered pairs, without what does not depend on c. */
function lossOf({ n, offsets, targets, weights }: Graph, c: Float64Array): number {
  let along = 0;
  let squares = 0;
  let fourth = 0;
  for (let v = 0; v < n; v++) {
    squares += c[v]! ** 2;
    fourth += c[v]! ** 4;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      along += weights![k]! * c[v]! * c[targets[k]!]!;
  }
  return squares * squares - fourth - 2 * along;
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const x of values) if (x > largest) largest = x;
  return largest;
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
