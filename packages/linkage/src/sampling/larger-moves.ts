import type { Random } from "@kith/model";
import type { Clusters } from "./clusters.ts";
import type { NearCandidates } from "./near-candidates.ts";

export interface MoveContext {
  readonly clusters: Clusters;
  readonly near: NearCandidates;
  /** How likely each of a record's best candidates has been. */
  readonly warmth: readonly Float32Array[];
  readonly random: Random;
  /** Decided, so that it does not move. */
  readonly isBound: (record: number) => boolean;
  /** A member with which a record may not be; -1 without; -2 if there are more. */
  readonly obstacle: (record: number, members: readonly number[]) => number;
  /** Nats for a record, taken out, to be in a cluster; attributes speak against down to `floor`. */
  readonly score: (record: number, cluster: number, floor?: number) => number;
}

/** Moves of more than one record, for what moves of single records hardly ever reach. */
export interface LargerMoves {
  /**
   * With records of the same interview that keep a record out of a cluster: both stay, change
   * places, or the other goes into a cluster of its own.
   */
  exchange(record: number, inTheWay: readonly number[]): void;
  /**
   * Tries to join the whole cluster that a record is the first of to a likely other one; both
   * partitions are scored record by record.
   */
  join(record: number): void;
}

/** Most others that are tried for an exchange. */
const MOST_TRIED = 3;
/** A record that scores less, in nats, is not worth an exchange. */
const LEAST_WANTED = -3;
/** A candidate at least this likely is worth a try at joining whole clusters. */
const LIKELY = 0.02;
/** Of whole clusters, what speaks against counts in full: they are not all described wrongly. */
const NO_FLOOR = Number.NEGATIVE_INFINITY;
/**
 * Nats against joining whole clusters for each record but the two that would start them: one
 * large cluster can be parted in about twice as many ways for each, and single moves part it.
 */
const WAYS_TO_PART = 1.5 * Math.LN2;

export function largerMoves(context: MoveContext): LargerMoves {
  const { clusters, near, warmth, random, isBound, obstacle, score } = context;
  const { of } = clusters;

  const exchangeWith = (record: number, other: number): void => {
    if (of[other] === of[record] || isBound(other)) return;
    const mine = clusters.remove(record);
    const theirs = clusters.remove(other);
    const put = (into: number, otherInto: number): void => {
      clusters.add(record, into);
      clusters.add(other, otherInto);
    };
    const wanted = clusters.members(theirs);
    const left = clusters.members(mine);
    if (wanted.length === 0 || obstacle(record, wanted) !== -1) {
      put(mine, theirs);
      return;
    }
    const into = score(record, theirs);
    if (into < LEAST_WANTED) {
      put(mine, theirs);
      return;
    }
    const stay = (left.length === 0 ? 0 : score(record, mine)) + score(other, theirs);
    const free = left.length > 0 && obstacle(other, left) === -1;
    const change = free ? into + score(other, mine) : Number.NEGATIVE_INFINITY;
    const choice = pick(random, [stay, change, into]);
    if (choice === 0) put(mine, theirs);
    else if (choice === 1) put(theirs, mine);
    else {
      clusters.add(record, theirs);
      clusters.add(other, clusters.empty());
    }
  };

  /** A cluster of a likely candidate of these records, at random; -1 without. */
  const likelyOther = (list: readonly number[], own: number): number => {
    let total = 0;
    let chosen = -1;
    for (const m of list) {
      const hot = warmth[m]!;
      near.best[m]!.forEach((other, i) => {
        if (hot[i]! < LIKELY || of[other] === own || of[other]! < 0) return;
        total += hot[i]!;
        if (random.next() * total < hot[i]!) chosen = of[other]!;
      });
    }
    return chosen;
  };

  return {
    exchange: (record, inTheWay) => {
      for (const other of inTheWay.slice(0, MOST_TRIED)) exchangeWith(record, other);
    },
    join: (record) => {
      const from = of[record]!;
      const list = clusters.members(from).slice();
      if (list.length < 2 || list[0] !== record) return;
      const into = likelyOther(list, from);
      if (into < 0) return;
      for (const m of list) if (isBound(m) || obstacle(m, clusters.members(into)) !== -1) return;
      const ways = WAYS_TO_PART * (list.length + clusters.members(into).length - 2);
      const takeOut = (): void => {
        for (const m of list) clusters.remove(m);
      };
      takeOut();
      const own = clusters.empty();
      let apart = 0;
      list.forEach((m, i) => {
        if (i > 0) apart += score(m, own, NO_FLOOR);
        clusters.add(m, own);
      });
      takeOut();
      let together = 0;
      for (const m of list) {
        together += score(m, into, NO_FLOOR);
        clusters.add(m, into);
      }
      if (random.next() < 1 / (1 + Math.exp(apart - together + ways))) return;
      takeOut();
      const again = clusters.empty();
      for (const m of list) clusters.add(m, again);
    },
  };
}

/** An index with probability proportional to the exponential of its value. */
function pick(random: Random, nats: readonly number[]): number {
  const most = Math.max(...nats);
  const weights = nats.map((x) => Math.exp(x - most));
  let u = random.next() * weights.reduce((a, b) => a + b, 0);
  for (let i = 0; i < weights.length; i++) {
    u -= weights[i]!;
    if (u < 0) return i;
  }
  return 0;
}
