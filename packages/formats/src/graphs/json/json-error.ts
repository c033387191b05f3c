/**
 * Where a text stops being JSON, for a message that names line and column in every browser:
 * the offset of the first character that cannot stand there (the length of the text when it
 * breaks off), `undefined` when it is JSON. Linear, and as deep as the text likes.
 *
 * Source: RFC 8259.
 */
export function jsonErrorAt(text: string): number | undefined {
  const closing: string[] = [];
  let at = blanksAfter(text, 0);
  /** What may come next: a value, a value or the end of an empty list, a name … */
  let next: "value" | "first-item" | "name" | "first-name" | "after" = "value";
  for (;;) {
    if (next === "after") {
      const close = closing.at(-1);
      at = blanksAfter(text, at);
      if (close === undefined) return at === text.length ? undefined : at;
      if (text[at] === close) {
        closing.pop();
        at++;
      } else if (text[at] === ",") {
        at = blanksAfter(text, at + 1);
        next = close === "}" ? "name" : "value";
      } else return at;
      continue;
    }
    const character: string | undefined = text[at];
    const ends: string | undefined =
      next === "first-item" ? "]" : next === "first-name" ? "}" : undefined;
    if (ends !== undefined && character === ends) {
      closing.pop();
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
      closing.push(character === "{" ? "}" : "]");
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
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
}

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
