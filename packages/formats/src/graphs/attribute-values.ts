import type { AttributeValue } from "@kith/model";
import type { Separator } from "../csv/csv-table.ts";
import { withDecimalPoint } from "../csv/decimal-comma.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** `007` is a code, not a number; so is anything with more digits than a number can hold. */
const CODE = /^[+-]?0\d|\d{16}/;

/** Sees the texts of a column one by one, and then tells how to read them. */
export interface ColumnReader {
  see(text: string): void;
  reader(): (text: string) => AttributeValue;
}

/**
 * How to read a column of texts: as numbers if every value is one, as booleans if every value
 * is `true` or `false`, else as text. Empty values are left out before. In a table not
 * separated by commas a number may have a decimal comma.
 */
export function columnReader(separator: Separator = ","): ColumnReader {
  let numbers = true;
  let booleans = true;
  return {
    see(text) {
      if (numbers && !isNumber(withDecimalPoint(text, separator))) numbers = false;
      if (booleans && !/^(?:true|false)$/i.test(text)) booleans = false;
    },
    reader() {
      if (numbers) return (text) => Number(withDecimalPoint(text, separator));
      return booleans ? (text) => text.toLowerCase() === "true" : (text) => text;
    },
  };
}

/** The same for texts that are all there. */
export function valueReader(
  texts: Iterable<string>,
  separator: Separator = ",",
): (text: string) => AttributeValue {
  const column = columnReader(separator);
  for (const text of texts) column.see(text);
  return column.reader();
}

export function isNumber(text: string): boolean {
  return NUMBER.test(text) && !CODE.test(text) && Number.isFinite(Number(text));
}
