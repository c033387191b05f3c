import type { Random } from "@kith/model";

/** True with probability `p`. */
export function chance(random: Random, p: number): boolean {
  return random.next() < p;
}

/** One element, all equally likely. The list must not be empty. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError("There is nothing to pick from.");
  return item;
}

/** One position of `weights`, with probability in proportion to its weight. O(n). */
export function pickWeighted(random: Random, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = random.next() * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

/** A key of `shares`, with probability in proportion to its value. Keys in their written order. */
export function pickShare<K extends string>(
  random: Random,
  shares: Readonly<Record<K, number>>,
): K {
  const keys = Object.keys(shares) as K[];
  const at = pickWeighted(
    random,
    keys.map((key) => shares[key]),
  );
  return keys[at] ?? pick(random, keys);
}

/** A standard normal draw (Box and Muller, Annals of Mathematical Statistics 29, 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}

/** A Poisson draw by multiplying uniforms (Knuth); meant for means below about 30. */
export function poisson(random: Random, mean: number): number {
  const floor = Math.exp(-mean);
  let product = random.next();
  let count = 0;
  while (product > floor) {
    product *= random.next();
    count++;
  }
  return count;
}

/** A new list in random order (Fisher and Yates). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const a = list[i] as T;
    list[i] = list[j] as T;
    list[j] = a;
  }
  return list;
}

/** A drawer of positions by weight: O(n) to make, O(log n) per draw. */
export function weightedDrawer(weights: readonly number[]): (random: Random) => number {
  const cumulative = new Float64Array(weights.length);
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    total += weights[i] ?? 0;
    cumulative[i] = total;
  }
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = weights.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
