import { drawnOrder, type LeidenSetting, type Level } from "./leiden-level.ts";

/** e^−40 is below the last digit of a sum that holds a 1. */
const FAINT = -40;

/**
 * Splits groups into well-connected parts: starting from single nodes, each still single and
 * well-connected node joins a part of its own group that gains, chosen at random in favour of
 * the larger gain.
 *
 * @param groups of each node, below `count`
 */
export function refinedParts(
  level: Level,
  groups: Uint32Array,
  count: number,
  { random, price, freedom }: LeidenSetting,
): Uint32Array {
  const { n, offsets, targets, weights, strength } = level;
  const whole = new Float64Array(count);
  for (let v = 0; v < n; v++) whole[groups[v]!] = whole[groups[v]!]! + strength[v]!;
  const parts = Uint32Array.from({ length: n }, (_, v) => v);
  const total = strength.slice();
  const single = new Uint8Array(n).fill(1);
  /** Ties from each part to the rest of its group. */
  const outside = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const group = groups[v]!;
    const end = offsets[v + 1]!;
    let sum = 0;
    for (let k = offsets[v]!; k < end; k++)
      if (groups[targets[k]!] === group) sum += weights === undefined ? 1 : weights[k]!;
    outside[v] = sum;
  }
  const tie = new Float64Array(n);
  const near = new Uint32Array(n);
  const chance = new Float64Array(n);
  const order = drawnOrder(n, random);
  for (let at = 0; at < n; at++) {
    const v = order[at]!;
    if (single[v] === 0) continue;
    const group = groups[v]!;
    const mine = strength[v]!;
    const cost = price * mine;
    if (outside[v]! < cost * (whole[group]! - mine)) continue;
    let found = 0;
    const end = offsets[v + 1]!;
    for (let k = offsets[v]!; k < end; k++) {
      const w = targets[k]!;
      if (groups[w] !== group) continue;
      const part = parts[w]!;
      if (tie[part] === 0) near[found++] = part;
      tie[part] = tie[part]! + (weights === undefined ? 1 : weights[k]!);
    }
    let top = 0;
    for (let i = 0; i < found; i++) {
      const part = near[i]!;
      const held = total[part]!;
      const wellTied = outside[part]! >= price * held * (whole[group]! - held);
      const gain = wellTied ? tie[part]! - cost * held : -1;
      chance[i] = gain;
      if (gain > top) top = gain;
    }
    let sum = 0;
    for (let i = 0; i < found; i++) {
      // Not gaining is not joining; `chance` becomes the running total to draw from.
      const less = (chance[i]! - top) / freedom;
      if (chance[i]! >= 0 && less > FAINT) sum += Math.exp(less);
      chance[i] = sum;
    }
    if (sum > 0) {
      const drawn = random.next() * sum;
      let i = 0;
      while (i < found - 1 && chance[i]! <= drawn) i++;
      const part = near[i]!;
      outside[part] = outside[part]! + outside[v]! - 2 * tie[part]!;
      total[part] = total[part]! + mine;
      parts[v] = part;
      single[v] = 0;
      single[part] = 0;
    }
    for (let i = 0; i < found; i++) tie[near[i]!] = 0;
  }
  return parts;
}
