import type { Interview } from "@kith/model";
import { StoreError } from "../store-error.ts";

/**
 * Sees that interviews can be stored whole, before anything is written.
 *
 * @throws StoreError `invalid`, naming the interview
 */
export function checkInterviews(interviews: readonly Interview[]): void {
  const seen = new Set<string>();
  for (const interview of interviews) {
    const complain = (message: string): never => {
      throw new StoreError(
        "invalid",
        `Interview “${interview.egoID}”: ${message} Nothing was stored.`,
        "Correct the interviews and import them again.",
      );
    };
    if (seen.has(interview.egoID)) complain("another one has the same egoID.");
    seen.add(interview.egoID);

    const alters = new Set<string>();
    for (const { alterID } of interview.mentions) {
      if (alters.has(alterID)) complain(`two mentions have the alterID “${alterID}”.`);
      alters.add(alterID);
    }
    for (const { source, target } of interview.ties) {
      for (const end of [source, target]) {
        if (!alters.has(end)) complain(`a tie names “${end}”, which is not a mention.`);
      }
    }
    for (const { alterID } of interview.affiliations) {
      if (alterID !== undefined && !alters.has(alterID)) {
        complain(`an affiliation names “${alterID}”, which is not a mention.`);
      }
    }
    const odd = oddValue(interview);
    if (odd !== undefined) complain(odd);
  }
}

/** What PostgreSQL cannot hold: zero characters, halves of characters, numbers without end. */
function oddValue(value: unknown): string | undefined {
  if (typeof value === "string") {
    if (value.includes("\0")) return "a text holds a zero character.";
    return value.isWellFormed() ? undefined : "a text holds half of a character.";
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? undefined : "a number is not finite.";
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inside] of Object.entries(value)) {
    const odd = oddValue(key) ?? oddValue(inside);
    if (odd !== undefined) return odd;
  }
  return undefined;
}
