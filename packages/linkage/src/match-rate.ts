import { type Candidates, PAIR_KINDS } from "./candidates.ts";
import type { RecordTable } from "./records.ts";

/** Rounds of EM; the rate settles in far fewer. */
const ROUNDS = 60;
/** Prior on the rate: worth this many pairs at this rate. */
const PRIOR_PAIRS = 10_000;
const PRIOR_RATE = 1 / 10_000;

/**
 * How often two records of different interviews are one person, as log-odds per kind of pair.
 * Learnt by EM (Fellegi-Sunter's prior) from the pairs in which both sides give first name,
 * full surname and age: there the attributes nearly settle identity, so that the estimate is
 * stable; over all pairs EM drifts. O(records + candidates x rounds).
 */
export function matchRates(table: RecordTable, candidates: Candidates): Float64Array {
  const { records, interviews } = table;
  const full = records.map(
    (r) =>
      r.given !== undefined && r.surname !== undefined && r.birthYear !== undefined ? 1 : 0,
  );
  const pairs = countFullPairs(table, full);
  const rates = new Float64Array(PAIR_KINDS.length);
  for (let kind = 0; kind < PAIR_KINDS.length; kind++) {
    const evidence: number[] = [];
    for (let e = 0; e < candidates.size; e++) {
      if (candidates.kind[e] === kind && full[candidates.a[e]!]! + full[candidates.b[e]!]! === 2) {
        evidence.push(candidates.evidence[e]!);
      }
    }
    // A respondent of one wave is rarely but surely met again in the next.
    const priorRate = kind === 2 ? 1 / (interviews.length + 1) : PRIOR_RATE;
    const priorPairs = kind === 2 ? interviews.length + 1 : PRIOR_PAIRS;
    let rate = priorRate;
    for (let round = 0; round < ROUNDS; round++) {
      const logOdds = Math.log(rate / (1 - rate));
      let matches = priorPairs * priorRate;
      for (const x of evidence) matches += 1 / (1 + Math.exp(-x - logOdds));
      rate = Math.min(0.5, matches / (pairs[kind]! + priorPairs));
    }
    rates[kind] = Math.log(rate / (1 - rate));
  }
  return rates;
}

/** Pairs of fully described records of different interviews, per kind. */
function countFullPairs(table: RecordTable, full: readonly number[]): number[] {
  let mentions = 0;
  let respondents = 0;
  let mentionPairs = 0;
  let mixedPairs = 0;
  const perWave = new Map<string, number>();
  for (const interview of table.interviews) {
    let here = 0;
    for (const m of interview.mentions) here += full[m]!;
    const own = full[interview.respondent]!;
    mentionPairs -= (here * (here - 1)) / 2;
    mixedPairs -= here * own;
    mentions += here;
    respondents += own;
    perWave.set(interview.wave, (perWave.get(interview.wave) ?? 0) + own);
  }
  mentionPairs += (mentions * (mentions - 1)) / 2;
  mixedPairs += mentions * respondents;
  let respondentPairs = (respondents * respondents) / 2;
  for (const n of perWave.values()) respondentPairs -= (n * n) / 2;
  return [mentionPairs, mixedPairs, respondentPairs];
}
