import type { Match } from "../match.ts";

/** A record is in doubt when some pair of it is this far from certain. */
const DOUBT = 0.02;

/**
 * Records worth drawing anew when something about others has changed: these themselves, whom
 * they may be one person with, and, of the people beside all those in an interview, the ones
 * in doubt with whom those may be. O(records + pairs).
 */
export function recordsAround(
  { table, candidates, probability }: Pick<Match, "table" | "candidates" | "probability">,
  changed: readonly number[],
): number[] {
  const n = table.records.length;
  const inDoubt = new Uint8Array(n);
  const near: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < candidates.size; e++) {
    const p = probability[e]!;
    if (p < DOUBT) continue;
    const [a, b] = [candidates.a[e]!, candidates.b[e]!];
    near[a]!.push(b);
    near[b]!.push(a);
    if (p < 1 - DOUBT) {
      inDoubt[a] = 1;
      inDoubt[b] = 1;
    }
  }
  const found = new Set<number>();
  for (const r of changed) {
    found.add(r);
    for (const other of near[r]!) found.add(other);
  }
  for (const r of [...found]) {
    const { respondent, mentions } = table.interviews[table.records[r]!.interview]!;
    for (const beside of [respondent, ...mentions]) {
      if (inDoubt[beside] === 0 || found.has(beside)) continue;
      found.add(beside);
      for (const other of near[beside]!) if (inDoubt[other] === 1) found.add(other);
    }
  }
  return [...found].sort((x, y) => x - y);
}
