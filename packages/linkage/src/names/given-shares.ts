import { CELLS, DECADES } from "../cells.ts";
import { expDigamma } from "../digamma.ts";
import type { LegalLikelihoods } from "./given-clues.ts";
import { type NameKnowledge, RARE_GIVEN } from "./name-knowledge.ts";
import type { NameSpace } from "./name-space.ts";

/** The general name table counts as this many people. */
const GENERAL_WEIGHT = 300;
/** What a cell learns from the decades before and after. */
const NEIGHBOUR_DECADES = 0.35;
const ROUNDS = 6;
/** Counts below this give shares of nothing: exp(digamma(0.05)) is 1e-9. */
const NEXT_TO_NOTHING = 0.05;
/**
 * Shares of legal names per cell, `shares[legal * CELLS + cell]`, each cell summing to one:
 * variational EM from the forms heard, with the general table as prior. The digamma keeps a
 * spelling heard once from becoming a rare name of its own.
 * O(rounds x forms x names in reach x cells).
 *
 * @param weights for each form, how many people of each cell it was given for
 */
export function learnShares(
  names: NameSpace,
  knowledge: NameKnowledge,
  likelihoods: readonly LegalLikelihoods[],
  weights: readonly Float64Array[],
): Float64Array {
  const size = names.words.length * CELLS;
  const general = new Float64Array(size);
  const cellTotal = new Float64Array(CELLS);
  for (let n = 0; n < names.words.length; n++) {
    const listed = knowledge.givenShares.get(names.words[n]!);
    for (let c = 0; c < CELLS; c++) {
      general[n * CELLS + c] = listed?.[c] ?? RARE_GIVEN;
      cellTotal[c]! += general[n * CELLS + c]!;
    }
  }
  const cellWeight = new Float64Array(CELLS);
  for (const w of weights) for (let c = 0; c < CELLS; c++) cellWeight[c]! += w[c]!;
  const everyone = cellWeight.reduce((a, b) => a + b, 0);
  for (let n = 0; n < names.words.length; n++) {
    for (let c = 0; c < CELLS; c++) {
      const part = Math.max(5, (GENERAL_WEIGHT * cellWeight[c]!) / Math.max(1, everyone));
      general[n * CELLS + c] = (part * general[n * CELLS + c]!) / cellTotal[c]!;
    }
  }

  let current: Float64Array = general.slice();
  let counts: Float64Array = general;
  for (let round = 0; round < ROUNDS; round++) {
    const expected = new Float64Array(size);
    likelihoods.forEach(({ legals, ratio }, f) => {
      const w = weights[f]!;
      for (let c = 0; c < CELLS; c++) {
        if (w[c]! < 1e-4) continue;
        let total = 0;
        for (let i = 0; i < legals.length; i++) {
          total += ratio[i]! * current[legals[i]! * CELLS + c]!;
        }
        if (total <= 0) continue;
        for (let i = 0; i < legals.length; i++) {
          const at = legals[i]! * CELLS + c;
          expected[at]! += (w[c]! * ratio[i]! * current[at]!) / total;
        }
      }
    });
    counts = borrowed(expected, names.words.length);
    for (let i = 0; i < size; i++) counts[i]! += general[i]!;
    current = counts.map((x) => (x < NEXT_TO_NOTHING ? 1e-9 : expDigamma(x)));
  }
  return normalised(counts, names.words.length);
}

function borrowed(expected: Float64Array, names: number): Float64Array {
  const out = expected.slice();
  for (let n = 0; n < names; n++) {
    for (let c = 0; c < CELLS; c++) {
      const decade = c % DECADES;
      if (decade > 0) out[n * CELLS + c]! += NEIGHBOUR_DECADES * expected[n * CELLS + c - 1]!;
      if (decade < DECADES - 1) {
        out[n * CELLS + c]! += NEIGHBOUR_DECADES * expected[n * CELLS + c + 1]!;
      }
    }
  }
  return out;
}

function normalised(counts: Float64Array, names: number): Float64Array {
  const total = new Float64Array(CELLS);
  for (let n = 0; n < names; n++)
    for (let c = 0; c < CELLS; c++) total[c]! += counts[n * CELLS + c]!;
  return counts.map((x, i) => x / total[i % CELLS]!);
}
/** Likelihood per cell: the mean over legal names, weighed by their shares. */
export function weigh(
  { legals, ratio, elsewhere }: LegalLikelihoods,
  shares: Float64Array,
): Float64Array {
  const out = new Float64Array(CELLS).fill(1);
  for (let i = 0; i < legals.length; i++) {
    const at = legals[i]! * CELLS;
    const gain = ratio[i]! - 1;
    for (let c = 0; c < CELLS; c++) out[c]! += gain * shares[at + c]!;
  }
  for (let c = 0; c < CELLS; c++) out[c]! *= elsewhere;
  return out;
}
