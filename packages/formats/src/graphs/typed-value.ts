import type { AttributeValue } from "@kith/model";

/**
 * A text as the type its file declares for it; `undefined` when it does not fit. Types that are
 * no number and no truth value (lists, addresses, what nobody knows) are texts. Whole numbers
 * beyond 2^53 do not fit: they would change.
 */
export function typedValue(text: string, type: string): AttributeValue | undefined {
  const word = text.trim();
  switch (type.toLowerCase()) {
    case "boolean":
    case "bool":
      return /^(?:true|1)$/i.test(word) ? true : /^(?:false|0)$/i.test(word) ? false : undefined;
    case "int":
    case "integer":
    case "long":
    case "short":
    case "byte":
    case "biginteger": {
      const number = Number(word);
      return /^[+-]?\d+$/.test(word) && Number.isSafeInteger(number) ? number : undefined;
    }
    case "float":
    case "double":
    case "real":
    case "bigdecimal": {
      if (/^nan$/i.test(word)) return Number.NaN;
      if (/^[+-]?inf(?:inity)?$/i.test(word)) {
        return word.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      }
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : undefined;
    }
    default:
      return text;
  }
}
