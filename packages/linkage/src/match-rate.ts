import { type Candidates, PAIR_KINDS, SAME_ROLE } from "./candidates.ts";
import type { LinkRecord, RecordTable } from "./records.ts";

/** How often two records are one person before anything is compared, as log-odds. */
export interface MatchRates {
  /** By pair kind; for `same-role` the mean over its candidates. */
  readonly byKind: Float64Array;
  readonly byRole: ReadonlyMap<string, number>;
  /** Log-odds for each candidate pair. */
  readonly prior: Float64Array;
}

/** Rounds of EM; rates settle in far fewer. */
const ROUNDS = 60;
/** Prior on the rate between two mentions or a mention and a respondent. */
const PRIOR = { rate: 1 / 10_000, pairs: 10_000 } as const;
/** Prior on the rate between two mentions of the same role: some roles have many holders. */
const ROLE_PRIOR = { rate: 0.1, pairs: 20 } as const;

/**
 * Learns by EM (Fellegi-Sunter's prior) how often two records of different interviews are one
 * person: from the pairs in which both sides give first name, full surname and age (or, where a
 * site hardly ever has those, the next best description), because there the attributes nearly
 * settle identity, so that the estimate is stable; over all pairs
 * EM drifts. Mentions of the same role have a rate per role, learnt from all of them, so that
 * a role with one holder identifies and one with many does not.
 * O(records + candidates x rounds).
 */
export function matchRates(table: RecordTable, candidates: Candidates): MatchRates {
  const { records, interviews } = table;
  const full = fullyDescribed(records);
  const pairs = countFullPairs(table, full);
  const evidence: number[][] = PAIR_KINDS.map(() => []);
  const ofRole = new Map<string, number[]>();
  for (let e = 0; e < candidates.size; e++) {
    const x = candidates.evidence[e]!;
    if (candidates.kind[e] === SAME_ROLE) {
      const role = records[candidates.a[e]!]!.role!;
      const list = ofRole.get(role);
      if (list === undefined) ofRole.set(role, [x]);
      else list.push(x);
    } else if (full[candidates.a[e]!]! + full[candidates.b[e]!]! === 2) {
      evidence[candidates.kind[e]!]!.push(x);
    }
  }
  // A respondent of one wave is rarely but surely met again in the next.
  const again = { rate: 1 / (interviews.length + 1), pairs: interviews.length + 1 };
  const byKind = new Float64Array(PAIR_KINDS.length);
  byKind[0] = learnRate(evidence[0]!, pairs[0]!, PRIOR);
  byKind[1] = learnRate(evidence[1]!, pairs[1]!, PRIOR);
  byKind[2] = learnRate(evidence[2]!, pairs[2]!, again);
  const byRole = new Map<string, number>();
  for (const [role, list] of ofRole) byRole.set(role, learnRate(list, list.length, ROLE_PRIOR));

  let sum = 0;
  let count = 0;
  const prior = Float64Array.from(candidates.evidence, (_, e) => {
    const kind = candidates.kind[e]!;
    if (kind !== SAME_ROLE) return byKind[kind]!;
    const logOdds = byRole.get(records[candidates.a[e]!]!.role!)!;
    sum += logOdds;
    count++;
    return logOdds;
  });
  byKind[SAME_ROLE] = count === 0 ? byKind[0]! : sum / count;
  return { byKind, byRole, prior };
}

/** Descriptions so full that they nearly settle who is meant, fullest first. */
const FULL: readonly ((r: LinkRecord) => boolean)[] = [
  (r) => r.surname !== undefined && r.birthYear !== undefined,
  (r) => r.surname !== undefined && r.street !== undefined,
  (r) => r.birthYear !== undefined && r.street !== undefined,
  (r) => r.surname !== undefined,
  (r) => r.birthYear !== undefined,
];
/** Fewer than this share of records, or this many, teach nothing of how often two are one. */
const ENOUGH = { share: 0.03, records: 100 } as const;

/** 1 for each record with a first name and the fullest description that enough of them have. */
function fullyDescribed(records: readonly LinkRecord[]): readonly number[] {
  const needed = Math.max(ENOUGH.records, ENOUGH.share * records.length);
  const isFull =
    FULL.find((test) => records.filter((r) => r.given !== undefined && test(r)).length >= needed) ??
    FULL[0]!;
  return records.map((r) => (r.given !== undefined && isFull(r) ? 1 : 0));
}

/**
 * The rates after a rough matching: how often two mentions are one person follows from how many
 * pairs of them it expects. Where few descriptions are full, the first estimate can be far off.
 *
 * @param expected pairs of mentions that are one person
 */
export function ratesAfter(
  rates: MatchRates,
  { records, interviews }: RecordTable,
  expected: number,
): MatchRates {
  const mentions = records.length - interviews.length;
  const pairs = (mentions * (mentions - 1)) / 2;
  const rate = Math.min(
    0.95,
    (expected + PRIOR.pairs * PRIOR.rate) / Math.max(1, pairs + PRIOR.pairs),
  );
  const byKind = rates.byKind.slice();
  byKind[0] = Math.log(rate / (1 - rate));
  return { ...rates, byKind };
}

/** EM for one rate; pairs without evidence (no candidates) count as no match. */
function learnRate(
  evidence: readonly number[],
  pairs: number,
  prior: { readonly rate: number; readonly pairs: number },
): number {
  let rate = prior.rate;
  for (let round = 0; round < ROUNDS; round++) {
    const logOdds = Math.log(rate / (1 - rate));
    let matches = prior.pairs * prior.rate;
    for (const x of evidence) matches += 1 / (1 + Math.exp(-x - logOdds));
    rate = Math.min(0.95, matches / (pairs + prior.pairs));
  }
  return Math.log(rate / (1 - rate));
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
