import { density } from "../cohesion/density.ts";
import { reciprocity } from "../cohesion/reciprocity.ts";
import { asUndirected } from "../graph/as-undirected.ts";
import { hasTie } from "../graph/has-tie.ts";
import { transitivity, triangles } from "../position/clustering.ts";
import type { Bounds } from "./bounds.ts";
import {
  eitherNamed,
  isUnanswered,
  isUnknown,
  type Known,
  type PartlyKnown,
  readKnown,
  unknownCounts,
} from "./partly-known.ts";
import { partsPossible } from "./parts-possible.ts";

/** How much measures of the whole network could change. */
export interface NetworkBounds {
  /** Unknown ties: pairs, or ordered pairs when directed. */
  readonly unknown: number;
  /** The same over all there could be. `null` below two people. */
  readonly unknownShare: number | null;
  readonly density: Bounds;
  /** Ties per person; of a directed graph ties going out. */
  readonly meanDegree: Bounds;
  /** Of an undirected graph 1, as soon as there is a tie. */
  readonly reciprocity: Bounds;
  /** Parts, people without ties among them; direction ignored (either names the other). */
  readonly components: Bounds;
  /** People in the largest part. */
  readonly largest: Bounds;
  /** People without any tie. */
  readonly isolates: Bounds;
  /** Direction ignored. Not exact. */
  readonly transitivity: Bounds;
}

/**
 * Bounds of measures over all ways the unknown ties could be (Manski's worst case: nothing is
 * assumed of them). All but transitivity are exact. Each measure by itself: they are not all at
 * their bounds in the same network.
 *
 * - density and mean degree: no unknown tie there, or all;
 * - reciprocity: unknown ties all return a tie or are returned, or none does;
 * - components, largest, isolates: parts can only join as ties are added;
 * - transitivity: outer bounds. Low: the triangles that are known over all paths of two ties
 *   there could be. High: 1 less the paths known to be open over the same.
 *
 * O(n + sum of degree² × log of a row + exceptions).
 */
export function networkBounds(ties: PartlyKnown): NetworkBounds {
  const known = readKnown(ties);
  const { graph } = known;
  const { total } = unknownCounts(known);
  const flat = readKnown(eitherNamed(ties));
  const parts = partsPossible(flat);
  const pairs = (graph.n * (graph.n - 1)) / (graph.directed ? 1 : 2);
  const perPerson = (count: number): number | null =>
    graph.n === 0 ? null : ((graph.directed ? 1 : 2) * count) / graph.n;
  return {
    unknown: total,
    unknownShare: graph.n < 2 ? null : total / pairs,
    density: {
      observed: density(graph),
      low: density(graph),
      high: graph.n < 2 ? null : (graph.m + total) / pairs,
      exact: true,
    },
    meanDegree: {
      observed: perPerson(graph.m),
      low: perPerson(graph.m),
      high: perPerson(graph.m + total),
      exact: true,
    },
    reciprocity: reciprocityBounds(known),
    ...parts,
    transitivity: transitivityBounds(flat),
  };
}

/** Least and most ties of each person: out, into, both alike when undirected. Exact. */
export interface DegreeBounds {
  readonly outLow: Float64Array;
  readonly outHigh: Float64Array;
  readonly inLow: Float64Array;
  readonly inHigh: Float64Array;
}

/** Bounds of every degree; each by itself. Weights are ignored. O(n + m + exceptions). */
export function degreeBounds(ties: PartlyKnown): DegreeBounds {
  const known = readKnown(ties);
  const { n, offsets, inOffsets } = known.graph;
  const { out, into } = unknownCounts(known);
  const outLow = Float64Array.from({ length: n }, (_, v) => offsets[v + 1]! - offsets[v]!);
  const inLow = Float64Array.from({ length: n }, (_, v) => inOffsets[v + 1]! - inOffsets[v]!);
  return {
    outLow,
    outHigh: outLow.map((count, v) => count + out[v]!),
    inLow,
    inHigh: inLow.map((count, v) => count + into[v]!),
  };
}

function reciprocityBounds(known: Known): Bounds {
  const observed = reciprocity(known.graph);
  if (!known.graph.directed) {
    const some = known.graph.m + unknownCounts(known).total > 0 ? 1 : null;
    return { observed, low: some, high: some, exact: true };
  }
  const { mutual, oneWay, halfUnknown, unknownBoth, unknownOrNot } = pairKinds(known);
  const share = (both: number, one: number): number | null =>
    both + one === 0 ? null : (2 * both) / (2 * both + one);
  const low = share(mutual, oneWay + halfUnknown + unknownBoth + unknownOrNot);
  const high = share(mutual + halfUnknown + unknownBoth, oneWay);
  // With nothing else there, an unknown tie whose return is known to be absent gives 0.
  return { observed, low, high: high ?? (unknownOrNot > 0 ? 0 : null), exact: true };
}

/** Pairs of a directed graph by what is known of their two ties. */
function pairKinds(known: Known) {
  const { graph } = known;
  let mutual = 0;
  let oneWay = 0;
  let halfUnknown = 0;
  for (let v = 0; v < graph.n; v++)
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      const w = graph.targets[k]!;
      if (hasTie(graph, w, v)) mutual += 1 / 2;
      else if (isUnknown(known, w, v)) halfUnknown++;
      else oneWay++;
    }
  const unknownBoth = pairsUnknownBothWays(known);
  const unknownOrNot = unknownCounts(known).total - halfUnknown - 2 * unknownBoth;
  return { mutual, oneWay, halfUnknown, unknownBoth, unknownOrNot };
}

/**
 * Pairs of which neither tie is known. Among those who answered nothing about each other, less
 * those with a tie or a denial: an undirected network in which one answer is enough.
 */
function pairsUnknownBothWays(known: Known): number {
  const { graph, denied } = known;
  const flat = asUndirected(graph);
  return unknownCounts({
    ...known,
    graph: flat,
    denied: asUndirected(denied),
    answersNeeded: 1,
  }).total;
}

function transitivityBounds(known: Known): Bounds {
  const { graph } = known;
  const counts = unknownCounts(known);
  const observed = transitivity(graph);
  let paths = 0;
  for (let v = 0; v < graph.n; v++) {
    const most = graph.offsets[v + 1]! - graph.offsets[v]! + counts.out[v]!;
    paths += (most * (most - 1)) / 2;
  }
  if (paths === 0) return { observed, low: null, high: null, exact: true };
  const closed = triangles(graph).reduce((sum, count) => sum + count, 0);
  const exact = counts.total === 0;
  return { observed, low: closed / paths, high: 1 - surelyOpen(known) / paths, exact };
}

/** Paths of two known ties whose ends are known not to be tied. */
function surelyOpen(known: Known): number {
  const { n, offsets, targets } = known.graph;
  let open = 0;
  for (let v = 0; v < n; v++)
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++)
      for (let l = k + 1; l < offsets[v + 1]!; l++) {
        const [a, b] = [targets[k]!, targets[l]!];
        if (hasTie(known.graph, a, b)) continue;
        if (hasTie(known.denied, a, b) || !isUnanswered(known, a, b)) open++;
      }
  return open;
}
