import { numberParts } from "../cohesion/number-parts.ts";

/** How far apart two clusters are: of their members, the farthest two, the mean, the nearest. */
export type Linkage = "complete" | "average" | "single";

/**
 * Mergers of clusters in the order in which they happened. Items are 0 to n − 1, the cluster
 * of the i-th merger is n + i (as in scipy).
 */
export interface Hierarchy {
  readonly n: number;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Distance at which the two were merged; never falls. */
  readonly height: Float64Array;
}

/**
 * Hierarchical clustering: the two nearest clusters are merged until one is left (update of
 * Lance and Williams 1967, Comput. J. 9(4)). Of pairs equally near, the pair that holds the
 * lowest item merges. Each item keeps its nearest among higher ones (Anderberg 1973): O(n²) in
 * practice, O(n³) at worst; n² numbers of memory.
 *
 * Throws a RangeError when there are not n × n distances.
 *
 * @param distances n × n, symmetric, row by row; not written to
 */
export function clusterHierarchy(
  n: number,
  distances: Float64Array,
  linkage: Linkage = "complete",
): Hierarchy {
  if (distances.length !== n * n)
    throw new RangeError(`${n} items need ${n * n} distances, not ${distances.length}.`);
  const d = distances.slice();
  const size = new Uint32Array(n).fill(1);
  const cluster = Uint32Array.from({ length: n }, (_, v) => v);
  const present = Uint8Array.from({ length: n }, () => 1);
  const nearest = new Int32Array(n);
  const findNearest = (i: number): void => {
    let best = -1;
    for (let j = i + 1; j < n; j++)
      if (present[j] === 1 && (best < 0 || d[i * n + j]! < d[i * n + best]!)) best = j;
    nearest[i] = best;
  };
  for (let i = 0; i < n; i++) findNearest(i);
  const steps = Math.max(0, n - 1);
  const first = new Uint32Array(steps);
  const second = new Uint32Array(steps);
  const height = new Float64Array(steps);
  for (let step = 0; step < steps; step++) {
    let a = -1;
    for (let i = 0; i < n; i++) {
      if (present[i] === 0 || nearest[i]! < 0) continue;
      if (a < 0 || d[i * n + nearest[i]!]! < d[a * n + nearest[a]!]!) a = i;
    }
    const b = nearest[a]!;
    first[step] = Math.min(cluster[a]!, cluster[b]!);
    second[step] = Math.max(cluster[a]!, cluster[b]!);
    height[step] = d[a * n + b]!;
    // The merged cluster stands where the lower of the two stood.
    present[b] = 0;
    for (let k = 0; k < n; k++) {
      if (present[k] === 0 || k === a) continue;
      const far = joined(d[a * n + k]!, d[b * n + k]!, size[a]!, size[b]!, linkage);
      d[a * n + k] = far;
      d[k * n + a] = far;
    }
    size[a]! += size[b]!;
    cluster[a] = n + step;
    for (let k = 0; k < n; k++) {
      if (present[k] === 0) continue;
      const near = nearest[k]!;
      if (k === a || near === a || near === b) findNearest(k);
      else if (k < a && d[k * n + a]! < d[k * n + near]!) nearest[k] = a;
    }
  }
  return { n, first, second, height };
}

function joined(a: number, b: number, sizeA: number, sizeB: number, linkage: Linkage): number {
  if (linkage === "complete") return Math.max(a, b);
  if (linkage === "single") return Math.min(a, b);
  return (sizeA * a + sizeB * b) / (sizeA + sizeB);
}

/**
 * The clusters when so many are left, numbered in the order of their first items.
 *
 * Throws a RangeError when `count` is not a whole number from 1 to n (0 when n is 0).
 */
export function cutHierarchy(hierarchy: Hierarchy, count: number): Uint32Array {
  const { n, first, second } = hierarchy;
  if (!(Number.isInteger(count) && count >= Math.min(1, n) && count <= n))
    throw new RangeError(`${n} items cannot be cut into ${count} clusters.`);
  const above = new Int32Array(2 * n).fill(-1);
  for (let step = 0; step < n - count; step++) {
    above[first[step]!] = n + step;
    above[second[step]!] = n + step;
  }
  const top = Uint32Array.from({ length: n }, (_, v) => {
    let at = v;
    while (above[at]! >= 0) at = above[at]!;
    return at;
  });
  return numberParts(top).membership;
}
