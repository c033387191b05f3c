import type { Condition } from "../document/condition.ts";
import type { Given } from "../document/interview-event.ts";

/** What a condition may look at: what was asked before it, and nothing later. */
export interface AskedBefore {
  /** The answer to a question that was asked; about the mention at hand if it is about mentions. */
  answer(question: string): Given | undefined;
  /** How many were named at generators that were asked, or at these of them. */
  named(generators: readonly string[] | undefined): number;
}

/** Whether a condition holds; none always does. O(size of the condition). */
export function conditionHolds(condition: Condition | undefined, before: AskedBefore): boolean {
  if (condition === undefined) return true;
  if ("all" in condition) return condition.all.every((one) => conditionHolds(one, before));
  if ("any" in condition) return condition.any.some((one) => conditionHolds(one, before));
  if ("not" in condition) return !conditionHolds(condition.not, before);
  if ("named" in condition) return before.named(condition.generators) >= condition.named;
  const given = before.answer(condition.question);
  if (given === undefined) return false;
  return "is" in condition
    ? isValue(given, condition.is)
    : isBetween(given, condition.from, condition.to);
}

/** Of a consent, the value is a purpose that was agreed to. */
function isValue(given: Given, value: string): boolean {
  if ("agreed" in given) {
    return Object.entries(given.agreed).some(([purpose, yes]) => yes && purpose === value);
  }
  if (!("value" in given)) return false;
  return typeof given.value === "object"
    ? given.value.includes(value)
    : String(given.value) === value;
}

function isBetween(given: Given, from: number | undefined, to: number | undefined): boolean {
  if (!("value" in given) || typeof given.value !== "number") return false;
  return (from === undefined || given.value >= from) && (to === undefined || given.value <= to);
}
