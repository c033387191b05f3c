import type { Point } from "./scene.ts";

export interface Disc extends Point {
  readonly r: number;
}

/**
 * Moves discs as little as needed until none are closer than `gap`. Pairs are found through a
 * grid, so a round is O(n) for discs spread out. The same discs give the same places.
 *
 * @param fixed indices that do not move
 */
export function keepApart(
  discs: readonly Disc[],
  gap: number,
  rounds = 120,
  fixed: ReadonlySet<number> = new Set(),
): Point[] {
  const n = discs.length;
  const x = Float64Array.from(discs, (disc) => disc.x);
  const y = Float64Array.from(discs, (disc) => disc.y);
  const largest = discs.reduce((most, disc) => Math.max(most, disc.r), 0);
  const cell = Math.max(1, 2 * largest + gap);
  for (let round = 0; round < rounds; round++) {
    const grid = new Map<number, number[]>();
    let moved = false;
    for (let i = 0; i < n; i++) {
      const column = Math.floor(x[i]! / cell);
      const row = Math.floor(y[i]! / cell);
      for (let dc = -1; dc <= 1; dc++) {
        for (let dr = -1; dr <= 1; dr++) {
          for (const j of grid.get((column + dc) * 100003 + row + dr) ?? []) {
            if (push(i, j)) moved = true;
          }
        }
      }
      const key = Math.floor(x[i]! / cell) * 100003 + Math.floor(y[i]! / cell);
      const here = grid.get(key);
      if (here) here.push(i);
      else grid.set(key, [i]);
    }
    if (!moved) break;
  }
  return Array.from({ length: n }, (_, i) => ({ x: x[i]!, y: y[i]! }));

  function push(i: number, j: number): boolean {
    const wanted = discs[i]!.r + discs[j]!.r + gap;
    let dx = x[i]! - x[j]!;
    let dy = y[i]! - y[j]!;
    let apart = Math.hypot(dx, dy);
    if (apart >= wanted - 0.01) return false;
    if (apart < 1e-6) {
      const angle = ((i * 7 + j * 13) % 31) * 0.2027;
      dx = Math.cos(angle);
      dy = Math.sin(angle);
      apart = 1;
    }
    const still = (fixed.has(i) ? 1 : 0) + (fixed.has(j) ? 1 : 0);
    if (still === 2) return false;
    const step = ((wanted - Math.min(apart, wanted)) * (still === 1 ? 1.02 : 0.51)) / apart;
    if (!fixed.has(i)) {
      x[i] = x[i]! + dx * step;
      y[i] = y[i]! + dy * step;
    }
    if (!fixed.has(j)) {
      x[j] = x[j]! - dx * step;
      y[j] = y[j]! - dy * step;
    }
    return true;
  }
}
