import { ROUNDING } from "../chance/permutation-p.ts";

/** One number against those of the references; NaN where it, or what is asked, has no value. */
export interface AgainstChance<Number> {
  readonly observed: Number;
  /** Of the references that have a value. */
  readonly mean: Number;
  readonly sd: Number;
  /** Standard deviations above the mean; NaN when all references are the same. */
  readonly z: Number;
  /** Share of references below, those level counting half: 0 to 100. */
  readonly percentile: Number;
  /** (k + 1) / (n + 1) for the references as high or higher. */
  readonly atLeast: Number;
  /** (k + 1) / (n + 1) for the references as low or lower. */
  readonly atMost: Number;
  /** Twice the smaller of the two, 1 at most. */
  readonly twoSided: Number;
}

/** What values under chance come to beside observed ones, without keeping them. */
export interface ChanceCounts {
  /** One more set of values under chance; NaN for no value. */
  readonly add: (values: Float64Array) => void;
  readonly against: () => AgainstChance<Float64Array>;
}

/** Counts and moments (Welford 1962, Technometrics 4(3)) of each number. O(numbers) for each set. */
export function chanceCounts(observed: Float64Array): ChanceCounts {
  const n = observed.length;
  const above = new Float64Array(n);
  const below = new Float64Array(n);
  const valued = new Float64Array(n);
  const mean = new Float64Array(n);
  const squares = new Float64Array(n);
  let sets = 0;
  const add = (values: Float64Array): void => {
    sets++;
    for (let i = 0; i < n; i++) {
      const value = values[i]!;
      if (Number.isNaN(value)) continue;
      const room = ROUNDING * Math.max(1, Math.abs(observed[i]!));
      if (value > observed[i]! + room) above[i]!++;
      if (value < observed[i]! - room) below[i]!++;
      const off = value - mean[i]!;
      mean[i]! += off / ++valued[i]!;
      squares[i]! += off * (value - mean[i]!);
    }
  };
  const against = (): AgainstChance<Float64Array> => {
    const each = (number: (i: number) => number): Float64Array =>
      Float64Array.from(observed, (value, i) => (Number.isNaN(value) ? value : number(i)));
    const sd = squares.map((sum, i) =>
      valued[i]! < 2 ? Number.NaN : Math.sqrt(sum / (valued[i]! - 1)),
    );
    const atLeast = each((i) => (sets - below[i]! + 1) / (sets + 1));
    const atMost = each((i) => (sets - above[i]! + 1) / (sets + 1));
    return {
      observed,
      mean: mean.map((value, i) => (valued[i] === 0 ? Number.NaN : value)),
      sd,
      // What is left of values that are all the same is rounding.
      z: each((i) =>
        sd[i]! > ROUNDING * Math.max(1, Math.abs(mean[i]!))
          ? (observed[i]! - mean[i]!) / sd[i]!
          : Number.NaN,
      ),
      percentile: each((i) => (100 * (valued[i]! - above[i]! + below[i]!)) / (2 * valued[i]!)),
      atLeast,
      atMost,
      twoSided: each((i) => Math.min(1, 2 * Math.min(atLeast[i]!, atMost[i]!))),
    };
  };
  return { add, against };
}
