import type { Candidates } from "./candidates.ts";
import { CELLS, DECADES } from "./cells.ts";
import { type AgeModel, ageModel } from "./compare/age-model.ts";
import { type PlaceModel, placeModel } from "./compare/place-model.ts";
import { givenModel } from "./names/given-model.ts";
import type { NameKnowledge } from "./names/name-knowledge.ts";
import { surnameModel } from "./names/surname-model.ts";
import type { Parameters } from "./parameters.ts";
import type { RecordTable } from "./records.ts";

/** Values tried for each rate. */
const GRID = {
  mentionAgeError: [2.5, 3.2, 4, 5, 6.3, 8],
  streetError: [0.04, 0.07, 0.11, 0.15, 0.22, 0.3],
  usesUsualName: [0.2, 0.4, 0.6, 0.8],
  otherSurname: [0.004, 0.01, 0.02, 0.03, 0.05, 0.08],
} as const;
/** Pairs below this probability are left out of the sums. */
const LIKELY = 0.3;
/** With fewer likely pairs than this there is nothing to learn from. */
const FEWEST = 20;
/** Strength of the prior, in nats per squared log-ratio to the starting value. */
const PRIOR = 10;

/** A likely pair and how probable it is. */
interface Likely {
  readonly a: number;
  readonly b: number;
  readonly p: number;
}

/**
 * One maximisation step of EM for the rates at which descriptions go astray: the value of a
 * small grid under which the likely pairs, weighed by their probability, are best explained,
 * with a prior that holds each near its starting value when little is known. O(grid x (forms +
 * likely pairs)).
 *
 * @param probability of each candidate
 * @param names also learn how first names are used, which takes most of the time
 */
export function learnParameters(
  table: RecordTable,
  knowledge: NameKnowledge,
  candidates: Candidates,
  probability: Float64Array,
  start: Parameters,
  names = true,
): Parameters {
  const likely: Likely[] = [];
  for (let e = 0; e < candidates.size; e++) {
    const p = probability[e]!;
    if (p >= LIKELY) likely.push({ a: candidates.a[e]!, b: candidates.b[e]!, p });
  }
  if (likely.length < FEWEST) return start;
  const { records } = table;
  const mentionAgeError = best(GRID.mentionAgeError, start.mentionAgeError, (error) => {
    const ages = ageModel(records, error);
    return sum(likely, (a, b) => ageEvidence(ages, a, b));
  });
  const streetError = best(GRID.streetError, start.streetError, (error) =>
    formsFit(likely, placeModel(table, error)),
  );
  const { surnameSlip } = start;
  const otherSurname = best(GRID.otherSurname, start.otherSurname, (value) =>
    formsFit(likely, surnameModel(records, knowledge, { surnameSlip, otherSurname: value })),
  );
  if (!names) return { ...start, mentionAgeError, streetError, otherSurname };
  const { cells } = ageModel(records, mentionAgeError);
  const cellsOfFirst = new Map(likely.map(({ a }) => [a, cells(a)]));
  const givenFit = (parameters: Parameters): number => {
    const model = givenModel(records, knowledge, parameters, cells);
    return sum(likely, (a, b) => {
      const [x, y] = [model.formOf[a]!, model.formOf[b]!];
      if (x < 0 || y < 0) return 0;
      const at = cellsOfFirst.get(a)!;
      const mean = (v: Float64Array): number => v.reduce((total, w, c) => total + w * at[c]!, 0);
      return Math.log(mean(model.pair(x, y)) / mean(model.single(x)) / mean(model.single(y)));
    });
  };
  const usesUsualName = best(GRID.usesUsualName, start.usesUsualName, (value) =>
    givenFit({ ...start, usesUsualName: value }),
  );
  return {
    ...start,
    mentionAgeError,
    streetError,
    usesUsualName,
    otherSurname,
  };
}

/** Evidence of the likely pairs from one field whose forms are compared alone. */
function formsFit(
  likely: readonly Likely[],
  { formOf, single, pair }: Pick<PlaceModel, "formOf" | "single" | "pair">,
): number {
  return sum(likely, (a, b) => {
    const [x, y] = [formOf[a]!, formOf[b]!];
    return x < 0 || y < 0 ? 0 : Math.log(pair(x, y) / single(x) / single(y));
  });
}

function sum(likely: readonly Likely[], evidence: (a: number, b: number) => number): number {
  let total = 0;
  for (const { a, b, p } of likely) total += p * evidence(a, b);
  return total;
}

function best(values: readonly number[], start: number, fit: (value: number) => number): number {
  let chosen = start;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const score = fit(value) - PRIOR * Math.log(value / start) ** 2;
    if (score > most) {
      most = score;
      chosen = value;
    }
  }
  return chosen;
}

function ageEvidence(ages: AgeModel, a: number, b: number): number {
  const likelihood = (decades: Float64Array): number => {
    let total = 0;
    for (let c = 0; c < CELLS; c++) total += ages.prior[c]! * decades[c % DECADES]!;
    return total;
  };
  const [x, y] = [ages.slot[a]!, ages.slot[b]!];
  if (x === 0 || y === 0) return 0;
  return Math.log(
    likelihood(ages.pair(x, y)) / likelihood(ages.pair(x, 0)) / likelihood(ages.pair(y, 0)),
  );
}
