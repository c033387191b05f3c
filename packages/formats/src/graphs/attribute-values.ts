import type { AttributeValue } from "@kith/model";
import type { Separator } from "../csv/csv-table.ts";
import { withDecimalPoint } from "../csv/decimal-comma.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** `007` is a code, not a number; so is anything with more digits than a number can hold. */
const CODE = /^[+-]?0\d|\d{16}/;

/**
 * How to read a column of texts: as numbers if every value is one, as booleans if every value
 * is `true` or `false`, else as text. Empty values are left out before. In a table not
 * separated by commas a number may have a decimal comma.
 */
export function valueReader(
  texts: Iterable<string>,
  separator: Separator = ",",
): (text: string) => AttributeValue {
  let numbers = true;
  let booleans = true;
  for (const text of texts) {
    if (numbers && !isNumber(withDecimalPoint(text, separator))) numbers = false;
    if (booleans && !/^(?:true|false)$/i.test(text)) booleans = false;
    if (!numbers && !booleans) break;
  }
  if (numbers) return (text) => Number(withDecimalPoint(text, separator));
  return booleans ? (text) => text.toLowerCase() === "true" : (text) => text;
}

export function isNumber(text: string): boolean {
  return NUMBER.test(text) && !CODE.test(text) && Number.isFinite(Number(text));
}
