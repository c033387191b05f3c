/**
 * Sums per unordered pair of records, in one open-addressed table: a pair is looked up in a
 * few nanoseconds and only pairs that were met take memory.
 */
export interface PairTally {
  /** Adds to the sum of a pair. Amortised O(1). */
  add(a: number, b: number, amount: number): void;
  get(a: number, b: number): number;
  /** Visits every pair once, lower record first, in no order that means anything. */
  each(visit: (a: number, b: number, sum: number) => void): void;
  clear(): void;
}

/** @param records number of records; pairs are of numbers below it */
export function pairTally(records: number): PairTally {
  let size = 1 << 12;
  let keys = new Float64Array(size).fill(-1);
  let sums = new Float64Array(size);
  let used = 0;

  const slotOf = (key: number): number => {
    // A multiplicative hash of both halves; the table's size is a power of two.
    const low = key % 4294967296;
    const high = (key - low) / 4294967296;
    let slot = (Math.imul(low | 0, 0x9e3779b1) ^ Math.imul(high | 0, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = (): void => {
    const oldKeys = keys;
    const oldSums = sums;
    size *= 2;
    keys = new Float64Array(size).fill(-1);
    sums = new Float64Array(size);
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] === -1) continue;
      const slot = slotOf(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      sums[slot] = oldSums[i]!;
    }
  };
  const keyOf = (a: number, b: number): number => (a < b ? a * records + b : b * records + a);
  return {
    add: (a, b, amount) => {
      const key = keyOf(a, b);
      const slot = slotOf(key);
      if (keys[slot] === -1) {
        keys[slot] = key;
        used++;
        sums[slot] = amount;
        if (used * 2 > size) grow();
      } else sums[slot]! += amount;
    },
    get: (a, b) => {
      const slot = slotOf(keyOf(a, b));
      return keys[slot] === -1 ? 0 : sums[slot]!;
    },
    each: (visit) => {
      for (let i = 0; i < size; i++) {
        const key = keys[i]!;
        if (key !== -1) visit(Math.floor(key / records), key % records, sums[i]!);
      }
    },
    clear: () => {
      keys.fill(-1);
      sums.fill(0);
      used = 0;
    },
  };
}
