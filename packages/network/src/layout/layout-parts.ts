import { componentMembers, components } from "../cohesion/components.ts";
import { asUndirected } from "../graph/as-undirected.ts";
import type { Graph } from "../graph/graph.ts";
import { boundsOf, lieDown, type Points } from "./points.ts";
import { shelves } from "./shelves.ts";

/** A circle around the nodes of one group, in one connected part of the graph. */
export interface GroupCircle {
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A rectangle; (x, y) is its corner with the smallest coordinates. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where to draw nodes. The unit is the smallest distance between two nodes; everything lies
 * between (left, top) and (left + width, top + height); y grows downwards.
 */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Both 0, but for a layout held to an earlier one, which keeps that one's coordinates. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Circles do not overlap. A group in several parts of the graph has one for each. */
  readonly circles: readonly GroupCircle[];
  /** The block of nodes without ties, or `undefined` when there are none. */
  readonly loose?: Area;
}

/** One connected part, drawn between (0, 0) and (width, height); points in the order of its nodes. */
export interface Part {
  readonly points: Points;
  readonly circles: readonly GroupCircle[];
  readonly width: number;
  readonly height: number;
}

/** A part as it was drawn, laid down, with room `rim` around its outermost nodes. O(nodes). */
export function lyingPart(points: Points, rim: number): Part {
  lieDown(points);
  const rims = new Float64Array(points.x.length).fill(rim);
  const { left, top, width, height } = boundsOf(points, rims);
  return {
    points: { x: points.x.map((x) => x - left), y: points.y.map((y) => y - top) },
    circles: [],
    width,
    height,
  };
}

/** Width over height that the whole picture aims at. */
const ASPECT = 1.5;
/** Room between parts. */
export const PART_GAP = 3;
/** Distance between neighbours in the block of nodes without ties. */
export const CELL = 1.5;

/**
 * Draws each connected part with `draw` and sets them on one sheet: the largest part first,
 * smaller ones on shelves below it, nodes without ties in rows at the end.
 */
export function layoutParts(
  graph: Graph,
  draw: (flat: Graph, nodes: Uint32Array, part: number) => Part,
): Layout {
  const flat = asUndirected(graph);
  const { tied, alone } = partsOf(flat);
  const placed = tied.map((nodes, part) => draw(flat, nodes, part));
  return assemble(flat.n, tied, placed, alone);
}

/** Connected parts, largest first, and the nodes without ties. */
export function partsOf(flat: Graph): { tied: Uint32Array[]; alone: number[] } {
  const parts = componentMembers(components(flat)).sort(
    (a, b) => b.length - a.length || a[0]! - b[0]!,
  );
  return {
    tied: parts.filter((part) => part.length > 1),
    alone: parts.filter((part) => part.length === 1).map((part) => part[0]!),
  };
}

/** Sets the parts below each other and the nodes without ties in rows at the end. */
export function assemble(
  n: number,
  tied: readonly Uint32Array[],
  placed: readonly Part[],
  alone: readonly number[],
): Layout {
  const area =
    placed.reduce((sum, part) => sum + (part.width + PART_GAP) * (part.height + PART_GAP), 0) +
    alone.length * CELL * CELL;
  const first = placed[0];
  const single = placed.length === 1 && alone.length === 0;
  const width = single ? first!.width : Math.max(first?.width ?? 0, Math.sqrt(area * ASPECT));
  const rest = shelves(placed.slice(1), width, PART_GAP / 2);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const circles: GroupCircle[] = [];
  const put = (at: number, left: number, top: number): void => {
    const part = placed[at]!;
    for (const [i, v] of tied[at]!.entries()) {
      x[v] = left + part.points.x[i]!;
      y[v] = top + part.points.y[i]!;
    }
    for (const circle of part.circles)
      circles.push({ ...circle, x: left + circle.x, y: top + circle.y });
  };
  let height = 0;
  if (first !== undefined) {
    put(0, (width - first.width) / 2, 0);
    height = first.height;
  }
  if (placed.length > 1) {
    height += PART_GAP;
    for (let i = 1; i < placed.length; i++) put(i, rest.left[i - 1]!, height + rest.top[i - 1]!);
    height += rest.height;
  }
  if (alone.length === 0) return { x, y, left: 0, top: 0, width, height, circles };
  if (height > 0) height += PART_GAP;
  const columns = Math.max(1, Math.min(alone.length, Math.floor(width / CELL)));
  for (const [i, v] of alone.entries()) {
    x[v] = ((i % columns) + 0.5) * CELL;
    y[v] = height + (Math.floor(i / columns) + 0.5) * CELL;
  }
  const rows = Math.ceil(alone.length / columns);
  return {
    x,
    y,
    left: 0,
    top: 0,
    width: Math.max(width, columns * CELL),
    height: height + rows * CELL,
    circles,
    loose: { x: 0, y: height, width: columns * CELL, height: rows * CELL },
  };
}
