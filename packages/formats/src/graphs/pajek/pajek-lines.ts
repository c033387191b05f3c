import { linesOf } from "../text-lines.ts";

export interface PajekLine {
  readonly line: number;
  readonly tokens: readonly string[];
  /** Tokens that stood in quotes: they are labels even if they look like numbers. */
  readonly quoted: ReadonlySet<number>;
  /** What stands after the first token, as it is written. */
  readonly rest: string;
  /** A quote opens a label and nothing on the line closes it. */
  readonly unclosed: boolean;
}

const NO_QUOTES: ReadonlySet<number> = new Set();

/**
 * Lines of a Pajek file as tokens: blanks separate, quotes hold labels with blanks together, a
 * line that starts with `%` is a comment. A quote that is never closed ends with its line.
 */
export function* pajekLines(text: string): Generator<PajekLine> {
  let number = 0;
  for (const { text: raw } of linesOf(text.replace(/^\uFEFF/, ""))) {
    number++;
    const content = raw.trim();
    if (content === "" || content.startsWith("%")) continue;
    const tokens: string[] = [];
    let quoted: Set<number> | undefined;
    let after = content.length;
    const unclosed = content.split('"').length % 2 === 0;
    for (const match of content.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
      if (tokens.length === 0) after = match[0].length;
      if (match[1] !== undefined) {
        quoted ??= new Set();
        quoted.add(tokens.length);
      }
      tokens.push(match[1] ?? match[0]);
    }
    const rest = content.slice(after).trim();
    yield { line: number, tokens, quoted: quoted ?? NO_QUOTES, rest, unclosed };
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
