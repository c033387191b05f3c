import type { Random } from "@kith/model";

/** Bounds of the strata, by probability: even odds are rare, so each part gets its share. */
const STRATA = [0.2, 0.4, 0.6, 0.8, 1] as const;

/**
 * Draws questions at random for two stewards to answer blind, in equal numbers from five
 * parts of the range of probability as far as each has that many; what one part lacks comes
 * from the others. In random order, so that the order says nothing. O(questions).
 *
 * @returns `size` questions, or all when there are fewer
 */
export function drawSample<Q extends { readonly probability: number }>(
  questions: readonly Q[],
  size: number,
  random: Random,
): Q[] {
  const parts: Q[][] = STRATA.map(() => []);
  for (const question of questions) {
    parts[STRATA.findIndex((most) => question.probability <= most)]!.push(question);
  }
  for (const part of parts) shuffle(part, random);
  const drawn: Q[] = [];
  for (let round = 0; drawn.length < Math.min(size, questions.length); round++) {
    for (const part of parts) {
      const next = part[round];
      if (next !== undefined && drawn.length < size) drawn.push(next);
    }
  }
  shuffle(drawn, random);
  return drawn;
}

function shuffle<T>(items: T[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
