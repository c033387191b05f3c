import type { AttributeValue } from "@kith/model";
import type { ProblemLog } from "./problem-log.ts";

/** A value that every item has that does not say otherwise. */
export interface DefaultValue {
  /** Of the attribute, as values name it. */
  readonly key: string;
  readonly name: string;
  readonly value: AttributeValue;
}

/** Defaults spelt out for all items together: a small file must not become a huge graph. */
const MOST = 5_000_000;

/** The defaults, or none and a problem (`too-many-defaults`) where they would be too many. */
export function affordable(
  defaults: readonly DefaultValue[],
  items: number,
  problems: ProblemLog,
): readonly DefaultValue[] {
  if (defaults.length * items <= MOST) return defaults;
  problems.say(
    "error",
    "too-many-defaults",
    {},
    `${defaults.length} default values for each of ${items} items are more than Kith spells out; they were left out.`,
    "Declare fewer defaults.",
  );
  return [];
}
