import { type Clustering, clusterRecords, type ScoredPairs } from "./cluster-records.ts";

/** A share with the bounds between which it is expected. */
export interface Expected {
  readonly low: number;
  readonly high: number;
}

/** What the probabilities say of a clustering, without any truth. */
export interface Expectation {
  /** Of the pairs put together, how many are one. */
  readonly precision: Expected;
  /** Of the pairs that are one, how many are put together. */
  readonly recall: Expected;
  readonly f1: Expected;
}

export interface ChosenClusters extends Clustering {
  readonly expected: Expectation;
}

const THRESHOLDS = [0.5, 0.4, 0.35, 0.3, 0.25, 0.2];
/** In clusters of more rows pairs count only for what they say themselves. */
const TOO_MANY = 150;

/**
 * The clustering whose expected F1 is highest among those of several thresholds; of equal ones
 * the most careful. Needs no truth: probabilities say how many pairs should be right.
 */
export function chooseClusters(rows: number, pairs: ScoredPairs): ChosenClusters {
  const all = clusterRecords(rows, pairs, THRESHOLDS).map(
    (made): ChosenClusters => ({ ...made, expected: expectationOf(made.cluster, pairs) }),
  );
  return all.reduce((best, one) => (one.expected.f1.high > best.expected.f1.high ? one : best));
}

/**
 * How right a clustering should be. The lower bound takes every pair for what it says itself;
 * the upper one takes a pair that a third row of its cluster holds together (two rows that are
 * both that one are one) for at least the product of those two probabilities. Pairs that were
 * not scored count as none. O(pairs + Σ cluster size³).
 */
export function expectationOf(cluster: Int32Array, pairs: ScoredPairs): Expectation {
  const members = new Map<number, number[]>();
  for (const [row, c] of cluster.entries()) {
    const list = members.get(c);
    if (list === undefined) members.set(c, [row]);
    else list.push(row);
  }
  const inside = new Map<number, number[]>();
  let missed = 0;
  for (let i = 0; i < pairs.a.length; i++) {
    const c = cluster[pairs.a[i]!]!;
    if (c !== cluster[pairs.b[i]!]) missed += chanceOf(pairs.score[i]!);
    else {
      const list = inside.get(c);
      if (list === undefined) inside.set(c, [i]);
      else list.push(i);
    }
  }
  let made = 0;
  let own = 0;
  let held = 0;
  for (const [c, rows] of members) {
    made += (rows.length * (rows.length - 1)) / 2;
    const found = rightPairs(rows, inside.get(c) ?? [], pairs);
    own += found.own;
    held += found.held;
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: { low: share(own, made), high: share(held, made) },
    recall: { low: share(own, own + missed), high: share(held, held + missed) },
    f1: {
      low: share(2 * own, made + own + missed),
      high: share(2 * held, made + held + missed),
    },
  };
}

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

function rightPairs(
  rows: readonly number[],
  scored: readonly number[],
  pairs: ScoredPairs,
): { own: number; held: number } {
  const n = rows.length;
  let own = 0;
  for (const i of scored) own += chanceOf(pairs.score[i]!);
  if (n < 3 || n > TOO_MANY) return { own, held: own };
  const place = new Map(rows.map((row, i) => [row, i]));
  const chance = new Float64Array(n * n);
  for (const i of scored) {
    const [x, y] = [place.get(pairs.a[i]!)!, place.get(pairs.b[i]!)!];
    chance[x * n + y] = chanceOf(pairs.score[i]!);
    chance[y * n + x] = chance[x * n + y]!;
  }
  let held = 0;
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      let best = chance[x * n + y]!;
      for (let z = 0; z < n; z++) {
        const over = chance[x * n + z]! * chance[z * n + y]!;
        if (over > best) best = over;
      }
      held += best;
    }
  }
  return { own, held };
}
