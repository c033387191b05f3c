import { lengthOf } from "./exact-math.ts";

/** Where things are on paper, one entry each. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Moves the middle to (0, 0) and sets the root mean square distance from it. */
export function scaleTo(points: Points, wanted: number): void {
  centred(points);
  const { x, y } = points;
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += x[i]! * x[i]! + y[i]! * y[i]!;
  if (squares === 0) return;
  const factor = wanted / Math.sqrt(squares / x.length);
  for (let i = 0; i < x.length; i++) {
    x[i]! *= factor;
    y[i]! *= factor;
  }
}

/** The box around circles at these points. */
export function boundsOf({ x, y }: Points, radius: Float64Array) {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i]! - radius[i]!);
    right = Math.max(right, x[i]! + radius[i]!);
    top = Math.min(top, y[i]! - radius[i]!);
    bottom = Math.max(bottom, y[i]! + radius[i]!);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Moves the mean to (0, 0). */
export function centred({ x, y }: Points): void {
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < x.length; i++) {
    sumX += x[i]!;
    sumY += y[i]!;
  }
  for (let i = 0; i < x.length; i++) {
    x[i]! -= sumX / x.length;
    y[i]! -= sumY / x.length;
  }
}

/** Turns the points so that they spread most from left to right (first principal axis). */
export function lieDown(points: Points): void {
  centred(points);
  const { x, y } = points;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    xx += x[i]! * x[i]!;
    xy += x[i]! * y[i]!;
    yy += y[i]! * y[i]!;
  }
  const twice = lengthOf(xx - yy, 2 * xy);
  if (twice === 0) return;
  // Half of the angle whose cosine is (xx − yy) / twice.
  const cos = Math.sqrt(Math.max(0, (1 + (xx - yy) / twice) / 2));
  const sin = Math.sqrt(Math.max(0, (1 - (xx - yy) / twice) / 2));
  turn(points, cos, xy > 0 ? -sin : sin);
}

/** Turns the points about (0, 0) by the angle with this cosine and sine. */
export function turn({ x, y }: Points, cos: number, sin: number): void {
  for (let i = 0; i < x.length; i++) {
    const px = x[i]!;
    const py = y[i]!;
    x[i] = cos * px - sin * py;
    y[i] = sin * px + cos * py;
  }
}

/**
 * Moves the centre of the smallest circle around all points to (0, 0), to a hundredth of its
 * radius, and returns the radius (Badoiu and Clarkson 2003, SODA). O(n × 400).
 */
export function centredInCircle({ x, y }: Points): number {
  let cx = x[0] ?? 0;
  let cy = y[0] ?? 0;
  for (let step = 1; step <= 400; step++) {
    const far = furthestFrom({ x, y }, cx, cy);
    cx += (x[far]! - cx) / (step + 1);
    cy += (y[far]! - cy) / (step + 1);
  }
  for (let i = 0; i < x.length; i++) {
    x[i]! -= cx;
    y[i]! -= cy;
  }
  const far = furthestFrom({ x, y }, 0, 0);
  return lengthOf(x[far]!, y[far]!);
}

function furthestFrom({ x, y }: Points, cx: number, cy: number): number {
  let far = 0;
  let most = -1;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - cx;
    const dy = y[i]! - cy;
    const distance = dx * dx + dy * dy;
    if (distance > most) {
      most = distance;
      far = i;
    }
  }
  return far;
}
