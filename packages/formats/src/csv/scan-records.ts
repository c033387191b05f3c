const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/** What the scanner noticed about a record; `cell` is its index in the record. */
export interface Oddity {
  readonly code: "stray-quote" | "unclosed-quote";
  readonly line: number;
  readonly cell: number;
}

export interface ScannedRecord {
  readonly line: number;
  readonly cells: string[];
}

interface Field {
  readonly value: string;
  readonly end: number;
  readonly oddity: Oddity["code"] | undefined;
}

/**
 * Splits text into records and cells after RFC 4180, forgivingly: any line end (LF, CRLF,
 * CR), blanks around quoted cells, and quotes that do not belong.
 *
 * A quote that opens a cell and is never closed, or is closed by one that belongs to a later
 * row, would swallow the rows between. Such an opening quote is taken as text, the row ends
 * at its line end, and the oddity is reported.
 *
 * Linear time: a cell that fails to close can only make the scanner go over the text up to
 * the next lone quote once more, and the next such search starts after that quote.
 *
 * @param bareMissing an unquoted cell of exactly this text is empty (R writes `NA`)
 */
export function scanRecords(
  text: string,
  start: number,
  firstLine: number,
  separator: string,
  bareMissing: string | undefined,
  onRecord: (record: ScannedRecord) => void,
  onOddity: (oddity: Oddity) => void,
): void {
  const separatorCode = separator.charCodeAt(0);
  let at = start;
  let line = firstLine;
  while (at < text.length) {
    const cells: string[] = [];
    const recordLine = line;
    for (;;) {
      const field = readField(text, at, separatorCode, bareMissing);
      if (field.oddity !== undefined) {
        onOddity({ code: field.oddity, line, cell: cells.length });
      }
      cells.push(field.value);
      line += countLineEnds(text, at, field.end);
      at = field.end;
      if (at < text.length && text.charCodeAt(at) === separatorCode) at++;
      else break;
    }
    if (at < text.length) {
      at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
      line++;
    }
    onRecord({ line: recordLine, cells });
  }
}

function readField(
  text: string,
  start: number,
  separator: number,
  bareMissing: string | undefined,
): Field {
  let open = start;
  while (text.charCodeAt(open) === SPACE) open++;
  if (text.charCodeAt(open) !== QUOTE) return bareField(text, start, separator, bareMissing);

  let close = text.indexOf('"', open + 1);
  let doubled = false;
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return { ...bareField(text, start, separator), oddity: "unclosed-quote" };

  const inside = text.slice(open + 1, close);
  let end = close + 1;
  while (text.charCodeAt(end) === SPACE) end++;
  if (endsField(text, end, separator)) {
    return { value: doubled ? inside.replaceAll('""', '"') : inside, end, oddity: undefined };
  }
  const field = bareField(text, start, separator);
  if (/[\r\n]/.test(inside)) return { ...field, oddity: "unclosed-quote" };
  // Quotes inside a quoted cell that should have been doubled: keep them, lose the outer pair.
  const bare = bareField(text, close + 1, separator);
  const raw = text.slice(open, bare.end).trim();
  const value = raw.endsWith('"') ? raw.slice(1, -1) : raw;
  return { value, end: bare.end, oddity: "stray-quote" };
}

function bareField(text: string, start: number, separator: number, bareMissing?: string): Field {
  let end = start;
  let quote = false;
  while (!endsField(text, end, separator)) {
    if (text.charCodeAt(end) === QUOTE) quote = true;
    end++;
  }
  const value = text.slice(start, end);
  const missing = bareMissing !== undefined && value.trim() === bareMissing;
  return { value: missing ? "" : value, end, oddity: quote ? "stray-quote" : undefined };
}

function endsField(text: string, at: number, separator: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === separator || code === LINE_FEED || code === RETURN;
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED && !(i > start && text.charCodeAt(i - 1) === RETURN)) count++;
    else if (code === RETURN) count++;
  }
  return count;
}
