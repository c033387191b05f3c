export interface PartitionAgreement {
  /** Items that are in both divisions. */
  readonly compared: number;
  /**
   * Pairs both put together or both put apart, corrected for chance: 1 alike, about 0 by
   * chance (Hubert and Arabie 1985, J. Classification 2). 1 where no correction is defined,
   * as both put everybody together or both everybody apart; `null` below two items.
   */
  readonly adjustedRand: number | null;
  /**
   * What the one division does not tell of the other, in nats: 0 alike, at most ln(compared)
   * (Meilă 2007, J. Multivariate Analysis 98(5)). `null` without items.
   */
  readonly variationOfInformation: number | null;
  /**
   * Twice the shared information over the sum of both, 0 to 1 (Danon et al. 2005, J. Stat.
   * Mech. P09008); 1 where both have one group only. `null` without items.
   */
  readonly normalisedInformation: number | null;
}

/**
 * How far two divisions of the same items agree. Items that one of them does not know (a
 * negative number) are left out. O(n).
 *
 * Throws a RangeError when the divisions differ in length.
 */
export function partitionAgreement(a: ArrayLike<number>, b: ArrayLike<number>): PartitionAgreement {
  if (a.length !== b.length) throw new RangeError(`${a.length} items and ${b.length} items.`);
  const both = new Map<string, number>();
  const inA = new Map<number, number>();
  const inB = new Map<number, number>();
  let compared = 0;
  for (let v = 0; v < a.length; v++) {
    if (a[v]! < 0 || b[v]! < 0) continue;
    compared++;
    addOne(both, `${a[v]} ${b[v]}`);
    addOne(inA, a[v]!);
    addOne(inB, b[v]!);
  }
  if (compared === 0)
    return {
      compared,
      adjustedRand: null,
      variationOfInformation: null,
      normalisedInformation: null,
    };
  const entropyA = entropy(inA, compared);
  const entropyB = entropy(inB, compared);
  const together = entropy(both, compared);
  const shared = Math.max(0, entropyA + entropyB - together);
  return {
    compared,
    adjustedRand: compared < 2 ? null : corrected(pairs(both), pairs(inA), pairs(inB), compared),
    variationOfInformation: Math.max(0, 2 * together - entropyA - entropyB),
    normalisedInformation: entropyA + entropyB === 0 ? 1 : (2 * shared) / (entropyA + entropyB),
  };
}

function corrected(both: number, a: number, b: number, items: number): number {
  const expected = (a * b) / ((items * (items - 1)) / 2);
  const most = (a + b) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairs(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += (count * (count - 1)) / 2;
  return sum;
}

function entropy(counts: ReadonlyMap<unknown, number>, items: number): number {
  let sum = 0;
  for (const count of counts.values()) sum -= (count / items) * Math.log(count / items);
  return sum;
}
