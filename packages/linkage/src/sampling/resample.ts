import type { Constraints } from "../constraints.ts";
import type { Chain } from "./chain.ts";
import { enforce } from "./enforce.ts";
import { type PairTally, pairTally } from "./pair-tally.ts";

export interface Resampled {
  readonly pairs: PairTally;
  readonly draws: readonly Int32Array[];
}

/** Most visits of records, weighed against starting a draw again; sets how many draws are used. */
const EFFORT = 400_000;
const FEWEST_DRAWS = 16;
/** The last of these sweeps counts. */
const SWEEPS = 2;

/**
 * Brings plausible partitions up to date with new constraints or records: some of the draws
 * are changed to fit and the records around the change drawn anew in each, all others kept.
 * Probabilities of pairs without such a record stay as they were.
 *
 * @param around records to draw anew
 * @param before probabilities, draws so far; a new record is alone in every draw
 * @param full weigh every candidate of these, not only those known to be likely
 */
export function resample(
  chain: Chain,
  constraints: Constraints,
  around: readonly number[],
  before: Resampled,
  full: boolean,
): Resampled {
  const n = chain.of.length;
  const records = Int32Array.from(around);
  const wanted = Math.max(FEWEST_DRAWS, Math.floor(EFFORT / (n + 4 * records.length)));
  const used = evenly(before.draws, wanted);
  const isAround = new Uint8Array(n);
  for (const r of around) isAround[r] = 1;
  const sums = pairTally(n);
  const draws = used.map((draw) => {
    chain.restart(enforce(draw, constraints), constraints);
    for (let s = 0; s < SWEEPS; s++) {
      const counts = s === SWEEPS - 1;
      chain.sweep(records, { full: full && s === 0, learning: false, ...(counts ? { tally } : {}) });
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
