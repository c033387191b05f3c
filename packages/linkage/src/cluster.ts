import { heapOf } from "@kith/model";
import type { Candidates } from "./candidates.ts";
import type { Constraints } from "./constraints.ts";

interface Cluster {
  members: number[];
  readonly tokens: Set<string>;
  readonly apart: Set<number>;
  /** Sum of pair probabilities to other clusters. */
  readonly links: Map<number, number>;
}

/**
 * Constrained average-link agglomeration: joins the two clusters whose records are, on
 * average over all their pairs, most probably one person, as long as that average is at least
 * `threshold` (more for larger merges) and no constraint forbids it. A pair that is no candidate counts as 0, so one
 * strong link never chains two groups together. Records decided to be the same start joined.
 * O(E log E) for E candidates above 0.
 *
 * @returns the cluster of each record, numbered by its first record
 */
export function agglomerate(
  records: number,
  candidates: Candidates,
  probability: Float64Array,
  constraints: Constraints,
  threshold: number,
): Int32Array {
  const at = Int32Array.from({ length: records }, (_, r) => r);
  const clusters: (Cluster | undefined)[] = Array.from({ length: records }, (_, r) => ({
    members: [r],
    tokens: new Set(constraints.exclusive[r]),
    apart: new Set(constraints.apart.get(r)),
    links: new Map(),
  }));
  for (let e = 0; e < candidates.size; e++) {
    const p = probability[e]!;
    if (p < 1e-3) continue;
    const [a, b] = [candidates.a[e]!, candidates.b[e]!];
    clusters[a]!.links.set(b, p);
    clusters[b]!.links.set(a, p);
  }
  const heap = heapOf(before);
  const offer = (x: number, y: number): void => {
    const left = clusters[x]!;
    const right = clusters[y]!;
    const pairs = left.members.length * right.members.length;
    const mean = left.links.get(y)! / pairs;
    if (mean >= neededMean(threshold, pairs) && mayJoin(left, right)) {
      heap.push({
        mean,
        x: Math.min(x, y),
        y: Math.max(x, y),
        size: left.members.length + right.members.length,
      });
    }
  };
  const join = (x: number, y: number): void => {
    const kept = clusters[x]!;
    const gone = clusters[y]!;
    clusters[y] = undefined;
    for (const r of gone.members) at[r] = x;
    kept.members = kept.members.concat(gone.members);
    for (const t of gone.tokens) kept.tokens.add(t);
    for (const r of gone.apart) kept.apart.add(r);
    kept.links.delete(y);
    for (const [other, sum] of gone.links) {
      if (other === x) continue;
      const total = (kept.links.get(other) ?? 0) + sum;
      kept.links.set(other, total);
      const back = clusters[other]!.links;
      back.delete(y);
      back.set(x, total);
    }
  };

  for (const group of constraints.together) for (const r of group.slice(1)) join(at[group[0]!]!, r);
  for (let x = 0; x < records; x++) {
    for (const y of clusters[x]?.links.keys() ?? []) if (x < y) offer(x, y);
  }
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const left = clusters[top.x];
    const right = clusters[top.y];
    if (left === undefined || right === undefined) continue;
    if (left.members.length + right.members.length !== top.size) continue;
    join(top.x, top.y);
    for (const other of clusters[top.x]!.links.keys()) offer(top.x, other);
  }
  return firstRecordNumbers(at);
}

/** Doubling the pairs that one merge would put together asks for this much more certainty. */
const CAUTION = 0.03;
const MOST_NEEDED = 0.9;

/**
 * What the mean of a merge must be. Its pairs are right or wrong together, so that a merge of
 * two large clusters is one large bet, and lumping harms a network more than splitting
 * (Fegley and Torvik, "Has large-scale named-entity network analysis been resting on a flawed
 * assumption?", PLoS ONE 2013).
 */
function neededMean(threshold: number, pairs: number): number {
  return Math.max(threshold, Math.min(MOST_NEEDED, threshold + CAUTION * Math.log2(pairs)));
}

function mayJoin(left: Cluster, right: Cluster): boolean {
  const [few, many] =
    left.tokens.size < right.tokens.size
      ? [left.tokens, right.tokens]
      : [right.tokens, left.tokens];
  for (const token of few) if (many.has(token)) return false;
  if (left.apart.size > 0) for (const r of right.members) if (left.apart.has(r)) return false;
  return true;
}

function firstRecordNumbers(at: Int32Array): Int32Array {
  const number = new Map<number, number>();
  return at.map((c) => {
    let n = number.get(c);
    if (n === undefined) {
      n = number.size;
      number.set(c, n);
    }
    return n;
  });
}

interface Merge {
  readonly mean: number;
  readonly x: number;
  readonly y: number;
  /** Records in both when offered; out of date once either has grown. */
  readonly size: number;
}

/** Highest mean first, then lowest records, so ties are settled. */
function before(p: Merge, q: Merge): boolean {
  return p.mean !== q.mean ? p.mean > q.mean : p.x !== q.x ? p.x < q.x : p.y < q.y;
}

/** Expected precision of a partition: mean probability over all pairs it joins. 1 for none. */
export function expectedPrecision(
  cluster: Int32Array,
  candidates: Candidates,
  probability: Float64Array,
): number {
  const sizes = new Map<number, number>();
  for (const c of cluster) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  let joined = 0;
  for (const n of sizes.values()) joined += (n * (n - 1)) / 2;
  let sum = 0;
  for (let e = 0; e < candidates.size; e++) {
    if (cluster[candidates.a[e]!] === cluster[candidates.b[e]!]) sum += probability[e]!;
  }
  return joined === 0 ? 1 : sum / joined;
}

export interface Partition {
  readonly cluster: Int32Array;
  readonly threshold: number;
  readonly expectedPrecision: number;
}

/** Where the search for a threshold starts. */
const LOWEST = 0.4;
/** And ends: asking for more would part what is nearly certain to belong together. */
const HIGHEST = 0.75;

/** Lowest threshold (in steps of 0.05) whose expected precision reaches a target. */
export function partition(
  records: number,
  candidates: Candidates,
  probability: Float64Array,
  constraints: Constraints,
  targetPrecision: number,
): Partition {
  for (let step = 0; ; step++) {
    const threshold = LOWEST + step * 0.05;
    const cut = partitionAt(records, candidates, probability, constraints, threshold);
    if (cut.expectedPrecision >= targetPrecision || threshold >= HIGHEST) return cut;
  }
}

/** The partition at a threshold that was chosen before. */
export function partitionAt(
  records: number,
  candidates: Candidates,
  probability: Float64Array,
  constraints: Constraints,
  threshold: number,
): Partition {
  const cluster = agglomerate(records, candidates, probability, constraints, threshold);
  const precision = expectedPrecision(cluster, candidates, probability);
  return { cluster, threshold, expectedPrecision: precision };
}
