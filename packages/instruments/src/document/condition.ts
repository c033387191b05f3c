/**
 * When something is asked. Looks only at what comes earlier. An answer of "don't know" or
 * "refused", or none, makes every comparison false. In a question about each mention, the answer
 * to an earlier one about each mention is that about the same mention; elsewhere such answers
 * cannot be looked at.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /**
   * The answer is this value; of a question with several values, this is among them; of a
   * consent, this purpose was agreed to.
   */
  | { readonly question: string; readonly is: string }
  /** The answer is a number in this range; each end may be left open, both are included. */
  | { readonly question: string; readonly from?: number; readonly to?: number }
  /** At least so many were named, at these generators or at any of those before. */
  | { readonly named: number; readonly generators?: readonly string[] };
