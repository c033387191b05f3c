import { FIELDS, type Field } from "./fields.ts";
import type { Help } from "./link-report.ts";
import { isUnsure, type RecordIndex, SETTLED_FROM, SETTLED_TO } from "./record-index.ts";

/** With fewer pairs than this that have a field on both sides, nothing is said of its worth. */
const FEWEST = 50;

/**
 * What knowing a field of the mentions without it would settle. From the pairs that have it
 * on both sides come two rates: how often it agrees when two records are one person, and when
 * they are not (each pair counting for its probability). An unsure pair without the field is
 * settled if the answer, agreeing or not, moves it past 0.9 or below 0.1; each answer counts
 * with its chance. Other fields and other pairs are held as they are. O(pairs × fields).
 */
export function fieldsWouldSettle(index: RecordIndex): readonly Help[] {
  return FIELDS.flatMap((field) => fieldWouldSettle(index, field) ?? []);
}

function fieldWouldSettle(index: RecordIndex, field: Field): Help | undefined {
  const { said, isMention, pairs } = index;
  const has = said.map(field.has);
  const rates = agreement(index, field, has);
  if (rates === undefined) return undefined;
  const asked = new Set<number>();
  let settles = 0;
  for (const { a, b, p } of pairs) {
    if (!isUnsure(p) || a < 0 || b < 0 || (has[a] && has[b])) continue;
    // A respondent without the field can be asked as well, but is a visit of its own kind.
    if ((!has[a] && !isMention[a]) || (!has[b] && !isMention[b])) continue;
    for (const side of [a, b]) if (!has[side]) asked.add(side);
    settles += chanceOfSettling(p, rates);
  }
  const without = has.filter((one, i) => !one && isMention[i]).length;
  if (asked.size === 0 || Math.round(settles) < 1) return undefined;
  const { label } = field;
  const mentions = asked.size === 1 ? "1 mention" : `${asked.size} mentions`;
  return {
    kind: "field",
    text: `Knowing ${label} of the ${mentions} in doubt without one (of ${without} without) would settle about ${Math.round(settles)} unsure pairs.`,
    asked: asked.size,
    settles,
    how: `Where both sides have ${label}, it agrees for ${percent(rates.same)} of pairs that are one person and ${percent(rates.other)} of those compared that are not.`,
  };
}

interface Agreement {
  /** Chance of agreeing when both are one person, and when not. */
  readonly same: number;
  readonly other: number;
}

function agreement(
  { said, pairs }: RecordIndex,
  field: Field,
  has: readonly boolean[],
): Agreement | undefined {
  let n = 0;
  let same = 0;
  let sameAgreeing = 0;
  let otherAgreeing = 0;
  for (const { a, b, p } of pairs) {
    if (!has[a] || !has[b]) continue;
    n++;
    same += p;
    if (!field.agrees(said[a]!, said[b]!)) continue;
    sameAgreeing += p;
    otherAgreeing += 1 - p;
  }
  if (n < FEWEST) return undefined;
  // One pair of each kind of answer is added, so that no rate is 0 or 1.
  return { same: (sameAgreeing + 1) / (same + 2), other: (otherAgreeing + 1) / (n - same + 2) };
}

function chanceOfSettling(p: number, { same, other }: Agreement): number {
  let chance = 0;
  for (const [ifSame, ifOther] of [
    [same, other],
    [1 - same, 1 - other],
  ] as const) {
    const answer = p * ifSame + (1 - p) * ifOther;
    const after = (p * ifSame) / answer;
    if (after >= SETTLED_FROM || after <= SETTLED_TO) chance += answer;
  }
  return chance;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} in 100`;
}
