import { lengthOf } from "./exact-math.ts";
import type { Points } from "./points.ts";

/**
 * How far nodes moved from one layout to another: the mean distance between a node's two
 * places, over the root mean square distance of the first places from their middle. 0 when
 * nothing moved; about 1.4 when places were dealt anew. Nothing is turned, shifted or scaled
 * to fit: what a reader sees move counts. Nodes without a place (NaN) in either are left out;
 * `null` without a node in both, or when all first places are one. O(n).
 */
export function layoutMovement(before: Points, after: Points): number | null {
  const n = before.x.length;
  if (after.x.length !== n)
    throw new RangeError(`${n} places before but ${after.x.length} after; both are one per node.`);
  let count = 0;
  let moved = 0;
  let sumX = 0;
  let sumY = 0;
  const inBoth = (v: number) =>
    Number.isFinite(before.x[v]! + before.y[v]! + after.x[v]! + after.y[v]!);
  for (let v = 0; v < n; v++) {
    if (!inBoth(v)) continue;
    count++;
    moved += lengthOf(after.x[v]! - before.x[v]!, after.y[v]! - before.y[v]!);
    sumX += before.x[v]!;
    sumY += before.y[v]!;
  }
  let squares = 0;
  for (let v = 0; v < n; v++) {
    if (!inBoth(v)) continue;
    const dx = before.x[v]! - sumX / count;
    const dy = before.y[v]! - sumY / count;
    squares += dx * dx + dy * dy;
  }
  return squares === 0 ? null : moved / count / Math.sqrt(squares / count);
}

/**
 * Places for the nodes of another graph, found by id: NaN where the first has no such node.
 * Of nodes that share an id the first counts. O(n).
 */
export function carryPlaces(
  ids: readonly string[],
  { x, y }: Points,
  to: readonly string[],
): { readonly x: Float64Array; readonly y: Float64Array } {
  const at = new Map<string, number>();
  for (const [v, id] of ids.entries()) if (!at.has(id)) at.set(id, v);
  const place = (of: Float64Array) =>
    Float64Array.from(to, (id) => of[at.get(id) ?? -1] ?? Number.NaN);
  return { x: place(x), y: place(y) };
}
