import { type Candidates, PAIR_KINDS } from "./candidates.ts";
import type { RecordTable } from "./records.ts";
import { ridgeLogistic } from "./ridge-logistic.ts";
import { type TiePatterns, tiePatterns } from "./tie-patterns.ts";

/**
 * What the people around two records say, per candidate pair. The counts are of other likely
 * matches between the same two interviews, weighed by their probability.
 */
const FEATURES = [
  "intercept",
  // Shared people who are tied to both, up to one, the second, the third and fourth.
  "bothTied1",
  "bothTied2",
  "bothTied4",
  // Shared people tied in one account only, in neither, or where nobody asked about ties.
  "oneTied1",
  "oneTied3",
  "noneTied1",
  "noneTied4",
  "notAsked1",
  // The teller of one account is named in the other, and tied or not to the other record.
  "tellerTied",
  "tellerUntied",
  // Contacts on either side that the other account does not have.
  "lonelyFewer",
  "lonelyMore",
  // Against a respondent: the teller is not in their list, though it had room; or was full.
  "tellerMissing",
  "tellerMissingFull",
] as const;
const WIDTH = FEATURES.length;

const ROUNDS = 8;
const DAMPING = 0.5;
const RIDGE = 2;
/** Relational evidence is kept within these bounds, in nats. */
const LEAST = -5;
const MOST = 9;
/** Pairs below this probability are thinned to one in `THIN` when the weights are learnt. */
const NEGLIGIBLE = 0.005;
const THIN = 7;

export interface RelationalResult {
  /** Match probability of each candidate pair after weighing the people around it. */
  readonly probability: Float64Array;
  /** Relational evidence of each candidate pair, in nats. */
  readonly evidence: Float64Array;
}

/**
 * Pairwise relational evidence: two descriptions are more likely one person when other likely
 * matches stand around both. Each round counts those by tie pattern under the current match
 * probabilities, learns from the same probabilities what each count is worth (a ridge
 * logistic regression minus the log-odds of its own mean label), and updates them, damped.
 * After Bhattacharya and Getoor, "Collective entity resolution in relational data", TKDD
 * 2007. No truth is used. O(rounds x sum of squares of candidates per pair of interviews).
 *
 * @param prior log-odds of a match of each candidate before anything is compared
 */
export function weighRelations(
  table: RecordTable,
  candidates: Candidates,
  prior: Float64Array,
  onRound: (round: number, rounds: number) => void,
): RelationalResult {
  const ties = tiePatterns(table);
  const groups = interviewPairs(table, candidates);
  const attribute = candidates.evidence.map((x, e) => x + prior[e]!);
  let probability: Float64Array = attribute.map(logistic);
  let evidence: Float64Array = new Float64Array(candidates.size);
  const rows = new Float64Array(candidates.size * WIDTH);
  const betas = PAIR_KINDS.map(() => new Float64Array(WIDTH));
  for (let round = 0; round < ROUNDS; round++) {
    onRound(round, ROUNDS);
    countAround(table, candidates, groups, ties, probability, rows);
    const next = new Float64Array(candidates.size);
    betas.forEach((beta, kind) => {
      learn(candidates, kind, rows, probability, beta, round === 0 ? 8 : 3);
      apply(candidates, kind, rows, probability, beta, next);
    });
    evidence = evidence.map((old, e) => old + DAMPING * (next[e]! - old));
    probability = attribute.map((x, e) => logistic(x + evidence[e]!));
  }
  onRound(ROUNDS, ROUNDS);
  return { probability, evidence };
}

/** Start of each run of candidates between the same two interviews, and one past the end. */
function interviewPairs({ records }: RecordTable, { size, a, b }: Candidates): number[] {
  const starts: number[] = [];
  for (let e = 0; e < size; e++) {
    const same =
      e > 0 &&
      records[a[e]!]!.interview === records[a[e - 1]!]!.interview &&
      records[b[e]!]!.interview === records[b[e - 1]!]!.interview;
    if (!same) starts.push(e);
  }
  starts.push(size);
  return starts;
}

interface Around {
  both: number;
  one: number;
  none: number;
  notAsked: number;
  tellerTied: number;
  tellerUntied: number;
  /** Contacts of each side that have a likely match among the other side's. */
  metA: number;
  metB: number;
}

function countAround(
  table: RecordTable,
  candidates: Candidates,
  groups: readonly number[],
  ties: TiePatterns,
  probability: Float64Array,
  rows: Float64Array,
): void {
  const { a, b } = candidates;
  for (let g = 0; g + 1 < groups.length; g++) {
    const from = groups[g]!;
    const to = groups[g + 1]!;
    for (let e = from; e < to; e++) {
      const i = a[e]!;
      const j = b[e]!;
      const around = {
        both: 0,
        one: 0,
        none: 0,
        notAsked: 0,
        tellerTied: 0,
        tellerUntied: 0,
        metA: 0,
        metB: 0,
      };
      for (let f = from; f < to; f++) {
        const k = a[f]!;
        const l = b[f]!;
        if (k !== i && l !== j && probability[f]! > 0.01) {
          addOther(table, ties, i, j, k, l, probability[f]!, around);
        }
      }
      writeRow(table, ties, i, j, around, rows, e * WIDTH);
    }
  }
}

function addOther(
  { records, interviews }: RecordTable,
  ties: TiePatterns,
  i: number,
  j: number,
  k: number,
  l: number,
  p: number,
  around: Around,
): void {
  const left = records[i]!.interview;
  const right = records[j]!.interview;
  const tiedA = ties.between(left, i, k);
  const tiedB = ties.between(right, j, l);
  if (k === interviews[left]!.respondent || l === interviews[right]!.respondent) {
    const told = k === interviews[left]!.respondent ? tiedB : tiedA;
    if (told === 1) around.tellerTied += p;
    else around.tellerUntied += p;
    return;
  }
  if (tiedA === 1) around.metA += p;
  if (tiedB === 1) around.metB += p;
  if (tiedA < 0 || tiedB < 0) around.notAsked += p;
  else if (tiedA + tiedB === 2) around.both += p;
  else if (tiedA + tiedB === 1) around.one += p;
  else around.none += p;
}

function writeRow(
  { records }: RecordTable,
  ties: TiePatterns,
  i: number,
  j: number,
  around: Around,
  rows: Float64Array,
  at: number,
): void {
  const { both, one, none } = around;
  const lonelyA = Math.max(0, ties.contacts(i).length - around.metA);
  const lonelyB = Math.max(0, ties.contacts(j).length - around.metB);
  const mixed = records[i]!.kind !== records[j]!.kind;
  let missing = 0;
  let full = false;
  if (mixed) {
    missing = 1 - Math.min(1, around.tellerTied);
    full = ties.listFull[records[records[i]!.kind === "respondent" ? i : j]!.interview]!;
  }
  rows[at] = 1;
  rows[at + 1] = ramp(both, 0, 1);
  rows[at + 2] = ramp(both, 1, 2);
  rows[at + 3] = ramp(both, 2, 4);
  rows[at + 4] = ramp(one, 0, 1);
  rows[at + 5] = ramp(one, 1, 3);
  rows[at + 6] = ramp(none, 0, 1);
  rows[at + 7] = ramp(none, 1, 4);
  rows[at + 8] = ramp(around.notAsked, 0, 2);
  rows[at + 9] = Math.min(1, around.tellerTied);
  rows[at + 10] = Math.min(1, around.tellerUntied);
  rows[at + 11] = Math.min(4, lonelyA, lonelyB);
  rows[at + 12] = Math.min(8, Math.max(lonelyA, lonelyB));
  rows[at + 13] = full ? 0 : missing;
  rows[at + 14] = full ? missing : 0;
}

function learn(
  candidates: Candidates,
  kind: number,
  rows: Float64Array,
  probability: Float64Array,
  beta: Float64Array,
  rounds: number,
): void {
  const picked: number[] = [];
  for (let e = 0, seen = 0; e < candidates.size; e++) {
    if (candidates.kind[e] !== kind) continue;
    if (probability[e]! >= NEGLIGIBLE || seen++ % THIN === 0) picked.push(e);
  }
  if (picked.length === 0) return;
  const x = new Float64Array(picked.length * WIDTH);
  const labels = new Float64Array(picked.length);
  const weights = new Float64Array(picked.length);
  picked.forEach((e, i) => {
    x.set(rows.subarray(e * WIDTH, (e + 1) * WIDTH), i * WIDTH);
    labels[i] = probability[e]!;
    weights[i] = probability[e]! >= NEGLIGIBLE ? 1 : THIN;
  });
  ridgeLogistic(x, WIDTH, labels, weights, RIDGE, beta, rounds);
}

function apply(
  candidates: Candidates,
  kind: number,
  rows: Float64Array,
  probability: Float64Array,
  beta: Float64Array,
  out: Float64Array,
): void {
  let sum = 0;
  let count = 0;
  for (let e = 0; e < candidates.size; e++) {
    if (candidates.kind[e] !== kind) continue;
    sum += probability[e]!;
    count++;
  }
  if (count === 0) return;
  const mean = Math.min(0.999, Math.max(1e-9, sum / count));
  const offset = Math.log(mean / (1 - mean));
  for (let e = 0; e < candidates.size; e++) {
    if (candidates.kind[e] !== kind) continue;
    let z = -offset;
    for (let c = 0; c < WIDTH; c++) z += beta[c]! * rows[e * WIDTH + c]!;
    out[e] = Math.min(MOST, Math.max(LEAST, z));
  }
}

/** How far `x` has come from `from` to `to`, 0 to 1. */
function ramp(x: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (x - from) / (to - from)));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** A likely match between the same two interviews that stands around both records of a pair. */
export interface SharedPerson {
  readonly candidate: number;
  readonly tied: "both" | "one" | "none";
}

/**
 * Looks up who stands around a candidate pair: other pairs of the same two interviews whose
 * probability is at least one half, those tied to both first.
 */
export function sharedPeople(
  table: RecordTable,
  candidates: Candidates,
  probability: Float64Array,
): (candidate: number) => SharedPerson[] {
  const ties = tiePatterns(table);
  const groups = interviewPairs(table, candidates);
  const groupOf = new Int32Array(candidates.size);
  for (let g = 0; g + 1 < groups.length; g++) groupOf.fill(g, groups[g], groups[g + 1]);
  const { a, b } = candidates;
  return (e) => {
    const found: SharedPerson[] = [];
    const g = groupOf[e]!;
    for (let f = groups[g]!; f < groups[g + 1]!; f++) {
      if (a[f] === a[e] || b[f] === b[e] || probability[f]! < 0.5) continue;
      const left = ties.between(table.records[a[e]!]!.interview, a[e]!, a[f]!);
      const right = ties.between(table.records[b[e]!]!.interview, b[e]!, b[f]!);
      const both = left === 1 && right === 1;
      const tied = both ? "both" : left === 1 || right === 1 ? "one" : "none";
      found.push({ candidate: f, tied });
    }
    const order = { both: 0, one: 1, none: 2 };
    return found.sort((x, y) => order[x.tied] - order[y.tied] || x.candidate - y.candidate);
  };
}
