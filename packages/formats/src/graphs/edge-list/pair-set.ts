/** Pairs of whole numbers from 0, in order: (1, 2) is not (2, 1). */
export interface PairSet {
  has(first: number, second: number): boolean;
  add(first: number, second: number): void;
}

const FREE = -1;

/**
 * A set of pairs in one array of numbers, doubled when it is three quarters full: about a
 * tenth of the memory of a `Set` of texts.
 *
 * @param size both numbers are below it; at most 2^26
 */
export function pairSet(size: number): PairSet {
  let cells = new Float64Array(64).fill(FREE);
  let count = 0;
  /** Where the pair stands, or would stand. */
  const find = (pair: number): number => {
    const mixed = Math.imul((pair % 0x1_0000_0000) ^ Math.floor(pair / 0x1_0000_0000), 0x9e3779b1);
    const last = cells.length - 1;
    let at = (mixed ^ (mixed >>> 15)) & last;
    while (cells[at] !== FREE && cells[at] !== pair) at = (at + 1) & last;
    return at;
  };
  const grow = (): void => {
    const before = cells;
    cells = new Float64Array(before.length * 2).fill(FREE);
    for (const pair of before) if (pair !== FREE) cells[find(pair)] = pair;
  };
  return {
    has: (first, second) => cells[find(first * size + second)] !== FREE,
    add(first, second) {
      const pair = first * size + second;
      const at = find(pair);
      if (cells[at] !== FREE) return;
      cells[at] = pair;
      if (++count * 4 > cells.length * 3) grow();
    },
  };
}
