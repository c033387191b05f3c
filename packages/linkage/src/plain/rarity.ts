import { MISSING } from "../plan/engine.ts";
import { RARITY_STEP } from "../plan/plan-statements.ts";
import type { CodedField } from "./build-plan.ts";

/** How often values of a field are met, over people as far as they are known. */
export interface Frequencies {
  /** Chance that two different people share the value, over all values. */
  readonly shared: number;
  /** Per value: chance that somebody else has it too, given that one person has. */
  readonly share: Float64Array;
}

/** Rarity is taken no further than this many nats either way. */
const MOST = 5;
/** A value only one person is known to have is still taken to be had by so many others. */
const UNSEEN = 0.5;

/**
 * Counts each value once per person, so that one person's many rows do not make a rare name
 * look common. Before people are known every row is its own. O(rows).
 */
export function frequenciesOf(
  { codes, values }: Pick<CodedField, "codes" | "values">,
  person: Int32Array,
): Frequencies {
  const holders = new Float64Array(values.length);
  const seen = new Set<number>();
  let total = 0;
  const width = values.length + 1;
  for (let row = 0; row < codes.length; row++) {
    const value = codes[row]!;
    if (value === MISSING) continue;
    const key = person[row]! * width + value;
    if (seen.has(key)) continue;
    seen.add(key);
    holders[value]!++;
    total++;
  }
  let shared = 0;
  for (const n of holders) shared += n * (n - 1);
  const pairs = total * (total - 1);
  return {
    shared: pairs === 0 ? 1 : Math.max(shared, 0.5) / pairs,
    share: holders.map((n) => (Math.max(0, n - 1) + UNSEEN) / (total + 1)),
  };
}

/** Quarter nats to add where two records share each value: above 0 for rare ones. */
export function rarityOf({ shared, share }: Frequencies): Int32Array {
  return Int32Array.from(share, (p) => {
    const nats = Math.log(shared / p);
    return Math.round(Math.max(-MOST, Math.min(MOST, nats)) / RARITY_STEP);
  });
}
