/** A weighed pair of items by index, `a` < `b`. */
export interface Weighed {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  /** Why, strongest first. */
  readonly reasons: readonly string[];
}

export interface Bonds {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Average-link agglomeration: joins the two clusters whose items are on average over all
 * pairs, by their weight, most probably one thing, while that is above `threshold`. A pair not given counts as 0,
 * so one strong link never chains two groups. Bonds bind. O(items + merges × pairs), for some
 * thousand items.
 *
 * @param weights how much each item counts: how often it was said
 * @returns cluster of each item, numbered by its first item
 */
export function averageLink(
  weights: Float64Array,
  pairs: readonly Weighed[],
  bonds: Bonds,
  threshold: number,
): Int32Array {
  const items = weights.length;
  const weight = Float64Array.from(weights);
  const members = Array.from({ length: items }, (_, i) => [i]);
  const at = Int32Array.from({ length: items }, (_, i) => i);
  const links = Array.from({ length: items }, () => new Map<number, number>());
  const apart = Array.from({ length: items }, () => new Set<number>());
  for (const { a, b, probability } of pairs) {
    const sum = probability * weights[a]! * weights[b]!;
    links[a]!.set(b, sum);
    links[b]!.set(a, sum);
  }
  for (const [a, b] of bonds.apart) {
    apart[a]!.add(b);
    apart[b]!.add(a);
  }
  const join = (x: number, y: number): void => {
    for (const item of members[y]!) at[item] = x;
    members[x] = members[x]!.concat(members[y]!);
    members[y] = [];
    weight[x]! += weight[y]!;
    links[x]!.delete(y);
    for (const [other, sum] of links[y]!) {
      if (other === x) continue;
      const total = (links[x]!.get(other) ?? 0) + sum;
      links[x]!.set(other, total);
      links[other]!.delete(y);
      links[other]!.set(x, total);
    }
    links[y]!.clear();
    for (const other of apart[y]!) {
      apart[x]!.add(other);
      apart[other]!.delete(y);
      apart[other]!.add(x);
    }
    apart[y]!.clear();
  };
  for (const [a, b] of bonds.together) {
    const [x, y] = [Math.min(at[a]!, at[b]!), Math.max(at[a]!, at[b]!)];
    if (x !== y && !apart[x]!.has(y)) join(x, y);
  }
  for (;;) {
    let best: { x: number; y: number; mean: number } | undefined;
    for (let x = 0; x < items; x++) {
      for (const [y, sum] of links[x]!) {
        if (y < x || apart[x]!.has(y)) continue;
        const mean = sum / (weight[x]! * weight[y]!);
        if (mean > threshold && (best === undefined || mean > best.mean)) best = { x, y, mean };
      }
    }
    if (best === undefined) break;
    join(best.x, best.y);
  }
  const number = new Map<number, number>();
  return at.map((cluster) => {
    if (!number.has(cluster)) number.set(cluster, number.size);
    return number.get(cluster)!;
  });
}
