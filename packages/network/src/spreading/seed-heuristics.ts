import { type Random, seededRandom } from "@kith/model";
import { withoutWeights } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { leiden } from "../groups/leiden.ts";
import { betweenness } from "../position/betweenness.ts";
import { core } from "../position/core.ts";

/**
 * Simple ways to choose whom to start with:
 *
 * - `degree`: those with most ties going out;
 * - `betweenness`: those on most shortest paths, weights ignored;
 * - `core`: those deepest in the k-core, by ties going out within a core;
 * - `degree-discount`: most ties to people not yet near a seed (Chen, Wang and Yang 2009, KDD,
 *   "DegreeDiscountIC"), with the mean `probability` of a tie;
 * - `groups`: the one with most ties out of each group in turn, largest group first, then the
 *   second of each; groups by `groups`, or by Leiden;
 * - `circle`: the one with most ties and then their contacts, most ties first, then the contacts
 *   of these, so that seeds know each other, which is what complex contagion needs;
 * - `random`: anybody.
 */
export const SEED_HEURISTICS = [
  "degree",
  "betweenness",
  "core",
  "degree-discount",
  "groups",
  "circle",
  "random",
] as const;
export type SeedHeuristic = (typeof SEED_HEURISTICS)[number];

export interface HeuristicOptions {
  /** Who may be chosen; default everybody. */
  readonly candidates?: ArrayLike<number>;
  /** Group of each node, for `groups`. Default: Leiden. */
  readonly groups?: ArrayLike<number>;
  /** Mean probability of a tie, for `degree-discount`. Default 0.1. */
  readonly probability?: number;
  /** For `random` and Leiden. Default: the stream of seed 1. */
  readonly random?: Random;
}

/**
 * The first `count` candidates by one simple way, best first; fewer when there are fewer. The
 * first node among equals. O(n log n + m), and the cost of betweenness and Leiden for these.
 */
export function seedsBy(
  heuristic: SeedHeuristic,
  graph: Graph,
  count: number,
  options: HeuristicOptions = {},
): Uint32Array {
  const candidates =
    options.candidates === undefined
      ? Array.from({ length: graph.n }, (_, v) => v)
      : [...new Set(Array.from(options.candidates))].sort((a, b) => a - b);
  const ties = Float64Array.from(
    { length: graph.n },
    (_, v) => graph.offsets[v + 1]! - graph.offsets[v]!,
  );
  const random = options.random ?? seededRandom(1);
  const by = (...scores: readonly ArrayLike<number>[]): number[] =>
    [...candidates].sort((a, b) => {
      for (const score of scores) if (score[a] !== score[b]) return score[b]! - score[a]!;
      return a - b;
    });
  const ranked: Readonly<Record<SeedHeuristic, () => readonly number[]>> = {
    degree: () => by(ties),
    betweenness: () => by(betweenness(withoutWeights(graph)), ties),
    core: () => by(core(graph), ties),
    "degree-discount": () => discounted(graph, candidates, count, options.probability ?? 0.1),
    groups: () =>
      oneOfEach(
        by(ties),
        options.groups ?? leiden(graph, { random: random.fork("groups") }).membership,
      ),
    circle: () => circle(graph, by(ties), ties),
    random: () => shuffled(candidates, random.fork("seeds")),
  };
  return Uint32Array.from(ranked[heuristic]().slice(0, count));
}

/** Chen, Wang and Yang's discount: `d − 2t − (d − t) t p` with t seeds among the contacts. */
function discounted(
  { n, offsets, targets }: Graph,
  candidates: readonly number[],
  count: number,
  p: number,
): number[] {
  const near = new Float64Array(n);
  const worth = (v: number): number => {
    const d = offsets[v + 1]! - offsets[v]!;
    const t = near[v]!;
    return d - 2 * t - (d - t) * t * p;
  };
  const left = new Set(candidates);
  const chosen: number[] = [];
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    for (const v of left) if (best < 0 || worth(v) > worth(best)) best = v;
    chosen.push(best);
    left.delete(best);
    for (let k = offsets[best]!; k < offsets[best + 1]!; k++) near[targets[k]!]!++;
  }
  return chosen;
}

/** Takes the best of each group in turn, larger groups (of candidates) first. */
function oneOfEach(ranked: readonly number[], groups: ArrayLike<number>): number[] {
  const members = new Map<number, number[]>();
  for (const v of ranked) {
    const group = groups[v]!;
    const list = members.get(group);
    if (list === undefined) members.set(group, [v]);
    else list.push(v);
  }
  const lists = [...members.entries()]
    .sort(([a, one], [b, other]) => other.length - one.length || a - b)
    .map(([, list]) => list);
  const turns = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: turns }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/** The first of `ranked`, their contacts, the contacts of these; then the next not yet met. */
function circle(
  { offsets, targets }: Graph,
  ranked: readonly number[],
  ties: Float64Array,
): number[] {
  const may = new Set(ranked);
  const seen = new Set<number>();
  const found: number[] = [];
  const meet = (v: number): void => {
    if (seen.has(v) || !may.has(v)) return;
    seen.add(v);
    found.push(v);
  };
  let head = 0;
  for (const start of ranked) {
    meet(start);
    for (; head < found.length; head++) {
      const v = found[head]!;
      const contacts = Array.from(targets.subarray(offsets[v], offsets[v + 1]));
      contacts.sort((a, b) => ties[b]! - ties[a]! || a - b);
      for (const w of contacts) meet(w);
    }
  }
  return found;
}

function shuffled(candidates: readonly number[], random: Random): number[] {
  const order = [...candidates];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
