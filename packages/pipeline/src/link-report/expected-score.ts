import type { Resolution } from "@kith/model";
import type { CalibrationBin, Certainty, ExpectedScore } from "./link-report.ts";
import { isUnsure, type RecordIndex } from "./record-index.ts";

const BINS = 10;

/**
 * Precision, recall and F1 over pairs of records that the run itself expects: of the pairs
 * put together, the mean probability; of the pairs expected to be one person, the share put
 * together. Right only as far as the probabilities are. Pairs below 0.01 count as 0, so that
 * recall is a little high. O(records + pairs).
 */
export function expectedScore({ records }: Resolution, { pairs }: RecordIndex): ExpectedScore {
  const sizes = new Map<string, number>();
  for (const { person } of records) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  let joinedPairs = 0;
  for (const n of sizes.values()) joinedPairs += (n * (n - 1)) / 2;
  let together = 0;
  let matchingPairs = 0;
  for (const { a, b, p } of pairs) {
    matchingPairs += p;
    if (isJoined(records, a, b)) together += p;
  }
  const sum = joinedPairs + matchingPairs;
  return {
    precision: joinedPairs === 0 ? 1 : together / joinedPairs,
    recall: matchingPairs === 0 ? 1 : together / matchingPairs,
    f1: sum === 0 ? 1 : (2 * together) / sum,
    joinedPairs,
    matchingPairs,
  };
}

/** How the reported pairs spread over probabilities: what a check against the truth tests. */
export function calibrationBins(
  { records }: Resolution,
  { pairs }: RecordIndex,
): readonly CalibrationBin[] {
  const counts = new Float64Array(BINS);
  const sums = new Float64Array(BINS);
  const joined = new Float64Array(BINS);
  for (const { a, b, p } of pairs) {
    const bin = Math.min(BINS - 1, Math.floor(p * BINS));
    counts[bin]!++;
    sums[bin]! += p;
    if (isJoined(records, a, b)) joined[bin]!++;
  }
  return Array.from({ length: BINS }, (_, bin) => ({
    from: bin / BINS,
    to: (bin + 1) / BINS,
    pairs: counts[bin]!,
    predicted: counts[bin] === 0 ? 0 : sums[bin]! / counts[bin]!,
    joined: joined[bin]!,
  }));
}

/** A record is settled when every pair it is in is nearly sure, one way or the other. */
export function certaintyOf({ records }: Resolution, { pairs }: RecordIndex): Certainty {
  const doubted = new Set<number>();
  let unsurePairs = 0;
  for (const { a, b, p } of pairs) {
    if (!isUnsure(p)) continue;
    unsurePairs++;
    doubted.add(a).add(b);
  }
  doubted.delete(-1);
  return { settledRecords: records.length - doubted.size, records: records.length, unsurePairs };
}

function isJoined(records: Resolution["records"], a: number, b: number): boolean {
  const [x, y] = [records[a]?.person, records[b]?.person];
  return x !== undefined && x === y;
}
