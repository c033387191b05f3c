import type { LegendEntry } from "./figure.ts";
import { count } from "./plain-numbers.ts";
import type { RopeShape } from "./scene.ts";

/** From how many ties a rope has two strands, and four; below `least` none is drawn. */
export interface RopeScale {
  readonly least: number;
  readonly some: number;
  readonly many: number;
}

/**
 * Steps for the ropes of one picture. No more than `most` ropes are drawn: beyond that the
 * thinnest stay in the table and the legend says so.
 *
 * @param amounts ties of every pair
 */
export function ropeScale(amounts: readonly number[], most: number): RopeScale {
  const sorted = [...amounts].sort((a, b) => b - a);
  const largest = sorted[0] ?? 1;
  const least = sorted.length <= most ? 1 : (sorted[most] ?? 0) + 1;
  const span = Math.max(0, largest - least);
  const some = Math.max(3, least + Math.ceil(span / 4));
  const many = Math.max(some + 2, least + Math.ceil(span * 0.6));
  return { least, some, many };
}

export function strandsOf(ties: number, scale: RopeScale): 1 | 2 | 4 {
  if (ties >= scale.many) return 4;
  return ties >= scale.some ? 2 : 1;
}

export const STRAND_WORDS = {
  1: "one thread: few",
  2: "two strands: some",
  4: "four strands: many",
} as const;

/** Legend sentences for the ropes of one picture: only for those that are in it. */
export function ropeLegend(
  scale: RopeScale,
  ropes: readonly Pick<RopeShape, "strands" | "certainty">[],
): readonly LegendEntry[] {
  const drawn = new Set(ropes.map((rope) => rope.strands));
  const entries: LegendEntry[] = [];
  if (drawn.has(4))
    entries.push({ sign: "rope-4", text: `Many ties: ${count(scale.many)} or more` });
  if (drawn.has(2))
    entries.push({ sign: "rope-2", text: `Some ties: ${between(scale.some, scale.many - 1)}` });
  if (drawn.has(1))
    entries.push({
      sign: "rope-1",
      text:
        scale.least > 1
          ? `Few ties: ${between(scale.least, scale.some - 1)}`
          : `Few ties: fewer than ${count(scale.some)}`,
    });
  if (ropes.some((rope) => rope.certainty !== "whole"))
    entries.push({ sign: "rope-stitched", text: "Stitched: we are not sure of any of them" });
  if (scale.least > 1)
    entries.push({
      sign: "not-drawn",
      text: `Fewer than ${count(scale.least)}: not drawn, in the table`,
    });
  return entries;
}

const between = (low: number, high: number): string =>
  low === high ? count(low) : `${count(low)} to ${count(high)}`;
