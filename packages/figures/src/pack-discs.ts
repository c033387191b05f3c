import { type Disc, keepApart } from "./keep-apart.ts";
import type { Point } from "./scene.ts";

/**
 * Draws discs together along ties and to the middle without letting them overlap. They keep
 * the directions they start with; the outline takes the shape of the box. Deterministic.
 *
 * @param pairs two indices and how many ties join them
 */
export function packDiscs(
  discs: readonly Disc[],
  pairs: readonly (readonly [number, number, number])[],
  box: { readonly width: number; readonly height: number },
  gap = 4,
): Point[] {
  const area = discs.reduce((sum, disc) => sum + disc.r * disc.r * 4, 0);
  const aspect = box.width / box.height;
  const side = Math.sqrt(area * aspect);
  const centre = middle(discs);
  const spanX = Math.max(1e-9, ...discs.map((disc) => Math.abs(disc.x - centre.x)));
  const spanY = Math.max(1e-9, ...discs.map((disc) => Math.abs(disc.y - centre.y)));
  let places: Point[] = discs.map((disc) => ({
    x: (((disc.x - centre.x) / spanX) * side) / 2,
    y: (((disc.y - centre.y) / spanY) * side) / 2 / aspect,
  }));
  const large = Math.max(...discs.map((disc) => disc.r));
  const placed = () => places.map((p, i) => ({ ...p, r: discs[i]!.r }));
  places = keepApart(placed(), gap, 60);
  const rounds = discs.length > 150 ? 14 : 36;
  for (let round = 0; round < rounds; round++) {
    const pull = 0.1 * (1 - round / rounds);
    const next = places.map((p) => ({ x: p.x * (1 - pull * 0.5), y: p.y * (1 - pull * 0.72) }));
    for (const [a, b, count] of pairs) {
      const heavy = Math.min(1, count / 6);
      for (const [i, j] of [
        [a, b],
        [b, a],
      ] as const) {
        const lightness = discs[j]!.r / (discs[i]!.r + discs[j]!.r);
        const step = pull * heavy * lightness * (discs[i]!.r < large * 0.4 ? 0.9 : 0.25);
        const p = next[i]!;
        next[i] = {
          x: p.x + (places[j]!.x - places[i]!.x) * step,
          y: p.y + (places[j]!.y - places[i]!.y) * step,
        };
      }
    }
    places = next;
    places = keepApart(placed(), gap, 40);
  }
  return keepApart(placed(), gap, 400);
}

export function middle(points: readonly Point[]): Point {
  const n = Math.max(1, points.length);
  return {
    x: points.reduce((sum, p) => sum + p.x, 0) / n,
    y: points.reduce((sum, p) => sum + p.y, 0) / n,
  };
}
