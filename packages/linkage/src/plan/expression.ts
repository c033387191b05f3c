/**
 * What a statement may compute: columns, numbers, equality, choice and arithmetic. No string
 * functions, so that every engine gives the same answer. Truth values and numbers are kept
 * apart by the two types.
 */
export type Value =
  | { readonly node: "column"; readonly table: string; readonly name: string }
  | { readonly node: "number"; readonly value: number }
  /** Null-safe: what stands instead of a missing value. */
  | { readonly node: "or-else"; readonly value: Value; readonly otherwise: Value }
  | {
      readonly node: "choose";
      readonly cases: readonly { readonly when: Condition; readonly value: Value }[];
      readonly otherwise: Value;
    }
  | { readonly node: "sum"; readonly terms: readonly Value[] }
  | { readonly node: "product"; readonly factors: readonly Value[] }
  /** Rows of the group. Only in a grouped selection. */
  | { readonly node: "count" };

export type Condition =
  | { readonly node: "missing"; readonly value: Value }
  | { readonly node: "equal"; readonly left: Value; readonly right: Value }
  | { readonly node: "below"; readonly left: Value; readonly right: Value }
  | { readonly node: "all"; readonly of: readonly Condition[] }
  | { readonly node: "any"; readonly of: readonly Condition[] }
  | { readonly node: "not"; readonly of: Condition };

export const column = (table: string, name: string): Value => ({ node: "column", table, name });
export const number = (value: number): Value => ({ node: "number", value });
export const sum = (...terms: Value[]): Value => ({ node: "sum", terms });
export const product = (...factors: Value[]): Value => ({ node: "product", factors });
export const orElse = (value: Value, otherwise: Value): Value => ({
  node: "or-else",
  value,
  otherwise,
});
export const missing = (value: Value): Condition => ({ node: "missing", value });
export const equal = (left: Value, right: Value): Condition => ({ node: "equal", left, right });
export const below = (left: Value, right: Value): Condition => ({ node: "below", left, right });
export const all = (...of: Condition[]): Condition => ({ node: "all", of });
export const any = (...of: Condition[]): Condition => ({ node: "any", of });
export const not = (of: Condition): Condition => ({ node: "not", of });
export const lesser = (left: Value, right: Value): Value => ({
  node: "choose",
  cases: [{ when: below(left, right), value: left }],
  otherwise: right,
});
export const greater = (left: Value, right: Value): Value => ({
  node: "choose",
  cases: [{ when: below(left, right), value: right }],
  otherwise: left,
});
