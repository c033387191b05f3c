import type { Graph } from "../graph/graph.ts";
import type { Categories } from "./categories.ts";
import { type TiesByCategory, tiesByCategory, tieTotals } from "./ties-by-category.ts";

/** Shares of ties; the three add up to 1. */
export interface TieShares<Value> {
  /** Ties within a category: bonding. */
  readonly bonding: Value;
  /** Ties between categories: bridging. */
  readonly bridging: Value;
  /** Ties with an end of unknown category, which could be either. */
  readonly unknown: Value;
}

export interface BondingAndBridging {
  /** Per person; NaN for somebody without ties. */
  readonly nodes: TieShares<Float64Array>;
  /** Of all ties; `null` when there are none. */
  readonly network: TieShares<number> | null;
}

/**
 * Bonding and bridging: the share of ties that stay within a category and the share that
 * reach another (R. D. Putnam 2000, "Bowling Alone", chapter 1, for the words). The category
 * may be anything: area, age band, group. Ties are counted as `tiesByCategory` says; ties to
 * people of unknown category are a share of their own, so bonding is at least `bonding` and
 * at most `bonding + unknown`.
 *
 * Throws a RangeError when `by` does not fit. O(n + m).
 */
export function bondingAndBridging(
  graph: Graph,
  by: Categories,
  ties: TiesByCategory = tiesByCategory(graph, by),
): BondingAndBridging {
  const { within, between, unknown } = tieTotals(ties);
  const all = within + between + unknown;
  const share = (counts: Float64Array) =>
    counts.map((count, v) => count / (ties.within[v]! + ties.between[v]! + ties.unknown[v]!));
  return {
    nodes: {
      bonding: share(ties.within),
      bridging: share(ties.between),
      unknown: share(ties.unknown),
    },
    network:
      all === 0 ? null : { bonding: within / all, bridging: between / all, unknown: unknown / all },
  };
}
