import { byPerson } from "./by-person.ts";
import { spreadOf } from "./spread.ts";

/** So many people are called the highest. */
const TOP = 10;
/** So many people are compared with each other one by one. */
const LEADERS = 20;

/**
 * Where each person ranks, 1 for the highest value; people of equal value share the mean of
 * their places, and people without a value come after all others.
 */
export interface Ranking {
  /** In the resolution shown. */
  readonly shown: Float64Array;
  /** Over draws; NaN without any. */
  readonly mean: Float64Array;
  readonly median: Float64Array;
  /** 5th percentile. */
  readonly low: Float64Array;
  /** 95th percentile. */
  readonly high: Float64Array;
  /** Share of draws in which the person has one of the ten highest values, or one equal to the tenth. */
  readonly amongTop: Float64Array;
  /** The people with the highest mean ranks, 20 at most, in that order. */
  readonly leaders: Uint32Array;
  /**
   * `ahead[i * leaders.length + j]`: how likely leader `i` ranks above leader `j`: the share of
   * draws, those of equal rank counting half.
   */
  readonly ahead: Float64Array;
}

/**
 * Ranks in each draw and what they come to. O(draws × people × log people).
 *
 * @param shown value of each person in the resolution
 * @param drawn value of each person in each draw, draw by draw
 */
export function rankOverDraws(shown: Float64Array, drawn: Float64Array): Ranking {
  const people = shown.length;
  const draws = people === 0 ? 0 : drawn.length / people;
  const ranks = new Float32Array(drawn.length);
  const times = new Uint32Array(people);
  for (let d = 0; d < draws; d++) {
    const values = drawn.subarray(d * people, (d + 1) * people);
    const { rank, top } = ranked(values);
    ranks.set(rank, d * people);
    for (let p = 0; p < people; p++) if (values[p]! >= top) times[p]!++;
  }
  const mean = new Float64Array(people);
  const median = new Float64Array(people);
  const low = new Float64Array(people);
  const high = new Float64Array(people);
  byPerson(ranks, people, (p, over) => {
    const found = spreadOf(over);
    mean[p] = found.mean;
    median[p] = found.median;
    low[p] = found.low;
    high[p] = found.high;
  });
  const own = ranked(shown).rank;
  const leaders = leading(draws === 0 ? own : mean);
  return {
    shown: own,
    mean,
    median,
    low,
    high,
    amongTop: Float64Array.from(times, (n) => n / draws),
    leaders,
    ahead: ahead(leaders, ranks, people),
  };
}

/** Rank of each value, and the value from which on somebody is among the highest. */
function ranked(values: Float64Array): { readonly rank: Float64Array; readonly top: number } {
  const n = values.length;
  const sorted = values.slice();
  for (let p = 0; p < n; p++) if (Number.isNaN(sorted[p]!)) sorted[p] = Number.NEGATIVE_INFINITY;
  sorted.sort();
  const top = sorted[Math.max(0, n - TOP)] ?? Number.NaN;
  // Of equal values one is kept, with the mean of their places counted from the highest.
  const place = new Float64Array(n);
  let kinds = 0;
  for (let begin = 0; begin < n; ) {
    let end = begin + 1;
    while (end < n && sorted[end] === sorted[begin]) end++;
    place[kinds] = n - (begin + end - 1) / 2;
    sorted[kinds++] = sorted[begin]!;
    begin = end;
  }
  const rank = new Float64Array(n);
  for (let p = 0; p < n; p++) {
    const value = values[p]!;
    let low = 0;
    let high = kinds - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      // Without a value somebody is among the lowest, where the search ends.
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    rank[p] = place[low]!;
  }
  return { rank, top };
}

/** The people with the lowest numbers of ranks, in that order. */
function leading(ranks: Float64Array): Uint32Array {
  const people = Uint32Array.from(ranks.keys());
  return people.sort((a, b) => ranks[a]! - ranks[b]! || a - b).slice(0, LEADERS);
}

/** How often each leader ranks above each other one. */
function ahead(leaders: Uint32Array, ranks: Float32Array, people: number): Float64Array {
  const draws = ranks.length / people;
  const shares = new Float64Array(leaders.length ** 2);
  leaders.forEach((a, i) => {
    leaders.forEach((b, j) => {
      let times = 0;
      for (let d = 0; d < draws; d++) {
        const lead = ranks[d * people + b]! - ranks[d * people + a]!;
        times += lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
      }
      shares[i * leaders.length + j] = times / draws;
    });
  });
  return shares;
}
