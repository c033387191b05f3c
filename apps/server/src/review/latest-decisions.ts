import { questionId } from "@kith/linkage";
import type { Decision } from "@kith/model";
import type { DecisionHistoryRow } from "@kith/store";

/** The answers that count: not undone, and of several about the same two the last. */
export function decisionsInForce(
  history: readonly DecisionHistoryRow[],
): readonly DecisionHistoryRow[] {
  return latestDecisions(history.filter(({ undone }) => undone === undefined));
}

/**
 * Of several answers about the same two records the last one, as it was given later; in the
 * order in which they were given. An answer "cannot tell" so takes back one given before.
 */
export function latestDecisions<D extends Pick<Decision, "a" | "b">>(
  inForce: readonly D[],
): readonly D[] {
  const last = new Map(inForce.map((decision, i) => [questionId(decision.a, decision.b), i]));
  return inForce.filter((decision, i) => last.get(questionId(decision.a, decision.b)) === i);
}
