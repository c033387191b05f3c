import type { Random } from "@kith/model";
import type { Candidates } from "../candidates.ts";
import type { Constraints } from "../constraints.ts";
import type { MatchRates } from "../match-rate.ts";
import { type RecordTable, waveNumbers } from "../records.ts";
import type { AttributeModel } from "../score.ts";
import { makeClusters } from "./clusters.ts";
import { largerMoves } from "./larger-moves.ts";
import { nearestCandidates } from "./near-candidates.ts";
import type { PairTally } from "./pair-tally.ts";
import { relationFeatures, WIDTH } from "./relation-features.ts";
import type { RelationWeights } from "./relation-weights.ts";
import { sizePrior } from "./size-prior.ts";
import type { Surroundings } from "./surroundings.ts";

export interface ChainInput {
  readonly table: RecordTable;
  readonly model: AttributeModel;
  readonly candidates: Candidates;
  readonly rates: MatchRates;
  readonly constraints: Constraints;
  readonly around: Surroundings;
  /** Absent: the people around are left out of account. */
  readonly weights: RelationWeights | undefined;
  /** Match probability of each candidate pair, by which candidates are ranked. */
  readonly probability: Float64Array;
  /** Where the chain starts. */
  readonly partition: Int32Array;
  readonly random: Random;
}

export interface SweepOptions {
  /** Keep rows for the next fit of the weights. */
  readonly learning: boolean;
  /**
   * Weigh every candidate, not only those that have been at all likely; and try exchanges with
   * a record of the same interview that stands in the way.
   */
  readonly full: boolean;
  /** Told, for each record, each record it may be one person with, and how probably. */
  readonly tally?: (a: number, b: number, probability: number) => void;
}

export interface Chain {
  /** Cluster of each record at the moment. */
  readonly of: Int32Array;
  /** Keeps rows labelled by the pairwise probabilities, so that weights can be learnt first. */
  prime(): void;
  /** Draws the cluster of each of these records anew, given all others; decided ones stay. */
  sweep(records: Int32Array, options: SweepOptions): void;
  /**
   * Makes joining harder while far more pairs of mentions are together than the match rate
   * lets expect, so that a chain cannot talk itself into lumping. O(records).
   */
  steady(): void;
  /** Starts again from another partition, under these constraints. O(records). */
  restart(partition: Int32Array, constraints: Constraints): void;
  /** Remembers how likely candidates have been, as if it had weighed them itself. */
  warmFrom(pairs: PairTally): void;
}

/** Most clusters weighed for one record. */
const MOST_OPTIONS = 8;
/** Of the candidates beyond, so many are weighed for learning only. */
const DISTANT = 2;
/** Attributes speak at most this strongly against, in nats: people are described wrongly. */
const LEAST_GAIN = -9;
const NEGLIGIBLE = 0.002;
/** A record as sure as this of its cluster is left there until every candidate is weighed again. */
const SURE = 0.995;
/** How fast a candidate that has been likely is forgotten, for each full sweep. */
const COOLING = 0.5;

/**
 * Gibbs sampling over partitions: each record is taken out and put into one of the clusters of
 * its candidates, or a new one, with probability proportional to attribute evidence × size
 * prior × relational evidence. The weights of the relational evidence are refitted as it runs,
 * so this is not the exact posterior of one fixed model.
 *
 * After Neal, "Markov chain sampling methods for Dirichlet process mixture models", JCGS 2000
 * (algorithm 8 without auxiliary clusters), with the microclustering idea of Betancourt,
 * Zanella and Steorts, "Random partition models for microclustering tasks", JASA 2022.
 */
export function startChain(input: ChainInput): Chain {
  const { table, model, candidates, rates, around, weights, random } = input;
  let { constraints } = input;
  let bound = new Set(constraints.together.flat());
  const { records } = table;
  const n = records.length;
  const clusters = makeClusters(table, model, random.fork("codes"));
  const { of } = clusters;
  const features = relationFeatures(around, of, clusters.members);
  const prior = sizePrior(around, rates);
  const near = nearestCandidates(n, candidates, input.probability);
  const { isRespondent, interview } = around;
  const wave = Int32Array.from(waveNumbers(table));
  clusters.restart(input.partition);

  const options = new Int32Array(MOST_OPTIONS + 1);
  const nats = new Float64Array(MOST_OPTIONS + 1);
  const probability = new Float64Array(MOST_OPTIONS + 1);
  const kinds = new Uint8Array(MOST_OPTIONS + 1);
  const rows = new Float64Array((MOST_OPTIONS + 1) * WIDTH);
  const blocked: number[] = [];
  const tried = new Int32Array(n).fill(-1);
  const optionOf = new Int32Array(n);
  const warmth = near.best.map((list) => new Float32Array(list.length));
  // Where a record surely was when every candidate was last weighed, and how surely.
  const surelyIn = new Int32Array(n).fill(-1);
  const sureness = new Float64Array(n);
  let turn = 0;
  let reluctance = 0;

  /** A member of a cluster with which a record may not be; -1 without; -2 if there are more. */
  const obstacle = (record: number, members: readonly number[]): number => {
    let found = -1;
    const apart = constraints.apart.get(record);
    for (const m of members) {
      const clash =
        interview[m] === interview[record] ||
        (isRespondent[m] === 1 && isRespondent[record] === 1 && wave[m] === wave[record]) ||
        apart?.has(m) === true;
      if (clash) found = found === -1 ? m : -2;
    }
    return found;
  };
  const kindOf = (record: number, members: readonly number[]): number => {
    if (isRespondent[record] === 1) return 2;
    for (const m of members) if (isRespondent[m] === 1) return 1;
    return 0;
  };
  const score = (record: number, cluster: number, at: number, floor = LEAST_GAIN): number => {
    const members = clusters.members(cluster);
    const kind = kindOf(record, members);
    kinds[at] = kind;
    const alone =
      Math.max(floor, clusters.gain(record, cluster)) +
      roleGain(record, members) +
      prior.join(record, members) -
      reluctance;
    if (weights === undefined) return alone;
    features.fill(members, rows, at * WIDTH);
    return alone + weights.nats(kind, rows, at * WIDTH);
  };
  const roleGain = (record: number, members: readonly number[]): number => {
    const { role } = records[record]!;
    if (role === undefined) return 0;
    let other = false;
    for (const m of members) {
      const theirs = records[m]!.role;
      if (theirs === role) return (rates.byRole.get(role) ?? 0) - rates.byKind[0]!;
      if (theirs !== undefined) other = true;
    }
    return other ? OTHER_ROLE : 0;
  };

  /** Fills `options`; the record has been taken out. */
  const gather = (record: number, full: boolean): number => {
    turn++;
    let count = 0;
    blocked.length = 0;
    const list = near.best[record]!;
    const hot = warmth[record]!;
    for (let i = 0; i < list.length; i++) {
      if (!full && hot[i]! < NEGLIGIBLE) continue;
      const cluster = of[list[i]!]!;
      if (cluster < 0 || tried[cluster] === turn) continue;
      tried[cluster] = turn;
      optionOf[cluster] = -1;
      const inTheWay = obstacle(record, clusters.members(cluster));
      if (inTheWay >= 0) blocked.push(inTheWay);
      if (inTheWay !== -1) continue;
      optionOf[cluster] = count;
      options[count++] = cluster;
      if (count === MOST_OPTIONS) break;
    }
    return count;
  };

  const isBound = (record: number): boolean => bound.has(record);
  const moves = largerMoves({
    clusters,
    near,
    warmth,
    random,
    isBound,
    obstacle,
    score: (record, cluster, floor) => {
      if (weights !== undefined) features.lookAround(record);
      return score(record, cluster, 0, floor);
    },
  });

  /** Remembers which candidates were likely. */
  const warm = (record: number, total: number): void => {
    const list = near.best[record]!;
    const hot = warmth[record]!;
    for (let i = 0; i < list.length; i++) {
      const cluster = of[list[i]!]!;
      const option = cluster >= 0 && tried[cluster] === turn ? optionOf[cluster]! : -1;
      const p = option < 0 ? 0 : probability[option]! / total;
      hot[i] = Math.max(p, hot[i]! * COOLING);
    }
  };

  const visit = (record: number, how: SweepOptions): void => {
    if (!how.full && surelyIn[record] === of[record]) {
      for (const m of clusters.members(of[record]!)) {
        if (m !== record) how.tally?.(record, m, sureness[record]!);
      }
      return;
    }
    clusters.remove(record);
    if (weights !== undefined) features.lookAround(record);
    const count = gather(record, how.full);
    let most = 0;
    for (let i = 0; i < count; i++) {
      nats[i] = score(record, options[i]!, i);
      most = Math.max(most, nats[i]!);
    }
    nats[count] = 0;
    options[count] = clusters.empty();
    let total = 0;
    for (let i = 0; i <= count; i++) {
      probability[i] = Math.exp(nats[i]! - most);
      total += probability[i]!;
    }
    let u = random.next() * total;
    let chosen = count;
    for (let i = 0; i <= count; i++) {
      u -= probability[i]!;
      if (u < 0) {
        chosen = i;
        break;
      }
    }
    for (let i = 0; i < count; i++) {
      const p = probability[i]! / total;
      if (how.learning) weights?.keep(kinds[i]!, rows, i * WIDTH, p);
      if (how.tally !== undefined && p >= NEGLIGIBLE) {
        for (const m of clusters.members(options[i]!)) how.tally(record, m, p);
      }
    }
    if (how.full) {
      warm(record, total);
      sureness[record] = probability[chosen]! / total;
      surelyIn[record] = sureness[record]! >= SURE ? options[chosen]! : -1;
    }
    if (how.learning) keepDistant(record, count, total, most);
    clusters.add(record, options[chosen]!);
    if (how.full && blocked.length > 0) moves.exchange(record, blocked.slice());
  };

  /** Rows of candidates that were too unlikely to be weighed, so that weights know them too. */
  const keepDistant = (record: number, count: number, total: number, most: number): void => {
    const all = near.all[record]!;
    if (count < MOST_OPTIONS || all.length === 0) return;
    const beyond = all.length - count;
    if (beyond <= 0) return;
    for (let k = 0; k < DISTANT; k++) {
      const cluster = of[all[random.below(all.length)]!]!;
      if (cluster < 0 || tried[cluster] === turn) continue;
      const members = clusters.members(cluster);
      if (obstacle(record, members) !== -1) continue;
      const x = score(record, cluster, MOST_OPTIONS);
      const odds = Math.exp(Math.min(0, x - most)) / total;
      weights?.keep(
        kinds[MOST_OPTIONS]!,
        rows,
        MOST_OPTIONS * WIDTH,
        odds / (1 + odds),
        beyond / DISTANT,
      );
    }
  };

  return {
    of,
    prime: () => {
      const p = new Map<number, number>();
      for (let e = 0; e < candidates.size; e++) {
        p.set(candidates.a[e]! * n + candidates.b[e]!, input.probability[e]!);
      }
      for (let record = 0; record < n; record++) {
        const home = clusters.remove(record);
        features.lookAround(record);
        const count = gather(record, true);
        for (let i = 0; i < count; i++) {
          const members = clusters.members(options[i]!);
          let sum = 0;
          for (const m of members) {
            sum += p.get(record < m ? record * n + m : m * n + record) ?? 0;
          }
          features.fill(members, rows, 0);
          weights?.keep(kindOf(record, members), rows, 0, sum / members.length);
        }
        clusters.add(record, home);
      }
    },
    sweep: (list, how) => {
      for (let i = 0; i < list.length; i++) if (!isBound(list[i]!)) visit(list[i]!, how);
      if (how.full) for (let i = 0; i < list.length; i++) moves.join(list[i]!);
    },
    steady: () => {
      const named = new Int32Array(n);
      let pairs = 0;
      for (let r = 0; r < n; r++) {
        if (isRespondent[r] === 0 && around.hasRole[r] === 0) pairs += named[of[r]!]!++;
      }
      const excess = Math.log((pairs + FEW_PAIRS) / (TOO_MANY * prior.pairs + FEW_PAIRS));
      reluctance = Math.max(0, reluctance + STEADYING * excess);
    },
    restart: (partition, under) => {
      constraints = under;
      bound = new Set(under.together.flat());
      clusters.restart(partition);
      surelyIn.fill(-1);
    },
    warmFrom: (pairs) => {
      for (let r = 0; r < n; r++) {
        near.best[r]!.forEach((other, i) => {
          warmth[r]![i] = pairs.get(r, other);
        });
      }
    },
  };
}

/** So many times the pairs expected are too many. */
const TOO_MANY = 1.3;
/** So few more or less mean nothing. */
const FEW_PAIRS = 50;
/** How much of what is too many, as a log-ratio, each sweep adds to reluctance. */
const STEADYING = 0.5;

/** Another role is stated: log of how often one person is given two. */
const OTHER_ROLE = Math.log(0.3);
