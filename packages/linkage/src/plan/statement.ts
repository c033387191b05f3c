import type { Condition, Value } from "./expression.ts";

export interface OutputColumn {
  readonly name: string;
  readonly value: Value;
}

/**
 * One table joined by equality alone: `left` values of tables before it, `right` values of its
 * own. How `left`: rows without a partner stay, its columns missing.
 */
export interface Join {
  readonly how: "inner" | "left";
  readonly table: string;
  readonly as: string;
  readonly on: readonly { readonly left: Value; readonly right: Value }[];
}

export interface Selection {
  readonly columns: readonly OutputColumn[];
  readonly from: { readonly table: string; readonly as: string };
  readonly joins: readonly Join[];
  readonly where?: Condition;
  /** `distinct`: equal rows once. `grouped`: by every column that is no count. */
  readonly rows: "every" | "distinct" | "grouped";
}

/** Selections with the same columns, one after the other; `distinct` drops repeated rows. */
export interface Union {
  readonly rows: "every" | "distinct";
  readonly of: readonly Selection[];
}

export type Statement =
  | { readonly node: "create"; readonly table: string; readonly as: Union }
  | { readonly node: "append"; readonly table: string; readonly as: Union }
  | { readonly node: "read"; readonly as: Union }
  | { readonly node: "drop"; readonly table: string };

export const create = (table: string, as: Union): Statement => ({ node: "create", table, as });
export const append = (table: string, as: Union): Statement => ({ node: "append", table, as });
export const read = (as: Union): Statement => ({ node: "read", as });
export const drop = (table: string): Statement => ({ node: "drop", table });
/** A union of one. */
export const one = (selection: Selection): Union => ({ rows: "every", of: [selection] });
