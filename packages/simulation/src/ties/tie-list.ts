import { clamp } from "../draws.ts";
import type { Tie, TieOrigin } from "../population/community.ts";

/** Ties while they are being made: at most one for each two people. */
export interface TieList {
  has(a: number, b: number): boolean;
  /** Adds a tie unless the two are the same, or have one. Says whether it was added. */
  add(a: number, b: number, origin: TieOrigin, strength: number): boolean;
  neighbours(a: number): readonly number[];
  list(): Tie[];
}

export function tieList(people: number, start: readonly Tie[] = []): TieList {
  const adjacent: number[][] = Array.from({ length: people }, () => []);
  const known = new Set<number>();
  const ties: Tie[] = [];
  const key = (a: number, b: number): number => (a < b ? a * people + b : b * people + a);
  const result: TieList = {
    has: (a, b) => known.has(key(a, b)),
    add(a, b, origin, strength) {
      if (a === b || known.has(key(a, b))) return false;
      known.add(key(a, b));
      adjacent[a]?.push(b);
      adjacent[b]?.push(a);
      ties.push({
        a: Math.min(a, b),
        b: Math.max(a, b),
        origin,
        strength: clamp(strength, 0.05, 1),
      });
      return true;
    },
    neighbours: (a) => adjacent[a] ?? [],
    list: () => ties,
  };
  for (const tie of start) result.add(tie.a, tie.b, tie.origin, tie.strength);
  return result;
}
