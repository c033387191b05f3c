export interface PajekLine {
  readonly line: number;
  readonly tokens: readonly string[];
  /** Tokens that stood in quotes: they are labels even if they look like numbers. */
  readonly quoted: ReadonlySet<number>;
  /** What stands after the first token, as it is written. */
  readonly rest: string;
}

/**
 * Lines of a Pajek file as tokens: blanks separate, quotes hold labels with blanks together, a
 * line that starts with `%` is a comment. A quote that is never closed ends with its line.
 */
export function* pajekLines(text: string): Generator<PajekLine> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const content = raw.trim();
    if (content === "" || content.startsWith("%")) continue;
    const tokens: string[] = [];
    const quoted = new Set<number>();
    let after = content.length;
    for (const match of content.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
      if (tokens.length === 0) after = match[0].length;
      if (match[1] !== undefined) quoted.add(tokens.length);
      tokens.push(match[1] ?? match[0]);
    }
    yield { line: index + 1, tokens, quoted, rest: content.slice(after).trim() };
  }
}

/** Pajek spells letters it cannot write as `&#353;`. */
export function decodePajekText(text: string): string {
  if (!text.includes("&#")) return text;
  return text.replace(/&#(\d{1,7});/g, (whole: string, digits: string) =>
    Number(digits) <= 0x10ffff ? String.fromCodePoint(Number(digits)) : whole,
  );
}

/** Text between quotes on one line of a Pajek file; `decodePajekText` gives it back. */
export function encodePajekText(text: string): string {
  return text.replace(/["\r\n]|&(?=#)/g, (character) => `&#${character.charCodeAt(0)};`);
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

export function isPajekNumber(text: string): boolean {
  return NUMBER.test(text);
}
