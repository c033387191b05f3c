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

/**
 * Splits text into records and cells after RFC 4180, one record at a time, forgivingly: any line
 * end (LF, CRLF, CR), blanks around quoted cells, and quotes that do not belong.
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
export function* scanRecords(
  text: string,
  start: number,
  firstLine: number,
  separator: string,
  bareMissing: string | undefined,
  onOddity: (oddity: Oddity) => void,
): Generator<ScannedRecord> {
  const separatorCode = separator.charCodeAt(0);
  let at = start;
  let line = firstLine;
  let oddity: Oddity["code"] | undefined;

  const endsField = (index: number): boolean => {
    if (index >= text.length) return true;
    const code = text.charCodeAt(index);
    return code === separatorCode || code === LINE_FEED || code === RETURN;
  };

  /** Text up to the next separator or line end; leaves `at` there. */
  const readBare = (from: number): string => {
    at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === separatorCode || code === LINE_FEED || code === RETURN) break;
      if (code === QUOTE) oddity = "stray-quote";
      at++;
    }
    return text.slice(from, at);
  };

  const readField = (): string => {
    const from = at;
    let open = from;
    while (text.charCodeAt(open) === SPACE) open++;
    if (text.charCodeAt(open) !== QUOTE) {
      const value = readBare(from);
      return bareMissing !== undefined && value.trim() === bareMissing ? "" : value;
    }
    let close = text.indexOf('"', open + 1);
    let doubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      doubled = true;
      close = text.indexOf('"', close + 2);
    }
    const inside = close < 0 ? "" : text.slice(open + 1, close);
    let end = close + 1;
    while (text.charCodeAt(end) === SPACE) end++;
    if (close >= 0 && endsField(end)) {
      at = end;
      line += countLineEnds(inside);
      return doubled ? inside.replaceAll('""', '"') : inside;
    }
    if (close < 0 || /[\r\n]/.test(inside)) {
      const value = readBare(from);
      oddity = "unclosed-quote";
      return value;
    }
    // Quotes inside a quoted cell that should have been doubled: keep them, lose the outer pair.
    readBare(close + 1);
    oddity = "stray-quote";
    const raw = text.slice(open, at).trim();
    return raw.endsWith('"') ? raw.slice(1, -1) : raw;
  };

  while (at < text.length) {
    const cells: string[] = [];
    const recordLine = line;
    for (;;) {
      const fieldLine = line;
      oddity = undefined;
      const value = readField();
      if (oddity !== undefined) onOddity({ code: oddity, line: fieldLine, cell: cells.length });
      cells.push(value);
      if (at < text.length && text.charCodeAt(at) === separatorCode) at++;
      else break;
    }
    if (at < text.length) {
      at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
      line++;
    }
    yield { line: recordLine, cells };
  }
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === RETURN) count++;
    else if (code === LINE_FEED && text.charCodeAt(i - 1) !== RETURN) count++;
  }
  return count;
}
