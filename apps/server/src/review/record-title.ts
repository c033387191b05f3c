import type { Interview, RecordRef, Resolution } from "@kith/model";
import { indexReview, maskNames, nameInWords, SHOW_NAMES } from "@kith/pipeline";
import type { Names } from "./review-task.ts";

const NOTHING_MATCHED: Resolution = { records: [], pairs: [] };

/** Names records in words: "Dave (said in interview 12)", whatever the matching says. */
export function recordTitles(
  interviews: readonly Interview[],
  names: Names,
): (ref: RecordRef) => string {
  const index = indexReview(interviews, NOTHING_MATCHED);
  const mask = names === "shown" ? SHOW_NAMES : maskNames(interviews);
  return (ref) => {
    const name = nameInWords(index, [ref], mask);
    return ref.alterID === undefined
      ? `${name} (interview ${ref.egoID})`
      : `${name} (said in interview ${ref.egoID})`;
  };
}
