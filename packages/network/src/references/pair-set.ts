/** A set of pairs of node numbers. */
export interface PairSet {
  readonly has: (a: number, b: number) => boolean;
  readonly add: (a: number, b: number) => void;
  readonly delete: (a: number, b: number) => void;
}

/**
 * A set with room for `most` pairs at a time, in open addressing (Knuth 1998, "The Art of
 * Computer Programming" 3, §6.4: linear probing, with algorithm R to delete). A pair is added
 * only when it is not in the set, and deleted only when it is. Each O(1) on average.
 */
export function pairSet(most: number): PairSet {
  let size = 8;
  while (size < 2 * most + 2) size *= 2;
  const mask = size - 1;
  // Node numbers are kept one higher, so that 0 is an empty place.
  const first = new Uint32Array(size);
  const second = new Uint32Array(size);
  const home = (a: number, b: number): number => {
    const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & mask;
  };
  const placeOf = (a: number, b: number): number => {
    let at = home(a, b);
    while (first[at] !== 0 && (first[at] !== a + 1 || second[at] !== b)) at = (at + 1) & mask;
    return at;
  };
  return {
    has: (a, b) => first[placeOf(a, b)] !== 0,
    add: (a, b) => {
      const at = placeOf(a, b);
      first[at] = a + 1;
      second[at] = b;
    },
    delete: (a, b) => {
      let gap = placeOf(a, b);
      for (let at = (gap + 1) & mask; first[at] !== 0; at = (at + 1) & mask) {
        const from = home(first[at]! - 1, second[at]!);
        // What would no longer be found from its home moves into the gap.
        if (((at - from) & mask) < ((at - gap) & mask)) continue;
        first[gap] = first[at]!;
        second[gap] = second[at]!;
        gap = at;
      }
      first[gap] = 0;
    },
  };
}
