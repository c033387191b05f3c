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
/** Ratios of steps this near to each other, as a share of what they lack to 1, are even. */
const EVEN = 0.01;
const JUMP = 10;

/**
 * Continuous core-periphery: numbers c whose products c(i) c(j) come nearest to the ties, in
 * least squares over all ordered pairs of different nodes (Borgatti and Everett 1999, Social
 * Networks 21(4); the fit of MINRES, Comrey 1962). Every number goes half way to what is best
 * for it with the others held, all at once, so that the numbering of nodes does not matter.
 * The two directions of a pair are approached by the same product, so their mean counts;
 * weights are strengths. Scaled so that the highest is 1, which leaves the fit as it is.
 *
 * Around a star, and so in many sparse networks, there is no best fit: the higher the middle
 * and the lower the others, the better. The numbers then creep on until the limit and
 * `converged` is false.
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
  let ratio = 1;
  for (let sweep = 1; sweep < SWEEPS && !converged; sweep++) {
    const after = halfWay(pairs, step.to);
    const before = ratio;
    // How much shorter each step is than the last.
    ratio = after.length / step.length;
    const left = after.length / Math.max(1e-3, 1 - ratio);
    converged = left <= 1e-10 * largestOf(after.to);
    c = after.to;
    step = after;
    // Steps that shrink evenly are a geometric series: the end of it is tried now and then.
    if (converged || sweep % JUMP !== 0 || Math.abs(ratio - before) > EVEN * (1 - ratio)) continue;
    const jumped = jump(step, ratio / (1 - ratio));
    if (jumped !== undefined && lossOf(pairs, jumped) < lossOf(pairs, c)) {
      step = halfWay(pairs, jumped);
    }
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

/** On along a step, so many times its length; undefined where a number would fall below 0. */
function jump({ from, to }: Step, times: number): Float64Array | undefined {
  const jumped = to.map((x, v) => x + times * (x - from[v]!));
  return jumped.every((x, v) => x > 0 || to[v] === 0) ? jumped : undefined;
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
