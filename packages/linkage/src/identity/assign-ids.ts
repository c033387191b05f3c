import { compareText } from "@kith/model";

/** Members that an id held together, from one step on. */
export interface Holding {
  readonly id: string;
  readonly members: readonly string[];
}

/** What is known of ids from before: enough to give everybody the id they had. */
export interface IdHistory {
  /** Every holding there ever was, oldest first. */
  readonly holdings: readonly Holding[];
  /** The ids in use at the last step and their members. */
  readonly current: ReadonlyMap<string, readonly string[]>;
}

const SEPARATOR = "\u001e";

/**
 * Gives each cluster the id it should go on with, or `undefined` where a new one is due:
 *
 * 1. the id it is pinned to;
 * 2. the id that held exactly these members at an earlier step, the oldest such step first.
 *    So a partition that was there before gets exactly the ids it had then, whatever came
 *    between: that is what makes undoing exact;
 * 3. of the ids in use at the last step, the one whose members it shares most of (then the
 *    oldest id, then the cluster that comes first);
 * 4. of the ids at rest, likewise, if at least half of what the id last held is here.
 *
 * No id is given twice. O(n log n) for n members over all holdings and clusters.
 *
 * @param clusters disjoint, in an order that settles ties
 * @param pinned id per cluster index; ids must differ
 */
export function assignIds(
  history: IdHistory,
  clusters: readonly (readonly string[])[],
  pinned: ReadonlyMap<number, string> = new Map(),
): (string | undefined)[] {
  const ids: (string | undefined)[] = clusters.map((_, c) => pinned.get(c));
  const taken = new Set(pinned.values());
  const give = (cluster: number, id: string): void => {
    if (ids[cluster] !== undefined || taken.has(id)) return;
    ids[cluster] = id;
    taken.add(id);
  };

  const clusterOfSet = new Map<string, number>();
  const clusterOf = new Map<string, number>();
  clusters.forEach((members, c) => {
    clusterOfSet.set(setKey(members), c);
    for (const member of members) clusterOf.set(member, c);
  });
  for (const { id, members } of history.holdings) {
    const cluster = clusterOfSet.get(setKey(members));
    if (cluster !== undefined) give(cluster, id);
  }

  for (const { cluster, id } of overlaps(history, clusterOf)) give(cluster, id);
  return ids;
}

interface Overlap {
  readonly id: string;
  readonly cluster: number;
  readonly shared: number;
  /** Place of the id among all ids, by when it was first used. */
  readonly age: number;
  readonly inUse: boolean;
}

/** Every id that shares members with a cluster, in the order in which they may claim it. */
function overlaps(history: IdHistory, clusterOf: ReadonlyMap<string, number>): Overlap[] {
  const lastHeld = new Map<string, readonly string[]>();
  for (const { id, members } of history.holdings) lastHeld.set(id, members);
  const found: Overlap[] = [];
  // A map keeps the order of first insertion: the age of an id.
  let age = 0;
  for (const [id, last] of lastHeld) {
    const members = history.current.get(id) ?? last;
    const shared = new Map<number, number>();
    for (const member of members) {
      const cluster = clusterOf.get(member);
      if (cluster !== undefined) shared.set(cluster, (shared.get(cluster) ?? 0) + 1);
    }
    const inUse = history.current.has(id);
    for (const [cluster, n] of shared) {
      if (inUse || 2 * n >= members.length) found.push({ id, cluster, shared: n, age, inUse });
    }
    age++;
  }
  return found.sort(
    (x, y) =>
      Number(y.inUse) - Number(x.inUse) ||
      y.shared - x.shared ||
      x.age - y.age ||
      x.cluster - y.cluster,
  );
}

function setKey(members: readonly string[]): string {
  return [...members].sort(compareText).join(SEPARATOR);
}
