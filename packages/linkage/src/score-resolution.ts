import { type RecordRef, type ResolvedRecord, recordKey, type TruthRecord } from "@kith/model";

export interface PrecisionRecall {
  /** 1 when nothing was claimed. */
  readonly precision: number;
  /** 1 when there was nothing to find. */
  readonly recall: number;
  /** Harmonic mean; 0 when both are 0. */
  readonly f1: number;
}

export interface ResolutionScore {
  readonly pairwise: PrecisionRecall;
  readonly bcubed: PrecisionRecall;
  /** Records scored: every record of the truth. */
  readonly records: number;
  /** Records of the truth that the resolution does not have; scored as people of their own. */
  readonly missing: readonly RecordRef[];
  /** Records of the resolution that the truth does not have; not scored. */
  readonly unexpected: readonly RecordRef[];
  /** Records that stand in either file more than once; the first row counts. */
  readonly repeated: readonly RecordRef[];
  readonly pairs: {
    /** Joined by the resolution, both records standing in the truth. */
    readonly claimed: number;
    /** Joined by the truth, whether or not the resolution has the records. */
    readonly true: number;
    readonly correct: number;
    /** Joined by the resolution, but the truth is silent about one record or both. */
    readonly unjudged: number;
  };
}

/**
 * Compares a resolution with the truth over all records of the truth. Pairwise counts pairs
 * of records put together; B-cubed averages over records the share of its cluster that is
 * right and the share of its person that was found (Bagga and Baldwin 1998). O(n).
 *
 * A record the resolution lacks was joined to nobody: it counts as a person of its own, so
 * that leaving records out never raises recall. A record the truth lacks cannot be judged,
 * for the truth may be known for a part of a site only: what it was joined to is counted as
 * `unjudged`, neither right nor wrong.
 */
export function scoreResolution(
  records: readonly ResolvedRecord[],
  truth: readonly TruthRecord[],
): ResolutionScore {
  const repeated: RecordRef[] = [];
  const claimed = personByRecord(records, repeated);
  const actual = personByRecord(truth, repeated);
  const missing: RecordRef[] = [];
  const clusters = new Map<string, number>();
  const people = new Map<string, number>();
  const overlaps = new Map<string, Map<string, number>>();
  for (const [key, { ref, person }] of actual) {
    const found = claimed.get(key);
    if (found === undefined) missing.push(ref);
    const cluster = found === undefined ? `alone ${key}` : `joined ${found.person}`;
    count(clusters, cluster);
    count(people, person);
    let row = overlaps.get(cluster);
    if (row === undefined) {
      row = new Map();
      overlaps.set(cluster, row);
    }
    count(row, person);
  }
  const unexpected: RecordRef[] = [];
  const everybody = new Map<string, number>();
  for (const [key, { ref, person }] of claimed) {
    if (!actual.has(key)) unexpected.push(ref);
    count(everybody, person);
  }
  let both = 0;
  let precision = 0;
  let recall = 0;
  for (const [cluster, row] of overlaps) {
    for (const [person, shared] of row) {
      both += choose2(shared);
      precision += (shared * shared) / clusters.get(cluster)!;
      recall += (shared * shared) / people.get(person)!;
    }
  }
  const n = actual.size;
  const claimedPairs = sumPairs(clusters);
  const truePairs = sumPairs(people);
  return {
    pairwise: summary(
      claimedPairs === 0 ? 1 : both / claimedPairs,
      truePairs === 0 ? 1 : both / truePairs,
    ),
    bcubed: summary(n === 0 ? 1 : precision / n, n === 0 ? 1 : recall / n),
    records: n,
    missing,
    unexpected,
    repeated,
    pairs: {
      claimed: claimedPairs,
      true: truePairs,
      correct: both,
      unjudged: sumPairs(everybody) - claimedPairs,
    },
  };
}

function personByRecord(
  rows: readonly TruthRecord[],
  repeated: RecordRef[],
): Map<string, { ref: RecordRef; person: string }> {
  const people = new Map<string, { ref: RecordRef; person: string }>();
  for (const { egoID, alterID, person } of rows) {
    const key = recordKey(egoID, alterID);
    const ref = alterID === undefined ? { egoID } : { egoID, alterID };
    if (people.has(key)) repeated.push(ref);
    else people.set(key, { ref, person });
  }
  return people;
}

function summary(precision: number, recall: number): PrecisionRecall {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function choose2(n: number): number {
  return (n * (n - 1)) / 2;
}

function sumPairs(sizes: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const n of sizes.values()) sum += choose2(n);
  return sum;
}
