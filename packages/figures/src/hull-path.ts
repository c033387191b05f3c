import { between, convexHull, distance, write } from "./geometry.ts";
import type { Point } from "./scene.ts";

const STEPS = 8;
const STEPS_ALONE = 24;
const CORNER = 30;

/**
 * A soft outline around discs: the convex hull of their widened circles, its corners rounded.
 *
 * @param discs centres with radius in px
 * @param pad px between a disc and the outline
 */
export function hullPath(discs: readonly (Point & { readonly r: number })[], pad: number): string {
  const steps = discs.length === 1 ? STEPS_ALONE : STEPS;
  const rim = discs.flatMap((disc) =>
    Array.from({ length: steps }, (_, i) => {
      const angle = ((i + 0.5) * 2 * Math.PI) / steps;
      const reach = disc.r + pad;
      return { x: disc.x + reach * Math.cos(angle), y: disc.y + reach * Math.sin(angle) };
    }),
  );
  return roundedPath(withoutShortSides(convexHull(rim), CORNER * 0.7));
}

/** A closed path through the corners, each cut by a curve of at most `CORNER` px. */
function roundedPath(corners: readonly Point[]): string {
  const n = corners.length;
  if (n < 3) return "";
  const parts: string[] = [];
  for (let i = 0; i < n; i++) {
    const before = corners[(i + n - 1) % n]!;
    const here = corners[i]!;
    const after = corners[(i + 1) % n]!;
    const near = (other: Point): Point => {
      const length = distance(here, other);
      return between(here, other, Math.min(CORNER, length / 2) / length);
    };
    parts.push(`${i === 0 ? "M" : "L"}${write(near(before))}Q${write(here)} ${write(near(after))}`);
  }
  return `${parts.join("")}Z`;
}

/** Corners closer than `least` to the one before are left out: they would show as dents. */
function withoutShortSides(corners: readonly Point[], least: number): Point[] {
  const kept: Point[] = [];
  for (const corner of corners) {
    const last = kept.at(-1);
    if (last === undefined || distance(last, corner) >= least) kept.push(corner);
  }
  return kept.length >= 4 ? kept : [...corners];
}
