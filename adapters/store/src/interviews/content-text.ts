import { compareText, type Interview } from "@kith/model";

/**
 * An interview as one text that is the same whenever its content is: keys in a fixed order,
 * absent fields left out. The order of mentions, ties, affiliations and answers counts.
 */
export function contentText(interview: Interview): string {
  return JSON.stringify(interview, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
      : value,
  );
}
