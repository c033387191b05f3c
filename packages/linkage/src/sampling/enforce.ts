import type { Constraints } from "../constraints.ts";

/**
 * A partition changed as little as need be to keep decisions: groups decided to be one person
 * are brought together, and what may not be with them, or is decided to be somebody else, is
 * put into a cluster of its own. O(records + decided pairs × size of clusters).
 */
export function enforce(
  partition: Int32Array,
  { together, apart, exclusive }: Constraints,
): Int32Array {
  const of = partition.slice();
  const members = new Map<number, Set<number>>();
  of.forEach((c, r) => {
    const set = members.get(c);
    if (set === undefined) members.set(c, new Set([r]));
    else set.add(r);
  });
  let free = 0;
  const alone = (): number => {
    while (members.has(free)) free++;
    return free;
  };
  const move = (record: number, cluster: number): void => {
    const from = members.get(of[record]!)!;
    from.delete(record);
    if (from.size === 0) {
      members.delete(of[record]!);
      free = Math.min(free, of[record]!);
    }
    of[record] = cluster;
    const into = members.get(cluster);
    if (into === undefined) members.set(cluster, new Set([record]));
    else into.add(record);
  };
  const bound = new Set(together.flat());
  const clash = (a: number, b: number): boolean =>
    apart.get(a)?.has(b) === true || exclusive[a]!.some((token) => exclusive[b]!.includes(token));

  for (const group of together) {
    const home = of[group[0]!]!;
    for (const r of group.slice(1)) if (of[r] !== home) move(r, home);
    const inGroup = new Set(group);
    for (const other of [...members.get(home)!]) {
      if (inGroup.has(other)) continue;
      if (bound.has(other) || group.some((r) => clash(r, other))) move(other, alone());
    }
  }
  for (const [a, others] of apart) {
    for (const b of others) {
      if (of[a] !== of[b]) continue;
      const gone = bound.has(a) ? b : a;
      if (!bound.has(gone)) move(gone, alone());
    }
  }
  return of;
}
