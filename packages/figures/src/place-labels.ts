import type { LabelShape, Point } from "./scene.ts";

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly role: LabelShape["role"];
  readonly size: number;
  /** Where it may stand, best first: point of the baseline and which end of the text is there. */
  readonly places: readonly (Point & { readonly anchor: LabelShape["anchor"] })[];
  /** Leave it out rather than cover something. Others are drawn at their best place. */
  readonly optional: boolean;
}

/** Width of text in the tool face, within about 6%: px per character by class of letter. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) {
    if (/[ilj.,:;'’!|]/.test(letter)) units += 0.3;
    else if (/[frt ()-]/.test(letter)) units += 0.37;
    else if (/[mwMWA-Z]/.test(letter)) units += 0.69;
    else units += 0.55;
  }
  return units * size;
}

export function labelRect(label: Pick<LabelShape, "text" | "size" | "x" | "y" | "anchor">): Rect {
  const width = textWidth(label.text, label.size);
  const left =
    label.anchor === "middle"
      ? label.x - width / 2
      : label.anchor === "end"
        ? label.x - width
        : label.x;
  return {
    left,
    right: left + width,
    top: label.y - label.size * 0.8,
    bottom: label.y + label.size * 0.25,
  };
}

/**
 * Chooses a place for each label, in the order given, where it covers least. Optional labels
 * that would cover something are left out.
 *
 * @param taken what labels should not cover
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Rect[],
  bounds: { readonly width: number; readonly height: number },
): LabelShape[] {
  const used: Rect[] = [...taken];
  const labels: LabelShape[] = [];
  for (const wish of wishes) {
    let best: { cost: number; label: LabelShape; rect: Rect } | undefined;
    wish.places.forEach((place, rank) => {
      const { places: _places, optional: _optional, ...own } = wish;
      const label: LabelShape = { ...own, ...insideBounds(place, wish, bounds) };
      const rect = labelRect(label);
      const cost = used.reduce((sum, other) => sum + overlap(rect, other), 0) + rank * 2;
      if (best === undefined || cost < best.cost) best = { cost, label, rect };
    });
    if (best === undefined || (wish.optional && best.cost > 24)) continue;
    labels.push(best.label);
    used.push(best.rect);
  }
  return labels;
}

function insideBounds<P extends LabelWish["places"][number]>(
  place: P,
  wish: LabelWish,
  bounds: { readonly width: number; readonly height: number },
): P {
  const rect = labelRect({ ...place, text: wish.text, size: wish.size });
  const dx = Math.max(0, 2 - rect.left) - Math.max(0, rect.right - bounds.width + 2);
  const dy = Math.max(0, 2 - rect.top) - Math.max(0, rect.bottom - bounds.height + 2);
  return { ...place, x: place.x + dx, y: place.y + dy };
}

function overlap(a: Rect, b: Rect): number {
  const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return w > 0 && h > 0 ? w * h : 0;
}
