import { type Candidates, kindOfPair } from "../candidates.ts";
import type { RecordTable } from "../records.ts";
import type { AttributeModel } from "../score.ts";
import type { PairTally } from "./pair-tally.ts";

/** Pairs below this probability are left out, unless decided. */
const LEAST = 0.003;

/** The pairs that sampling met, as candidates with their probabilities. */
export function sampledCandidates(
  table: RecordTable,
  model: AttributeModel,
  pairs: PairTally,
  settled: ReadonlyMap<number, boolean>,
): { readonly candidates: Candidates; readonly probability: Float64Array } {
  const { records } = table;
  const n = records.length;
  const found: [number, number, number][] = [];
  pairs.each((a, b, p) => {
    if (p >= LEAST && !settled.has(a * n + b)) found.push([a, b, Math.min(1, p)]);
  });
  for (const [key, same] of settled) {
    const [a, b] = [Math.floor(key / n), key % n];
    if (records[a]!.interview !== records[b]!.interview) found.push([a, b, same ? 1 : 0]);
  }
  found.sort(
    (p, q) =>
      records[p[0]]!.interview - records[q[0]]!.interview ||
      records[p[1]]!.interview - records[q[1]]!.interview ||
      p[0] - q[0] ||
      p[1] - q[1],
  );
  return {
    candidates: {
      size: found.length,
      a: Int32Array.from(found, (p) => p[0]),
      b: Int32Array.from(found, (p) => p[1]),
      kind: Uint8Array.from(found, ([a, b]) => kindOfPair(records[a]!, records[b]!)),
      evidence: Float64Array.from(found, ([a, b]) => model.pair(a, b)),
    },
    probability: Float64Array.from(found, (p) => p[2]),
  };
}
