import type { AttributeValue } from "@kith/model";
import type { ProblemLog } from "../problem-log.ts";
import type { JsonObject } from "./parse-json.ts";

const NESTED = "Lists and objects among the attributes are kept as JSON text.";
const NULLS = "Attributes that are null are left out: they have no value.";

/** Turns what stands in JSON objects into attributes; says in notes what is kept otherwise. */
export function attributesFrom(problems: ProblemLog, notes: Set<string>) {
  return (
    object: JsonObject,
    field: string,
    without: readonly string[] = [],
  ): [string, AttributeValue][] =>
    Object.entries(object).flatMap(([name, value]): [string, AttributeValue][] => {
      if (without.includes(name)) return [];
      if (value === null) {
        notes.add(NULLS);
        return [];
      }
      if (typeof value !== "object") return [[name, value as AttributeValue]];
      try {
        const text = JSON.stringify(value);
        notes.add(NESTED);
        return [[name, text]];
      } catch {
        problems.say(
          "warning",
          "too-deep",
          { field: `${field}.${name}` },
          "The value is nested too deep; it was left out.",
          "Export it without nesting.",
        );
        return [];
      }
    });
}

/** An id as text, whether it is written as text or number; `undefined` for anything else. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}
