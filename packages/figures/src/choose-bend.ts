import { pointAt } from "./geometry.ts";
import type { Disc } from "./keep-apart.ts";
import type { Rect } from "./place-labels.ts";
import type { Curve } from "./scene.ts";
import { threadCurve } from "./thread-path.ts";
import { BENDS } from "./tokens.ts";

const CELL = 40;

/** Nodes and labels a thread should not run over, found by place. */
export interface Obstacles {
  /** How much of them a curve covers; `a` and `b` are the nodes it joins. */
  cost(curve: Curve, a: number, b: number): number;
}

export function obstacles(
  discs: readonly Disc[],
  labels: readonly Rect[],
  bounds: { readonly width: number; readonly height: number },
): Obstacles {
  const grid = new Map<number, number[]>();
  discs.forEach((disc, i) => {
    const reach = disc.r + 3;
    for (
      let c = Math.floor((disc.x - reach) / CELL);
      c <= Math.floor((disc.x + reach) / CELL);
      c++
    ) {
      for (
        let r = Math.floor((disc.y - reach) / CELL);
        r <= Math.floor((disc.y + reach) / CELL);
        r++
      ) {
        const key = c * 4096 + r;
        const list = grid.get(key);
        if (list) list.push(i);
        else grid.set(key, [i]);
      }
    }
  });
  return {
    cost(curve, a, b) {
      const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
      const steps = Math.min(60, Math.max(6, Math.round(length / 9)));
      const met = new Set<number>();
      let outside = 0;
      let overText = 0;
      for (let s = 1; s < steps; s++) {
        const p = pointAt(curve, s / steps);
        if (p.x < 2 || p.y < 2 || p.x > bounds.width - 2 || p.y > bounds.height - 2) outside++;
        for (const i of grid.get(Math.floor(p.x / CELL) * 4096 + Math.floor(p.y / CELL)) ?? []) {
          if (i === a || i === b || met.has(i)) continue;
          const disc = discs[i]!;
          const reach = disc.r + 2.5;
          if ((p.x - disc.x) ** 2 + (p.y - disc.y) ** 2 < reach * reach) met.add(i);
        }
        for (const rect of labels) {
          if (p.x > rect.left && p.x < rect.right && p.y > rect.top && p.y < rect.bottom) {
            overText++;
            break;
          }
        }
      }
      return met.size + Math.min(1, overText / 4) * 0.8 + (outside > 0 ? 5 : 0);
    },
  };
}

/** The curve of a thread whose bend crosses fewest nodes and labels; gentler bends win ties. */
export function chooseBend(discs: readonly Disc[], a: number, b: number, around: Obstacles): Curve {
  let best: Curve | undefined;
  let least = Number.POSITIVE_INFINITY;
  const length = Math.hypot(discs[a]!.x - discs[b]!.x, discs[a]!.y - discs[b]!.y);
  for (const bend of BENDS) {
    const curve = threadCurve(discs[a]!, discs[b]!, bend);
    const cost = around.cost(curve, a, b) + Math.abs(bend) * (0.9 + length / 110);
    if (cost < least) {
      least = cost;
      best = curve;
      if (cost < 0.1) break;
    }
  }
  return best ?? threadCurve(discs[a]!, discs[b]!, 0.02);
}
