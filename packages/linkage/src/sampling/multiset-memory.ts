import type { Random } from "@kith/model";

/**
 * A function of a multiset of numbered forms, remembered by the sum of a random number for
 * each form, so that adding a form to a multiset is one addition. Two multisets share a sum
 * by accident about once in 2^50; the memory is emptied when it is full.
 */
export interface MultisetMemory<T> {
  /** The number of a form; its multiples add up. */
  readonly code: Float64Array;
  /** The value of a multiset whose codes add up to `sum`, modulo `MODULUS`. */
  of(sum: number, forms: () => readonly number[]): T;
}

/** Sums are kept below this, so that they stay exact. */
const MODULUS = 2 ** 52;
const MOST_KEPT = 1 << 19;

/** Remembers `joint` for multisets of `count` forms. */
export function multisetMemory<T>(
  random: Random,
  count: number,
  joint: (forms: readonly number[]) => T,
): MultisetMemory<T> {
  const code = Float64Array.from({ length: count }, () => Math.floor(random.next() * MODULUS));
  let mask = (1 << 12) - 1;
  let keys = new Float64Array(mask + 1).fill(-1);
  let values: (T | undefined)[] = Array.from({ length: mask + 1 });
  let used = 0;
  const slotOf = (key: number): number => {
    // Sums of random numbers are spread evenly: their low bits serve as they are.
    let slot = (key % 4294967296) & mask;
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  const resize = (size: number): void => {
    const [oldKeys, oldValues] = [keys, values];
    mask = size - 1;
    keys = new Float64Array(size).fill(-1);
    values = Array.from({ length: size });
    if (used === 0) return;
    oldKeys.forEach((key, i) => {
      if (key === -1) return;
      const slot = slotOf(key);
      keys[slot] = key;
      values[slot] = oldValues[i];
    });
  };
  return {
    code,
    of: (sum, forms) => {
      const slot = slotOf(sum);
      if (keys[slot] === sum) return values[slot]!;
      const value = joint(forms());
      keys[slot] = sum;
      values[slot] = value;
      used++;
      if (used >= MOST_KEPT) {
        used = 0;
        resize(1 << 12);
      } else if (used * 2 > mask) resize(2 * (mask + 1));
      return value;
    },
  };
}

/** Adds two codes or sums. */
export function plus(a: number, b: number): number {
  const sum = a + b;
  return sum >= MODULUS ? sum - MODULUS : sum;
}

/** Takes a code out of a sum again. */
export function minus(sum: number, code: number): number {
  return sum >= code ? sum - code : sum - code + MODULUS;
}
