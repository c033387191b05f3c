/** What a GML file is made of. A string comes without its quotes, entities still in it. */
export interface GmlToken {
  readonly kind: "word" | "number" | "string" | "open" | "close" | "unclosed-string" | "odd";
  readonly text: string;
  readonly line: number;
  /** Character of the line, from 1. */
  readonly column: number;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity)$/i;
const WORD = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Blanks, a comment to the end of its line, a string, a bracket, or anything up to one of these. */
const TOKEN = /[^\S\r\n]+|\r\n|\n|\r|#[^\r\n]*|"[^"]*"?|[[\]]|[^\s"[\]]+/gy;

/**
 * Splits GML into tokens. A `#` where a key could stand starts a comment (Himsolt has it at
 * the start of a line; igraph and networkx anywhere between tokens). Strings run over lines;
 * one that is never closed ends with the file. O(length of the text).
 */
export function* gmlTokens(text: string): Generator<GmlToken> {
  let line = 1;
  let lineStart = 0;
  const scan = new RegExp(TOKEN);
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const [found] = match;
    const first = found[0];
    const column = match.index - lineStart + 1;
    if (first === '"') {
      const closed = found.length > 1 && found.endsWith('"');
      const inside = found.slice(1, closed ? -1 : undefined);
      yield { kind: closed ? "string" : "unclosed-string", text: inside, line, column };
      for (const end of found.matchAll(/\r\n|\n|\r/g)) {
        line++;
        lineStart = match.index + end.index + end[0].length;
      }
    } else if (first === "\n" || first === "\r") {
      line++;
      lineStart = scan.lastIndex;
    } else if (first === "[") yield { kind: "open", text: found, line, column };
    else if (first === "]") yield { kind: "close", text: found, line, column };
    else if (first !== "#" && found.trim() !== "") {
      const kind = NUMBER.test(found) ? "number" : WORD.test(found) ? "word" : "odd";
      yield { kind, text: found, line, column };
    }
  }
}

/** The number a token stands for; `undefined` where it is none. `NAN` and `INF` are words. */
export function gmlNumber({ kind, text }: GmlToken): number | undefined {
  if (kind === "number") return Number(text);
  if ((kind !== "word" && kind !== "odd") || !NOT_FINITE.test(text)) return undefined;
  if (/nan/i.test(text)) return Number.NaN;
  return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
