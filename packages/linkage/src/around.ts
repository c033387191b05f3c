import type { Candidates } from "./candidates.ts";
import { ramp } from "./ramp.ts";
import type { RecordTable } from "./records.ts";
import type { TiePatterns } from "./tie-patterns.ts";

/**
 * What the people around two records say, per candidate pair. The counts are of other likely
 * matches between the same two interviews, weighed by their probability.
 */
export const FEATURES = [
  "intercept",
  // Shared people who are tied to both, up to one, the second, the third and fourth.
  "bothTied1",
  "bothTied2",
  "bothTied4",
  // Shared people tied in one account only, in neither, or where nobody asked about ties.
  "oneTied1",
  "oneTied3",
  "noneTied1",
  "noneTied4",
  "notAsked1",
  // The teller of one account is named in the other, and tied or not to the other record.
  "tellerTied",
  "tellerUntied",
  // Contacts on either side that the other account does not have.
  "lonelyFewer",
  "lonelyMore",
  // Against a respondent: the teller is not in their list, though it had room; or was full.
  "tellerMissing",
  "tellerMissingFull",
] as const;
const WIDTH = FEATURES.length;

/** Start of each run of candidates between the same two interviews, and one past the end. */
export function interviewPairs({ records }: RecordTable, { size, a, b }: Candidates): number[] {
  const starts: number[] = [];
  for (let e = 0; e < size; e++) {
    const same =
      e > 0 &&
      records[a[e]!]!.interview === records[a[e - 1]!]!.interview &&
      records[b[e]!]!.interview === records[b[e - 1]!]!.interview;
    if (!same) starts.push(e);
  }
  starts.push(size);
  return starts;
}

interface Around {
  both: number;
  one: number;
  none: number;
  notAsked: number;
  tellerTied: number;
  tellerUntied: number;
  /** Contacts of each side that have a likely match among the other side's. */
  metA: number;
  metB: number;
}

/**
 * Fills one row of `FEATURES` per candidate into `rows`, under the current match
 * probabilities. O(sum of squares of candidates per pair of interviews).
 */
export function countAround(
  table: RecordTable,
  candidates: Candidates,
  groups: readonly number[],
  ties: TiePatterns,
  probability: Float64Array,
  rows: Float64Array,
): void {
  const { a, b } = candidates;
  for (let g = 0; g + 1 < groups.length; g++) {
    const from = groups[g]!;
    const to = groups[g + 1]!;
    for (let e = from; e < to; e++) {
      const i = a[e]!;
      const j = b[e]!;
      const around = {
        both: 0,
        one: 0,
        none: 0,
        notAsked: 0,
        tellerTied: 0,
        tellerUntied: 0,
        metA: 0,
        metB: 0,
      };
      for (let f = from; f < to; f++) {
        const k = a[f]!;
        const l = b[f]!;
        if (k !== i && l !== j && probability[f]! > 0.01) {
          addOther(table, ties, i, j, k, l, probability[f]!, around);
        }
      }
      writeRow(table, ties, i, j, around, rows, e * WIDTH);
    }
  }
}

function addOther(
  { records, interviews }: RecordTable,
  ties: TiePatterns,
  i: number,
  j: number,
  k: number,
  l: number,
  p: number,
  around: Around,
): void {
  const left = records[i]!.interview;
  const right = records[j]!.interview;
  const tiedA = ties.between(left, i, k);
  const tiedB = ties.between(right, j, l);
  if (k === interviews[left]!.respondent || l === interviews[right]!.respondent) {
    const told = k === interviews[left]!.respondent ? tiedB : tiedA;
    if (told === 1) around.tellerTied += p;
    else around.tellerUntied += p;
    return;
  }
  if (tiedA === 1) around.metA += p;
  if (tiedB === 1) around.metB += p;
  if (tiedA < 0 || tiedB < 0) around.notAsked += p;
  else if (tiedA + tiedB === 2) around.both += p;
  else if (tiedA + tiedB === 1) around.one += p;
  else around.none += p;
}

function writeRow(
  { records }: RecordTable,
  ties: TiePatterns,
  i: number,
  j: number,
  around: Around,
  rows: Float64Array,
  at: number,
): void {
  const { both, one, none } = around;
  const lonelyA = Math.max(0, ties.contacts(i).length - around.metA);
  const lonelyB = Math.max(0, ties.contacts(j).length - around.metB);
  const mixed = records[i]!.kind !== records[j]!.kind;
  let missing = 0;
  let full = false;
  if (mixed) {
    missing = 1 - Math.min(1, around.tellerTied);
    full = ties.listFull[records[records[i]!.kind === "respondent" ? i : j]!.interview]!;
  }
  rows[at] = 1;
  rows[at + 1] = ramp(both, 0, 1);
  rows[at + 2] = ramp(both, 1, 2);
  rows[at + 3] = ramp(both, 2, 4);
  rows[at + 4] = ramp(one, 0, 1);
  rows[at + 5] = ramp(one, 1, 3);
  rows[at + 6] = ramp(none, 0, 1);
  rows[at + 7] = ramp(none, 1, 4);
  rows[at + 8] = ramp(around.notAsked, 0, 2);
  rows[at + 9] = Math.min(1, around.tellerTied);
  rows[at + 10] = Math.min(1, around.tellerUntied);
  rows[at + 11] = Math.min(4, lonelyA, lonelyB);
  rows[at + 12] = Math.min(8, Math.max(lonelyA, lonelyB));
  rows[at + 13] = full ? 0 : missing;
  rows[at + 14] = full ? missing : 0;
}
