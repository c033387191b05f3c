import type { AttributeValue } from "@kith/model";

export type ValueType = "boolean" | "int" | "long" | "double" | "string";
type Attributed = { readonly attributes: Readonly<Record<string, AttributeValue>> };

export interface ValueColumn {
  readonly id: string;
  readonly name: string;
  readonly type: ValueType;
}

export interface ValueColumns {
  readonly list: readonly ValueColumn[];
  /** The id of the column that holds this value of the attribute. */
  idOf(name: string, value: AttributeValue): string;
}

/**
 * The typed columns a format must declare for the attributes of some items: one for every name
 * and kind of value (an attribute with numbers and texts has two), in the order they first
 * occur; numbers share the narrowest type that holds all. Ids are the prefix and a number.
 */
export function valueColumns(prefix: string, items: readonly Attributed[]): ValueColumns {
  const types = new Map<string, { name: string; type: ValueType }>();
  const group = (name: string, value: AttributeValue) => `${typeof value}:${name}`;
  for (const { attributes } of items) {
    for (const [name, value] of Object.entries(attributes)) {
      const known = types.get(group(name, value));
      types.set(group(name, value), { name, type: wider(known?.type, typeOf(value)) });
    }
  }
  const columns = new Map<string, ValueColumn>();
  for (const [key, { name, type }] of types) {
    columns.set(key, { id: `${prefix}${columns.size}`, name, type });
  }
  return {
    list: [...columns.values()],
    idOf: (name, value) => columns.get(group(name, value))?.id ?? "",
  };
}

/** A value as XML Schema writes it: `INF`, `-INF`, `NaN`, and -0 as such. */
export function valueText(value: AttributeValue): string {
  if (typeof value === "string") return value;
  if (value === Number.POSITIVE_INFINITY) return "INF";
  if (value === Number.NEGATIVE_INFINITY) return "-INF";
  return Object.is(value, -0) ? "-0" : String(value);
}

function typeOf(value: AttributeValue): ValueType {
  if (typeof value !== "number") return typeof value === "boolean" ? "boolean" : "string";
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return "double";
  return Math.abs(value) < 2 ** 31 ? "int" : "long";
}

function wider(known: ValueType | undefined, type: ValueType): ValueType {
  if (known === undefined) return type;
  const order: readonly ValueType[] = ["int", "long", "double"];
  return order.indexOf(known) > order.indexOf(type) ? known : type;
}
