import { type Decision, type Interview, recordKey, seededRandom } from "@kith/model";
import { type Candidates, findCandidates, kindOfPair } from "./candidates.ts";
import { type Constraints, readConstraints } from "./constraints.ts";
import { firmCores } from "./firm-cores.ts";
import type { LinkOptions, LinkRun } from "./link.ts";
import { cutPartition, type Match, match, tableOf } from "./match.ts";
import { reportRun } from "./report-run.ts";
import type { RecordTable } from "./records.ts";
import { type Chain, startChain } from "./sampling/chain.ts";
import { pairTally } from "./sampling/pair-tally.ts";
import { recordsAround } from "./sampling/records-around.ts";
import { resample } from "./sampling/resample.ts";
import { sampledCandidates } from "./sampling/sampled-candidates.ts";
import { readSurroundings } from "./sampling/surroundings.ts";
import { attributeModel } from "./score.ts";
import { spreadDecisions } from "./spread-decisions.ts";

/** A matching kept open: for stewards who answer questions, and interviews that still come in. */
export interface Linkage {
  /** The run without any decision but those it was opened with. */
  readonly run: LinkRun;
  /**
   * The run under these decisions: all that are active, not only the new ones. Always starts
   * from the undecided run, so that undoing every decision gives exactly the start back. What
   * was learnt stays; the people around a decision are drawn anew.
   */
  decide(decisions: readonly Decision[]): LinkRun;
  /**
   * The matching with new interviews added. Only what may be one person with somebody new, and
   * those around them, is drawn anew.
   */
  extend(interviews: readonly Interview[]): Linkage;
}

/** Matches and keeps what was learnt. */
export function openLinkage(interviews: readonly Interview[], options: LinkOptions): Linkage {
  return keepOpen(interviews, match(interviews, options), options);
}

function keepOpen(
  interviews: readonly Interview[],
  found: Match,
  options: LinkOptions,
): Linkage {
  const run = reportRun(found, options);
  let chain: Chain | undefined;
  return {
    run,
    decide: (decisions) => {
      const all = [...(options.decisions ?? []), ...decisions];
      const decided = readConstraints(found.table, all, options.decisionsFile);
      if (decisions.length === 0) return run;
      chain ??= chainOf(found, options);
      return reportRun(decide(found, chain, decided), options);
    },
    extend: (more) => {
      if (more.length === 0) return keepOpen(interviews, found, options);
      const all = [...interviews, ...more];
      return keepOpen(all, extend(found, all, options), options);
    },
  };
}

function chainOf(found: Match, options: LinkOptions): Chain {
  const { table, model, rates, constraints, weights, sought, cut } = found;
  const chain = startChain({
    table,
    model,
    candidates: sought.candidates,
    probability: sought.probability,
    rates,
    constraints,
    around: readSurroundings(table),
    weights,
    partition: found.draws[0] ?? cut.cluster,
    random: seededRandom(options.seed).fork("again"),
  });
  chain.warmFrom(found.pairs);
  return chain;
}

function decide(found: Match, chain: Chain, decided: Constraints): Match {
  const { table, candidates, probability, cut } = found;
  const cores = firmCores(cut.cluster, candidates, probability);
  const constraints = spreadDecisions(decided, cores);
  const n = table.records.length;
  const settled = new Set<number>();
  for (const key of constraints.settled.keys()) {
    settled.add(Math.floor(key / n));
    settled.add(key % n);
  }
  const around = recordsAround(found, [...settled]);
  return updated(found, chain, constraints, around, false);
}

function updated(
  found: Match,
  chain: Chain,
  constraints: Constraints,
  around: readonly number[],
  full: boolean,
): Match {
  const { table, model } = found;
  const { pairs, draws } = resample(chain, constraints, around, found, full);
  const met = sampledCandidates(table, model, pairs, constraints.settled);
  return {
    ...found,
    ...met,
    constraints,
    pairs,
    draws,
    cut: cutPartition(table, met.candidates, met.probability, constraints),
  };
}

function extend(found: Match, all: readonly Interview[], options: LinkOptions): Match {
  const { knowledge, parameters, rates } = found;
  const table = tableOf(all, knowledge);
  const n = table.records.length;
  const before = placesBefore(found.table, table);
  const isNew = (r: number): boolean => before[r]! < 0;
  const fresh = table.records.flatMap((_, r) => (isNew(r) ? [r] : []));
  const now = new Int32Array(found.table.records.length);
  before.forEach((old, r) => {
    if (old >= 0) now[old] = r;
  });
  const people = Float64Array.from(before, (old) =>
    old < 0 ? 1 : (found.learnt.people?.[old] ?? 1),
  );
  const learnt = { ...found.learnt, people };
  const model = attributeModel(table, knowledge, parameters, learnt);
  const constraints = readConstraints(table, options.decisions ?? [], options.decisionsFile);
  const added = findCandidates(table, model, constraints.settled, isNew);
  const addedProbability = added.evidence.map(
    (x, e) => 1 / (1 + Math.exp(-x - rates.byKind[added.kind[e]!]!)),
  );
  const pairs = pairTally(n);
  found.pairs.each((a, b, p) => pairs.add(now[a]!, now[b]!, p));
  added.evidence.forEach((_, e) => pairs.add(added.a[e]!, added.b[e]!, addedProbability[e]!));
  const draws = found.draws.map((draw) => {
    const used = new Set(draw);
    let free = 0;
    return Int32Array.from(before, (old) => {
      if (old >= 0) return draw[old]!;
      while (used.has(free)) free++;
      used.add(free);
      return free;
    });
  });
  const sought = {
    candidates: joined(table, found.sought.candidates, now, added),
    probability: Float64Array.from([...found.sought.probability, ...addedProbability]),
  };
  const wider: Match = { ...found, table, model, learnt, sought, constraints, pairs, draws };
  const chain = chainOf(wider, options);
  const around = recordsAround({ ...wider, ...sought }, fresh);
  return updated(wider, chain, constraints, around, true);
}

/** Where each record stood in an earlier table; -1 for a new one. */
function placesBefore(old: RecordTable, table: RecordTable): Int32Array {
  const at = new Map(old.records.map(({ ref }, r) => [recordKey(ref.egoID, ref.alterID), r]));
  return Int32Array.from(table.records, ({ ref }) => at.get(recordKey(ref.egoID, ref.alterID)) ?? -1);
}

function joined(
  { records }: RecordTable,
  old: Candidates,
  now: Int32Array,
  added: Candidates,
): Candidates {
  const a = Int32Array.from([...old.a.map((r) => now[r]!), ...added.a]);
  const b = Int32Array.from([...old.b.map((r) => now[r]!), ...added.b]);
  return {
    size: a.length,
    a,
    b,
    kind: Uint8Array.from(a, (r, e) => kindOfPair(records[r]!, records[b[e]!]!)),
    evidence: Float64Array.from([...old.evidence, ...added.evidence]),
  };
}
