import type { Interview } from "@kith/model";
import { fieldsWouldSettle } from "./field-would-settle.ts";
import type { Help } from "./link-report.ts";
import type { RecordIndex } from "./record-index.ts";
import { tiesWouldSettle } from "./ties-would-settle.ts";

/** So many questions are spoken of together: an evening's work. */
const BATCH = 100;

/**
 * What would settle most doubt, most first: a field for mentions without it, asking who knows
 * whom where nobody said, answering the questions at the top of the list.
 *
 * @param gains expected number of wrong pairs each question puts right, best first
 */
export function whatWouldHelp(
  interviews: readonly Interview[],
  index: RecordIndex,
  gains: readonly number[],
): readonly Help[] {
  return [
    ...fieldsWouldSettle(index),
    ...tiesWouldSettle(interviews, index),
    ...answersWouldSettle(gains),
  ].sort((a, b) => b.settles - a.settles);
}

function answersWouldSettle(gains: readonly number[]): readonly Help[] {
  const asked = Math.min(BATCH, gains.length);
  const settles = gains.slice(0, asked).reduce((sum, gain) => sum + gain, 0);
  if (asked === 0) return [];
  const first = asked === 1 ? "the first question" : `the first ${asked} questions`;
  return [
    {
      kind: "questions",
      text: `Answering ${first} of questions.csv would put right about ${Math.round(settles)} pairs.`,
      asked,
      settles,
      how: "The sum of their gains: for each, the chance that the matching is wrong times the pairs of records it is wrong about.",
    },
  ];
}
