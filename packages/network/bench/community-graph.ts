import { seededRandom } from "@kith/model";

export interface Edges {
  readonly n: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * A made-up community to time on: groups of 8 to 30, some people far more active than
 * others, 62% of ties inside a group, 2% of people without a tie.
 */
export function communityGraph(n: number, ties: number, seed: number): Edges {
  const random = seededRandom(seed);
  const groupOf = new Uint32Array(n);
  const starts: number[] = [];
  for (let v = 0; v < n; ) {
    const size = Math.min(8 + random.below(23), n - v);
    for (let i = 0; i < size; i++) groupOf[v + i] = starts.length;
    starts.push(v);
    v += size;
  }
  starts.push(n);
  // Activity with a heavy tail, so that a few people have many ties.
  const activity = Float64Array.from({ length: n }, () =>
    random.next() < 0.02 ? 0 : Math.min(40, (1 - random.next()) ** (-1 / 2.2)),
  );
  const draw = pick(activity);
  const drawInGroup = starts.slice(0, -1).map((start, g) => {
    const inside = pick(activity.subarray(start, starts[g + 1]!));
    return (u: number) => start + inside(u);
  });
  const seen = new Set<number>();
  const sources: number[] = [];
  const targets: number[] = [];
  // Whether a tie is inside a group is decided before its ends are: pairs drawn again because
  // they are tied already would otherwise thin out the groups.
  let inside = random.next() < 0.62;
  for (let tries = 0; sources.length < ties && tries < 100 * ties; tries++) {
    const a = draw(random.next());
    const b = inside ? drawInGroup[groupOf[a]!]!(random.next()) : draw(random.next());
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    sources.push(a);
    targets.push(b);
    inside = random.next() < 0.62;
  }
  return { n, sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) };
}

/** Draws an index in proportion to its weight, from a uniform number. */
function pick(weights: Float64Array): (u: number) => number {
  const cumulative = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    cumulative[i] = sum;
  }
  return (u) => {
    let low = 0;
    let high = weights.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! > u * sum) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
