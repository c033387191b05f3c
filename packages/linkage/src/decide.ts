import { seededRandom } from "@kith/model";
import { partitionAt } from "./cluster.ts";
import type { Constraints } from "./constraints.ts";
import { firmCores } from "./firm-cores.ts";
import type { Match } from "./match.ts";
import { type Chain, startChain } from "./sampling/chain.ts";
import { recordsAround } from "./sampling/records-around.ts";
import { type Effort, resample } from "./sampling/resample.ts";
import { sampledCandidates } from "./sampling/sampled-candidates.ts";
import { readSurroundings } from "./sampling/surroundings.ts";
import { spreadDecisions } from "./spread-decisions.ts";

/** A chain that can go on from any draw of a matching, with what was learnt left as it is. */
export function chainOf(found: Match, seed: number): Chain {
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
    random: seededRandom(seed).fork("again"),
  });
  chain.warmFrom(found.pairs);
  return chain;
}

/**
 * A matching under decisions: each holds for all that is surely one person with the records it
 * names, and the people around are drawn anew. O(pairs + draws used × records).
 */
export function decide(found: Match, decided: Constraints, seed: number, effort: Effort): Match {
  if (decided.settled.size === 0) return { ...found, constraints: decided };
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
  return updated(found, chainOf(found, seed), constraints, around, effort);
}

/** A matching with some of its records drawn anew. */
export function updated(
  found: Match,
  chain: Chain,
  constraints: Constraints,
  around: readonly number[],
  effort: Effort,
): Match {
  const { table, model } = found;
  const { pairs, draws } = resample(chain, constraints, around, found, effort);
  const met = sampledCandidates(table, model, pairs, constraints.settled);
  return {
    ...found,
    ...met,
    constraints,
    pairs,
    draws,
    // Cut where it was cut before, so that an answer moves nobody far from it.
    cut: partitionAt(
      table.records.length,
      met.candidates,
      met.probability,
      constraints,
      found.cut.threshold,
    ),
  };
}
