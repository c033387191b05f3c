import type { Points } from "./points.ts";

/** Another point and how far it is. */
export interface Near {
  readonly node: number;
  /** Squared. */
  readonly distance: number;
}

/** Points in square cells, about two in each where they are spread evenly. */
export interface PointGrid {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** First node of each cell and the next one of its cell, −1 at the end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** O(n). A point without a position is a RangeError. */
export function gridOver({ x, y }: Points): PointGrid {
  const n = x.length;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < n; v++) {
    if (!Number.isFinite(x[v]) || !Number.isFinite(y[v]))
      throw new RangeError(`Node ${v} is at (${x[v]}, ${y[v]}); every node needs a position.`);
    left = Math.min(left, x[v]!);
    right = Math.max(right, x[v]!);
    top = Math.min(top, y[v]!);
    bottom = Math.max(bottom, y[v]!);
  }
  const wide = right - left;
  const high = bottom - top;
  const side = Math.max(Math.sqrt((2 * wide * high) / n), (wide + high) / n) || 1;
  const columns = Math.floor(wide / side) + 1;
  const rows = Math.floor(high / side) + 1;
  const first = new Int32Array(n === 0 ? 0 : columns * rows).fill(-1);
  const next = new Int32Array(n);
  for (let v = n - 1; v >= 0; v--) {
    const cell = Math.floor((y[v]! - top) / side) * columns + Math.floor((x[v]! - left) / side);
    next[v] = first[cell]!;
    first[cell] = v;
  }
  return { left, top, side, columns, rows, first, next };
}

/** At least the `count` nearest points to `v` and all as near as the last of them, in order. */
export function nearest({ x, y }: Points, grid: PointGrid, v: number, count: number): Near[] {
  const { left, top, side, columns, rows, first, next } = grid;
  const column = Math.floor((x[v]! - left) / side);
  const row = Math.floor((y[v]! - top) / side);
  const found: Near[] = [];
  for (let ring = 0; ring <= Math.max(columns, rows); ring++) {
    for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
      // Only the rim of the square is new.
      const whole = r === row - ring || r === row + ring;
      const pace = whole || ring === 0 ? 1 : 2 * ring;
      for (let c = column - ring; c <= column + ring; c += pace) {
        if (c < 0 || c >= columns) continue;
        for (let w = first[r * columns + c]!; w >= 0; w = next[w]!) {
          if (w === v) continue;
          const dx = x[w]! - x[v]!;
          const dy = y[w]! - y[v]!;
          found.push({ node: w, distance: dx * dx + dy * dy });
        }
      }
    }
    if (found.length < count) continue;
    found.sort((a, b) => a.distance - b.distance);
    // All that is nearer than the rim's inner side has been seen.
    const seen = ring * side;
    if (found[count - 1]!.distance < seen * seen) break;
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** How far each point is from the one nearest to it; infinity for a single one. */
export function nearestDistances(points: Points): Float64Array {
  const grid = gridOver(points);
  return points.x.map((_, v) => {
    const first = nearest(points, grid, v, 1)[0];
    return first === undefined ? Number.POSITIVE_INFINITY : Math.sqrt(first.distance);
  });
}
