import type { Interview } from "@kith/model";
import { namesOfDescriptions } from "@kith/network";

/** Told to the team when a label is kept back. */
export const PERSONAL =
  "The label looks like a person's name, a telephone number or an address. Rename it in the data if it is not.";

/** What `looksPersonal` needs to know of the people of these interviews, however spelt. */
export function namesInInterviews(interviews: readonly Interview[]): ReadonlySet<string> {
  return namesOfDescriptions(
    interviews.flatMap(({ respondent, mentions }) => [respondent, ...mentions]),
  );
}
