/**
 * Where a text stops being JSON, for a message that names line and column in every browser:
 * the offset of the first character that cannot stand there (the length of the text when it
 * breaks off), `undefined` when it is JSON. Linear, and as deep as the text likes.
 *
 * Source: RFC 8259.
 */
export function jsonErrorAt(text: string): number | undefined {
  /** What closes each list and object that is open: a code of a character. */
  let closing = new Uint8Array(64);
  let depth = 0;
  let at = blanksAfter(text, 0);
  /** What may come next: a value, a value or the end of an empty list, a name … */
  let next: "value" | "first-item" | "name" | "first-name" | "after" = "value";
  for (;;) {
    if (next === "after") {
      const close = depth === 0 ? undefined : closing[depth - 1];
      at = blanksAfter(text, at);
      if (close === undefined) return at === text.length ? undefined : at;
      if (text.charCodeAt(at) === close) {
        depth--;
        at++;
      } else if (text[at] === ",") {
        at = blanksAfter(text, at + 1);
        next = close === END_OF_OBJECT ? "name" : "value";
      } else return at;
      continue;
    }
    const character: string | undefined = text[at];
    const ends: string | undefined =
      next === "first-item" ? "]" : next === "first-name" ? "}" : undefined;
    if (ends !== undefined && character === ends) {
      depth--;
      at++;
      next = "after";
      continue;
    }
    if (next === "name" || next === "first-name") {
      const name = stringEnd(text, at);
      if (!name.ok) return name.at;
      at = blanksAfter(text, name.at);
      if (text[at] !== ":") return at;
      at = blanksAfter(text, at + 1);
      next = "value";
      continue;
    }
    if (character === "{" || character === "[") {
      if (depth === closing.length) closing = new Uint8Array(closing.buffer.transfer(2 * depth));
      closing[depth++] = character === "{" ? END_OF_OBJECT : END_OF_LIST;
      at = blanksAfter(text, at + 1);
      next = character === "{" ? "first-name" : "first-item";
      continue;
    }
    const value: End = character === '"' ? stringEnd(text, at) : scalarEnd(text, at);
    if (!value.ok) return value.at;
    at = value.at;
    next = "after";
  }
}

/** Line and column, from 1, of an offset in a text. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

const END_OF_OBJECT = "}".charCodeAt(0);
const END_OF_LIST = "]".charCodeAt(0);
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Past a token, or where it goes wrong. */
type End = { readonly ok: boolean; readonly at: number };

function scalarEnd(text: string, at: number): End {
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? { ok: true, at: SCALAR.lastIndex } : { ok: false, at };
}

function stringEnd(text: string, start: number): End {
  if (text[start] !== '"') return { ok: false, at: start };
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) >= 32) {
    if (text[at] === '"') return { ok: true, at: at + 1 };
    if (text[at] === "\\") {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return { ok: false, at };
      at = ESCAPE.lastIndex;
    } else at++;
  }
  return { ok: false, at };
}

function blanksAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && " \t\r\n".includes(text[end] ?? "")) end++;
  return end;
}
