const STARTS_FORMULA = /^'*[=+\-@\t\r]/;
const PROTECTED = /^'+[=+\-@\t\r]/;
const APOSTROPHE = 39;
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Spreadsheets run a cell that starts with `= + - @` (or tab, or return) as a formula, and
 * interviews are typed by many hands. Such a text gets a `'` in front, as spreadsheets
 * themselves and Network Canvas do; plain numbers (`-1.5`) stay as they are. `decodeFormula`
 * takes exactly that `'` away again, so that every text comes back as it was: a text that
 * already looks protected gets one more.
 *
 * Source: OWASP, "CSV Injection".
 */
export function encodeFormula(text: string): string {
  return STARTS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

export function decodeFormula(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && PROTECTED.test(text) ? text.slice(1) : text;
}
