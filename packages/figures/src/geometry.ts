import type { Curve, Point } from "./scene.ts";

/** Rounded to a tenth of a px, as short as it can be written. */
export function tenth(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

export const write = (p: Point): string => `${tenth(p.x)} ${tenth(p.y)}`;

export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point at `t` in [0, 1] of a quadratic curve. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** Unit normal to the left of the direction of travel at `t`. */
export function normalAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  const dx = u * (control.x - from.x) + t * (to.x - control.x);
  const dy = u * (control.y - from.y) + t * (to.y - control.y);
  const length = Math.hypot(dx, dy) || 1;
  return { x: -dy / length, y: dx / length };
}

/** Length from chord and control polygon: within 3% for the bends used here. */
export function curveLength({ from, control, to }: Curve): number {
  const chord = distance(from, to);
  return (2 * chord + distance(from, control) + distance(control, to)) / 3;
}

/** The part of the curve between two values of its parameter. */
export function partOf(curve: Curve, t0: number, t1: number): Curve {
  const a = between(curve.from, curve.control, t0);
  const b = between(curve.control, curve.to, t0);
  return { from: pointAt(curve, t0), control: between(a, b, t1), to: pointAt(curve, t1) };
}

/**
 * Corners of the smallest convex outline, anticlockwise on screen. Andrew's monotone chain,
 * O(n log n).
 */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((p, q) => p.x - q.x || p.y - q.y);
  if (sorted.length < 3) return sorted;
  const half = (order: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of order) {
      while (chain.length > 1 && cross(chain[chain.length - 2]!, chain[chain.length - 1]!, p) <= 0)
        chain.pop();
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function cross(o: Point, a: Point, b: Point): number {
  return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}
