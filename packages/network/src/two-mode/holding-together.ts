import type { Graph } from "../graph/graph.ts";
import { type Mode, modeSizes, nodesOfMode } from "./modes.ts";
import { pairsParted } from "./pairs-parted.ts";

/**
 * What each place or group does for the community of those who go there: one number per node
 * of mode 1, in the order of `nodes`. "Meet" means: go to a same place.
 */
export interface HoldingTogether {
  /** The places, as nodes of the graph. */
  readonly nodes: Uint32Array;
  /** People who go there. */
  readonly visitors: Float64Array;
  /** Visitors who go nowhere else. */
  readonly onlyHere: Float64Array;
  /** Visitors who meet somebody there and would meet nobody if it closed. */
  readonly wouldMeetNobody: Float64Array;
  /** Pairs of people who meet there and nowhere else. */
  readonly pairsOnlyHere: Float64Array;
  /** Pairs of people joined by a chain of meetings now, and by none if it closed. */
  readonly pairsParted: Float64Array;
  /** Groups of people with a visitor there; absent without groups. */
  readonly groupsJoined?: Float64Array;
  /** Pairs of groups whose members meet there and nowhere else; absent without groups. */
  readonly groupPairsOnlyHere?: Float64Array;
  /** Positions in `nodes`, those that hold most together first. */
  readonly order: Uint32Array;
  /** What `order` sorts by: the mean of a place's ranks on each reason, 1 the most. */
  readonly meanRank: Float64Array;
}

/**
 * Which places and groups hold a community together. Works on what would be lost without each
 * one, alone, when everybody else keeps going where they go now: nobody moves to another
 * place, and ties between people that need no place are not seen.
 *
 * Reasons are ranked each by itself (equal places share the mean of their ranks), and places
 * stand in order of the mean rank over `wouldMeetNobody`, `pairsOnlyHere`, `pairsParted` and,
 * with groups, `groupPairsOnlyHere`; among equals the one with more visitors, then the first.
 *
 * @param groups group of each node, from 0, −1 for none; of people only (values at places are
 * ignored). For instance the `leiden` groups of the network of people.
 *
 * O(sum over places of visitors²). A RangeError as in `modeSizes`, or for too few groups.
 */
export function holdingTogether(
  graph: Graph,
  mode: Mode,
  groups?: ArrayLike<number>,
): HoldingTogether {
  modeSizes(graph, mode);
  if (groups !== undefined && groups.length !== graph.n)
    throw new RangeError(`${graph.n} nodes but ${groups.length} groups.`);
  const { offsets, targets } = graph;
  const nodes = nodesOfMode(mode, 1);
  const visitors = Float64Array.from(nodes, (p) => offsets[p + 1]! - offsets[p]!);
  const onlyHere = Float64Array.from(nodes, (p) => {
    let count = 0;
    for (let k = offsets[p]!; k < offsets[p + 1]!; k++)
      if (offsets[targets[k]! + 1]! - offsets[targets[k]!]! === 1) count++;
    return count;
  });
  const position = new Int32Array(graph.n).fill(-1);
  for (let i = 0; i < nodes.length; i++) position[nodes[i]!] = i;
  const met = meetingsOnlyHere(graph, mode, position, nodes.length);
  const allParted = pairsParted(graph, mode);
  const parted = Float64Array.from(nodes, (p) => allParted[p]!);
  const joined = groups === undefined ? undefined : groupsHeld(graph, nodes, groups);
  const reasons = [met.wouldMeetNobody, met.pairsOnlyHere, parted];
  if (joined !== undefined) reasons.push(joined.groupPairsOnlyHere);
  const meanRank = meanRanks(reasons, nodes.length);
  const order = Uint32Array.from(nodes.keys()).sort(
    (a, b) => meanRank[a]! - meanRank[b]! || visitors[b]! - visitors[a]! || a - b,
  );
  return {
    nodes,
    visitors,
    onlyHere,
    ...met,
    pairsParted: parted,
    ...joined,
    order,
    meanRank,
  };
}

function meetingsOnlyHere(graph: Graph, mode: Mode, position: Int32Array, places: number) {
  const { n, offsets, targets } = graph;
  const wouldMeetNobody = new Float64Array(places);
  const pairsOnlyHere = new Float64Array(places);
  const shared = new Uint32Array(n);
  const lastPlace = new Uint32Array(n);
  for (let v = 0; v < n; v++) {
    if (mode[v] !== 0) continue;
    const near: number[] = [];
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const place = targets[k]!;
      for (let l = offsets[place]!; l < offsets[place + 1]!; l++) {
        const w = targets[l]!;
        if (w === v) continue;
        if (shared[w]!++ === 0) near.push(w);
        lastPlace[w] = position[place]!;
      }
    }
    let allAtOne = near.length > 0;
    for (const w of near) {
      if (shared[w] !== 1 || lastPlace[w] !== lastPlace[near[0]!]!) allAtOne = false;
      if (shared[w] === 1 && w > v) pairsOnlyHere[lastPlace[w]!]!++;
      shared[w] = 0;
    }
    if (allAtOne) wouldMeetNobody[lastPlace[near[0]!]!]!++;
  }
  return { wouldMeetNobody, pairsOnlyHere };
}

/** Groups that meet at each place, and pairs of groups that meet at no other. */
function groupsHeld({ offsets, targets }: Graph, nodes: Uint32Array, groups: ArrayLike<number>) {
  const groupsAt = Array.from(nodes, (p) => {
    const found = new Set<number>();
    for (let k = offsets[p]!; k < offsets[p + 1]!; k++) {
      const group = groups[targets[k]!]!;
      if (group >= 0) found.add(group);
    }
    return [...found].sort((a, b) => a - b);
  });
  let groupCount = 0;
  for (const found of groupsAt)
    for (const group of found) groupCount = Math.max(groupCount, group + 1);
  const placesOfPair = new Map<number, { count: number; place: number }>();
  for (const [place, found] of groupsAt.entries())
    for (const [i, a] of found.entries())
      for (const b of found.slice(i + 1)) {
        const pair = a * groupCount + b;
        const count = (placesOfPair.get(pair)?.count ?? 0) + 1;
        placesOfPair.set(pair, { count, place });
      }
  const groupPairsOnlyHere = new Float64Array(nodes.length);
  for (const { count, place } of placesOfPair.values())
    if (count === 1) groupPairsOnlyHere[place]!++;
  return {
    groupsJoined: Float64Array.from(groupsAt, (found) => found.length),
    groupPairsOnlyHere,
  };
}

/** Mean over reasons of each place's rank, 1 for the most; equal values share their mean rank. */
function meanRanks(reasons: readonly Float64Array[], places: number): Float64Array {
  const sum = new Float64Array(places);
  for (const values of reasons) {
    const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
    for (let first = 0; first < places; ) {
      let end = first + 1;
      while (end < places && values[order[end]!] === values[order[first]!]) end++;
      for (let i = first; i < end; i++) sum[order[i]!]! += (first + 1 + end) / 2;
      first = end;
    }
  }
  return sum.map((ranks) => ranks / reasons.length);
}
