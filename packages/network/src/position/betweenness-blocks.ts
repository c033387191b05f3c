import { noProgress, type Progress } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { addDependencies, type BatchRoom, batchRoom, LANES } from "./betweenness-batched.ts";
import { weightedBetweenness } from "./betweenness-weighted.ts";
import { breadthFirstOrder, relabelled } from "./breadth-first-order.ts";
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
  /** The nodes that are searched, renumbered breadth-first; position `i` is node `order[i]`. */
  readonly order: Uint32Array;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly reach: Float64Array;
  /** Per node: ordered pairs that are known without a search. */
  readonly pairs: Float64Array;
}

interface LengthPlan {
  readonly kind: "lengths";
  readonly directed: boolean;
  readonly n: number;
  readonly graph: Graph;
}

/** O(n + m) and a sort per component. */
export function betweennessPlan(graph: Graph): BetweennessPlan {
  const { n, directed } = graph;
  if (graph.weights !== undefined) return { kind: "lengths", directed, n, graph };
  const folded = directed ? undefined : foldLeaves(graph);
  const inOrder = breadthFirstOrder(graph);
  const order = folded === undefined ? inOrder : inOrder.filter((v) => folded.kept[v] === 1);
  const { offsets, targets } = relabelled(graph, order);
  return {
    kind: "hops",
    directed,
    n,
    order,
    offsets,
    targets,
    reach: Float64Array.from(order, (v) => folded?.reach[v] ?? 1),
    pairs: folded?.pairs ?? new Float64Array(n),
  };
}

/**
 * Into how many blocks the sources of a plan are cut. The cut depends on the plan alone and
 * block sums are added in the order of the blocks, so the bytes of the result do not depend
 * on who computes which block.
 */
export function betweennessBlocks(plan: BetweennessPlan): number {
  return Math.ceil(sourcesOf(plan) / blockSize(plan));
}

/** Dependencies of one block's sources in ordered pairs, in the plan's own order of nodes. */
export function betweennessBlock(
  plan: BetweennessPlan,
  block: number,
  room: BatchRoom = batchRoom(),
): Float64Array {
  const size = blockSize(plan);
  const from = block * size;
  const to = Math.min(from + size, sourcesOf(plan));
  if (plan.kind === "lengths") return weightedBetweenness(plan.graph, from, to, noProgress);
  const sums = new Float64Array(plan.order.length);
  for (let first = from; first < to; first += LANES)
    addDependencies(plan, first, Math.min(first + LANES, to), room, sums);
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

/** All blocks, one after another. */
export function betweennessInTurn(
  graph: Graph,
  progress: Progress,
  room: BatchRoom = batchRoom(),
): Float64Array {
  const plan = betweennessPlan(graph);
  const blocks = betweennessBlocks(plan);
  const total = betweennessTotal(plan);
  for (let block = 0; block < blocks; block++) {
    total.add(betweennessBlock(plan, block, room));
    progress("betweenness", block + 1, blocks);
  }
  return total.values();
}

function sourcesOf(plan: BetweennessPlan): number {
  return plan.kind === "hops" ? plan.order.length : plan.n;
}

function blockSize(plan: BetweennessPlan): number {
  return LANES * Math.max(1, Math.ceil(sourcesOf(plan) / LANES / MOST_BLOCKS));
}
