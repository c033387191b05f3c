import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import type { Points } from "./points.ts";

/** Members this many times further from the middle than half of the group are strays. */
const FAR = 2;

/**
 * Moves members who ended far from their group to the middle of their contacts in it, or of
 * the group where they have none, and tells whether anybody moved. Middles are medians, which
 * strays do not shift. Writes into `points`. O(n log n + m).
 */
export function bringHome(
  graph: Graph,
  points: Points,
  groups: ArrayLike<number>,
  random: Random,
): boolean {
  const members = new Map<number, number[]>();
  for (let v = 0; v < graph.n; v++) {
    const list = members.get(groups[v]!);
    if (list === undefined) members.set(groups[v]!, [v]);
    else list.push(v);
  }
  const isStray = new Uint8Array(graph.n);
  const away = new Float64Array(graph.n);
  const middles = new Map<number, { x: number; y: number }>();
  for (const [group, nodes] of members) {
    const middle = { x: median(nodes, points.x), y: median(nodes, points.y) };
    middles.set(group, middle);
    for (const v of nodes) {
      const dx = points.x[v]! - middle.x;
      const dy = points.y[v]! - middle.y;
      away[v] = dx * dx + dy * dy;
    }
    const usual = median(nodes, away);
    for (const v of nodes) if (away[v]! > FAR * FAR * usual) isStray[v] = 1;
  }
  const strays = Array.from(isStray.keys()).filter((v) => isStray[v] === 1);
  for (const v of strays) {
    const near = contactsAtHome(graph, groups, isStray, v);
    const middle = middles.get(groups[v]!)!;
    const x = near.length === 0 ? middle.x : median(near, points.x);
    const y = near.length === 0 ? middle.y : median(near, points.y);
    points.x[v] = x + (random.next() - 0.5) / 2;
    points.y[v] = y + (random.next() - 0.5) / 2;
  }
  return strays.length > 0;
}

function contactsAtHome(
  { offsets, targets }: Graph,
  groups: ArrayLike<number>,
  isStray: Uint8Array,
  v: number,
): number[] {
  return Array.from(targets.subarray(offsets[v], offsets[v + 1])).filter(
    (w) => groups[w] === groups[v] && isStray[w] === 0,
  );
}

function median(nodes: readonly number[], values: Float64Array): number {
  return Float64Array.from(nodes, (v) => values[v]!).sort()[nodes.length >> 1]!;
}
