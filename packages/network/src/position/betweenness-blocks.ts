import { noProgress } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { type BatchRoom, dependencies, LANES, type Search } from "./betweenness-batched.ts";
import { weightedBetweenness } from "./betweenness-weighted.ts";
import { breadthFirstOrder, relabelled } from "./breadth-first-order.ts";
import { peelCliques } from "./clique-peeling.ts";
import { foldLeaves } from "./leaf-folding.ts";

/** Most blocks that the sources are cut into: enough for the workers of any machine in sight. */
const MOST_BLOCKS = 64;

/**
 * What all blocks of one graph's betweenness share. Plain data over typed arrays, so that it
 * can be handed to a worker.
 */
export type BetweennessPlan = HopPlan | LengthPlan;

interface HopPlan {
  readonly kind: "hops";
  readonly directed: boolean;
  /** Nodes of the graph. */
  readonly n: number;
  /** The nodes that are searched, renumbered; position `i` is node `order[i]`. */
  readonly order: Uint32Array;
  /** One after another, together from every position once. */
  readonly searches: readonly Search[];
  /** Per node: ordered pairs that are known without a search. */
  readonly pairs: Float64Array;
}

interface LengthPlan {
  readonly kind: "lengths";
  readonly directed: boolean;
  readonly n: number;
  readonly graph: Graph;
}

/**
 * Undirected, leaves are folded away, and nodes inside cliques are peeled off: as nobody's path
 * leads through them, the rest is searched without them. A peeled node is searched from, with
 * those that stayed longer counting twice as targets, once for each direction (Sariyüce et al.
 * 2013, see `foldLeaves`: side vertices). O(n + m) and a sort per component.
 */
export function betweennessPlan(graph: Graph): BetweennessPlan {
  const { n, directed } = graph;
  if (graph.weights !== undefined) return { kind: "lengths", directed, n, graph };
  const inOrder = breadthFirstOrder(graph);
  if (directed) {
    const rows = { ...relabelled(graph, inOrder), reach: new Float64Array(n).fill(1) };
    const searches = [{ ...rows, from: 0, to: n, directed }];
    return { kind: "hops", directed, n, order: inOrder, searches, pairs: new Float64Array(n) };
  }
  const { kept, reach, pairs } = foldLeaves(graph);
  const round = peelCliques(graph, kept);
  const lastRound = round.reduce((last, r) => Math.max(last, r), 0);
  // Those that stay come first, then round after round backwards: what a round is searched
  // among is all that stands before it.
  const searched = inOrder.filter((v) => kept[v] === 1);
  const runs = [searched.filter((v) => round[v] === 0)];
  for (let r = lastRound; r >= 1; r--) runs.push(searched.filter((v) => round[v] === r));
  const order = new Uint32Array(searched.length);
  const searches: Search[] = [];
  let from = 0;
  for (const run of runs) {
    order.set(run, from);
    const to = from + run.length;
    const among = order.subarray(0, to);
    const twice = from;
    const weighed = Float64Array.from(among, (v, i) => (i < twice ? 2 : 1) * reach[v]!);
    if (run.length > 0)
      searches.push({ ...relabelled(graph, among), reach: weighed, from, to, directed });
    from = to;
  }
  return { kind: "hops", directed, n, order, searches, pairs };
}

/**
 * Into how many blocks the sources of a plan are cut. The cut depends on the plan alone and
 * block sums are added in the order of the blocks, so the bytes of the result do not depend
 * on who computes which block.
 */
export function betweennessBlocks(plan: BetweennessPlan): number {
  const size = blockSize(plan);
  if (plan.kind === "lengths") return Math.ceil(plan.n / size);
  return plan.searches.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / size), 0);
}

/** Dependencies of one block's sources in ordered pairs, in the plan's own order of nodes. */
export function betweennessBlock(
  plan: BetweennessPlan,
  block: number,
  room: BatchRoom,
): Float64Array {
  const size = blockSize(plan);
  if (plan.kind === "lengths") {
    const from = block * size;
    return weightedBetweenness(plan.graph, from, Math.min(from + size, plan.n), noProgress);
  }
  const sums = new Float64Array(plan.order.length);
  let before = 0;
  for (const search of plan.searches) {
    const own = Math.ceil((search.to - search.from) / size);
    if (block < before + own) {
      const from = search.from + (block - before) * size;
      sums.set(dependencies(search, from, Math.min(from + size, search.to), room));
      return sums;
    }
    before += own;
  }
  return sums;
}

/** Adds one block after another, from block 0 on, and says what they came to. */
export function betweennessTotal(plan: BetweennessPlan): {
  readonly add: (block: Float64Array) => void;
  readonly values: () => Float64Array;
} {
  const sums = new Float64Array(sourcesOf(plan));
  return {
    add: (block) => {
      for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + block[i]!;
    },
    values: () => {
      const values = plan.kind === "hops" ? plan.pairs.slice() : new Float64Array(plan.n);
      for (let i = 0; i < sums.length; i++) {
        const v = plan.kind === "hops" ? plan.order[i]! : i;
        values[v] = values[v]! + sums[i]!;
      }
      if (!plan.directed) for (let v = 0; v < plan.n; v++) values[v] = values[v]! / 2;
      return values;
    },
  };
}

function sourcesOf(plan: BetweennessPlan): number {
  return plan.kind === "hops" ? plan.order.length : plan.n;
}

function blockSize(plan: BetweennessPlan): number {
  return LANES * Math.max(1, Math.ceil(sourcesOf(plan) / LANES / MOST_BLOCKS));
}
