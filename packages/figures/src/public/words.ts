import type { FigureWords, Span } from "../figure.ts";

/** The words half of a twin from its claim and the sentences after it. */
export function words(claim: readonly Span[], rest: readonly string[]): FigureWords {
  const text = [claim.map((span) => span.text).join(""), ...rest].join(" ");
  return { claim, rest, text };
}
