import type { AttributeValue } from "@kith/model";

export type Attributes = Readonly<Record<string, AttributeValue>>;

/** The attributes of whoever has none: one object for all of them. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});

/** Beyond so many different ones most are unlike those to come. */
const MOST = 1_000;

/**
 * Makes attributes of pairs of name and value. Those that are alike are one frozen object, as a
 * file may hold a million ties and a handful of different weights.
 */
export function sharedAttributes(): (
  pairs: readonly (readonly [string, AttributeValue])[],
) => Attributes {
  const known = new Map<string, Attributes>();
  return (pairs) => {
    if (pairs.length === 0) return NO_ATTRIBUTES;
    if (pairs.some(([, value]) => isOdd(value))) return Object.fromEntries(pairs);
    const key = JSON.stringify(pairs);
    const same = known.get(key);
    if (same !== undefined) return same;
    const attributes: Attributes = Object.fromEntries(pairs);
    if (known.size < MOST) known.set(key, Object.freeze(attributes));
    return attributes;
  };
}

/** A number that JSON would not tell from others. */
function isOdd(value: AttributeValue): boolean {
  return typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0));
}
