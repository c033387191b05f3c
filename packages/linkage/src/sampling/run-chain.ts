import type { Random } from "@kith/model";
import type { Chain } from "./chain.ts";
import type { PairTally } from "./pair-tally.ts";
import type { RelationWeights } from "./relation-weights.ts";

export interface ChainRun {
  readonly chain: Chain;
  readonly weights: RelationWeights | undefined;
  readonly random: Random;
  /** Sweeps before anything is kept. */
  readonly burnIn: number;
  /** Sweeps of which the probabilities are kept. */
  readonly kept: number;
  /** Plausible partitions to draw on the way, evenly. */
  readonly draws: number;
  readonly onSweep: (done: number, of: number) => void;
}

/** Of the kept sweeps, one in this many weighs every candidate and refits the weights. */
const FULL_EVERY = 10;
/** Of those before, the first few and then every other do. */
const FULL_FIRST = 3;

/**
 * Runs a chain, and adds to `pairs` how probably each pair of records is one person, averaged
 * over the kept sweeps and over both of its records (Rao-Blackwellised: the probability of
 * every choice counts, not only the one drawn).
 *
 * @param part how much of the probability comes from this chain, where there are several
 * @returns the draws, numbered by cluster; they share nothing with the chain
 */
export function runChain(run: ChainRun, pairs: PairTally, part = 1): Int32Array[] {
  const { chain, weights, random, burnIn, kept } = run;
  const n = chain.of.length;
  const order = Int32Array.from({ length: n }, (_, r) => r);
  const draws: Int32Array[] = [];
  const tally = (a: number, b: number, p: number): void => pairs.add(a, b, (part * p) / (2 * kept));
  for (let s = 0; s < burnIn + kept; s++) {
    run.onSweep(s, burnIn + kept);
    shuffle(order, random);
    const keeping = s >= burnIn;
    const full = keeping ? (s - burnIn) % FULL_EVERY === 0 : s < FULL_FIRST || s % 2 === 0;
    const how = { full, learning: full, ...(keeping ? { tally } : {}) };
    // A draw may be due in the middle of a sweep, where there are more of them than sweeps.
    const due = keeping ? dueWithin(s - burnIn, kept, run.draws) : [];
    let from = 0;
    for (const part of due) {
      const to = Math.round(part * n);
      chain.sweep(order.subarray(from, to), how);
      draws.push(chain.of.slice());
      from = to;
    }
    chain.sweep(order.subarray(from), how);
    chain.steady();
    if (full) weights?.learn();
  }
  return draws;
}

/** Which parts of a kept sweep (above 0, up to 1) end with a draw. */
function dueWithin(sweep: number, kept: number, draws: number): number[] {
  const parts: number[] = [];
  for (let d = 1; d <= draws; d++) {
    const at = (d * kept) / draws;
    if (at > sweep && at <= sweep + 1) parts.push(at - sweep);
  }
  return parts;
}

function shuffle(list: Int32Array, random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const held = list[i]!;
    list[i] = list[j]!;
    list[j] = held;
  }
}
