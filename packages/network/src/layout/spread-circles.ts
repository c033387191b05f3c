import { lengthOf, partOfTurn } from "./exact-math.ts";
import type { Points } from "./points.ts";

const PASSES = 300;

/**
 * Moves circles apart until none comes nearer to another than `gap`, changing their
 * arrangement little: overlapping pairs push each other away, smaller circles further; what
 * overlap is left after that is removed by enlarging the arrangement, so the result holds
 * always. Writes into `points`. O(n) per pass for circles of like size.
 *
 * @param hold how much harder than others each circle is to move: 1 as others, Infinity not at
 *   all. With it nothing is enlarged, so overlap may be left where held circles are crowded.
 */
export function spreadCircles(
  points: Points,
  radius: Float64Array,
  gap: number,
  hold?: Float64Array,
): void {
  const { x, y } = points;
  const n = x.length;
  if (n === 0) return;
  parted(points, gap, hold);
  for (let pass = 0; pass < PASSES; pass++) {
    let overlap = false;
    eachNearPair(points, radius, gap, (a, b) => {
      const wanted = radius[a]! + radius[b]! + gap;
      // A node upon a pinned one leaves it sideways.
      const dx = x[b]! - x[a]! || (y[a] === y[b] ? 1e-6 * gap : 0);
      const dy = y[b]! - y[a]!;
      const apart = lengthOf(dx, dy);
      if (apart >= wanted) return;
      if (hold?.[a] === Number.POSITIVE_INFINITY && hold[b] === Number.POSITIVE_INFINITY) return;
      overlap = true;
      // A little more than needed, so that it ends.
      const push = ((wanted - apart) * 1.02 + 1e-9 * wanted) / apart;
      const share = shareOf(massOf(radius[a]!, gap, hold?.[a]), massOf(radius[b]!, gap, hold?.[b]));
      x[a]! -= dx * push * share;
      y[a]! -= dy * push * share;
      x[b]! += dx * push * (1 - share);
      y[b]! += dy * push * (1 - share);
    });
    if (!overlap) return;
  }
  if (hold !== undefined) return;
  let factor = 1;
  eachNearPair(points, radius, gap, (a, b) => {
    const apart = lengthOf(x[b]! - x[a]!, y[b]! - y[a]!);
    factor = Math.max(factor, (radius[a]! + radius[b]! + gap) / apart);
  });
  for (let v = 0; v < n; v++) {
    x[v]! *= factor * (1 + 1e-12);
    y[v]! *= factor * (1 + 1e-12);
  }
}

function massOf(radius: number, gap: number, hold = 1): number {
  return (radius + gap) * (radius + gap) * hold;
}

/** How much of a push the first of two takes. */
function shareOf(first: number, second: number): number {
  if (second === Number.POSITIVE_INFINITY) return 1;
  return first === Number.POSITIVE_INFINITY ? 0 : second / (first + second);
}

/** Circles exactly upon each other have no direction to part in: give each its own (sunflower). */
function parted({ x, y }: Points, gap: number, hold: Float64Array | undefined): void {
  const seen = new Map<string, number>();
  for (let v = 0; v < x.length; v++) {
    const key = `${x[v]} ${y[v]}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (before === 0 || hold?.[v] === Number.POSITIVE_INFINITY) continue;
    const golden = partOfTurn(before * 75_025, 196_418);
    x[v]! += 0.01 * gap * Math.sqrt(before) * golden.cos;
    y[v]! += 0.01 * gap * Math.sqrt(before) * golden.sin;
  }
}

/** Calls back for every pair that may overlap, by a grid as coarse as the largest circle. */
function eachNearPair(
  { x, y }: Points,
  radius: Float64Array,
  gap: number,
  call: (a: number, b: number) => void,
): void {
  const n = x.length;
  let largest = 0;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < n; v++) {
    largest = Math.max(largest, radius[v]!);
    left = Math.min(left, x[v]!);
    right = Math.max(right, x[v]!);
    top = Math.min(top, y[v]!);
    bottom = Math.max(bottom, y[v]!);
  }
  const cell = Math.max(2 * largest + gap, (right - left) / 1000, (bottom - top) / 1000, 1e-9);
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  const first = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(n).fill(-1);
  const cellOf = new Int32Array(n);
  for (let v = n - 1; v >= 0; v--) {
    const at = Math.floor((y[v]! - top) / cell) * columns + Math.floor((x[v]! - left) / cell);
    cellOf[v] = at;
    next[v] = first[at]!;
    first[at] = v;
  }
  for (let v = 0; v < n; v++) {
    const column = cellOf[v]! % columns;
    const row = (cellOf[v]! - column) / columns;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
        for (let w = first[r * columns + c]!; w >= 0; w = next[w]!) if (w > v) call(v, w);
  }
}
