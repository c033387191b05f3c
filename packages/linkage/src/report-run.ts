import type { PairProbability, ResolvedRecord } from "@kith/model";
import { type Candidates, PAIR_KINDS } from "./candidates.ts";
import type { Partition } from "./cluster.ts";
import { explainPair } from "./evidence.ts";
import type { LinkOptions, LinkRun } from "./link.ts";
import type { Match } from "./match.ts";
import type { RecordTable } from "./records.ts";
import { sharedPeople } from "./shared-people.ts";

/** Pairs at or below this probability are not reported. */
const REPORTED = 0.01;
/** What the people around say is shown within these bounds, in nats. */
const MOST_AROUND = 9;

/** A matching as others read it: by the ids of records, with reasons in words. O(pairs). */
export function reportRun(match: Match, options: LinkOptions): LinkRun {
  const { table, candidates, probability, constraints, rates, model, cut } = match;
  const n = table.records.length;
  const explainer = {
    records: table.records,
    candidates,
    model,
    knowledge: match.knowledge,
    rates,
    shared: sharedPeople(table, candidates, probability),
    ...(options.attributesOnly === true ? {} : { relational: aroundEvidence(match) }),
  };
  const pairs: PairProbability[] = [];
  for (let e = 0; e < candidates.size; e++) {
    if (probability[e]! <= REPORTED) continue;
    const a = candidates.a[e]!;
    const b = candidates.b[e]!;
    const settled = constraints.settled.get(a * n + b);
    const reasons = explainPair(explainer, e);
    pairs.push({
      a: table.records[a]!.ref,
      b: table.records[b]!.ref,
      probability: probability[e]!,
      evidence: settled === true ? ["decided to be the same: settled", ...reasons] : reasons,
    });
  }
  const { people, records } = resolvedRecords(table, candidates, probability, cut);
  return {
    resolution: { records, pairs },
    draws: match.draws.map((draw) => byInput(table, draw)),
    report: {
      seed: options.seed,
      attributesOnly: options.attributesOnly ?? false,
      parameters: match.parameters,
      records: n,
      people,
      candidates: match.sought.candidates.size,
      matchRates: Object.fromEntries(
        PAIR_KINDS.map((kind, k) => [kind, 1 / (1 + Math.exp(-rates.byKind[k]!))]),
      ),
      threshold: cut.threshold,
      expectedPrecision: cut.expectedPrecision,
    },
    problems: constraints.problems,
  };
}

/** What is left of the log-odds of a pair when attributes and rates are taken away, in nats. */
function aroundEvidence({ table, candidates, probability, rates }: Match): Float64Array {
  return candidates.evidence.map((evidence, e) => {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, probability[e]!));
    const kind = candidates.kind[e]!;
    const role = table.records[candidates.a[e]!]!.role;
    const rate = (kind === 3 ? rates.byRole.get(role ?? "") : undefined) ?? rates.byKind[kind]!;
    const rest = Math.log(p / (1 - p)) - evidence - rate;
    return Math.min(MOST_AROUND, Math.max(-MOST_AROUND, rest));
  });
}

/** The people of a draw numbered from 0 by their first record, records in the order of the input. */
function byInput({ inputOrder }: RecordTable, draw: Int32Array): Int32Array {
  const number = new Map<number, number>();
  return Int32Array.from(inputOrder, (r) => {
    let at = number.get(draw[r]!);
    if (at === undefined) {
      at = number.size;
      number.set(draw[r]!, at);
    }
    return at;
  });
}

/**
 * Every record once, in the order of the input. Its probability is the mean over the other
 * records of its person; 1 when it is the only one.
 */
function resolvedRecords(
  table: RecordTable,
  candidates: Candidates,
  probability: Float64Array,
  { cluster }: Partition,
): { people: number; records: ResolvedRecord[] } {
  const n = table.records.length;
  const sizes = new Map<number, number>();
  for (const c of cluster) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  const sum = new Float64Array(n);
  for (let e = 0; e < candidates.size; e++) {
    const a = candidates.a[e]!;
    const b = candidates.b[e]!;
    if (cluster[a] !== cluster[b]) continue;
    sum[a]! += probability[e]!;
    sum[b]! += probability[e]!;
  }
  const digits = Math.max(4, String(sizes.size).length);
  const records = table.inputOrder.map((r): ResolvedRecord => {
    const others = sizes.get(cluster[r]!)! - 1;
    const person = `p${String(cluster[r]! + 1).padStart(digits, "0")}`;
    const mean = others === 0 ? 1 : sum[r]! / others;
    return { ...table.records[r]!.ref, person, probability: Math.min(1, mean) };
  });
  return { people: sizes.size, records };
}
