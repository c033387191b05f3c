import type { Place } from "@kith/model";
import { number } from "../losses.ts";
import type { ProblemLog } from "../problem-log.ts";

/** UCINET's missing value is 1E38; anything near it is no value either. */
export const MISSING_FROM = 1e37;

/**
 * Says that cells of a matrix were blank or missing: whether there is a tie is not known, which
 * is not the same as none, but a graph of ties cannot hold it.
 *
 * @param first where the first of them stands
 */
export function sayUnknown(count: number, first: Omit<Place, "file">, log: ProblemLog): void {
  if (count === 0) return;
  const message = `Whether there is a tie is not known in ${number(count, "cell")} (blank or missing); they were read as no ties.`;
  const remedy = "Keep in mind that no tie there may mean not asked.";
  log.say("warning", "unknown-ties", first, message, remedy);
}
