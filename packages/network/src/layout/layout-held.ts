import type { Graph } from "../graph/graph.ts";
import { type Anchors, type HoldOptions, placesAmongTied, settleAmong } from "./hold-places.ts";
import { type Area, CELL, type Layout, PART_GAP, type Part, partsOf } from "./layout-parts.ts";
import { seatInBlock } from "./loose-block.ts";
import { boundsOf, type Points } from "./points.ts";
import { shelves } from "./shelves.ts";

/** Room around the outermost nodes. */
const RIM = 0.75;

/**
 * Draws a graph in the coordinates of an earlier layout: nodes that had a place stay near it,
 * new nodes come in amidst their contacts, nodes without ties keep their seats or take free
 * ones, and parts that are all new stand below.
 *
 * @param draw draws a part that has no place yet
 */
export function* layoutHeld(
  flat: Graph,
  anchors: Anchors,
  options: HoldOptions,
  draw: (nodes: Uint32Array, part: number) => Generator<number, Part>,
): Generator<number, Layout> {
  const points = { x: new Float64Array(flat.n), y: new Float64Array(flat.n) };
  const { tied, alone } = partsOf(flat);
  const at = placesAmongTied(tied, anchors, options.pinned);
  const isKnown = (nodes: Uint32Array): boolean => nodes.some((v) => !Number.isNaN(at.x[v]));
  const known = Uint32Array.from(tied.filter(isKnown).flatMap((part) => Array.from(part))).sort();
  yield* settleAmong(flat, known, { ...anchors, ...at }, points, options);

  const isPinned = (v: number): boolean => Boolean(options.pinned?.[v]);
  const pinned = alone.filter(isPinned);
  for (const v of pinned) {
    points.x[v] = anchors.x[v]!;
    points.y[v] = anchors.y[v]!;
  }
  let box = boxAround(points, [...known, ...pinned]);

  const seated = alone.filter((v) => !isPinned(v));
  const loose = seated.length === 0 ? undefined : seatBelow(points, seated, anchors, box);
  if (loose !== undefined) box = joined(box, loose);

  const fresh = tied.filter((nodes) => !isKnown(nodes));
  const parts: Part[] = [];
  for (const [i, part] of fresh.entries()) parts.push(yield* draw(part, i));
  if (parts.length > 0) box = joined(box, setBelow(points, fresh, parts, box));
  return {
    ...points,
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    circles: [],
    ...(loose === undefined ? {} : { loose }),
  };
}

/** Seats nodes without ties where they sat, all of them lower where the network has grown. */
function seatBelow(
  points: Points,
  nodes: readonly number[],
  anchors: Anchors,
  network: Area,
): Area {
  const before = anchors.loose ?? {
    x: network.x,
    y: network.y,
    width: Math.max(network.width, CELL),
    height: 0,
  };
  const block = seatInBlock(points, nodes, anchors, before);
  // The block that is there makes way only when the two all but touch.
  const room = anchors.loose === undefined ? PART_GAP : PART_GAP / 3;
  const free = network.height > 0 ? network.y + network.height + room : before.y;
  const y = Math.max(before.y, free);
  for (const v of nodes) points.y[v]! += y - before.y;
  return { ...block, y };
}

/** Sets new parts on shelves below all that is there. */
function setBelow(
  points: Points,
  nodes: readonly Uint32Array[],
  parts: readonly Part[],
  box: Area,
): Area {
  const top = box.height > 0 ? box.y + box.height + PART_GAP : 0;
  const placed = shelves(parts, Math.max(box.width, parts[0]!.width), PART_GAP / 2);
  for (const [i, part] of parts.entries())
    for (const [j, v] of nodes[i]!.entries()) {
      points.x[v] = box.x + placed.left[i]! + part.points.x[j]!;
      points.y[v] = top + placed.top[i]! + part.points.y[j]!;
    }
  return { x: box.x, y: top, width: placed.width, height: placed.height };
}

function boxAround(points: Points, nodes: ArrayLike<number>): Area {
  if (nodes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const some = {
    x: Float64Array.from(nodes, (v) => points.x[v]!),
    y: Float64Array.from(nodes, (v) => points.y[v]!),
  };
  const { left, top, width, height } = boundsOf(some, new Float64Array(nodes.length).fill(RIM));
  return { x: left, y: top, width, height };
}

function joined(a: Area, b: Area): Area {
  if (a.width === 0 && a.height === 0) return b;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
