import type { Separator } from "./csv-table.ts";

const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

/**
 * A number with a decimal comma (`2,5`) as it is written with a point, in a table whose cells
 * are separated by something else: spreadsheets of most of Europe write semicolons for that
 * reason. Any other text is returned as it is.
 */
export function withDecimalPoint(text: string, separator: Separator): string {
  return separator !== "," && DECIMAL_COMMA.test(text) ? text.replace(",", ".") : text;
}
