import { type RecordRef, type ResolvedRecord, recordKey, type TruthRecord } from "@kith/model";

export interface PrecisionRecall {
  /** 1 when nothing was claimed. */
  readonly precision: number;
  /** 1 when there was nothing to find. */
  readonly recall: number;
  /** Harmonic mean; 0 when both are 0. */
  readonly f1: number;
}

/**
 * How many operations lead from the truth to the resolution: people split, then wrongly
 * merged. A merge costs 2, a split 1, because putting two people together harms a network
 * about twice as much as keeping one apart.
 */
export interface MergeDistance {
  /** Times a person had to be split: parts they are in, less one each. */
  readonly splits: number;
  /** Times parts of different people were put together. */
  readonly merges: number;
  /** `splits + 2 × merges`. */
  readonly cost: number;
}

export interface ResolutionScore {
  readonly pairwise: PrecisionRecall;
  readonly bcubed: PrecisionRecall;
  /** Only pairs of a respondent and a mention: "is this person somebody we spoke to?" */
  readonly respondents: PrecisionRecall;
  readonly mergeDistance: MergeDistance;
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
 * right and the share of its person that was found (Bagga and Baldwin 1998). The merge distance
 * is that of Menestrina, Whang and Garcia-Molina (VLDB 2010) with costs that do not grow with
 * the size of what is split or merged. O(n).
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
  const told = { clusters: new Map(), people: new Map(), both: new Map() } satisfies Told;
  for (const [key, { ref, person }] of actual) {
    const found = claimed.get(key);
    if (found === undefined) missing.push(ref);
    const cluster = found === undefined ? `alone ${key}` : `joined ${found.person}`;
    count(clusters, cluster);
    count(people, person);
    if (ref.alterID === undefined) {
      count(told.clusters, cluster);
      count(told.people, person);
      count(told.both, `${cluster}\u001f${person}`);
    }
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
  let parts = 0;
  let mixed = 0;
  let precision = 0;
  let recall = 0;
  for (const [cluster, row] of overlaps) {
    for (const [person, shared] of row) {
      both += choose2(shared);
      parts++;
      mixed += mentionRespondentPairs(shared, told.both.get(`${cluster}\u001f${person}`) ?? 0);
      precision += (shared * shared) / clusters.get(cluster)!;
      recall += (shared * shared) / people.get(person)!;
    }
  }
  const n = actual.size;
  const claimedPairs = sumPairs(clusters);
  const truePairs = sumPairs(people);
  const splits = parts - people.size;
  const merges = parts - clusters.size;
  return {
    pairwise: shares(both, claimedPairs, truePairs),
    bcubed: summary(n === 0 ? 1 : precision / n, n === 0 ? 1 : recall / n),
    respondents: shares(mixed, sumMixed(clusters, told.clusters), sumMixed(people, told.people)),
    mergeDistance: { splits, merges, cost: splits + 2 * merges },
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

/** Respondents by cluster, by person, and by both. */
interface Told {
  readonly clusters: Map<string, number>;
  readonly people: Map<string, number>;
  readonly both: Map<string, number>;
}

function mentionRespondentPairs(records: number, respondents: number): number {
  return respondents * (records - respondents);
}

function sumMixed(
  sizes: ReadonlyMap<string, number>,
  respondents: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [name, n] of respondents) sum += mentionRespondentPairs(sizes.get(name) ?? n, n);
  return sum;
}

/** Nothing claimed is right, and nothing to find is found. */
function shares(correct: number, claimed: number, there: number): PrecisionRecall {
  return summary(claimed === 0 ? 1 : correct / claimed, there === 0 ? 1 : correct / there);
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
