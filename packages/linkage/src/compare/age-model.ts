import { CELLS, cellOf, DECADES, FIRST_DECADE } from "../cells.ts";
import { pairMemory } from "../pair-memory.ts";
import { AGE_OUTLIER, GENDER_ERROR, RESPONDENT_AGE_ERROR } from "../parameters.ts";
import type { LinkRecord } from "../records.ts";

const YEARS = DECADES * 10;
const SLOTS = YEARS + 1;

/** What ages and genders say, as likelihoods over decades of birth and over cells. */
export interface AgeModel {
  /** Age slot of each record: same slot, same evidence. 0 when the age is missing. */
  readonly slot: Int32Array;
  /** Prior of each cell, learnt from the records. */
  readonly prior: Float64Array;
  /** Likelihood of a slot per year of birth; `undefined` for slot 0. */
  likelihood(slot: number): Float64Array | undefined;
  /** Likelihood of several ages under one person, per decade. */
  decades(slots: readonly number[]): Float64Array;
  /** The same for two, remembered. */
  pair(a: number, b: number): Float64Array;
  /** Likelihood of a record's gender, per gender (1, 1 when missing). */
  readonly gender: readonly (readonly [number, number])[];
  /** Posterior over cells of one record given its age and gender alone. */
  cells(record: number): Float64Array;
}

/**
 * A person's hidden year of birth lies on a yearly grid, even within a decade; a stated age
 * misses it by a Gaussian error (respondents state their own, so theirs is smaller), or by
 * anything with a small probability. Building is O(years squared + records).
 */
export function ageModel(records: readonly LinkRecord[], mentionAgeError: number): AgeModel {
  const likelihoods = slotLikelihoods(mentionAgeError);
  const slot = Int32Array.from(records, slotOf);
  const gender = records.map((r): readonly [number, number] => {
    if (r.gender === undefined) return [1, 1];
    return r.gender === "female"
      ? [1 - GENDER_ERROR, GENDER_ERROR]
      : [GENDER_ERROR, 1 - GENDER_ERROR];
  });
  const decades = (slots: readonly number[]): Float64Array => {
    const out = new Float64Array(DECADES);
    for (let y = 0; y < YEARS; y++) {
      let product = 0.1;
      for (const s of slots) if (s > 0) product *= likelihoods[s]![y]!;
      out[Math.floor(y / 10)]! += product;
    }
    return out;
  };
  const { single, pair: pairOf } = pairMemory(2 * SLOTS + 1, decades);
  const pair = (a: number, b: number): Float64Array =>
    a === 0 || b === 0 ? single(a + b) : pairOf(a, b);

  const prior = new Float64Array(CELLS).fill(1 / CELLS);
  const cells = (record: number): Float64Array => {
    const out = new Float64Array(CELLS);
    const byDecade = single(slot[record]!);
    let total = 0;
    for (let c = 0; c < CELLS; c++) {
      out[c] = prior[c]! * gender[record]![c < DECADES ? 0 : 1]! * byDecade[c % DECADES]!;
      total += out[c]!;
    }
    for (let c = 0; c < CELLS; c++) out[c]! /= total;
    return out;
  };
  learnPrior(prior, records.length, cells);
  const likelihood = (s: number): Float64Array | undefined => likelihoods[s];
  return { slot, prior, likelihood, decades, pair, gender, cells };
}

function learnPrior(
  prior: Float64Array,
  records: number,
  cells: (record: number) => Float64Array,
): void {
  for (let round = 0; round < 3; round++) {
    const sum = new Float64Array(CELLS).fill(1);
    for (let r = 0; r < records; r++) {
      const weights = cells(r);
      for (let c = 0; c < CELLS; c++) sum[c]! += weights[c]!;
    }
    for (let c = 0; c < CELLS; c++) prior[c] = sum[c]! / (records + CELLS);
  }
}

/** Slot 0: missing; then mentions by year of birth; then respondents by year of birth. */
function slotOf(record: LinkRecord): number {
  if (record.birthYear === undefined) return 0;
  const year = Math.min(YEARS - 1, Math.max(0, record.birthYear - FIRST_DECADE));
  return 1 + year + (record.kind === "respondent" ? SLOTS : 0);
}

function slotLikelihoods(mentionAgeError: number): Float64Array[] {
  const out: Float64Array[] = [];
  for (const [offset, error] of [
    [0, mentionAgeError],
    [SLOTS, RESPONDENT_AGE_ERROR],
  ] as const) {
    for (let stated = 0; stated < YEARS; stated++) {
      const row = new Float64Array(YEARS);
      for (let born = 0; born < YEARS; born++) {
        const z = (stated - born) / error;
        const near = Math.exp(-0.5 * z * z) / (error * Math.sqrt(2 * Math.PI));
        row[born] = (1 - AGE_OUTLIER) * near + AGE_OUTLIER / YEARS;
      }
      out[1 + stated + offset] = row;
    }
  }
  return out;
}

/** Spreads a vector over decades to cells. */
export function overCells(decades: Float64Array): Float64Array {
  const out = new Float64Array(CELLS);
  for (let d = 0; d < DECADES; d++) {
    out[cellOf(0, d)] = decades[d]!;
    out[cellOf(1, d)] = decades[d]!;
  }
  return out;
}
