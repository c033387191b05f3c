import { type PairProbability, type RecordRef, recordKey, type TruthRecord } from "@kith/model";

/** Pairs whose probability is from `from` up to `to`. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Mean probability of the pairs; 0 without any. */
  readonly predicted: number;
  /** Share of them that are one person; 0 without any. */
  readonly actual: number;
}

export interface Calibration {
  /** Ten, each a tenth wide. */
  readonly bins: readonly CalibrationBin[];
  /** Mean of |predicted − actual| over the bins above 0.1, each counting for its pairs. */
  readonly meanGap: number;
  /** Greatest |predicted − actual| of a bin with at least 50 pairs. */
  readonly worstGap: number;
  /** Pairs of which the truth does not know both records; left out. */
  readonly unjudged: number;
}

const BINS = 10;
/** Bins with fewer pairs than this say too little to be called the worst. */
const ENOUGH = 50;

/**
 * Whether probabilities mean what they say: of the pairs given 0.7, are seven in ten one
 * person? O(pairs + records).
 *
 * Source: Guo, Pleiss, Sun and Weinberger, ICML 2017 (expected calibration error), here
 * without the first bin, which holds so many pairs that it hides the others.
 */
export function calibration(
  pairs: readonly Pick<PairProbability, "a" | "b" | "probability">[],
  truth: readonly TruthRecord[],
): Calibration {
  const people = new Map(
    truth.map(({ egoID, alterID, person }) => [recordKey(egoID, alterID), person] as const),
  );
  const personOf = ({ egoID, alterID }: RecordRef): string | undefined =>
    people.get(recordKey(egoID, alterID));
  const count = new Float64Array(BINS);
  const sum = new Float64Array(BINS);
  const same = new Float64Array(BINS);
  let unjudged = 0;
  for (const { a, b, probability } of pairs) {
    const [x, y] = [personOf(a), personOf(b)];
    if (x === undefined || y === undefined) {
      unjudged++;
      continue;
    }
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    count[bin]!++;
    sum[bin]! += probability;
    if (x === y) same[bin]!++;
  }
  const bins = Array.from({ length: BINS }, (_, k): CalibrationBin => {
    const n = count[k]!;
    return {
      from: k / BINS,
      to: (k + 1) / BINS,
      pairs: n,
      predicted: n === 0 ? 0 : sum[k]! / n,
      actual: n === 0 ? 0 : same[k]! / n,
    };
  });
  const gap = ({ predicted, actual }: CalibrationBin): number => Math.abs(predicted - actual);
  const above = bins.slice(1);
  const judged = above.reduce((n, bin) => n + bin.pairs, 0);
  return {
    bins,
    meanGap: judged === 0 ? 0 : above.reduce((s, bin) => s + bin.pairs * gap(bin), 0) / judged,
    worstGap: bins.reduce(
      (worst, bin) => (bin.pairs < ENOUGH ? worst : Math.max(worst, gap(bin))),
      0,
    ),
    unjudged,
  };
}
