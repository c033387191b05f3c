import type { PairEvidence } from "./question-document.ts";

const STRENGTHS = ["weak", "moderate", "strong", "very strong"] as const;
const WEIGHTS = new Map(
  STRENGTHS.map((strength, i) => [String(strength), { strength, weight: i + 1 }]),
);
const ENDING = /^(.*): (weak|moderate|strong|very strong)( against)?$/s;

/**
 * Sorts the reasons of a pair into those for one person and those for two, strongest first.
 * A reason without a strength ("decided to be the same: settled") is left out: it is not
 * something to judge by.
 */
export function readEvidence(reasons: readonly string[]): {
  readonly for: readonly PairEvidence[];
  readonly against: readonly PairEvidence[];
} {
  const found: { readonly evidence: PairEvidence; readonly against: boolean }[] = [];
  for (const reason of reasons) {
    const [, words, word, against] = ENDING.exec(reason) ?? [];
    const strength = WEIGHTS.get(word ?? "");
    if (words === undefined || strength === undefined) continue;
    found.push({
      evidence: { words: sentence(words), ...strength },
      against: against !== undefined,
    });
  }
  const side = (against: boolean): PairEvidence[] =>
    found
      .filter((one) => one.against === against)
      .map(({ evidence }) => evidence)
      .sort((p, q) => q.weight - p.weight);
  return { for: side(false), against: side(true) };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
