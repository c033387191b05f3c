import { type Random, seededRandom } from "@kith/model";
import { numberParts } from "../cohesion/number-parts.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { coMembership } from "./co-membership.ts";
import type { DrawnGroups } from "./group-stability.ts";
import { leiden } from "./leiden.ts";

export interface ConsensusOptions {
  /** Default: the stream of seed 1. */
  readonly random?: Random;
  /** Pairs together in fewer draws than this share are not tied. Default 0.5. */
  readonly leastShare?: number;
  /** Groupings made in every round. Default 10. */
  readonly groupings?: number;
}

export interface ConsensusGroups {
  /** Group of each person, numbered from 0 in the order of their first people. */
  readonly membership: Uint32Array;
  readonly count: number;
  /** Rounds until all groupings were the same. */
  readonly rounds: number;
  /** False when they still differed after 20 rounds; the first of the last is then given. */
  readonly converged: boolean;
}

const ROUNDS = 20;

/**
 * One grouping that stands for those of many draws (consensus clustering: Lancichinetti and
 * Fortunato 2012, Scientific Reports 2, 336). People are tied by the share of draws in which
 * they are together, where it is at least `leastShare`; Leiden groups this network several
 * times, and again from its own groupings until all are the same. Unlike in the paper,
 * somebody together with nobody that often stays alone: no draws speak for a group of theirs.
 *
 * The same draws, seed and options give the same groups. Read them with `groupStability`.
 * Throws a RangeError as `coMembership` does. O(draws × Σ size²) and Leiden on the pairs kept.
 */
export function consensusGroups(
  draws: DrawnGroups,
  options: ConsensusOptions = {},
): ConsensusGroups {
  const random = options.random ?? seededRandom(1);
  const groupings = options.groupings ?? 10;
  let current = draws;
  for (let round = 1; ; round++) {
    const pairs = coMembership(current, options.leastShare ?? 0.5);
    const graph = graphFromEdges(draws[0]?.length ?? 0, pairs.first, pairs.second, {
      weights: pairs.share,
    });
    const stream = random.fork(`round ${round}`);
    current = Array.from(
      { length: groupings },
      (_, i) => leiden(graph, { random: stream.fork(`grouping ${i}`), starts: 1 }).membership,
    );
    const same = current.every((other) => isSame(current[0]!, other));
    if (!same && round < ROUNDS) continue;
    const { membership, sizes } = numberParts(current[0]!);
    return { membership, count: sizes.length, rounds: round, converged: same };
  }
}

/** Groupings by Leiden are numbered by first people, so the same groups have the same numbers. */
function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let v = 0; v < a.length; v++) if (a[v] !== b[v]) return false;
  return true;
}
