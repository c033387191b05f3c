import type { FigureNode } from "./figure-network.ts";

export type SizeBy = "mentioned" | "ties" | "bridging" | "same";

export const SIZE_WORDS: Readonly<Record<SizeBy, string>> = {
  mentioned: "times mentioned",
  ties: "number of ties",
  bridging: "how often between others",
  same: "nothing, all the same",
};

/**
 * Radius in px at scale 1; the area grows with the amount.
 */
export function nodeRadius(node: Pick<FigureNode, "kind" | "status">, amount: number): number {
  const root = Math.sqrt(Math.max(0, amount));
  if (node.kind !== "person") return 10.2 + 2.9 * root;
  return node.status === "respondent" ? 7 + 2.9 * root : 5.2 + 3.3 * root;
}

/**
 * What sizes a node, brought to the range of times mentioned, so that the formulas hold.
 *
 * @param most the largest value of the measure in the picture
 */
export function sizeAmount(node: FigureNode, by: SizeBy, most: number): number {
  switch (by) {
    case "mentioned":
      return node.mentioned;
    case "ties":
      return node.degree * Math.min(1, 16 / Math.max(1, most));
    case "bridging":
      return most > 0 ? (node.betweenness / most) * 12 : 0;
    case "same":
      return 1;
  }
}

/** Nodes shrink as the picture fills: whole to 100, 0.6 at 300 and above, 0.35 above 1000. */
export function nodeScale(count: number): number {
  if (count > 1000) return 0.35;
  if (count >= 300) return 0.6;
  return count <= 100 ? 1 : 1 - (0.4 * (count - 100)) / 200;
}

/** Half a diagonal of a diamond and half a side of a square that look as big as a circle. */
export function shapeReach(shape: "circle" | "diamond" | "square", r: number): number {
  if (shape === "diamond") return r * 1.22;
  return shape === "square" ? r * 0.92 : r;
}

/** Respondent: circle. Named: diamond. Place, group, organisation, information: square. */
export function nodeShape(
  node: Pick<FigureNode, "kind" | "status">,
): "circle" | "diamond" | "square" {
  if (node.kind !== "person") return "square";
  return node.status === "respondent" ? "circle" : "diamond";
}
