import { type PersonalNetwork, pairsOf } from "./personal-network.ts";

/** How a personal network is built. Ego is left out of all but effective size and constraint. */
export interface PersonalStructure {
  /** Number of alters. */
  readonly size: number;
  /** Pairs of alters of which nobody knows whether they are tied. */
  readonly unknownPairs: number;
  /** Tied pairs over pairs that are known; NaN when none is. */
  readonly density: number;
  /**
   * Size less the mean number of ties among alters (Borgatti 1997, Connections 20(1)), the
   * unknown pairs taken to be as dense as the known ones. NaN without alters, or when no pair
   * is known.
   */
  readonly effectiveSize: number;
  /**
   * Burt's constraint inside the personal network: alters' ties to people ego does not know
   * are not in it, so it differs from `constraint` of the whole graph. Every tie weighs 1;
   * unknown pairs count as not tied. NaN without alters.
   */
  readonly constraint: number;
  /** Parts the alters fall into without ego; unknown pairs count as not tied, here and below. */
  readonly components: number;
  /**
   * (components − 1) / (size − 1): 0 when all hang together without ego, 1 when none is tied
   * to another. NaN for fewer than two alters.
   */
  readonly componentRatio: number;
  /** Alters who are tied to no other alter. */
  readonly isolates: number;
  /** Mean number of other alters an alter is tied to; NaN without alters. */
  readonly meanDegree: number;
}

/** O(size + ties). */
export function personalStructure(network: PersonalNetwork): PersonalStructure {
  const { size, first, second, unknownPairs } = network;
  const ties = first.length;
  const degree = new Uint32Array(size);
  for (let i = 0; i < ties; i++) {
    degree[first[i]!]!++;
    degree[second[i]!]!++;
  }
  const knownPairs = pairsOf(size) - unknownPairs;
  const density = knownPairs === 0 ? Number.NaN : ties / knownPairs;
  const components = countComponents(network);
  return {
    size,
    unknownPairs,
    density,
    effectiveSize: size === 0 ? Number.NaN : size === 1 ? 1 : size - (size - 1) * density,
    constraint: constraintOf(network, degree),
    components,
    componentRatio: size < 2 ? Number.NaN : (components - 1) / (size - 1),
    isolates: degree.reduce((count, ties) => (ties === 0 ? count + 1 : count), 0),
    meanDegree: size === 0 ? Number.NaN : (2 * ties) / size,
  };
}

/** Σ over alters j of (1/n + Σ over alters q tied to j of 1/n × q's share for j)². */
function constraintOf({ size, first, second }: PersonalNetwork, degree: Uint32Array): number {
  if (size === 0) return Number.NaN;
  const invested = new Float64Array(size).fill(1);
  for (let i = 0; i < first.length; i++) {
    const a = first[i]!;
    const b = second[i]!;
    invested[a]! += 1 / (degree[b]! + 1);
    invested[b]! += 1 / (degree[a]! + 1);
  }
  let sum = 0;
  for (const part of invested) sum += part * part;
  return sum / (size * size);
}

function countComponents({ size, first, second }: PersonalNetwork): number {
  const parent = Uint32Array.from({ length: size }, (_, v) => v);
  const find = (v: number): number => {
    let top = v;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top]!]!;
      top = parent[top]!;
    }
    return top;
  };
  let parts = size;
  for (let i = 0; i < first.length; i++) {
    const a = find(first[i]!);
    const b = find(second[i]!);
    if (a === b) continue;
    parent[a] = b;
    parts--;
  }
  return parts;
}
