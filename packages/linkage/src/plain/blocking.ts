import { MISSING } from "../plan/engine.ts";
import type { BlockingRule } from "../plan/linkage-plan.ts";
import { postcodePart } from "./kinds.ts";
import type { Field } from "./read-table.ts";
import { soundKey } from "./sounds-like.ts";

/** A way to look at one field when putting records together. */
interface Key {
  readonly name: string;
  readonly field: number;
  /** Coarse keys (sound, year, area) only block together with a key of another field. */
  readonly coarse: boolean;
  readonly values: readonly string[];
}

/** One rule with its key columns, and what was left out because its block was too large. */
export interface BlockedRule {
  readonly rule: BlockingRule;
  readonly columns: readonly { readonly name: string; readonly values: Int32Array }[];
  readonly pairs: number;
  readonly largest: number;
  readonly leftOutBlocks: number;
  readonly leftOutRows: number;
}

export interface Blocking {
  readonly rules: readonly BlockedRule[];
  /** Rows that every rule left out or had nothing for. */
  readonly unblockedRows: number;
}

/** Pairs all rules together may bring, per row of the table, and the most of one rule. */
const PAIRS_PER_ROW = 200;
const MOST_OF_ONE_RULE = 12;
/** Blocks up to this many rows are kept anyway. */
const ALWAYS = 12;
/** A key alone blocks only where few share it: it says less than two keys together. */
const ALONE = 0.5;

/**
 * Rules from every two fields (as written, and coarser: sound of a name, year of a date, first
 * part of a postcode), from each field alone, and from exchanged first name and surname. Of a
 * rule the smallest blocks are kept until its share of pairs is used up, so that a common
 * value is compared only together with another key. O(rules × rows log rows).
 */
export function planBlocking(fields: readonly Field[], rows: number): Blocking {
  const keys = fields.flatMap(keysOf);
  const pairsOfKeys = keys.flatMap((a, i) =>
    keys.slice(i + 1).flatMap((b) => (a.field === b.field ? [] : [{ a, b }])),
  );
  const perRule = Math.min(MOST_OF_ONE_RULE, PAIRS_PER_ROW / Math.max(1, pairsOfKeys.length));
  const rules: BlockedRule[] = [];
  const add = (
    name: string,
    left: readonly string[],
    right: readonly string[],
    perRow: number,
  ): void => {
    const made = makeRule(rules.length, name, left, right, perRow * rows);
    if (made.pairs > 0 || made.leftOutBlocks > 0) rules.push(made);
  };
  for (const key of keys) {
    if (!key.coarse) add(key.name, key.values, key.values, ALONE * perRule);
  }
  for (const { a, b } of pairsOfKeys) {
    const both = pairedValues(a.values, b.values);
    add(`${a.name} + ${b.name}`, both, both, perRule);
  }
  const given = fields.find(({ kind }) => kind === "given-name");
  const surname = fields.find(({ kind }) => kind === "surname");
  if (given !== undefined && surname !== undefined) {
    add(
      `${given.name} and ${surname.name} exchanged`,
      pairedValues(given.values, surname.values),
      pairedValues(surname.values, given.values),
      perRule,
    );
  }
  let unblockedRows = 0;
  for (let row = 0; row < rows; row++) {
    if (!rules.some(({ columns }) => columns.some(({ values }) => values[row] !== MISSING))) {
      unblockedRows++;
    }
  }
  return { rules, unblockedRows };
}

function keysOf(field: Field, index: number): Key[] {
  const { name, kind, values } = field;
  const plain: Key = { name, field: index, coarse: false, values };
  const coarse = (what: string, of: (value: string) => string): Key => ({
    name: `${what} of ${name}`,
    field: index,
    coarse: true,
    values: mapDistinct(values, of),
  });
  switch (kind) {
    case "given-name":
    case "surname":
      return [plain, coarse("sound", (v) => (v.length > 1 ? soundKey(v) : ""))];
    case "date":
      return [
        plain,
        coarse("year", (v) => v.slice(0, 4)),
        coarse("day and month", (v) => (/00$|0101$/.test(v) ? "" : v.slice(4))),
      ];
    case "postcode":
      return [plain, coarse("first part", postcodePart)];
    case "street":
      return [plain, coarse("street", (v) => v.replace(/^(\d+[a-z]? )+/, ""))];
    case "other-names":
    case "exact":
    case "year":
      return [{ ...plain, coarse: true }];
    default:
      return [plain];
  }
}

function mapDistinct(values: readonly string[], of: (value: string) => string): string[] {
  const known = new Map<string, string>([["", ""]]);
  return values.map((value) => {
    let mapped = known.get(value);
    if (mapped === undefined) {
      mapped = of(value);
      known.set(value, mapped);
    }
    return mapped;
  });
}

function pairedValues(a: readonly string[], b: readonly string[]): string[] {
  return a.map((value, i) => (value === "" || b[i] === "" ? "" : `${value}\u0000${b[i]}`));
}

function makeRule(
  number: number,
  name: string,
  left: readonly string[],
  right: readonly string[],
  budget: number,
): BlockedRule {
  const code = new Map<string, number>();
  const sizes: number[] = [];
  const otherSizes: number[] = [];
  const same = left === right;
  for (const value of left) {
    if (value === "") continue;
    let c = code.get(value);
    if (c === undefined) {
      c = sizes.length;
      code.set(value, c);
      sizes.push(0);
      otherSizes.push(0);
    }
    sizes[c]!++;
  }
  if (!same) {
    for (const value of right) {
      const c = code.get(value);
      if (c !== undefined) otherSizes[c]!++;
    }
  }
  const pairsOf = (c: number): number =>
    same ? (sizes[c]! * (sizes[c]! - 1)) / 2 : sizes[c]! * otherSizes[c]!;
  const order = sizes.map((_, c) => c).sort((x, y) => pairsOf(x) - pairsOf(y) || x - y);
  const kept = new Uint8Array(sizes.length);
  let pairs = 0;
  let largest = 0;
  let leftOutBlocks = 0;
  let leftOutRows = 0;
  for (const c of order) {
    const more = pairsOf(c);
    if (pairs + more <= budget || sizes[c]! <= ALWAYS) {
      kept[c] = more > 0 ? 1 : 0;
      pairs += more;
      if (more > 0) largest = Math.max(largest, sizes[c]!);
    } else {
      leftOutBlocks++;
      leftOutRows += sizes[c]!;
    }
  }
  const codes = (values: readonly string[]): Int32Array =>
    Int32Array.from(values, (value) => {
      const c = value === "" ? undefined : code.get(value);
      return c === undefined || kept[c] === 0 ? MISSING : c;
    });
  const names = same ? [`k${number}`] : [`k${number}`, `k${number}x`];
  return {
    rule: { name, left: names[0]!, right: names.at(-1)! },
    columns: names.map((column, i) => ({ name: column, values: codes(i === 0 ? left : right) })),
    pairs,
    largest,
    leftOutBlocks,
    leftOutRows,
  };
}
