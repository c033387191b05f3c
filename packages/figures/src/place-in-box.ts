import { type Disc, keepApart } from "./keep-apart.ts";
import { middle } from "./pack-discs.ts";
import type { Point } from "./scene.ts";

export interface InBox {
  readonly points: readonly Point[];
  /** What the radii were multiplied by so that all fit. */
  readonly shrink: number;
}

/**
 * Spreads discs over a box, in the directions they start with, none closer than `gap` and none
 * over the edge; when they do not fit they shrink together. Deterministic, O(n) a round.
 *
 * @param largest factor to start from; above 1 lets few discs grow
 */
export function placeInBox(
  discs: readonly Disc[],
  box: { readonly width: number; readonly height: number; readonly margin: number },
  gap: number,
  largest: number,
): InBox {
  if (discs.length === 0) return { points: [], shrink: 1 };
  const start = spread(discs, box);
  let points: readonly Point[] = start;
  for (let shrink = largest; ; shrink *= 0.92) {
    const sized = discs.map((disc) => disc.r * shrink);
    const apart = gap * Math.min(1, shrink);
    points = start;
    for (let round = 0; round < 36; round++) {
      const moved = keepApart(
        points.map((p, i) => ({ ...p, r: sized[i]! })),
        apart,
        8,
      );
      points = moved.map((p, i) => inside(p, sized[i]!, box));
      if (!overlaps(points, sized, apart * 0.6)) return { points, shrink };
    }
    if (shrink < 0.3) return { points, shrink };
  }
}

function spread(
  discs: readonly Disc[],
  box: { readonly width: number; readonly height: number; readonly margin: number },
): Point[] {
  const centre = middle(discs);
  const spanX = Math.max(1e-9, ...discs.map((disc) => Math.abs(disc.x - centre.x)));
  const spanY = Math.max(1e-9, ...discs.map((disc) => Math.abs(disc.y - centre.y)));
  return discs.map((disc) => ({
    x: box.width / 2 + ((disc.x - centre.x) / spanX) * box.width * 0.46,
    y: box.height / 2 + ((disc.y - centre.y) / spanY) * box.height * 0.44,
  }));
}

function inside(
  p: Point,
  r: number,
  box: { readonly width: number; readonly height: number; readonly margin: number },
): Point {
  const low = r + box.margin;
  return {
    x: Math.max(low, Math.min(box.width - low, p.x)),
    y: Math.max(low, Math.min(box.height - low, p.y)),
  };
}

function overlaps(points: readonly Point[], radii: readonly number[], gap: number): boolean {
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const wanted = radii[i]! + radii[j]! + gap;
      const dx = points[i]!.x - points[j]!.x;
      const dy = points[i]!.y - points[j]!.y;
      if (dx * dx + dy * dy < wanted * wanted) return true;
    }
  }
  return false;
}
