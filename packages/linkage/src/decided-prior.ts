import type { Candidates } from "./candidates.ts";
import { type Constraints, pairKey } from "./constraints.ts";

/** Log-odds of a decided pair: nearly certain, so that it still counts as one label of many. */
const DECIDED = 8;

/**
 * Prior log-odds under which decided pairs are nearly certain whatever their attributes say,
 * so that the people around them learn from the answer. Others keep theirs. O(candidates).
 *
 * @param prior log-odds of each candidate before anything is compared
 */
export function decidedPrior(
  records: number,
  candidates: Candidates,
  prior: Float64Array,
  { settled }: Pick<Constraints, "settled">,
): Float64Array {
  if (settled.size === 0) return prior;
  return prior.map((logOdds, e) => {
    const same = settled.get(pairKey(candidates.a[e]!, candidates.b[e]!, records));
    if (same === undefined) return logOdds;
    return (same ? DECIDED : -DECIDED) - candidates.evidence[e]!;
  });
}
