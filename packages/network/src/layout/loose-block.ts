import { type Area, CELL } from "./layout-parts.ts";
import type { Points } from "./points.ts";

/**
 * Seats nodes without ties in rows of a block: who had a seat in it keeps it, others take the
 * first empty ones, row by row; the block grows downwards. Writes into `points`.
 *
 * @param before where each node was, NaN if nowhere
 */
export function seatInBlock(
  points: Points,
  alone: readonly number[],
  before: Points,
  block: Area,
): Area {
  const columns = Math.max(1, Math.floor(block.width / CELL + 1e-9));
  const taken = new Map<number, number>();
  const seatless: number[] = [];
  for (const v of alone) {
    const column = Math.floor((before.x[v]! - block.x) / CELL);
    const row = Math.floor((before.y[v]! - block.y) / CELL);
    const inside =
      column >= 0 && column < columns && row >= 0 && before.y[v]! < block.y + block.height;
    const seat = row * columns + column;
    if (inside && !taken.has(seat)) taken.set(seat, v);
    else seatless.push(v);
  }
  let seat = 0;
  for (const v of seatless) {
    while (taken.has(seat)) seat++;
    taken.set(seat, v);
  }
  let rows = 0;
  for (const [at, v] of taken) {
    const row = Math.floor(at / columns);
    points.x[v] = block.x + ((at % columns) + 0.5) * CELL;
    points.y[v] = block.y + (row + 0.5) * CELL;
    rows = Math.max(rows, row + 1);
  }
  return { x: block.x, y: block.y, width: columns * CELL, height: rows * CELL };
}
