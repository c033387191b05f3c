export interface PajekLine {
  readonly line: number;
  readonly tokens: readonly string[];
  /** Tokens that stood in quotes: they are labels even if they look like numbers. */
  readonly quoted: ReadonlySet<number>;
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
    for (const match of content.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
      if (match[1] !== undefined) quoted.add(tokens.length);
      tokens.push(match[1] ?? match[0]);
    }
    yield { line: index + 1, tokens, quoted };
  }
}
