import type { Constraints } from "../constraints.ts";
import type { Chain } from "./chain.ts";
import { enforce } from "./enforce.ts";
import { type PairTally, pairTally } from "./pair-tally.ts";

export interface Resampled {
  readonly pairs: PairTally;
  readonly draws: readonly Int32Array[];
}

/** How much is done to bring draws up to date. */
export interface Effort {
  /** Most visits of records, weighed against starting a draw again; sets how many draws are used. */
  readonly visits: number;
  /** Sweeps in each draw, of which the last counts. */
  readonly sweeps: number;
  /** The first of them weighs every candidate, not only those known to be likely. */
  readonly full: boolean;
}

/** While somebody waits. */
export const QUICK: Effort = { visits: 300_000, sweeps: 2, full: false };
/** For one more interview, of which many may come in a row. */
export const QUICKEST: Effort = { visits: 120_000, sweeps: 2, full: false };
/** When nobody does. */
export const THOROUGH: Effort = { visits: 2_000_000, sweeps: 3, full: true };
const FEWEST_DRAWS = 16;

/**
 * Brings plausible partitions up to date with new constraints or records: some of the draws
 * are changed to fit and the records around the change drawn anew in each, all others kept.
 * Probabilities of pairs without such a record stay as they were.
 *
 * @param around records to draw anew
 * @param before probabilities, draws so far; a new record is alone in every draw
 */
export function resample(
  chain: Chain,
  constraints: Constraints,
  around: readonly number[],
  before: Resampled,
  effort: Effort,
): Resampled {
  const n = chain.of.length;
  const records = Int32Array.from(around);
  const wanted = Math.max(FEWEST_DRAWS, Math.floor(effort.visits / (n + 4 * records.length)));
  const used = evenly(before.draws, wanted);
  const isAround = new Uint8Array(n);
  for (const r of around) isAround[r] = 1;
  const sums = pairTally(n);
  const draws = used.map((draw) => {
    chain.restart(enforce(draw, constraints), constraints);
    for (let s = 0; s < effort.sweeps; s++) {
      const counts = s === effort.sweeps - 1;
      chain.sweep(records, {
        full: effort.full && s === 0,
        learning: false,
        ...(counts ? { tally } : {}),
      });
    }
    return chain.of.slice();
  });
  function tally(a: number, b: number, p: number): void {
    sums.add(a, b, p / (isAround[b] === 1 ? 2 : 1) / used.length);
  }
  before.pairs.each((a, b, p) => {
    if (isAround[a] === 0 && isAround[b] === 0) sums.add(a, b, p);
  });
  return { pairs: sums, draws };
}

function evenly<T>(list: readonly T[], wanted: number): readonly T[] {
  if (list.length <= wanted) return list;
  return Array.from({ length: wanted }, (_, i) => list[Math.floor((i * list.length) / wanted)]!);
}
