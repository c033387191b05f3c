import type { Graph } from "../graph/graph.ts";
import { clusterHierarchy, cutHierarchy, type Hierarchy, type Linkage } from "./hierarchy.ts";
import { profileCorrelations, profileDistances, type SelfCells } from "./tie-profiles.ts";

export interface EquivalenceOptions {
  /** By distance of the profiles or by one less their correlation. Default "distance". */
  readonly by?: "distance" | "correlation";
  /** Default "complete". */
  readonly linkage?: Linkage;
  /** Default "leave-out". */
  readonly selfCells?: SelfCells;
}

export interface Equivalence {
  /** Block of each node, numbered in the order of their first nodes. */
  readonly membership: Uint32Array;
  readonly hierarchy: Hierarchy;
}

/**
 * Blocks of nodes whose ties with the same others are alike, by hierarchical clustering of
 * their profiles (structural equivalence: Lorrain and White 1971; Burt 1976, Social Forces
 * 55(1)). The hierarchy can be cut elsewhere with `cutHierarchy`.
 *
 * Throws a RangeError as `profileDistances` and `cutHierarchy` do. O(n² + Σ degree²) for the
 * profiles, O(n²) to O(n³) for the hierarchy.
 */
export function equivalenceBlocks(
  relations: readonly Graph[],
  count: number,
  options: EquivalenceOptions = {},
): Equivalence {
  const apart =
    options.by === "correlation"
      ? profileCorrelations(relations, options.selfCells).map((r) => 1 - r)
      : profileDistances(relations, options.selfCells);
  const hierarchy = clusterHierarchy(relations[0]!.n, apart, options.linkage);
  return { membership: cutHierarchy(hierarchy, count), hierarchy };
}
