import type { Point } from "./scene.ts";

export interface SettleOptions {
  /** Length a tie would like, in px. */
  readonly length: number;
  readonly rounds: number;
  /** Pull to the middle, 0 to 1. */
  readonly gravity: number;
  /** Height over width of the space. */
  readonly aspect?: number;
}

/**
 * A spring layout from given places: ties pull, all pairs push (Fruchterman and Reingold,
 * "Graph drawing by force-directed placement", Software 21(11), 1991, with linear cooling).
 * No chance in it. O(rounds × n²), meant for at most 300 nodes.
 */
export function settle(
  start: readonly Point[],
  ties: readonly (readonly [number, number])[],
  options: SettleOptions,
): Point[] {
  const n = start.length;
  const { length, rounds, gravity, aspect = 1 } = options;
  const middleX = start.reduce((sum, p) => sum + p.x, 0) / Math.max(1, n);
  const middleY = start.reduce((sum, p) => sum + p.y, 0) / Math.max(1, n);
  const x = Float64Array.from(start, (p, i) => p.x - middleX + Math.cos(i * 2.4) * 0.01 * length);
  const y = Float64Array.from(start, (p, i) => p.y - middleY + Math.sin(i * 2.4) * 0.01 * length);
  const fx = new Float64Array(n);
  const fy = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    fx.fill(0);
    fy.fill(0);
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const dx = x[i]! - x[j]!;
        const dy = y[i]! - y[j]!;
        const force = (length * length) / Math.max(dx * dx + dy * dy, 1);
        fx[i] = fx[i]! + dx * force;
        fy[i] = fy[i]! + dy * force;
        fx[j] = fx[j]! - dx * force;
        fy[j] = fy[j]! - dy * force;
      }
    }
    for (const [a, b] of ties) {
      const dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      const pull = Math.hypot(dx, dy) / length;
      fx[a] = fx[a]! - dx * pull;
      fy[a] = fy[a]! - dy * pull;
      fx[b] = fx[b]! + dx * pull;
      fy[b] = fy[b]! + dy * pull;
    }
    const heat = length * 0.5 * (1 - round / rounds) + 0.5;
    for (let i = 0; i < n; i++) {
      const gx = fx[i]! - x[i]! * gravity * aspect;
      const gy = fy[i]! - (y[i]! * gravity) / aspect;
      const size = Math.hypot(gx, gy) || 1;
      const step = Math.min(size, heat) / size;
      x[i] = x[i]! + gx * step;
      y[i] = y[i]! + gy * step;
    }
  }
  return Array.from({ length: n }, (_, i) => ({ x: x[i]!, y: y[i]! }));
}
