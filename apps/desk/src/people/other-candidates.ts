import type { PersonDetail } from "@kith/api";

type Pair = PersonDetail["evidence"][number];

/**
 * Whom else could be meant: of the pairs kept apart, the most probable for each other record,
 * most probable first. A person's own record is always `a` of a pair.
 */
export function otherCandidates(evidence: readonly Pair[]): Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of evidence) {
    if (pair.together) continue;
    const known = best.get(pair.b);
    if (known === undefined || pair.probability > known.probability) best.set(pair.b, pair);
  }
  return [...best.values()].sort((x, y) => y.probability - x.probability);
}
