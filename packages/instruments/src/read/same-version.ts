import type { Problem } from "@kith/model";
import { allQuestions } from "../document/all-questions.ts";
import type { Instrument } from "../document/instrument.ts";

/**
 * A published version never changes. When two documents are the same version of the same
 * instrument and say something different, the problem names the questions that differ; else
 * `undefined`. The order of fields does not matter. O(size of the documents).
 */
export function sameVersionDiffers(
  published: Instrument,
  other: Instrument,
  file = other.id,
): Problem | undefined {
  if (published.id !== other.id || published.version !== other.version) return undefined;
  if (inOneOrder(published) === inOneOrder(other)) return undefined;
  const before = new Map(allQuestions(published).map((one) => [one.id, inOneOrder(one)]));
  const after = new Map(allQuestions(other).map((one) => [one.id, inOneOrder(one)]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => before.get(id) !== after.get(id));
  const where =
    changed.length === 0
      ? "in its title, languages, sections or sources"
      : `in ${changed.join(", ")}`;
  return {
    severity: "error",
    code: "version-changed",
    place: { file },
    message: `Version ${other.version} of “${other.id}” is published, and this differs from it ${where}.`,
    remedy: `Publish the change as version ${other.version + 1}.`,
  };
}

/** JSON with the fields of every object in one order. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === "object" && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  );
}
