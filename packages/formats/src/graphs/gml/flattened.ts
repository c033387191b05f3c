import type { AttributeValue } from "@kith/model";
import { quoted } from "../../problems.ts";
import type { ProblemLog } from "../problem-log.ts";
import type { GmlEntry } from "./gml-lists.ts";

/** Names longer than this in front of the last dot only come from damaged files. */
const LONGEST_PREFIX = 100;

/** Names and values of one item, each name once. */
export type GmlAttributes = readonly (readonly [string, AttributeValue])[];

const NONE: GmlAttributes = [];

/** What a reader of the file may want to know of how names came about. */
export interface Flattening {
  /** Keys whose lists were flattened. */
  readonly nested: Set<string>;
  /** Keys that came more than once in a list. */
  readonly repeated: Set<string>;
}

/**
 * The entries of a list as attributes: a list inside becomes names with dots (`graphics.x`), the
 * second `point` of a list is `point_2`.
 */
export function flattened(
  entries: readonly GmlEntry[],
  found: Flattening,
  log: ProblemLog,
): GmlAttributes {
  if (entries.length === 0) return NONE;
  const attributes: [string, AttributeValue][] = [];
  const taken = new Set<string>();
  const add = (wanted: string, value: AttributeValue): void => {
    const name = freeName(wanted, taken);
    taken.add(name);
    attributes.push([name, value]);
  };
  const visit = (list: readonly GmlEntry[], prefix: string): void => {
    const counts = new Map<string, number>();
    for (const { key, value, line, column } of list) {
      const isList = typeof value === "object";
      const counted = isList ? `[${key}` : key;
      const count = (counts.get(counted) ?? 0) + 1;
      counts.set(counted, count);
      const name = count === 1 ? prefix + key : `${prefix}${key}_${count}`;
      if (count > 1) found.repeated.add(prefix + key);
      if (!isList) add(name, value);
      else if (name.length <= LONGEST_PREFIX) {
        found.nested.add(prefix + key);
        visit(value.entries, `${name}.`);
      } else {
        const message = `The list ${quoted(key)} stands too deep to be named and was left out.`;
        log.say("warning", "too-deep", { line, column }, message, "Check the brackets.");
      }
    }
  };
  visit(entries, "");
  return attributes;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  while (taken.has(name)) name += "_2";
  return name;
}
