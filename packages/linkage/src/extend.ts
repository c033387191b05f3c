import { type Interview, recordKey } from "@kith/model";
import { type Candidates, findCandidates, kindOfPair } from "./candidates.ts";
import { readConstraints } from "./constraints.ts";
import { chainOf, updated } from "./decide.ts";
import { type Match, tableOf } from "./match.ts";
import type { RecordTable } from "./records.ts";
import { pairTally } from "./sampling/pair-tally.ts";
import { recordsAround } from "./sampling/records-around.ts";
import { QUICKEST } from "./sampling/resample.ts";
import { attributeModel } from "./score.ts";

/**
 * A matching, without decisions, with new interviews added. What was learnt of names, rates
 * and streets stays; who may be one person with somebody new, and those around, are drawn
 * anew. O(pairs + draws used × records).
 *
 * @param all the interviews matched before and the new ones
 */
export function extend(found: Match, all: readonly Interview[], seed: number): Match {
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
  const constraints = readConstraints(table, []);
  const added = findCandidates(table, model, isNew);
  const addedProbability = added.evidence.map(
    (x, e) => 1 / (1 + Math.exp(-x - rates.byKind[added.kind[e]!]!)),
  );
  const pairs = pairTally(n);
  found.pairs.each((a, b, p) => pairs.add(now[a]!, now[b]!, p));
  for (let e = 0; e < added.size; e++) pairs.add(added.a[e]!, added.b[e]!, addedProbability[e]!);
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
  const chain = chainOf(wider, seed);
  const met = {
    table,
    candidates: joined(table, found.candidates, now, added),
    probability: Float64Array.from([...found.probability, ...addedProbability]),
  };
  const around = recordsAround(met, fresh);
  return updated(wider, chain, constraints, around, QUICKEST);
}

/** Where each record stood in an earlier table; -1 for a new one. */
function placesBefore(old: RecordTable, table: RecordTable): Int32Array {
  const at = new Map(old.records.map(({ ref }, r) => [recordKey(ref.egoID, ref.alterID), r]));
  return Int32Array.from(
    table.records,
    ({ ref }) => at.get(recordKey(ref.egoID, ref.alterID)) ?? -1,
  );
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
