import { mergeQueue } from "./merge-queue.ts";

/** Pairs of rows with their log odds of being one; `a` below `b`, each pair once. */
export interface ScoredPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
}

export interface Clustering {
  /** The least value of a merge that was made. */
  readonly threshold: number;
  /** Per row, the number of its cluster, from 0 in order of first rows. */
  readonly cluster: Int32Array;
}

/** A pair that was not scored counts for so much of a pair that speaks against. */
const UNSCORED = 0.5;
/** How much surer a merge must be with each doubling of the pairs it puts together. */
const CAUTION = 0.03;

interface Cluster {
  readonly members: number[];
  /** Towards other clusters: sum of probabilities, and how many pairs were scored. */
  readonly links: Map<number, { readonly sum: number; readonly scored: number }>;
}

/**
 * Puts rows together by average link, surest first: two clusters merge while the mean
 * probability of the pairs between them, less a caution that grows with their size, is at
 * least the threshold. One run serves all thresholds, since a lower one only goes on where a
 * higher one stops. Returns one clustering per threshold, highest first.
 * O(pairs × log pairs) for clusters of bounded size.
 */
export function clusterRecords(
  rows: number,
  pairs: ScoredPairs,
  thresholds: readonly number[],
): Clustering[] {
  const falling = [...thresholds].sort((x, y) => y - x);
  const least = falling.at(-1) ?? 1;
  const at = Int32Array.from({ length: rows }, (_, row) => row);
  const clusters = startingClusters(rows, pairs);
  const queue = mergeQueue();
  const offer = (x: number, y: number): void => {
    const [left, right] = [clusters[x]!, clusters[y]!];
    const { sum, scored } = left.links.get(y)!;
    const total = left.members.length * right.members.length;
    const mean = sum / (scored + UNSCORED * (total - scored));
    const value = mean - CAUTION * Math.log2(total);
    if (value < least) return;
    const size = left.members.length + right.members.length;
    queue.push({ value, x: Math.min(x, y), y: Math.max(x, y), size });
  };
  for (const [x, cluster] of clusters.entries()) {
    for (const y of cluster!.links.keys()) if (x < y) offer(x, y);
  }
  const made: Clustering[] = [];
  for (const threshold of falling) {
    for (let top = queue.pop(); top !== undefined; top = queue.pop()) {
      if (top.value < threshold) {
        queue.push(top);
        break;
      }
      const [left, right] = [clusters[top.x], clusters[top.y]];
      if (left === undefined || right === undefined) continue;
      if (left.members.length + right.members.length !== top.size) continue;
      const [into, from] = left.links.size >= right.links.size ? [top.x, top.y] : [top.y, top.x];
      merge(clusters, into, from);
      for (const row of clusters[into]!.members) at[row] = into;
      for (const other of clusters[into]!.links.keys()) offer(into, other);
    }
    made.push({ threshold, cluster: renumbered(at) });
  }
  return made;
}

function startingClusters(rows: number, pairs: ScoredPairs): (Cluster | undefined)[] {
  const clusters: Cluster[] = Array.from({ length: rows }, (_, row) => ({
    members: [row],
    links: new Map(),
  }));
  for (let i = 0; i < pairs.a.length; i++) {
    const link = { sum: 1 / (1 + Math.exp(-pairs.score[i]!)), scored: 1 };
    clusters[pairs.a[i]!]!.links.set(pairs.b[i]!, link);
    clusters[pairs.b[i]!]!.links.set(pairs.a[i]!, link);
  }
  return clusters;
}

function merge(clusters: (Cluster | undefined)[], into: number, from: number): void {
  const kept = clusters[into]!;
  const gone = clusters[from]!;
  clusters[from] = undefined;
  for (const row of gone.members) kept.members.push(row);
  kept.links.delete(from);
  for (const [other, link] of gone.links) {
    if (other === into) continue;
    const mine = kept.links.get(other);
    const both =
      mine === undefined ? link : { sum: mine.sum + link.sum, scored: mine.scored + link.scored };
    kept.links.set(other, both);
    const back = clusters[other]!.links;
    back.delete(from);
    back.set(into, both);
  }
}

function renumbered(at: Int32Array): Int32Array {
  const number = new Map<number, number>();
  return at.map((cluster) => {
    let n = number.get(cluster);
    if (n === undefined) {
      n = number.size;
      number.set(cluster, n);
    }
    return n;
  });
}
