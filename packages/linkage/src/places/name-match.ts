import { isOneEdit } from "../names/one-edit.ts";

/** Which words of two names go together, and what is left over. */
export interface NameMatch {
  /** Pairs of words; unequal ones count as spellings of one another. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly leftA: readonly string[];
  readonly leftB: readonly string[];
}

/** Words shorter than this are never taken for misspellings of each other. */
const SHORTEST_SLIP = 5;
/** A word cut short ("Meth", and not "walk" for "walking") keeps at least so many letters, and loses at least so many. */
const CUT = { kept: 4, lost: 3 } as const;

/**
 * Pairs the words of two names: equal ones first, then those one slip apart or cut short
 * ("Meth", "Methodist"). Names written together and apart are one: "Beck Side", "Beckside".
 * O(words squared).
 */
export function matchNames(a: readonly string[], b: readonly string[]): NameMatch {
  if (a.length > 0 && b.length > 0 && a.length !== b.length && a.join("") === b.join("")) {
    return { pairs: [[a.join(" "), b.join(" ")]], leftA: [], leftB: [] };
  }
  const pairs: (readonly [string, string])[] = [];
  const leftA = [...a];
  const leftB = [...b];
  for (const alike of [(x: string, y: string) => x === y, soundsLike]) {
    for (let i = 0; i < leftA.length; ) {
      const j = leftB.findIndex((word) => alike(leftA[i]!, word));
      if (j < 0) i++;
      else pairs.push([leftA.splice(i, 1)[0]!, leftB.splice(j, 1)[0]!]);
    }
  }
  return { pairs, leftA, leftB };
}

function soundsLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_SLIP && isOneEdit(a, b)) return true;
  if (short.length < CUT.kept || !long.startsWith(short)) return false;
  const lost = long.slice(short.length);
  return lost.length >= CUT.lost && !/^(?:ing|ers?|ings)$/u.test(lost);
}
