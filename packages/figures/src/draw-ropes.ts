import { chooseBend, obstacles } from "./choose-bend.ts";
import type { Disc } from "./keep-apart.ts";
import type { Rect } from "./place-labels.ts";
import { amount, count } from "./plain-numbers.ts";
import { ropePath } from "./rope-path.ts";
import { type RopeScale, strandsOf } from "./rope-scale.ts";
import type { RopeShape } from "./scene.ts";

export interface RopeEnd extends Disc {
  readonly id: string;
  readonly label: string;
  /** An open area; otherwise a card, under whose edge a rope ends. */
  readonly round?: boolean;
}

export interface RopeWish {
  readonly from: number;
  readonly to: number;
  readonly ties: number;
  readonly unsure: number;
}

/** Ropes between things on a picture, thin ones first so that thick ones lie on top. */
export function drawRopes(
  ends: readonly RopeEnd[],
  wishes: readonly RopeWish[],
  scale: RopeScale,
  labels: readonly Rect[],
  bounds: { readonly width: number; readonly height: number },
): RopeShape[] {
  const around = obstacles(ends, labels, bounds);
  const drawn = wishes.filter((wish) => wish.ties >= scale.least && wish.from !== wish.to);
  const width = drawn.length > 40 ? 1.3 : drawn.length > 20 ? 1.6 : drawn.length > 8 ? 2.1 : 2.8;
  const rims = ends.map((end) => ({ ...end, r: end.r * (end.round ? 1 : 0.8) }));
  return [...drawn]
    .sort((a, b) => a.ties - b.ties)
    .map(({ from, to, ties, unsure }) => {
      const a = ends[from]!;
      const b = ends[to]!;
      const strands = strandsOf(ties, scale);
      const curve = chooseBend(rims, from, to, around);
      const thickness = strands === 1 ? width * 1.15 : width;
      return {
        id: `rope:${a.id}~${b.id}`,
        source: a.id,
        target: b.id,
        strands,
        certainty: unsure === ties ? "stitched" : "whole",
        ties,
        unsure,
        path: ropePath(curve, strands, thickness),
        width: thickness,
        title: ropeTitle(a.label, b.label, ties, unsure),
      };
    });
}

export function ropeTitle(from: string, to: string, ties: number, unsure: number): string {
  const doubt = unsure === 0 ? "" : `, ${count(unsure)} not sure`;
  return `${from} and ${to}: ${amount(ties, "tie")}${doubt}`;
}
