import { curveLength, distance, normalAt, partOf, pointAt, write } from "./geometry.ts";
import type { Curve, Point } from "./scene.ts";
import { type Certainty, THREAD_DASH } from "./tokens.ts";

const SAMPLE = 14;

/** A curve from `a` to `b` that swings out by `bend` of their distance, cut at both rims. */
export function threadCurve(
  a: Point & { readonly r: number },
  b: Point & { readonly r: number },
  bend: number,
): Curve {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const control = {
    x: (a.x + b.x) / 2 - dy * bend * 2,
    y: (a.y + b.y) / 2 + dx * bend * 2,
  };
  const whole: Curve = { from: a, control, to: b };
  const start = Math.min(0.45, (a.r + 1) / (2 * distance(a, control) || 1));
  const end = Math.max(0.55, 1 - (b.r + 1) / (2 * distance(b, control) || 1));
  return partOf(whole, start, end);
}

/**
 * Outline of a thread, to be filled: `width[0]` px thick where it starts, `width[1]` where it
 * ends. Doubtful threads come as stitches. O(length).
 */
export function threadPath(
  curve: Curve,
  width: readonly [number, number],
  certainty: Certainty,
): string {
  const length = curveLength(curve);
  const dash = THREAD_DASH[certainty];
  if (dash === null) return outline(curve, width, 0, 1, Math.max(3, Math.round(length / SAMPLE)));
  const [on, off] = dash;
  const parts: string[] = [];
  for (let at = 0; at < length; at += on + off) {
    parts.push(outline(curve, width, at / length, Math.min(1, (at + on) / length), 2));
  }
  return parts.join("");
}

function outline(
  curve: Curve,
  width: readonly [number, number],
  t0: number,
  t1: number,
  steps: number,
): string {
  const left: string[] = [];
  const right: string[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = t0 + ((t1 - t0) * i) / steps;
    const half = (width[0] + (width[1] - width[0]) * t) / 2;
    const p = pointAt(curve, t);
    const n = normalAt(curve, t);
    left.push(write({ x: p.x + n.x * half, y: p.y + n.y * half }));
    right.push(write({ x: p.x - n.x * half, y: p.y - n.y * half }));
  }
  return `M${left.join("L")}L${right.reverse().join("L")}Z`;
}
