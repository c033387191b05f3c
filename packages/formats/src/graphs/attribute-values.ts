import type { AttributeValue } from "@kith/model";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** `007` is a code, not a number; so is anything with more digits than a number can hold. */
const CODE = /^[+-]?0\d|\d{16}/;

/**
 * How to read a column of texts: as numbers if every value is one, as booleans if every value
 * is `true` or `false`, else as text. Empty values are left out before.
 */
export function valueReader(texts: Iterable<string>): (text: string) => AttributeValue {
  let numbers = true;
  let booleans = true;
  for (const text of texts) {
    if (numbers && !isNumber(text)) numbers = false;
    if (booleans && !/^(?:true|false)$/i.test(text)) booleans = false;
    if (!numbers && !booleans) break;
  }
  if (numbers) return Number;
  return booleans ? (text) => text.toLowerCase() === "true" : (text) => text;
}

export function isNumber(text: string): boolean {
  return NUMBER.test(text) && !CODE.test(text) && Number.isFinite(Number(text));
}
