import { noProgress, type Progress, type Random, seededRandom } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { chanceBounds } from "./chance-bounds.ts";
import { pathDrawer } from "./sampled-path.ts";

export interface SampledBetweennessOptions {
  /** Default: the stream of seed 1. */
  readonly random?: Random;
  /** Widest error allowed, as a share of all pairs of nodes. Default 0.002. */
  readonly epsilon?: number;
  /** Probability that any of the bounds is wrong, at most. Default 0.05. */
  readonly delta?: number;
  /** Paths drawn at most, even if `epsilon` is not reached. Default 2,000,000. */
  readonly most?: number;
  readonly progress?: Progress;
}

export interface SampledBetweenness {
  /** Estimates in the units of `betweenness`: pairs. */
  readonly values: Float64Array;
  /** With probability 1 − delta, every node's betweenness is from `low` to `high`, in pairs. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Paths drawn. */
  readonly samples: number;
  /** The widest distance of a bound from its estimate, as a share of all pairs. */
  readonly epsilon: number;
}

const FIRST_STAGE = 1_000;
const GROWTH = 1.25;

/**
 * Betweenness estimated from random pairs of nodes and, for each pair, one of its shortest
 * paths: the share of paths that run through a node, times the number of pairs (Riondato and
 * Kornaropoulos 2016, Data Min. Knowl. Discov. 30). Weights are lengths.
 *
 * The bounds hold for all nodes together with probability 1 − delta. Drawing ends when all are
 * within `epsilon` of their estimates, which is looked at in stages, each a quarter longer than
 * the last: stage i may be wrong with probability delta / (i (i + 1)), shared equally by the
 * nodes and the two sides, so that stopping early costs nothing of the promise. Few drawings
 * are enough where nobody is on a large share of all paths; stopping in that way is what
 * KADABRA does (Borassi and Natale 2016, ESA), its bounds are others.
 *
 * Unweighted, a path costs a search from both ends, on networks of people a small part of the
 * ties; weighted, a whole search by Dijkstra. Fewer than three nodes have nothing to draw.
 *
 * Throws a RangeError unless epsilon and delta are above 0 and below 1 and most is 1 or more.
 */
export function sampledBetweenness(
  graph: Graph,
  options: SampledBetweennessOptions = {},
): SampledBetweenness {
  const { n } = graph;
  const { epsilon = 0.002, delta = 0.05, most = 2_000_000, progress = noProgress } = options;
  if (!(epsilon > 0 && epsilon < 1))
    throw new RangeError(`Epsilon is ${epsilon}; it must be above 0 and below 1.`);
  if (!(delta > 0 && delta < 1))
    throw new RangeError(`Delta is ${delta}; it must be above 0 and below 1.`);
  if (!(most >= 1)) throw new RangeError(`At most ${most} paths are allowed; one is the least.`);
  const none = { values: new Float64Array(n), low: new Float64Array(n), high: new Float64Array(n) };
  if (n < 3) return { ...none, samples: 0, epsilon: 0 };

  const random = (options.random ?? seededRandom(1)).fork("betweenness");
  const draw = pathDrawer(graph, random);
  const hits = new Uint32Array(n);
  const count = (v: number): void => {
    hits[v] = hits[v]! + 1;
  };
  let samples = 0;
  for (let stage = 1; ; stage++) {
    const until = Math.min(most, Math.ceil(FIRST_STAGE * GROWTH ** (stage - 1)));
    for (; samples < until; samples++) {
      const source = random.below(n);
      const other = random.below(n - 1);
      draw(source, other < source ? other : other + 1, count);
    }
    const doubt = Math.log((2 * n * stage * (stage + 1)) / delta);
    const bounds = boundsByHits(hits, samples, doubt);
    progress("paths", samples, most);
    if (bounds.widest > epsilon && samples < most) continue;
    const pairs = (n * (n - 1)) / (graph.directed ? 1 : 2);
    return {
      values: Float64Array.from(hits, (h) => (h / samples) * pairs),
      low: Float64Array.from(hits, (h) => bounds.of(h).low * pairs),
      high: Float64Array.from(hits, (h) => bounds.of(h).high * pairs),
      samples,
      epsilon: bounds.widest,
    };
  }
}

/** Nodes with equal hits have equal bounds. */
function boundsByHits(hits: Uint32Array, samples: number, doubt: number) {
  const known = new Map<number, ReturnType<typeof chanceBounds>>();
  let widest = 0;
  for (const h of hits) {
    if (known.has(h)) continue;
    const bounds = chanceBounds(h, samples, doubt);
    known.set(h, bounds);
    widest = Math.max(widest, h / samples - bounds.low, bounds.high - h / samples);
  }
  return { widest, of: (h: number) => known.get(h)! };
}

/**
 * The nodes that are surely, as far as the bounds hold, among the `k` of highest betweenness:
 * fewer than `k` others can be above their lower bound. Ascending. O(n log n).
 */
export function surelyAmongTop({ low, high }: SampledBetweenness, k: number): Uint32Array {
  const highest = Float64Array.from(high).sort();
  const found: number[] = [];
  for (let v = 0; v < low.length; v++) {
    // Others whose upper bound reaches this lower bound; its own always does.
    const reaching = high.length - firstAtLeast(highest, low[v]!) - 1;
    if (reaching < k) found.push(v);
  }
  return Uint32Array.from(found);
}

function firstAtLeast(ascending: Float64Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
