import type { AttributeValue } from "@kith/model";

/** How many values stand on a line. */
const ON_A_LINE = 10;

/**
 * A text as R source that is nothing but that text, whatever is in it: quotes, backslashes and
 * everything but printable ASCII are escaped, so that no text can end its string or start code.
 * R cannot hold a zero or half a pair of surrogates; these become U+FFFD.
 */
export function rText(text: string): string {
  const escaped = text.replace(/["\\]|[^ -~]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '"' || character === "\\") return `\\${character}`;
    if (character === "\n") return "\\n";
    if (isImpossible(code)) return "\\u{fffd}";
    return code > 0xffff ? `\\U{${code.toString(16)}}` : `\\u{${code.toString(16)}}`;
  });
  return `"${escaped}"`;
}

/** Whether R can hold a text as it is. */
export function fitsR(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text);
}

function isImpossible(code: number): boolean {
  return code === 0 || (code >= 0xd800 && code <= 0xdfff);
}

export function rNumber(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Inf" : "-Inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** `c(…)` over as many lines as it takes; `empty` where there is nothing. */
export function rVector(values: readonly string[], empty: string): string {
  if (values.length === 0) return empty;
  if (values.length <= ON_A_LINE) return `c(${values.join(", ")})`;
  const lines: string[] = [];
  for (let at = 0; at < values.length; at += ON_A_LINE) {
    lines.push(`  ${values.slice(at, at + ON_A_LINE).join(", ")}`);
  }
  return `c(\n${lines.join(",\n")}\n)`;
}

export interface RColumn {
  readonly source: string;
  /** Values of several types, or text with numbers, became text. */
  readonly mixed: boolean;
}

/** A column of attributes as an R vector of one type; `undefined` is NA. */
export function rColumn(values: readonly (AttributeValue | undefined)[]): RColumn {
  const types = new Set(values.flatMap((value) => (value === undefined ? [] : [typeof value])));
  const [type] = types;
  if (types.size === 1 && type === "number") {
    const numbers = values.map((value) => (value === undefined ? "NA" : rNumber(Number(value))));
    return { source: rVector(numbers, "numeric(0)"), mixed: false };
  }
  if (types.size === 1 && type === "boolean") {
    const words = values.map((value) => (value === undefined ? "NA" : value ? "TRUE" : "FALSE"));
    return { source: rVector(words, "logical(0)"), mixed: false };
  }
  const texts = values.map((value) => (value === undefined ? "NA" : rText(String(value))));
  return { source: rVector(texts, "character(0)"), mixed: types.size > 1 };
}
