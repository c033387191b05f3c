import { type Constraints, pairKey } from "./constraints.ts";

/**
 * What a steward says of two records holds for all that is surely one person with either:
 * widens decisions to the firm clusters their records are in. Groups decided to be one person
 * take in the whole clusters; where two records are decided to be different, so are their
 * clusters. What could not be so (two records of one interview, another decision) stays as it
 * was decided. O(records + pairs of records in the clusters spoken of).
 *
 * @param firm cluster of each record, joined on strong evidence alone, whatever was decided
 */
export function spreadDecisions(constraints: Constraints, firm: Int32Array): Constraints {
  const { together, apart, exclusive } = constraints;
  if (constraints.settled.size === 0) return constraints;
  const n = firm.length;
  const membersOf = new Map<number, number[]>();
  firm.forEach((c, r) => {
    const members = membersOf.get(c);
    if (members === undefined) membersOf.set(c, [r]);
    else members.push(r);
  });
  const groupOf = new Map<number, number[]>();
  for (const decided of together) {
    const members = [...decided];
    for (const r of members) groupOf.set(r, members);
  }
  for (const decided of together) {
    for (const r of decided) {
      const group = groupOf.get(r)!;
      const outside = membersOf.get(firm[r]!)!.filter((m) => !group.includes(m));
      // Records that another decision holds together come along as the group they are.
      const joined = [...new Set([...group, ...outside.flatMap((m) => groupOf.get(m) ?? [m])])];
      if (joined.length === group.length || !mayBeOne(joined, exclusive, apart)) continue;
      joined.sort((x, y) => x - y);
      for (const m of joined) groupOf.set(m, joined);
    }
  }
  const widened = [...new Set(groupOf.values())].sort((x, y) => x[0]! - y[0]!);
  const settled = new Map(constraints.settled);
  const settle = (x: number, y: number, same: boolean): void => {
    const key = pairKey(x, y, n);
    if (!settled.has(key)) settled.set(key, same);
  };
  for (const group of widened) {
    group.forEach((x, i) => {
      for (const y of group.slice(i + 1)) settle(x, y, true);
    });
  }
  const allOf = (r: number): readonly number[] => groupOf.get(r) ?? membersOf.get(firm[r]!)!;
  for (const [a, others] of apart) {
    for (const b of others) {
      if (b < a) continue;
      for (const x of allOf(a)) for (const y of allOf(b)) if (x !== y) settle(x, y, false);
    }
  }
  return { ...constraints, together: widened, apart: apartFrom(settled, n), settled };
}

/** For each record, those that are settled to be somebody else. */
function apartFrom(settled: ReadonlyMap<number, boolean>, n: number): Map<number, Set<number>> {
  const apart = new Map<number, Set<number>>();
  const put = (x: number, y: number): void => {
    const others = apart.get(x);
    if (others === undefined) apart.set(x, new Set([y]));
    else others.add(y);
  };
  for (const [key, same] of settled) {
    if (same) continue;
    put(Math.floor(key / n), key % n);
    put(key % n, Math.floor(key / n));
  }
  return apart;
}

/** Whether no rule and no decision keeps two of these records apart. */
function mayBeOne(
  group: readonly number[],
  exclusive: Constraints["exclusive"],
  apart: Constraints["apart"],
): boolean {
  const tokens = group.flatMap((r) => exclusive[r]!);
  if (new Set(tokens).size < tokens.length) return false;
  const members = new Set(group);
  return !group.some((r) => [...(apart.get(r) ?? [])].some((other) => members.has(other)));
}
