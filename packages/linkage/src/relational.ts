import { countAround, FEATURES, interviewPairs } from "./around.ts";
import { type Candidates, PAIR_KINDS } from "./candidates.ts";
import { MANY, type RecordTable } from "./records.ts";
import { ridgeLogistic } from "./ridge-logistic.ts";
import { tiePatterns } from "./tie-patterns.ts";

const WIDTH = FEATURES.length;

const ROUNDS = 8;
/** Among very many records fewer do: the chain goes on from there. */
const FEWER_ROUNDS = 5;
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
  const rounds = table.records.length > MANY ? FEWER_ROUNDS : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    onRound(round, rounds);
    countAround(table, candidates, groups, ties, probability, rows);
    const next = new Float64Array(candidates.size);
    betas.forEach((beta, kind) => {
      learn(candidates, kind, rows, probability, beta, round === 0 ? 8 : 3);
      apply(candidates, kind, rows, probability, beta, next);
    });
    evidence = evidence.map((old, e) => old + DAMPING * (next[e]! - old));
    probability = attribute.map((x, e) => logistic(x + evidence[e]!));
  }
  onRound(rounds, rounds);
  return { probability, evidence };
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

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
