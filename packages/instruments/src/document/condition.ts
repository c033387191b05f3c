/**
 * When something is asked. Looks only at what comes earlier. An answer of "don't know" or
 * "refused", or none, makes every comparison false.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The answer is this value; of a question with several values, this is among them. */
  | { readonly question: string; readonly is: string }
  /** The answer is a number in this range; each end may be left open, both are included. */
  | { readonly question: string; readonly from?: number; readonly to?: number }
  /** At least so many were named, by these generators or by any. */
  | { readonly named: number; readonly generators?: readonly string[] };
